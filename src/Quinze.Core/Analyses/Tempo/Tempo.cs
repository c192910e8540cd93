using Quinze.Findings;
using Quinze.Statistics;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>
/// The tempo of a presence: how often the owner publishes, the challenges, the rests and the bursts, and what exchanges did in weeks of each pace.
/// </summary>
public sealed class Tempo : IAnalysis
{
    private const int MinimumPosts = 20;
    private const int MinimumWeeks = 26;

    private static readonly string[] Channels = ["post", "article", "message", "mail", "comment", "reply", "quote", "mention"];

    public string Name => "tempo";

    public int Version => 3;

    public Finding Run(LedgerView view, AnalysisRequest request)
    {
        var wish = request.Period ?? new PeriodWish(365, null);
        var asOf = view.AsOf("post");
        var said = asOf is { } day ? wish.In(day) : wish.Fixed ?? Period.All;
        var coverage = view.Covered(Channels);
        Finding Found(FindingStatus status, Amount? have, Amount? need, TempoResults? results, IReadOnlyList<EvidenceOf> evidence) =>
            new(Name, Version, said, asOf, coverage, status, have, need, Method, results, evidence);
        Finding NotEnough(double have, double need, string of) =>
            Found(FindingStatus.NotEnough, new Amount(have, of), new Amount(need, of), null, []);

        if (asOf is not { } last)
        {
            return NotEnough(0, MinimumPosts, "posts");
        }
        var days = PostingDays.Of(view, said.IsAll ? History.Of(view, last, "post") : said);
        if (days.Posts.Count < MinimumPosts)
        {
            return NotEnough(days.Posts.Count, MinimumPosts, "posts");
        }
        var weeks = Weeks.Of(view, days);
        var whole = weeks.Covered.Count(c => c);
        if (whole < MinimumWeeks)
        {
            return NotEnough(whole, MinimumWeeks, "whole weeks covered");
        }
        var results = Results(view, days, weeks, request.Seed);
        return Found(FindingStatus.Found, null, null, results, Evidence(days, results));
    }

    private static TempoResults Results(LedgerView view, PostingDays days, Weeks weeks, int seed)
    {
        var usualGap = days.UsualGap();
        var covered = days.Known.Count / 7.0;
        var interval = Rhythms.PaceInterval(days, seed);
        return new TempoResults(
            days.Posts.Count,
            new Pace(
                covered,
                days.Posts.Count / covered,
                new IntervalShape(interval.Lo, interval.Hi, interval.Level),
                usualGap,
                Rhythms.Quarters(days)
            ),
            Rhythms.Challenges(days),
            Rhythms.Rests(days, usualGap),
            Rhythms.Bursts(days),
            PaceEffect.Of(view, weeks, seed)
        );
    }

    private static IReadOnlyList<EvidenceOf> Evidence(PostingDays days, TempoResults results)
    {
        EvidenceOf Posts(string figure, Period period)
        {
            var behind = Behind.Asked("tempo", figure, days.Known.Period, "posts");
            foreach (var post in days.Posts.Where(p => period.Contains(p.Day!.Value)))
            {
                behind.AddPost(post.Id);
            }
            return behind.ToEvidence();
        }
        return
        [
            Posts("pace", days.Known.Period),
            .. results.Challenges.Select((c, i) => Posts($"challenges[{i}]", new Period(c.From, c.To))),
            .. results.Bursts.Select((b, i) => Posts($"bursts[{i}]", new Period(b.From, b.To))),
        ];
    }

    private static Method Method { get; } =
        new(
            "tempo",
            "posts / covered weeks; a post a day for 7 days or more; gaps of 3 usual gaps or 21 days; bursts of Kleinberg's model; differences of weekly means",
            "Kleinberg 2002 (bursts), Künsch 1989 (blocks of 4 weeks), Hesterberg 2015, Benjamini and Hochberg 1995 (which differences are clear)",
            new Dictionary<string, double>
            {
                ["minimumPosts"] = MinimumPosts,
                ["minimumWeeks"] = MinimumWeeks,
                ["challengeDays"] = Rhythms.ChallengeDays,
                ["restGaps"] = Rhythms.RestGaps,
                ["restDays"] = Rhythms.RestDays,
                ["burstGamma"] = KleinbergBursts.CarefulGamma,
                ["highPace"] = PaceEffect.HighPace,
                ["falseDiscoveryRate"] = FalseDiscovery.Rate,
                ["minimumWeeksASide"] = PaceEffect.MinimumWeeksASide,
            }
        );
}
