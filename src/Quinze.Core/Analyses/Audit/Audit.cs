using NodaTime;
using Quinze.Findings;
using Quinze.Statistics;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>How an audit counts.</summary>
/// <param name="FrenchHolidays">Leaves France's public holidays out of the working days.</param>
/// <param name="MinimumOwnWords">From how many words on a text counts as own words: "À lire, vraiment !" relays.</param>
public sealed record AuditOptions(bool FrenchHolidays = true, int MinimumOwnWords = 5)
{
    public static AuditOptions Default { get; } = new();
}

/// <summary>
/// The audit of a presence: what the owner does in public per working day, how much of it is in their own words and about their trade, what they published year by year, and what was done with it.
/// </summary>
public sealed class Audit(AuditOptions options) : IAnalysis
{
    public Audit()
        : this(AuditOptions.Default) { }

    public string Name => "audit";

    public int Version => 5;

    public Finding Run(LedgerView view, AnalysisRequest request)
    {
        var wish = request.Period ?? new PeriodWish(365, null);
        var channels = Channels(view);
        // No kind at all would ask for the end of everything.
        var asOf = channels.Length == 0 ? null : view.AsOf(channels);
        var said = asOf is { } day ? wish.In(day) : wish.Fixed ?? Period.All;
        var coverage = channels.Length == 0 ? view.Covered(PublicActivity.AllChannels) : view.Covered(channels);
        Finding Found(FindingStatus status, Amount? have, Amount? need, AuditResults? results, IReadOnlyList<EvidenceOf> evidence) =>
            new(Name, Version, said, asOf, coverage, status, have, need, Method(), results, evidence);

        if (asOf is not { } last)
        {
            return Found(
                FindingStatus.NotEnough,
                new Amount(0, "public channels covered"),
                new Amount(1, "public channels covered"),
                null,
                []
            );
        }
        var history = History.Of(view, last, channels);
        var (audited, evidence) = Rows(view, said.IsAll ? history : said, history, request.Seed);
        var results = audited.Results;
        if (request.Compare is { } other)
        {
            var with = other.In(last);
            var (before, rows) = Rows(view, with.IsAll ? history : with, history, request.Seed);
            results = results with { Comparison = Comparing.Of(before, audited) };
            // Followed to its rows, a figure of the other period is that of an audit of that period alone.
            evidence = [.. evidence, .. rows.Select(r => r with { Figure = $"comparison.before.{r.Figure}" })];
        }
        return Found(FindingStatus.Found, null, null, results, evidence);
    }

    /// <summary>What tells of public acts; where nothing does, the figures of a page or an account alone.</summary>
    private static string[] Channels(LedgerView view) =>
        view.AsOf(PublicActivity.AllChannels) is not null
            ? PublicActivity.AllChannels
            : [.. view.Facts.Coverage.Select(c => c.Kind).Where(IsOfFigures).Distinct().Order(StringComparer.Ordinal)];

    private static bool IsOfFigures(string kind) =>
        kind.StartsWith("page-", StringComparison.Ordinal)
        || kind is "impressions" or "engagements" or "newFollowers" or "postImpressions" or "postEngagements";

