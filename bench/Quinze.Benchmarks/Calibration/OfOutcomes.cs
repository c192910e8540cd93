using NodaTime;
using Quinze.Analyses;
using Quinze.Tests.Support;

namespace Quinze.Benchmarks.Calibration;

/// <summary>Posts whose outcomes know nothing of how far they went.</summary>
internal static class ChanceOutcomes
{
    private static readonly LocalDate First = new(2024, 11, 4);

    public static ReachOutcomesResults? Results(int seed, int posts, int outcomes)
    {
        var chance = Chances.Of(seed, $"reach-outcomes {posts}");
        var end = First.PlusDays(720);
        var ledger = LedgerOf.Linkedin().Covers("post", First, end).Covers("outcome", First, end);
        for (var i = 0; i < posts; i++)
        {
            var day = First.PlusDays(i * 10);
            ledger.Post(day, "words", reference: ReachOf.Number(i));
            ledger.Figure(ReachOf.Number(i), Math.Round(Math.Exp(6.5 + chance.Normal())), day, end);
        }
        for (var i = 0; i < outcomes; i++)
        {
            var post = chance.Below(posts);
            ledger.Outcome("client", First.PlusDays((post * 10) + chance.Between(5, 60)), "c" + i, posts: ReachOf.Number(post));
        }
        return (ReachOutcomesResults?)new ReachOutcomes().Run(ledger.View(), new AnalysisRequest(PeriodWish.All, seed)).Results;
    }
}

internal sealed class ReachOutcomesByChance : FalseAlarm
{
    public override string Analysis => "reach-outcomes";

    public override string World => "20 posts, 12 outcomes on posts by lot";

    public override string Claim => "p < 0.05";

    protected override bool? Alarm(int seed) => ChanceOutcomes.Results(seed, 20, 12) is { P: { } p } ? p < 0.05 : null;
}

internal sealed class ReachOutcomesInterval : Coverage
{
    public override string Analysis => "reach-outcomes";

    public override string World => "40 posts, 30 outcomes on posts by lot";

    public override string Claim => "the interval of τ_b holds 0";

    protected override double? Truth => 0;

    protected override Estimate? Say(int seed) =>
        ChanceOutcomes.Results(seed, 40, 30) is { Tau: { } tau } results ? Estimate.Of(tau, results.Interval) : null;
}

internal sealed class GrowthHalfLife : Coverage
{
    private const double HalfLife = 1.5;

    public override string Analysis => "growth";

    public override string World => "25 posts, half-lives log-normal around 1.5 days, read after 1, 3, 7 and 21 days";

    public override string Claim => "the interval of the half-life holds their median";

    protected override double? Truth => HalfLife;

    protected override Estimate? Say(int seed)
    {
        var chance = Chances.Of(seed, Analysis);
        var first = new LocalDate(2026, 1, 5);
        var ledger = LedgerOf.Linkedin().Covers("post", first, first.PlusDays(300));
        for (var i = 0; i < 25; i++)
        {
            var day = first.PlusDays(i * 6);
            var (total, half) = (Math.Exp(7.5 + chance.Normal()), HalfLife * Math.Exp(0.4 * chance.Normal()));
            ledger.MarkedPost(day, "words", ReachOf.Number(i), null);
            foreach (var after in (int[])[1, 3, 7, 21])
            {
                // Published at nine, read at the end of the day.
                var seen = chance.Poisson(total * (1 - Math.Pow(2, -(after + (15.0 / 24)) / half)));
                ledger.Figure(ReachOf.Number(i), seen, day, day.PlusDays(after));
            }
        }
        var results = (GrowthResults?)new Growth().Run(ledger.View(), new AnalysisRequest(PeriodWish.All)).Results;
        return results?.Networks[0].HalfLife is { Days: { } days, Interval: { } i95 }
            ? new Estimate(days, i95.Lo ?? 0, i95.Hi ?? double.PositiveInfinity)
            : null;
    }
}

internal sealed class VisitsByChance : FalseAlarm
{
    public override string Analysis => "visits";

    public override string World => "a year of visits that know nothing of posts, with busy weeks";

    public override string Claim => "the interval of the difference around posts leaves out 0";

    protected override bool? Alarm(int seed)
    {
        var chance = Chances.Of(seed, Analysis);
        var first = new LocalDate(2025, 11, 3);
        var ledger = LedgerOf.Linkedin().Covers("post", first, first.PlusDays(363));
        for (var week = 0; week < 52; week++)
        {
            var busy = Math.Exp(0.4 * chance.Normal());
            for (var day = 0; day < 7; day++)
            {
                ledger.Visited(chance.Poisson(8 * busy), first.PlusDays((week * 7) + day), part: "source=LinkedIn");
                ledger.Visited(5, first.PlusDays((week * 7) + day), part: "source=Google");
            }
        }
        for (var day = 0; day < 364; day++)
        {
            _ = chance.Happens(0.15) ? ledger.Post(first.PlusDays(day), "words") : ledger;
        }
        var results = (VisitsResults?)new Visits().Run(ledger.View(), new AnalysisRequest(PeriodWish.All, seed)).Results;
        return results?.AroundPosts.Single(a => a.Network == "linkedin").Difference is { Interval: { } i } ? i.Lo > 0 || i.Hi < 0 : null;
    }
}
