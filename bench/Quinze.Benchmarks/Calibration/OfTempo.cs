using NodaTime;
using Quinze.Analyses;
using Quinze.Tests.Support;

namespace Quinze.Benchmarks.Calibration;

/// <summary>Two years of posts by lot and of letters that know nothing of them.</summary>
internal static class Paces
{
    public const double PerWeek = 2;

    private static readonly LocalDate First = new(2024, 11, 4);

    public static TempoResults? Results(int seed, bool busyWeeks, bool letters)
    {
        var chance = Chances.Of(seed, $"tempo {busyWeeks}");
        var last = First.PlusDays((104 * 7) - 1);
        var ledger = LedgerOf.Linkedin().Covers("post", First, last).Covers("message", First, last);
        for (var week = 0; week < 104; week++)
        {
            var pace = busyWeeks ? Math.Exp(0.6 * chance.Normal()) : 1;
            for (var day = 0; day < 7; day++)
            {
                for (var post = chance.Poisson(PerWeek / 7 * pace); post > 0; post--)
                {
                    ledger.Post(First.PlusDays((week * 7) + day), "words");
                }
            }
            var lively = Math.Exp(0.3 * chance.Normal());
            for (var letter = letters ? chance.Poisson(6 * lively) : 0; letter > 0; letter--)
            {
                ledger.Message(sent: false, "p" + chance.Below(12), First.PlusDays((week * 7) + chance.Below(7)));
            }
        }
        return (TempoResults?)new Tempo().Run(ledger.View(), new AnalysisRequest(PeriodWish.All, seed)).Results;
    }
}

internal sealed class TempoPace : Coverage
{
    public override string Analysis => "tempo";

    public override string World => "two years, two posts a week by lot";

    public override string Claim => "the interval of posts a week holds 2";

    protected override double? Truth => Paces.PerWeek;

    protected override Estimate? Say(int seed) =>
        Paces.Results(seed, busyWeeks: false, letters: false) is { } r ? Estimate.Of(r.Pace.PerWeek, r.Pace.Interval) : null;
}

internal sealed class TempoEffect : FalseAlarm
{
    public override string Analysis => "tempo";

    public override string World => "two years, busy and calm weeks of posts, letters that know nothing of them";

    public override string Claim => "the interval of high-pace less ordinary weeks leaves out 0";

    protected override bool? Alarm(int seed) =>
        Paces
            .Results(seed, busyWeeks: true, letters: true)
            ?.Exchanges.Measures.Single(m => m.Measure == "incoming-messages")
            .HighMinusOrdinary
            is { Interval: { } i }
            ? i.Lo > 0 || i.Hi < 0
            : null;
}
