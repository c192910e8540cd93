using NodaTime;
using NodaTime.Text;
using Quinze.Analyses;
using Quinze.Tests.Support;
using Quinze.World;

namespace Quinze.Benchmarks.Calibration;

/// <summary>Sixty acquaintances for three years: an exchange now and then, and meetings that fall on any day.</summary>
internal static class Acquaintances
{
    public const double DaysBetweenMeetings = 400;

    public static ProductiveResults? Productive(int seed, Chance chance)
    {
        var (first, last) = (new LocalDate(2023, 11, 1), new LocalDate(2026, 10, 31));
        var ledger = LedgerOf.Linkedin().Covers("message", first, last).Covers("meeting", first, last);
        for (var person = 0; person < 60; person++)
        {
            for (var at = chance.Exponential(150); first.PlusDays((int)at) <= last; at += 31 + chance.Exponential(150))
            {
                ledger.Message(true, "p" + person, first.PlusDays((int)at)).Message(false, "p" + person, first.PlusDays((int)at));
            }
            for (
                var at = chance.Exponential(DaysBetweenMeetings);
                first.PlusDays((int)at) <= last;
                at += chance.Exponential(DaysBetweenMeetings)
            )
            {
                ledger.Act(InteractionKind.Meeting, true, "p" + person, first.PlusDays((int)at));
            }
        }
        return (new Exchanges().Run(ledger.View(), new AnalysisRequest(Seed: seed)).Results as ExchangesResults)?.Productive;
    }
}

internal sealed class ExchangesProductiveShare : Coverage
{
    public override string Analysis => "exchanges";

    public override string World => "60 acquaintances for three years, exchanges and meetings by lot, a meeting every 400 days on average";

    public override string Claim => "the interval of the share followed within 90 days holds 1 − e^(−91/400)";

    protected override double? Truth => 1 - Math.Exp(-(Quinze.Analyses.Productive.Within + 1) / Acquaintances.DaysBetweenMeetings);

    protected override Estimate? Say(int seed) =>
        Acquaintances.Productive(seed, Chances.Of(seed, "productive")) is { Share: { } share, Interval: { } interval }
            ? Estimate.Of(share, interval)
            : null;
}

internal sealed class CasesWithin90 : Coverage
{
    public override string Analysis => "cases";

    public override string World => "40 cases opened over a year, solved after 120 days on average, dropped after 200, by exponential laws";

    public override string Claim => "the interval of the share solved within 90 days holds 0.625 × (1 − e^(−90/75))";

    protected override double? Truth => 0.625 * (1 - Math.Exp(-90 / 75.0));

    protected override Estimate? Say(int seed)
    {
        var chance = Chances.Of(seed, Analysis);
        var (first, last) = (new LocalDate(2025, 11, 1), new LocalDate(2026, 10, 31));
        var ledger = LedgerOf.Linkedin().Covers("message", first, last).Message(false, "anna", first);
        for (var i = 0; i < 40; i++)
        {
            var opened = first.PlusDays((int)chance.Between(0, 365));
            ledger.Judged(JudgementKind.Case, [LocalDatePattern.Iso.Format(opened)], "case " + i);
            var id = Case.IdOf(ledger.Decisions);
            var (solved, dropped) = (chance.Exponential(120), chance.Exponential(200));
            var day = opened.PlusDays((int)Math.Ceiling(Math.Min(solved, dropped)));
            if (day <= last)
            {
                ledger.Judged(JudgementKind.Step, [id, solved < dropped ? "solution" : "dropped", LocalDatePattern.Iso.Format(day)]);
            }
        }
        return
            (new Cases().Run(ledger.View(), new AnalysisRequest(Seed: seed)).Results as CasesResults)?.Funnel.Single(f =>
                f.Step == "solution"
            )
                is { Within90: { } share, Interval: { } interval }
            ? Estimate.Of(share, interval)
            : null;
    }
}
