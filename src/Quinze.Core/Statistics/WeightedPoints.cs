namespace Quinze.Statistics;

/// <summary>Distinct values in ascending order with their multiplicities, and prefix sums that give a sum of squares in O(1).</summary>
internal sealed class WeightedPoints
{
    // Sums are of values minus the median: squares of large values close together would lose all their digits.
    private readonly double shift;
    private readonly double[] distinct;
    private readonly int[] count;
    private readonly double[] sum;
    private readonly double[] squares;

    public WeightedPoints(ReadOnlySpan<double> values)
    {
        var sorted = values.ToArray();
        Array.Sort(sorted);
        if (sorted.Length > 0 && !(double.IsFinite(sorted[0]) && double.IsFinite(sorted[^1])))
        {
            throw new ArgumentException("Clusters need finite values.", nameof(values));
        }

        shift = sorted.Length == 0 ? 0 : sorted[sorted.Length / 2];
        distinct = Distinct(sorted);
        count = new int[distinct.Length + 1];
        sum = new double[distinct.Length + 1];
        squares = new double[distinct.Length + 1];
        for (int i = 0, at = 0; i < distinct.Length; i++)
        {
            var from = at;
            while (at < sorted.Length && sorted[at] == distinct[i])
            {
                at++;
            }

            var moved = distinct[i] - shift;
            count[i + 1] = at;
            sum[i + 1] = sum[i] + moved * (at - from);
            squares[i + 1] = squares[i] + moved * moved * (at - from);
        }
    }

    public int Count => distinct.Length;

    public int Total => count[^1];

    public double this[int i] => distinct[i];

    public int CountOf(int from, int to) => count[to] - count[from];

    public double MeanOf(int from, int to) => to - from == 1 ? distinct[from] : shift + (sum[to] - sum[from]) / CountOf(from, to);

    /// <summary>Sum of squared distances to the mean over the distinct values from..to (exclusive).</summary>
    public double Within(int from, int to)
    {
        if (to - from <= 1)
        {
            return 0;
        }

        var s = sum[to] - sum[from];
        return Math.Max(0, squares[to] - squares[from] - s * s / CountOf(from, to));
    }

    public Clustering Describe(ReadOnlySpan<double> values, ReadOnlySpan<int> starts)
    {
        var k = starts.Length;
        var sizes = new int[k];
        var centres = new double[k];
        var within = new double[k];
        var firsts = new double[k];
        for (var c = 0; c < k; c++)
        {
            var end = c + 1 < k ? starts[c + 1] : Count;
            sizes[c] = CountOf(starts[c], end);
            centres[c] = MeanOf(starts[c], end);
            within[c] = Within(starts[c], end);
            firsts[c] = distinct[starts[c]];
        }

        var assignments = new int[values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            var found = Array.BinarySearch(firsts, values[i]);
            assignments[i] = found >= 0 ? found : ~found - 1;
        }

        return new Clustering([.. assignments], [.. sizes], [.. centres], [.. within]);
    }

    private static double[] Distinct(double[] sorted)
    {
        var (kept, count) = (new double[sorted.Length], 0);
        foreach (var value in sorted)
        {
            if (count == 0 || kept[count - 1] != value)
            {
                kept[count++] = value;
            }
        }

        return kept[..count];
    }
}
