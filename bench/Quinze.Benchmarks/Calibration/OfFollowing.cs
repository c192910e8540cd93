using NodaTime;
using Quinze.Analyses;
using Quinze.Tests.Support;

namespace Quinze.Benchmarks.Calibration;

internal sealed class ProductiveByChance : FalseAlarm
{
    public override string Analysis => "exchanges";

    public override string World => "30 people, eight exchanges each and meetings that know nothing of them";

    public override string Claim => "the interval of followed less any day leaves out 0";

    protected override bool? Alarm(int seed)
    {
        var chance = Chances.Of(seed, "productive");
        var (first, last) = (new LocalDate(2024, 11, 1), new LocalDate(2026, 10, 31));
        var ledger = LedgerOf.Linkedin().Covers("message", first, last).Covers("meeting", first, last);
        for (var person = 0; person < 30; person++)
        {
            for (var talk = 0; talk < 8; talk++)
            {
                var day = first.PlusDays((talk * 90) + chance.Below(40));
                ledger.Message(true, "p" + person, day).Message(false, "p" + person, day);
            }
            var often = 400 * chance.Pareto(4);
            for (var at = chance.Exponential(often); first.PlusDays((int)at) <= last; at += chance.Exponential(often))
            {
                ledger.Act(InteractionKind.Meeting, true, "p" + person, first.PlusDays((int)at));
            }
        }
        return
            new Exchanges().Run(ledger.View(), new AnalysisRequest(Seed: seed)).Results
                is ExchangesResults { Productive.MoreInterval: { } more }
            ? more.Lo > 0 || more.Hi < 0
            : null;
    }
}

internal sealed class ParticipationGini : Coverage
{
    public override string Analysis => "participation";

    public override string World => "100 people, comments on one's posts by a Poisson law of exponential means";

    public override string Claim => "the interval of the Gini among those who acted holds what such worlds give on average";

    protected override double? Truth => null;

    protected override Estimate? Say(int seed)
    {
        var chance = Chances.Of(seed, Analysis);
        var (first, last) = (new LocalDate(2025, 11, 1), new LocalDate(2026, 10, 31));
        var ledger = LedgerOf.Linkedin().Covers("post", first, last).Covers("comment", first, last);
        for (var i = 0; i < 20; i++)
        {
            ledger.Post(first.PlusDays(i * 15), "words", reference: ReachOf.Number(i));
        }
        for (var person = 0; person < 100; person++)
        {
            for (var acts = chance.Poisson(chance.Exponential(6)); acts > 0; acts--)
            {
                var post = chance.Below(20);
                var day = first.PlusDays((post * 15) + chance.Below(10));
                ledger.Act(InteractionKind.Comment, false, "p" + person, day, "well", ReachOf.Number(post));
            }
        }
        return
            new Participation().Run(ledger.View(), new AnalysisRequest(Seed: seed)).Results
                is ParticipationResults { Inequality: { } found }
            ? Estimate.Of(found.Gini, found.Interval)
            : null;
    }
}
