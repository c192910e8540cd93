using System.Collections.Immutable;

namespace Quinze.Statistics;

/// <summary>One life under observation: seen from the age <c>Entry</c> (delayed entry) to the age <c>Exit</c>, where it ended or was lost from sight.</summary>
public sealed record Life(double Entry, double Exit, bool Ended);

/// <summary>A step of a survival curve: after <c>Time</c>, the share that survives, Greenwood's standard error and the log-log band.</summary>
public sealed record SurvivalStep(double Time, int AtRisk, int Ends, double Survival, double StandardError, Interval Band);

/// <summary>Median survival with its band (Brookmeyer and Crowley 1982); null where the curve or its band never comes down to one half.</summary>
public sealed record MedianSurvival(double? Time, double? Lo, double? Hi, double Level);

/// <summary>Survival with delayed entry and right censoring (Kaplan and Meier 1958), Greenwood's variance (1926), band on log(−log S).</summary>
public sealed class KaplanMeier
{
    private readonly double[] entries;
    private readonly double[] exits;

    private KaplanMeier(ImmutableArray<SurvivalStep> steps, double level, double[] entries, double[] exits)
    {
        Steps = steps;
        Level = level;
        this.entries = entries;
        this.exits = exits;
    }

    public ImmutableArray<SurvivalStep> Steps { get; }

    public double Level { get; }

    /// <summary>The curve of these lives. Ends seen while fewer than <paramref name="fewestAtRisk"/> are under observation are passed over:
    /// with delayed entry one early end out of one would put the whole curve at zero (Lai and Ying 1991).</summary>
    public static KaplanMeier Of(IReadOnlyCollection<Life> lives, double level = 0.95, int fewestAtRisk = 1)
    {
        if (lives.Any(l => !(l.Entry < l.Exit) && !(l is { Entry: 0, Exit: 0 })))
        {
            throw new ArgumentException("A life leaves observation after it enters.", nameof(lives));
        }

        var z = Statistics.Level.ToZ(level);
        var entries = Sorted(lives.Select(l => l.Entry));
        var exits = Sorted(lives.Select(l => l.Exit));
        var ended = Sorted(lives.Where(l => l.Ended).Select(l => l.Exit));
        var steps = ImmutableArray.CreateBuilder<SurvivalStep>();
        double survival = 1;
        double greenwood = 0;
        for (int i = 0, next; i < ended.Length; i = next)
        {
            var end = ended[i];
            for (next = i + 1; next < ended.Length && ended[next] == end; next++) { }
            // Under observation at t: entered before t, not yet out before t. An exit at 0 counts its own entry at 0.
            var atRisk = CountBelow(entries, end == 0 ? double.Epsilon : end) - CountBelow(exits, end);
            if (atRisk < fewestAtRisk)
            {
                continue;
            }

            var ends = next - i;
            survival = ends == atRisk ? 0 : survival * (1 - (double)ends / atRisk);
            greenwood += (double)ends / ((double)atRisk * (atRisk - ends));
            steps.Add(Step(end, atRisk, ends, survival, greenwood, z, level));
        }

        return new KaplanMeier(steps.ToImmutable(), level, entries, exits);
    }

    /// <summary>Share that survives beyond an age.</summary>
    public double SurvivalAt(double time) => Steps.LastOrDefault(s => s.Time <= time)?.Survival ?? 1;

    /// <summary>How many are under observation at an age: entered before it, not yet out before it. With delayed entry it rises before it falls.</summary>
    public int AtRisk(double time) => CountBelow(entries, time) - CountBelow(exits, time);

    /// <summary>The last age at which so many are still under observation; zero when there is none.</summary>
    public double LastAgeWith(int atRisk) => exits.LastOrDefault(e => AtRisk(e) >= atRisk);

    public MedianSurvival Median()
    {
        // A product of shares meets one half only up to rounding.
        const double half = 0.5 + 1e-12;
        return new MedianSurvival(
            Steps.FirstOrDefault(s => s.Survival <= half)?.Time,
            Steps.FirstOrDefault(s => s.Band.Lo <= half)?.Time,
            Steps.FirstOrDefault(s => s.Band.Hi <= half)?.Time,
            Level
        );
    }

    private static SurvivalStep Step(double time, int atRisk, int ends, double survival, double greenwood, double z, double level)
    {
        if (survival <= 0)
        {
            return new SurvivalStep(time, atRisk, ends, 0, 0, new Interval(0, 0, level));
        }

        var error = Math.Sqrt(greenwood);
        var spread = Math.Exp(z * error / -Math.Log(survival));
        var band = new Interval(Math.Pow(survival, spread), Math.Pow(survival, 1 / spread), level);
        return new SurvivalStep(time, atRisk, ends, survival, survival * error, band);
    }

    private static double[] Sorted(IEnumerable<double> times)
    {
        double[] sorted = [.. times];
        Array.Sort(sorted);
        return sorted;
    }

    private static int CountBelow(double[] sorted, double value)
    {
        int low = 0,
            high = sorted.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = sorted[middle] < value ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
