using NodaTime;
using Quinze.Analyses;
using Quinze.Tests.Support;

namespace Quinze.Benchmarks.Calibration;

internal sealed class QuietOfSteadyTies : FalseAlarm
{
    public override string Analysis => "quiet";

    public override string World => "ten ties for two years, a letter each way every 15 days on average, gaps of a gamma law (shape 3)";

    public override string Claim => "somebody who is not gone is called quiet";

    public override double? Stated => null;

    protected override bool? Alarm(int seed)
    {
        var chance = Chances.Of(seed, Analysis);
        var (first, last) = (new LocalDate(2024, 11, 1), new LocalDate(2026, 10, 31));
        var ledger = LedgerOf.Linkedin().Covers("message", first, last);
        for (var tie = 0; tie < 10; tie++)
        {
            for (var at = chance.Gap(15, 3); first.PlusDays((int)at) <= last; at += chance.Gap(15, 3))
            {
                ledger.Message(true, "p" + tie, first.PlusDays((int)at)).Message(false, "p" + tie, first.PlusDays((int)at));
            }
        }
        return new Quiet().Run(ledger.View(), new AnalysisRequest(Seed: seed)).Results is QuietResults r ? r.Quiet.Count > 0 : null;
    }
}

internal sealed class QuietHalfLife : Coverage
{
    private const int Gap = 14;
    private const double Ends = 0.03;
    private const int AtLeast = 9;

    public override string Analysis => "quiet";

    public override string World => "60 ties begun over six years, a letter each way every 14 days, each ending by lot";

    public override string Claim => "the interval of the half-life of ties holds it";

    /// <summary>The age at which half of the ties have had their last day: the ninth contact and as many more as a geometric law's median.</summary>
    protected override double? Truth => Gap * (AtLeast + Math.Ceiling(Math.Log(0.5) / Math.Log(1 - Ends)) - 2);

    protected override Estimate? Say(int seed)
    {
        var chance = Chances.Of(seed, "half-life");
        var last = new LocalDate(2026, 10, 31);
        var first = last.PlusDays(-2190);
        var ledger = LedgerOf.Linkedin().Covers("message", first, last);
        for (var tie = 0; tie < 60; tie++)
        {
            var begun = first.PlusDays(chance.Below(1900));
            var contacts = AtLeast + (int)Math.Floor(Math.Log(1 - chance.Unit()) / Math.Log(1 - Ends));
            for (var i = 0; i < contacts && begun.PlusDays(i * Gap) <= last; i++)
            {
                ledger.Message(true, "p" + tie, begun.PlusDays(i * Gap)).Message(false, "p" + tie, begun.PlusDays(i * Gap));
            }
        }
        return
            new Quiet().Run(ledger.View(), new AnalysisRequest(Seed: seed)).Results
                is QuietResults { HalfLife: { Days: { } days, Interval: { } span } }
            ? new Estimate(days, span.Lo ?? 0, span.Hi ?? double.PositiveInfinity)
            : null;
    }
}

internal sealed class CirclesInterval : Coverage
{
    public override string Analysis => "circles";

    public override string World => "two years, 40 people met by lot at log-normal rates";

    public override string Claim => "the interval of the third circle holds what other stretches give on average";

    public override double? Stated => Circles.Level;

    protected override double? Truth => null;

    protected override Estimate? Say(int seed)
    {
        // The people are the same in every world; only when they are met differs.
        var rates = Chances.Of(7, "rates");
        var chance = Chances.Of(seed, Analysis);
        var (first, last) = (new LocalDate(2024, 11, 1), new LocalDate(2026, 10, 31));
        var ledger = LedgerOf.Linkedin().Covers("message", first, last);
        for (var person = 0; person < 40; person++)
        {
            var mean = 20 * Math.Exp(1.1 * rates.Normal());
            for (var at = chance.Exponential(mean); first.PlusDays((int)at) <= last; at += chance.Exponential(mean))
            {
                ledger.Message(true, "p" + person, first.PlusDays((int)at)).Message(false, "p" + person, first.PlusDays((int)at));
            }
        }
        return new Circles().Run(ledger.View(), new AnalysisRequest(Seed: seed)).Results is CirclesResults { Circles.Count: > 2 } r
            ? Estimate.Of(r.Circles[2].Cumulative, r.Circles[2].Interval)
            : null;
    }
}

internal sealed class ExchangesWait : Coverage
{
    private const double MedianHours = 5;

    public override string Analysis => "exchanges";

    public override string World => "120 letters from others, answered after an exponential wait of 5 hours in the median";

    public override string Claim => "the interval of the owner's median wait holds 5 hours";

    protected override double? Truth => MedianHours;

    protected override Estimate? Say(int seed)
    {
        var chance = Chances.Of(seed, Analysis);
        var first = new LocalDate(2025, 11, 3);
        var ledger = LedgerOf.Linkedin().Covers("message", first, first.PlusDays(362));
        for (var i = 0; i < 120; i++)
        {
            var asked = first.PlusDays(i * 3).AtMidnight().InUtc().ToInstant().Plus(Duration.FromHours(chance.Between(6, 18)));
            var wait = Duration.FromSeconds(Math.Max(1, Math.Round(chance.Exponential(MedianHours / Math.Log(2)) * 3600)));
            ledger.Message(false, "p" + i, asked).Message(true, "p" + i, asked.Plus(wait));
        }
        return
            new Exchanges().Run(ledger.View(), new AnalysisRequest(Seed: seed)).Results
                is ExchangesResults { AnswersByOwner: { MedianHours: { } hours, Interval: { } span } }
            ? new Estimate(hours, span.Lo ?? 0, span.Hi ?? double.PositiveInfinity)
            : null;
    }
}

internal sealed class AuditActivities : Coverage
{
    public override string Analysis => "audit";

    public override string World => "a year, posts by lot";

    public override string Claim => "the interval of posts per working day holds what such years give on average";

    protected override double? Truth => null;

    protected override Estimate? Say(int seed)
    {
        var chance = Chances.Of(seed, Analysis);
        var first = new LocalDate(2025, 11, 1);
        var last = first.PlusDays(364);
        var ledger = LedgerOf.Linkedin().Covers("post", first, last);
        for (var day = first; day <= last; day = day.PlusDays(1))
        {
            for (var post = chance.Poisson(0.4); post > 0; post--)
            {
                ledger.Post(day, "words of one's own, eight of them at the very least");
            }
        }
        return
            new Audit().Run(ledger.View(), new AnalysisRequest(Seed: seed)).Results is AuditResults r
            && r.Activities.Kinds.Single(k => k.Kind == "post") is { PerWorkingDay: { } rate } posts
            ? Estimate.Of(rate, posts.Interval)
            : null;
    }
}

internal sealed class WilsonShares : Coverage
{
    private const double Share = 0.2;

    public override string Analysis => "plain shares";

    public override string World => "20 cases, each so by lot in one of five";

    public override string Claim => "Wilson's interval holds the share (exactly 0.956 for these)";

    protected override double? Truth => Share;

    protected override Estimate? Say(int seed)
    {
        var chance = Chances.Of(seed, "wilson");
        var so = Enumerable.Range(0, 20).Count(_ => chance.Happens(Share));
        var interval = Statistics.Wilson.Of(so, 20);
        return new Estimate(so / 20.0, interval.Lo, interval.Hi);
    }
}
