using Quinze.Findings;
using Quinze.Statistics;

namespace Quinze.Analyses;

/// <summary>How those who came thin out: a stay ends with the last thing that came from somebody, once a year has passed without another.</summary>
internal static class Retaining
{
    /// <summary>Days of nothing after which somebody counts as gone, from the last thing that came from them.</summary>
    public const int GoneAfter = 365;

    public const int Fewest = 10;
    public const double Level = 0.95;

    private const int FewestAtRisk = 5;
    private static readonly int[] Marks = [91, 365, 730, 1095, 1461, 1826, 2557, 3652];

    public static ArrivalRetention? Of(IEnumerable<Arrival> arrivals)
    {
        var lives = arrivals.Select(LifeOf).OfType<Life>().ToList();
        if (lives.Count < Fewest)
        {
            return null;
        }
        var curve = KaplanMeier.Of(lives, Level, FewestAtRisk);
        var median = curve.Median();
        return new ArrivalRetention(
            lives.Count,
            lives.Count(l => !l.Ended),
            median.Time,
            median is { Lo: null, Hi: null } ? null : new OpenInterval(median.Lo, median.Hi, median.Level),
            [.. Marks.Where(days => curve.AtRisk(days) >= FewestAtRisk).Select(days => At(curve, days))]
        );
    }

    // Nobody can be seen to have gone within the last year: whoever was there in it is lost from sight at its beginning.
    private static Life? LifeOf(Arrival arrival)
    {
        var seen = arrival.AsOf - GoneAfter - arrival.Day;
        var stayed = arrival.Last - arrival.Day;
        return seen <= 0 ? null
            : stayed < seen ? new Life(0, stayed, Ended: true)
            : new Life(0, seen, Ended: false);
    }

    private static RetentionAt At(KaplanMeier curve, int days)
    {
        var step = curve.Steps.LastOrDefault(s => s.Time <= days);
        return new RetentionAt(
            days,
            step?.Survival ?? 1,
            step is null ? null : new IntervalShape(step.Band.Lo, step.Band.Hi, Level),
            curve.AtRisk(days)
        );
    }
}
