using System.Collections.Immutable;

namespace Quinze.Statistics;

/// <summary>One life under observation: seen from the age <c>Entry</c> (delayed entry) to the age <c>Exit</c>, where it ended or was lost from sight.</summary>
public sealed record Life(double Entry, double Exit, bool Ended);

/// <summary>So many lives that were seen from the age 0 to the same age, where they ended or were lost from sight.</summary>
public readonly record struct EqualLives(double Exit, bool Ended, int Count);

/// <summary>A step of a survival curve: after <c>Time</c>, the share that survives, Greenwood's standard error and the log-log band.</summary>
public sealed record SurvivalStep(double Time, int AtRisk, int Ends, double Survival, double StandardError, Interval Band);

/// <summary>Median survival with its band (Brookmeyer and Crowley 1982); null where the curve or its band never comes down to one half.</summary>
public sealed record MedianSurvival(double? Time, double? Lo, double? Hi, double Level);

/// <summary>Survival with delayed entry and right censoring (Kaplan and Meier 1958), Greenwood's variance (1926), band on log(−log S).</summary>
public sealed class KaplanMeier
{
    private readonly Ages entries;
    private readonly Ages exits;

    private KaplanMeier(ImmutableArray<SurvivalStep> steps, double level, Ages entries, Ages exits)
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

        return Of(
            Ages.Of(lives.Select(l => l.Entry)),
            Ages.Of(lives.Select(l => l.Exit)),
            Ages.Of(lives.Where(l => l.Ended).Select(l => l.Exit)),
            level,
            fewestAtRisk
        );
    }

    /// <summary>The same curve of lives that were all seen from the age 0 on and are told by how many are alike.</summary>
    public static KaplanMeier OfCounted(IReadOnlyCollection<EqualLives> lives, double level = 0.95) =>
        Of(
            Ages.Of([(0, lives.Sum(l => l.Count))]),
            Ages.Of(lives.Select(l => (l.Exit, l.Count))),
            Ages.Of(lives.Where(l => l.Ended).Select(l => (l.Exit, l.Count))),
            level,
            fewestAtRisk: 1
        );

    private static KaplanMeier Of(Ages entries, Ages exits, Ages ended, double level, int fewestAtRisk)
    {
        var z = Statistics.Level.ToZ(level);
        var steps = ImmutableArray.CreateBuilder<SurvivalStep>();
        double survival = 1;
        double greenwood = 0;
        foreach (var (end, ends) in ended.Each)
        {
            // Under observation at t: entered before t, not yet out before t. An exit at 0 counts its own entry at 0.
            var atRisk = entries.Below(end == 0 ? double.Epsilon : end) - exits.Below(end);
            if (atRisk < fewestAtRisk)
            {
                continue;
            }

            survival = ends == atRisk ? 0 : survival * (1 - (double)ends / atRisk);
            greenwood += (double)ends / ((double)atRisk * (atRisk - ends));
            steps.Add(Step(end, atRisk, ends, survival, greenwood, z, level));
        }

        return new KaplanMeier(steps.ToImmutable(), level, entries, exits);
    }

    /// <summary>Share that survives beyond an age.</summary>
    public double SurvivalAt(double time) => Steps.LastOrDefault(s => s.Time <= time)?.Survival ?? 1;

    /// <summary>How many are under observation at an age: entered before it, not yet out before it. With delayed entry it rises before it falls.</summary>
    public int AtRisk(double time) => entries.Below(time) - exits.Below(time);

    /// <summary>The last age at which so many are still under observation; zero when there is none.</summary>
    public double LastAgeWith(int atRisk) => exits.Each.LastOrDefault(e => AtRisk(e.Age) >= atRisk).Age;

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

    /// <summary>Ages in rising order, each once, with how many there are and how many lie below.</summary>
    private sealed class Ages
    {
        private readonly double[] ages;
        private readonly int[] below;

        private Ages(double[] ages, int[] below) => (this.ages, this.below) = (ages, below);

        public IEnumerable<(double Age, int Count)> Each => ages.Select((age, i) => (age, below[i + 1] - below[i]));

        public static Ages Of(IEnumerable<double> ages) => Of(ages.Select(age => (age, 1)));

        public static Ages Of(IEnumerable<(double Age, int Count)> counted)
        {
            var sorted = counted.ToArray();
            Array.Sort(sorted, (a, b) => a.Age.CompareTo(b.Age));
            var ages = new List<double>(sorted.Length);
            var below = new List<int>(sorted.Length + 1) { 0 };
            foreach (var (age, count) in sorted)
            {
                if (ages.Count > 0 && ages[^1] == age)
                {
                    below[^1] += count;
                }
                else
                {
                    ages.Add(age);
                    below.Add(below[^1] + count);
                }
            }
            return new Ages([.. ages], [.. below]);
        }

        public int Below(double age)
        {
            int low = 0,
                high = ages.Length;
            while (low < high)
            {
                var middle = (low + high) / 2;
                (low, high) = ages[middle] < age ? (middle + 1, high) : (low, middle);
            }

            return below[low];
        }
    }
}
