using System.Collections.Immutable;

namespace Quinze.Statistics;

/// <summary>Optimal k-means in one dimension by dynamic programming (Wang and Song 2011), divided and conquered: O(k n log n).</summary>
/// <remarks>
/// Equal values always share a cluster: the programme runs on distinct values weighted by how often they occur, so a tie is never split
/// by the order of the input. There are never more clusters than distinct values.
/// </remarks>
public static class Ckmeans
{
    /// <summary>The exact optimum for <paramref name="k"/> clusters, or for as many as there are distinct values if that is fewer.</summary>
    public static Clustering Cluster(ReadOnlySpan<double> values, int k)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(k, 1);
        var points = new WeightedPoints(values);
        var starts = new CutTable(points, Math.Min(k, points.Count)).Starts(Math.Min(k, points.Count));
        return points.Describe(values, starts);
    }

    /// <summary>The optimum whose k in 1..<paramref name="maxK"/> has the largest BIC, that of the package Ckmeans.1d.dp 4.</summary>
    /// <remarks>One cluster is an answer: "no clear layers". With <see cref="LayerScale.Log"/> the values must be positive.</remarks>
    public static ClusterChoice Choose(ReadOnlySpan<double> values, int maxK = 9, LayerScale scale = LayerScale.Raw)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxK, 1);
        var scaled = scale == LayerScale.Log ? Logarithms(values) : values.ToArray();
        var points = new WeightedPoints(scaled);
        var most = Math.Min(maxK, points.Count);
        var table = new CutTable(points, most);
        var bics = ImmutableArray.CreateBuilder<double>(most);
        var best = 1;
        for (var k = 1; k <= most; k++)
        {
            bics.Add(Bic.Of(points, table.Starts(k)));
            best = bics[k - 1] > bics[best - 1] ? k : best;
        }

        return new ClusterChoice(points.Describe(scaled, table.Starts(most == 0 ? 0 : best)), bics.DrainToImmutable());
    }

    private static double[] Logarithms(ReadOnlySpan<double> values)
    {
        var logs = new double[values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            logs[i] =
                values[i] > 0
                    ? Math.Log(values[i])
                    : throw new ArgumentOutOfRangeException(nameof(values), values[i], "Logarithms need positive values.");
        }

        return logs;
    }
}

/// <summary>The scale on which layers are looked for: the frequencies themselves, or their natural logarithms.</summary>
public enum LayerScale
{
    Raw,
    Log,
}

/// <summary>A clustering with the number of clusters chosen, and the BIC of each number from 1 on (larger is better).</summary>
public sealed record ClusterChoice(Clustering Clustering, ImmutableArray<double> Bic)
{
    /// <summary>False when one group describes the values best.</summary>
    public bool HasLayers => Clustering.Count > 1;
}
