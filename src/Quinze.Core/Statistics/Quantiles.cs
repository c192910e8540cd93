namespace Quinze.Statistics;

/// <summary>Order statistics with linear interpolation between the two nearest values (Hyndman and Fan 1996, type 7).</summary>
public static class Quantiles
{
    /// <summary>What a median absolute deviation is multiplied by to estimate the standard deviation of normal data.</summary>
    public const double NormalScale = 1.482602218505602;

    public static double Median(ReadOnlySpan<double> values) => Of(values, 0.5);

    public static double Of(ReadOnlySpan<double> values, double probability) => OfSorted(Sorted(values), probability);

    public static double OfSorted(ReadOnlySpan<double> sorted, double probability)
    {
        if (sorted.IsEmpty)
        {
            throw new ArgumentException("No value, no quantile.", nameof(sorted));
        }

        if (probability is not (>= 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(probability), probability, "A probability lies between 0 and 1.");
        }

        var position = probability * (sorted.Length - 1);
        var below = (int)position;
        var share = position - below;
        return share == 0 ? sorted[below] : sorted[below] + share * (sorted[below + 1] - sorted[below]);
    }

    /// <summary>The same of values that are told by how often each occurs, in rising order.</summary>
    public static double OfCounted(IReadOnlyList<(double Value, int Count)> inOrder, double probability)
    {
        if (inOrder.Count == 0)
        {
            throw new ArgumentException("No value, no quantile.", nameof(inOrder));
        }

        double At(int place)
        {
            var passed = 0;
            return inOrder.First(v => (passed += v.Count) > place).Value;
        }

        var position = probability * (inOrder.Sum(v => v.Count) - 1);
        var below = (int)position;
        var (share, value) = (position - below, At(below));
        return share == 0 ? value : value + share * (At(below + 1) - value);
    }

    /// <summary>Median absolute deviation from the median, unscaled.</summary>
    public static double MedianAbsoluteDeviation(ReadOnlySpan<double> values)
    {
        var median = Median(values);
        var deviations = new double[values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            deviations[i] = Math.Abs(values[i] - median);
        }

        return Median(deviations);
    }

    private static double[] Sorted(ReadOnlySpan<double> values)
    {
        var sorted = values.ToArray();
        Array.Sort(sorted);
        return sorted;
    }
}
