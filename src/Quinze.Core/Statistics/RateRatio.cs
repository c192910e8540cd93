using MathNet.Numerics.Distributions;

namespace Quinze.Statistics;

/// <summary>How many times as often something happens in one stretch of time as in another.</summary>
public static class RateRatio
{
    /// <summary>
    /// Interval of (count/time) ÷ (otherCount/otherTime) for events that know nothing of one another, exact given their sum
    /// (Przyborowski and Wilenski 1940; Clopper and Pearson 1934). The upper end is infinite where nothing happened in the other stretch.
    /// </summary>
    public static Interval Exact(long count, double time, long otherCount, double otherTime, double level = 0.95)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(time);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(otherTime);
        var tail = (1 - level) / 2;
        var lo = count == 0 ? 0 : Beta.InvCDF(count, otherCount + 1, tail);
        var hi = otherCount == 0 ? 1 : Beta.InvCDF(count + 1, otherCount, 1 - tail);
        return new Interval(Odds(lo) * otherTime / time, Odds(hi) * otherTime / time, level);
    }

    /// <summary>
    /// The same for events that come in bunches: the variance of each count is stretched by its dispersion, the Pearson χ² of its parts over their degrees of freedom and at least 1
    /// (McCullagh and Nelder 1989, § 6.2.3). Null where one of the counts is zero.
    /// </summary>
    public static Interval? Bunched(
        long count,
        double time,
        double dispersion,
        long otherCount,
        double otherTime,
        double otherDispersion,
        double level = 0.95
    )
    {
        if (count == 0 || otherCount == 0)
        {
            return null;
        }

        var ratio = count / time / (otherCount / otherTime);
        var half = Level.ToZ(level) * LogError(count, dispersion, otherCount, otherDispersion);
        return new Interval(ratio * Math.Exp(-half), ratio * Math.Exp(half), level);
    }

    /// <summary>The p-value of "as often in both" (two-sided) that belongs to <see cref="Bunched"/>; null where one of the counts is zero.</summary>
    public static double? ChanceOfSame(
        long count,
        double time,
        double dispersion,
        long otherCount,
        double otherTime,
        double otherDispersion
    ) =>
        count == 0 || otherCount == 0
            ? null
            : 2
                * Normal.CDF(
                    0,
                    1,
                    -Math.Abs(Math.Log(count / time / (otherCount / otherTime))) / LogError(count, dispersion, otherCount, otherDispersion)
                );

    private static double LogError(long count, double dispersion, long otherCount, double otherDispersion) =>
        Math.Sqrt((Math.Max(1, dispersion) / count) + (Math.Max(1, otherDispersion) / otherCount));

    /// <summary>How much more the parts of a count vary than independent events would; 1 when there are fewer than two parts with time or nothing happened.</summary>
    public static double Dispersion(ReadOnlySpan<int> counts, ReadOnlySpan<int> times)
    {
        var (count, time, parts) = (0L, 0L, 0);
        for (var i = 0; i < counts.Length; i++)
        {
            count += times[i] > 0 ? counts[i] : 0;
            time += times[i];
            parts += times[i] > 0 ? 1 : 0;
        }

        if (parts < 2 || count == 0)
        {
            return 1;
        }

        var chi = 0.0;
        for (var i = 0; i < counts.Length; i++)
        {
            if (times[i] > 0)
            {
                var expected = (double)count * times[i] / time;
                chi += (counts[i] - expected) * (counts[i] - expected) / expected;
            }
        }

        return Math.Max(1, chi / (parts - 1));
    }

    private static double Odds(double share) => share >= 1 ? double.PositiveInfinity : share / (1 - share);
}
