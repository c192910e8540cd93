using MathNet.Numerics.Distributions;

namespace Quinze.Statistics;

/// <summary>Bias-corrected and accelerated bootstrap interval of a figure of independent cases (Efron 1987): cases are redrawn with a fixed seed, the acceleration comes from leaving out one at a time.</summary>
public static class BcaBootstrap
{
    /// <param name="cases">How many cases there are.</param>
    /// <param name="figure">The figure of some cases, by their places; not a number when they give none.</param>
    /// <returns>Null when most redraws give no figure, or all give the same.</returns>
    public static Interval? Of(int cases, Func<IReadOnlyList<int>, double> figure, int seed, int runs = 2000, double level = 0.95)
    {
        var all = Enumerable.Range(0, cases).ToArray();
        var observed = figure(all);
        var random = new Random(seed);
        var drawn = new int[cases];
        var figures = new List<double>(runs);
        for (var run = 0; run < runs; run++)
        {
            for (var i = 0; i < cases; i++)
            {
                drawn[i] = random.Next(cases);
            }

            var value = figure(drawn);
            if (!double.IsNaN(value))
            {
                figures.Add(value);
            }
        }

        if (double.IsNaN(observed) || figures.Count * 2 < runs)
        {
            return null;
        }

        double[] sorted = [.. figures.Order()];
        // Half of the ties count as below: a rank correlation of few cases falls on few values.
        var below = (sorted.Count(f => f < observed) + (0.5 * sorted.Count(f => f == observed))) / sorted.Length;
        if (below is <= 0 or >= 1 || sorted[0] == sorted[^1])
        {
            return null;
        }

        var bias = Normal.InvCDF(0, 1, below);
        var acceleration = Acceleration(cases, figure);
        var z = Level.ToZ(level);
        double Bound(double end)
        {
            var moved = bias + end;
            return Quantiles.OfSorted(sorted, Normal.CDF(0, 1, bias + (moved / (1 - (acceleration * moved)))));
        }

        return new Interval(Bound(-z), Bound(z), level);
    }

    private static double Acceleration(int cases, Func<IReadOnlyList<int>, double> figure)
    {
        var without = Enumerable
            .Range(0, cases)
            .Select(i => figure([.. Enumerable.Range(0, cases).Where(c => c != i)]))
            .Where(f => !double.IsNaN(f))
            .ToList();
        var mean = without.Count == 0 ? 0 : without.Average();
        var cubes = without.Sum(f => Math.Pow(mean - f, 3));
        var squares = without.Sum(f => (mean - f) * (mean - f));
        return squares > 0 ? cubes / (6 * Math.Pow(squares, 1.5)) : 0;
    }
}
