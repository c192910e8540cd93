namespace Quinze.Statistics;

/// <summary>Interval of a difference of two independent proportions, squared and added from their Wilson intervals (Newcombe 1998b, Statistics in Medicine 17:873, method 10).</summary>
public static class Newcombe
{
    /// <summary>The interval of <paramref name="successes"/>/<paramref name="trials"/> − <paramref name="otherSuccesses"/>/<paramref name="otherTrials"/>.</summary>
    public static Interval Difference(long successes, long trials, long otherSuccesses, long otherTrials, double level = 0.95)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(trials, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(otherTrials, 1);
        var (p, q) = ((double)successes / trials, (double)otherSuccesses / otherTrials);
        var (a, b) = (Wilson.Of(successes, trials, level), Wilson.Of(otherSuccesses, otherTrials, level));
        return new Interval(p - q - Length(p - a.Lo, b.Hi - q), p - q + Length(a.Hi - p, q - b.Lo), level);
    }

    private static double Length(double x, double y) => Math.Sqrt((x * x) + (y * y));
}
