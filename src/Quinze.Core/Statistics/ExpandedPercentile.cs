using MathNet.Numerics.Distributions;

namespace Quinze.Statistics;

/// <summary>
/// What redraws of a few cases (people, blocks of weeks) say of a figure. Percentiles of few cases are too narrow by √(1 − 1/n), and by what the normal distribution lacks of Student's:
/// the tails are moved out to where they belong (expanded percentile interval, Hesterberg 2015).
/// </summary>
public static class ExpandedPercentile
{
    /// <summary>Ends that are not a number when there is no redraw.</summary>
    /// <param name="cases">How many were redrawn, each time as many as there are.</param>
    public static Interval Of(IReadOnlyCollection<double> redraws, int cases, double level = 0.95)
    {
        if (redraws.Count == 0)
        {
            return new Interval(double.NaN, double.NaN, level);
        }

        double[] sorted = [.. redraws];
        Array.Sort(sorted);
        var tail = Tail(level, cases);
        return new Interval(Quantiles.OfSorted(sorted, tail), Quantiles.OfSorted(sorted, 1 - tail), level);
    }

    /// <summary>How many standard deviations of the redraws an interval of so few cases reaches: 1.96 at 0.95 for very many of them.</summary>
    public static double Reach(double level, int cases) =>
        cases < 2 ? Statistics.Level.ToZ(level) : StudentT.InvCDF(0, 1, cases - 1, (1 + level) / 2) * Math.Sqrt(cases / (cases - 1.0));

    /// <summary>
    /// The p-value of "the figure is this value" (two-sided): one less the greatest level whose interval leaves the value out. Never below what so many redraws can tell:
    /// the value counts as one of them (Davison and Hinkley 1997, § 4.2.3).
    /// </summary>
    public static double ChanceOf(double value, IReadOnlyCollection<double> redraws, int cases)
    {
        var below = redraws.Count(r => r < value) + (0.5 * redraws.Count(r => r == value));
        var outside = (Math.Min(below, redraws.Count - below) + 1) / (redraws.Count + 1);
        var z = -Normal.InvCDF(0, 1, Math.Min(outside, 0.5));
        return cases < 2 ? 2 * Math.Min(outside, 0.5) : 2 * StudentT.CDF(0, 1, cases - 1, -z * Math.Sqrt((cases - 1.0) / cases));
    }

    /// <summary>How much of the redraws lies outside on each side: less than (1 − level)/2, and less the fewer the cases.</summary>
    private static double Tail(double level, int cases) => Normal.CDF(0, 1, -Reach(level, cases));
}
