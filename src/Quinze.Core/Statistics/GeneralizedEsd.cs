using System.Collections.Immutable;
using MathNet.Numerics.Distributions;

namespace Quinze.Statistics;

/// <summary>One round of the generalized ESD test: the value furthest from the mean of what is left, how far in standard deviations, and how far chance alone would go.</summary>
/// <param name="Index">Its place in the values given.</param>
public readonly record struct EsdRound(int Index, double Value, double Furthest, double Critical);

/// <summary>
/// Several outliers at once in a normal sample, none hiding another (generalized extreme Studentized deviate, Rosner 1983):
/// as many as the last round that goes beyond its critical value, whatever the rounds before it say. Meant for 25 values or more, 15 at least.
/// </summary>
public sealed record GeneralizedEsd(ImmutableArray<EsdRound> Rounds, int Outliers)
{
    /// <summary>The places of the outliers in the values given, the furthest first.</summary>
    public ImmutableArray<int> Places => [.. Rounds.Take(Outliers).Select(r => r.Index)];

    /// <param name="most">How many outliers are looked for.</param>
    public static GeneralizedEsd Of(IReadOnlyList<double> values, int most, double alpha = 0.05)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(most, Math.Max(0, values.Count - 3));
        var left = Enumerable.Range(0, values.Count).ToList();
        var rounds = ImmutableArray.CreateBuilder<EsdRound>();
        var outliers = 0;
        for (var round = 1; round <= most; round++)
        {
            var mean = left.Average(i => values[i]);
            var deviation = Math.Sqrt(left.Sum(i => (values[i] - mean) * (values[i] - mean)) / (left.Count - 1));
            if (!(deviation > 0))
            {
                break;
            }

            var index = left.MaxBy(i => Math.Abs(values[i] - mean));
            var furthest = Math.Abs(values[index] - mean) / deviation;
            var critical = Critical(values.Count, round, alpha);
            rounds.Add(new EsdRound(index, values[index], furthest, critical));
            outliers = furthest > critical ? round : outliers;
            left.Remove(index);
        }

        return new GeneralizedEsd(rounds.ToImmutable(), outliers);
    }

    private static double Critical(int n, int round, double alpha)
    {
        var rest = n - round;
        var t = StudentT.InvCDF(0, 1, rest - 1, 1 - (alpha / (2.0 * (rest + 1))));
        return rest * t / Math.Sqrt((rest - 1 + (t * t)) * (rest + 1));
    }
}
