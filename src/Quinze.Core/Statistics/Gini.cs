namespace Quinze.Statistics;

/// <summary>Inequality of non-negative amounts (Gini 1912): 0 when all are equal, towards 1 when one has everything.</summary>
/// <remarks>Whether members with nothing are part of the values changes the figure: never compare two that treat zeros differently.</remarks>
public static class Gini
{
    /// <summary>Σ(2i−n−1)x₍ᵢ₎/(nΣx) over the values as a whole population; null when they sum to nothing.</summary>
    public static double? OfPopulation(ReadOnlySpan<double> values)
    {
        var sorted = values.ToArray();
        Array.Sort(sorted);
        if (sorted is [< 0, ..])
        {
            throw new ArgumentException("Gini is for non-negative amounts.", nameof(values));
        }

        double weighted = 0;
        double sum = 0;
        for (var i = 0; i < sorted.Length; i++)
        {
            weighted += (2.0 * (i + 1) - sorted.Length - 1) * sorted[i];
            sum += sorted[i];
        }

        return sum > 0 ? weighted / (sorted.Length * sum) : null;
    }

    /// <summary>The same with the small-sample factor n/(n−1) (Deltas 2003); null below two values or when they sum to nothing.</summary>
    public static double? OfSample(ReadOnlySpan<double> values) =>
        values.Length > 1 ? OfPopulation(values) * values.Length / (values.Length - 1) : null;

    /// <summary>The same as a whole population with so many members more who have nothing; null when they sum to nothing.</summary>
    public static double? WithZeros(ReadOnlySpan<double> values, long zeros)
    {
        // Zeros come first and move every rank up: n G = n0 G0 + zeros, whatever the values are.
        var n = values.Length + zeros;
        return OfPopulation(values) is { } gini ? ((values.Length * gini) + zeros) / n : null;
    }
}
