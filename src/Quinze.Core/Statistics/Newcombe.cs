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

    /// <summary>The same from two shares and their intervals.</summary>
    public static Interval Difference(double share, Interval interval, double other, Interval otherInterval) =>
        new(
            share - other - Length(share - interval.Lo, otherInterval.Hi - other),
            share - other + Length(interval.Hi - share, other - otherInterval.Lo),
            interval.Level
        );

    private static double Length(double x, double y) => Math.Sqrt((x * x) + (y * y));
}
