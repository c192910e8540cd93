using MathNet.Numerics.Distributions;

namespace Quinze.Statistics;

/// <summary>Score interval of a plain proportion (Wilson 1927; method 3 of Newcombe 1998), without continuity correction.</summary>
public static class Wilson
{
    /// <summary>The interval of <paramref name="successes"/> out of <paramref name="trials"/>; no trial at all leaves 0 to 1.</summary>
    public static Interval Of(long successes, long trials, double level = 0.95)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(successes);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(successes, trials);
        if (trials == 0)
        {
            return new Interval(0, 1, level);
        }

        var z = Level.ToZ(level);
        double n = trials;
        var p = successes / n;
        var shrink = 1 + z * z / n;
        var centre = (p + z * z / (2 * n)) / shrink;
        var half = z * Math.Sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / shrink;
        // Exact at the edges, where rounding would leave ±1e-17.
        var lo = successes == 0 ? 0 : Math.Max(0, centre - half);
        var hi = successes == trials ? 1 : Math.Min(1, centre + half);
        return new Interval(lo, hi, level);
    }
}

internal static class Level
{
    /// <summary>Half-width, in standard deviations, of a two-sided interval at this level: 1.96 for 0.95.</summary>
    public static double ToZ(double level)
    {
        if (level is not (> 0 and < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(level), level, "A level lies strictly between 0 and 1.");
        }

        return Normal.InvCDF(0, 1, 0.5 + level / 2);
    }
}
