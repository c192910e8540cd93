namespace Quinze.Statistics;

/// <summary>Interval of a difference of two independent proportions, squared and added from their Wilson intervals (Newcombe 1998b, Statistics in Medicine 17:873, method 10).</summary>
public static class Newcombe
{
    /// <summary>The interval of <paramref name="successes"/>/<paramref name="trials"/> − <paramref name="otherSuccesses"/>/<paramref name="otherTrials"/>.</summary>
    public static Interval Difference(long successes, long trials, long otherSuccesses, long otherTrials, double level = 0.95)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(trials, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(otherTrials, 1);
        return Difference(
            (double)successes / trials,
            Wilson.Of(successes, trials, level),
            (double)otherSuccesses / otherTrials,
            Wilson.Of(otherSuccesses, otherTrials, level)
        );
    }

    /// <summary>The p-value of "no difference" (two-sided): one less the greatest level whose interval leaves 0 out.</summary>
    public static double ChanceOfNone(long successes, long trials, long otherSuccesses, long otherTrials)
    {
        var (holds, leavesOut) = (1.0, 0.0);
        for (var step = 0; step < 50; step++)
        {
            var level = (holds + leavesOut) / 2;
            (holds, leavesOut) =
                level is > 0 and < 1 && !Difference(successes, trials, otherSuccesses, otherTrials, level).Contains(0)
                    ? (holds, level)
                    : (level, leavesOut);
        }

        return 1 - leavesOut;
    }

    /// <summary>The same from two shares and their intervals.</summary>
    public static Interval Difference(double share, Interval interval, double other, Interval otherInterval) =>
        new(
            share - other - Length(share - interval.Lo, otherInterval.Hi - other),
            share - other + Length(interval.Hi - share, other - otherInterval.Lo),
            interval.Level
        );

    private static double Length(double x, double y) => Math.Sqrt((x * x) + (y * y));
}
