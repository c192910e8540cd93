using NodaTime;
using Quinze.Analyses;
using Quinze.Findings;
using Quinze.Tests.Support;
using Quinze.World;

namespace Quinze.Benchmarks.Calibration;

/// <summary>Authors whose posts all come from one law: whatever is called out of pattern is a false alarm.</summary>
internal abstract class OrdinaryAuthors : FalseAlarm
{
    protected static readonly LocalDate First = new(2025, 11, 3);

    public override string Analysis => "outliers";

    public override string Claim => "an author without an odd post sees one";

    protected virtual string Metric => "impressions";

    protected virtual int Posts => 60;

    protected abstract double Figure(Chance chance);

    protected override bool? Alarm(int seed)
    {
        var chance = Chances.Of(seed, Analysis + World);
        var ledger = LedgerOf.Linkedin().Covers("post", First, First.PlusDays(360));
        Publish(ledger, [.. Enumerable.Range(0, Posts).Select(_ => Figure(chance))]);
        var finding = new Outliers().Run(ledger.View(), new AnalysisRequest(PeriodWish.All));
        return finding.Status == FindingStatus.Found ? ((OutliersResults)finding.Results!).Posts.Count > 0 : null;
    }

    protected virtual void Publish(LedgerOf ledger, double[] figures)
    {
        for (var i = 0; i < figures.Length; i++)
        {
            var day = First.PlusDays(i * 5);
            ledger
                .Post(day, "words", reference: ReachOf.Number(i))
                .Figure(ReachOf.Number(i), Math.Round(figures[i]), day, First.PlusDays(360), Metric);
        }
    }
}

internal sealed class OutliersOfLogNormalAuthors : OrdinaryAuthors
{
    public override string World => "60 posts, impressions log-normal, spread 1";

    protected override double Figure(Chance chance) => Math.Exp(6.5 + chance.Normal());
}

internal sealed class OutliersOfFewReactions : OrdinaryAuthors
{
    public override string World => "60 posts, reactions negative binomial, mean 4";

    protected override string Metric => "reactions";

    protected override double Figure(Chance chance) => chance.Poisson(chance.Gap(4, 2));
}

internal sealed class OutliersOfHeavyTails : OrdinaryAuthors
{
    public override string World => "60 posts, impressions Pareto, exponent 1.5 (wilder than log-normal)";

    protected override double Figure(Chance chance) => 120 * chance.Pareto(1.5);
}

internal sealed class OutliersBelowRankings : OrdinaryAuthors
{
    private const int Listed = 50;

    public override string World => "70 posts, log-normal, a ranking names only the fifty seen most";

    protected override int Posts => 70;

    protected override double Figure(Chance chance) => Math.Exp(6.5 + chance.Normal());

    protected override void Publish(LedgerOf ledger, double[] figures)
    {
        var last = figures.OrderDescending().ElementAt(Listed - 1);
        var read = First.PlusDays(360);
        for (var i = 0; i < figures.Length; i++)
        {
            ledger.Post(First.PlusDays(i * 4), "words", reference: ReachOf.Number(i));
            _ = figures[i] >= last ? ledger.Figure(ReachOf.Number(i), Math.Round(figures[i]), First, read) : ledger;
        }
        ledger.Figure(PostRef.None, Listed, First, read, "rankingListed", Bound.AtLeast, "by=impressions");
    }
}
