using MathNet.Numerics.Distributions;

namespace Quinze.Statistics;

/// <summary>Interval of a plain proportion from the posterior under Jeffreys' prior, Beta(k + ½, n − k + ½); 0 and 1 where none or all succeed (Brown, Cai and DasGupta 2001).</summary>
public static class Jeffreys
{
    public static Interval Of(long successes, long trials, double level = 0.95)
    {
        var tail = (1 - level) / 2;
        double Bound(double probability) => Beta.InvCDF(successes + 0.5, trials - successes + 0.5, probability);
        return new Interval(successes == 0 ? 0 : Bound(tail), successes == trials ? 1 : Bound(1 - tail), level);
    }
}

/// <summary>Interval of a plain proportion that holds at least its level for every true share, and often more (Clopper and Pearson 1934).</summary>
public static class ClopperPearson
{
    /// <summary>The interval of so many out of so many; neither need be whole, where cases that hang together count as fewer.</summary>
    public static Interval Of(double successes, double trials, double level = 0.95)
    {
        var tail = (1 - level) / 2;
        return new Interval(
            successes <= 0 ? 0 : Beta.InvCDF(successes, trials - successes + 1, tail),
            successes >= trials ? 1 : Beta.InvCDF(successes + 1, trials - successes, 1 - tail),
            level
        );
    }
}
