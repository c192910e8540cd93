using System.Collections.Immutable;

namespace Quinze.Statistics;

/// <summary>How one waiting ended: after <c>Time</c>, by <c>Cause</c> (from 0), or -1 when it was lost from sight.</summary>
public readonly record struct WaitEnd(double Time, int Cause)
{
    public const int LostFromSight = -1;
}

/// <summary>
/// Cumulative incidence with right censoring and causes that exclude one another (Aalen and Johansen 1978): the share that each cause has ended by a time.
/// With one cause it is one less Kaplan–Meier. Variance by the delta method (Marubini and Valsecchi 1995, eq. 10.12), interval on log(−log).
/// </summary>
public sealed class AalenJohansen
{
    private readonly record struct Step(double Time, double Before, int AtRisk, int[] Ends, int All);

    private readonly List<Step> steps;
    private readonly int causes;

    private AalenJohansen(List<Step> steps, int causes)
    {
        this.steps = steps;
        this.causes = causes;
    }

    public static AalenJohansen Of(IReadOnlyCollection<WaitEnd> ends, int causes)
    {
        if (ends.Any(e => !(e.Time >= 0) || e.Cause >= causes))
        {
            throw new ArgumentException("A waiting ends after it began, by one of the causes.", nameof(ends));
        }
        var (survival, atRisk) = (1.0, ends.Count);
        var steps = new List<Step>();
        foreach (var same in ends.GroupBy(e => e.Time).OrderBy(g => g.Key))
        {
            // Who is lost at a time was still there for what ended at it.
            var by = new int[causes];
            var all = 0;
            foreach (var end in same.Where(e => e.Cause >= 0))
            {
                by[end.Cause]++;
                all++;
            }
            if (all > 0)
            {
                steps.Add(new Step(same.Key, survival, atRisk, by, all));
                survival *= 1 - ((double)all / atRisk);
            }
            atRisk -= same.Count();
        }
        return new AalenJohansen(steps, causes);
    }

    /// <summary>Share ended by a cause at a time or before.</summary>
    public double At(double time, int cause) => steps.TakeWhile(s => s.Time <= time).Sum(s => s.Before * s.Ends[cause] / s.AtRisk);

    /// <summary>Share ended by any cause at a time or before: one less survival.</summary>
    public double Any(double time) => Enumerable.Range(0, causes).Sum(c => At(time, c));

    /// <summary>Variance of <see cref="At"/>.</summary>
    public double Variance(double time, int cause)
    {
        var incidence = At(time, cause);
        var (variance, so) = (0.0, 0.0);
        foreach (var s in steps.TakeWhile(s => s.Time <= time))
        {
            double n = s.AtRisk;
            var own = s.Ends[cause];
            so += s.Before * own / n;
            var left = incidence - so;
            variance += s.All == s.AtRisk ? 0 : left * left * s.All / (n * (n - s.All));
            variance += s.Before * s.Before * (n - own) * own / (n * n * n);
            variance -= 2 * left * s.Before * own / (n * n);
        }
        return Math.Max(0, variance);
    }

    /// <summary>Interval of <see cref="At"/>; from 0 to 0, or 1 to 1, where there is nothing to spread.</summary>
    public Interval IntervalAt(double time, int cause, double level = 0.95)
    {
        var share = At(time, cause);
        if (share is <= 0 or >= 1)
        {
            return new Interval(share, share, level);
        }
        var spread = Level.ToZ(level) * Math.Sqrt(Variance(time, cause)) / (share * Math.Log(share));
        var (a, b) = (Math.Pow(share, Math.Exp(spread)), Math.Pow(share, Math.Exp(-spread)));
        return new Interval(Math.Min(a, b), Math.Max(a, b), level);
    }

    /// <summary>How many are still under observation just before a time.</summary>
    public static int AtRisk(IReadOnlyCollection<WaitEnd> ends, double time) => ends.Count(e => e.Time >= time);

    /// <summary>The times at which something ended, oldest first.</summary>
    public ImmutableArray<double> Times => [.. steps.Select(s => s.Time)];
}