    private (AuditedPeriod Audited, IReadOnlyList<EvidenceOf> Evidence) Rows(LedgerView view, Period days, Period history, int seed)
    {
        var (workingDays, working) = WorkingCalendar.Of(days, CalendarOf(view));
        var known = PublicActivity.All.Select(a => KnownDays.Of(view, days, a.ToldBy(view))).ToArray();
        var behind = PublicActivity.All.Select(a => BehindOf(a, days)).ToArray();
        var counts = ActivityCounts.Of(view, days, known, behind);
        List<Behind> more = [];
        Behind Asked(string figure, string table)
        {
            more.Add(Behind.Asked(Name, figure, days, table));
            return more[^1];
        }
        var activities = ActivityRates.Of(counts, known, workingDays, working, seed);
        var own = OwnWords.Of(
            view,
            days,
            options.MinimumOwnWords,
            Asked("ownWords.own", "posts"),
            Asked("ownWords.relayed", "posts"),
            Asked("ownWords.relayed.reposts", "interactions")
        );
        var engagement = Engagement.Of(view, days, seed, figure => Asked(figure, "observations"));
        var about = AboutTrade.Of(view, days, Asked("about.trade", "posts"), Asked("about.brand", "posts"), Asked("about.either", "posts"));
        var articles = Articles.Of(view, history, Asked("articles", "observations"));
        var pages = Pages.Of(view, days, seed, figure => Asked(figure, "observations"));
        var results = new AuditResults
        {
            Activities = activities,
            OwnWords = own,
            Published = Published.Of(view, days, history, seed),
            Engagement = engagement,
            About = about,
            Articles = articles,
            ArticlesUndated = Articles.UndatedIn(view),
            Pages = pages,
            NotKnown = NotKnownFrom.Rows(activities, own, engagement, about, articles, pages),
        };
        return (
            new AuditedPeriod(days, results, Dispersion(counts, known, working)),
            [.. behind.SelectMany(b => b).Concat(more).Where(b => b.Count > 0).Select(b => b.ToEvidence())]
        );
    }

    private HolidayCalendar CalendarOf(LedgerView view) =>
        !options.FrenchHolidays ? HolidayCalendar.None
        : Declared.In(view.Overlay.InForce).Holidays is { } said && HolidayCalendar.Parse(said) is { } declared ? declared
        : HolidayCalendar.French;

    /// <summary>By kind, how much more its weeks vary than chance would: weeks counted from the first day, on their known working days.</summary>
    private static double[] Dispersion(ActivityCounts counts, KnownDays[] known, bool[] working) =>
        [
            .. known.Select(
                (k, row) =>
                {
                    var weeks = ((working.Length - 1) / 7) + 1;
                    var (count, time) = (new int[weeks], new int[weeks]);
                    for (var day = 0; day < working.Length; day++)
                    {
                        count[day / 7] += k[day] ? counts.PerDay[row][day] : 0;
                        time[day / 7] += k[day] && working[day] ? 1 : 0;
                    }
                    return RateRatio.Dispersion(count, time);
                }
            ),
        ];

    /// <summary>Posts of the kind, then acts: an open network tells some kinds as both.</summary>
    private Behind[] BehindOf(PublicActivity activity, Period days) =>
        activity.Post is null
            ? [Behind.Asked(Name, $"activities[{activity.Kind}]", days, "interactions")]
            :
            [
                Behind.Asked(Name, $"activities[{activity.Kind}]", days, "posts"),
                Behind.Asked(Name, $"activities[{activity.Kind}].acts", days, "interactions"),
            ];

    private Method Method() =>
        new(
            "audit",
            "public activities on covered days / working days (Monday to Friday, less public holidays); own / (own + relayed); each rate of engagement = its numerator / its denominator",
            "Künsch 1989 (blocks of 4 weeks), Wilson 1927, Iglewicz and Hoaglin 1993 (odd posts), Thompson 1936 (median), Newcombe 1998 and McCullagh and Nelder 1989 (comparison), Benjamini and Hochberg 1995 (which changes are clear)",
            new Dictionary<string, double>
            {
                ["minimumOwnWords"] = options.MinimumOwnWords,
                ["frenchHolidays"] = options.FrenchHolidays ? 1 : 0,
                ["blockDays"] = BlockBootstrap.BlockDays,
                ["minimumBlocks"] = ActivityRates.MinimumBlocks,
                ["matureDays"] = Engagement.MatureDays,
                ["minimumPostsForOdd"] = OddPostsOf.MinimumPosts,
                ["falseDiscoveryRate"] = FalseDiscovery.Rate,
            }
        );
}

/// <summary>The whole time a ledger speaks of: from the first day covered or published on, to the end of coverage.</summary>
internal static class History
{
    public static Period Of(LedgerView view, LocalDate asOf, params IReadOnlyList<string> kinds)
    {
        var first = asOf;
        foreach (var span in view.Covered(kinds))
        {
            first = span.From is { } from && from < first ? from : first;
        }
        foreach (var post in view.Facts.Posts)
        {
            first = post is { Own: true, Day: { } day } && day < first ? day : first;
        }
        return new Period(first, asOf);
    }
}
