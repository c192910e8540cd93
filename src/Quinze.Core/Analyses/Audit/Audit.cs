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
/// The audit of a presence: what the owner does in public per working day, how much of it is in their own words, and what they published, year by year.
/// </summary>
public sealed class Audit(AuditOptions options) : IAnalysis
{
    public Audit()
        : this(AuditOptions.Default) { }

    public string Name => "audit";

    public int Version => 2;

    public Finding Run(LedgerView view, AnalysisRequest request)
    {
        var wish = request.Period ?? new PeriodWish(365, null);
        var asOf = view.AsOf(PublicActivity.AllChannels);
        var said = asOf is { } day ? wish.In(day) : wish.Fixed ?? Period.All;
        var coverage = view.Covered(PublicActivity.AllChannels);
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
        var history = History.Of(view, last, PublicActivity.AllChannels);
        var (results, evidence) = Rows(view, said.IsAll ? history : said, history, request.Seed);
        return Found(FindingStatus.Found, null, null, results, evidence);
    }

    private (AuditResults Results, IReadOnlyList<EvidenceOf> Evidence) Rows(LedgerView view, Period days, Period history, int seed)
    {
        var (workingDays, working) = WorkingCalendar.Of(days, options.FrenchHolidays);
        var known = PublicActivity.All.Select(a => KnownDays.Of(view, days, a.ToldBy(view))).ToArray();
        var behind = PublicActivity.All.Select(a => BehindOf(a, days)).ToArray();
        var counts = ActivityCounts.Of(view, days, known, behind);
        var own = Behind.Asked(Name, "ownWords.own", days, "posts");
        var relayed = Behind.Asked(Name, "ownWords.relayed", days, "posts");
        var reposts = Behind.Asked(Name, "ownWords.relayed.reposts", days, "interactions");
        var results = new AuditResults
        {
            Activities = ActivityRates.Of(counts, known, workingDays, working, seed),
            OwnWords = OwnWords.Of(view, days, options.MinimumOwnWords, own, relayed, reposts),
            Published = Published.Of(view, days, history, seed),
        };
        return (
            results,
            [.. behind.SelectMany(b => b).Append(own).Append(relayed).Append(reposts).Where(b => b.Count > 0).Select(b => b.ToEvidence())]
        );
    }

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
            "public activities on covered days / working days (Monday to Friday, less public holidays); own / (own + relayed)",
            "Künsch 1989 (blocks of 4 weeks), Wilson 1927",
            new Dictionary<string, double>
            {
                ["minimumOwnWords"] = options.MinimumOwnWords,
                ["frenchHolidays"] = options.FrenchHolidays ? 1 : 0,
                ["blockDays"] = BlockBootstrap.BlockDays,
                ["minimumBlocks"] = ActivityRates.MinimumBlocks,
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
