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

    /// <summary>
    /// The same over values in ascending order of which each counts so many times (what a redraw of the people behind them gives, without sorting it),
    /// with its standard error from leaving out one person at a time (<see cref="Jackknife"/>); null below three people or when one alone has everything.
    /// </summary>
    public static (double Gini, double Error)? WithError(ReadOnlySpan<double> sorted, ReadOnlySpan<int> times)
    {
        var (n, rank, weighted, sum) = (0, 0, 0.0, 0.0);
        foreach (var count in times)
        {
            n += count;
        }

        for (var i = 0; i < sorted.Length; i++)
        {
            // Σ(2k−n−1) over the ranks that these equal values hold.
            weighted += times[i] * ((2.0 * rank) + times[i] - n) * sorted[i];
            sum += times[i] * sorted[i];
            rank += times[i];
        }

        if (n < 3 || sum <= 0)
        {
            return null;
        }

        var (seen, mean, spread, before) = (0, 0.0, 0.0, 0.0);
        for (var i = 0; i < sorted.Length; i++)
        {
            if (times[i] == 0)
            {
                continue;
            }

            // Whichever of equal values goes, ranks above it fall by one and the middle of all ranks by a half.
            var left = sum - sorted[i];
            if (left <= 0)
            {
                return null;
            }

            var without = (weighted - (((2.0 * seen) + 1 - n) * sorted[i]) + (2 * before) - left) / ((n - 2) * left);
            var off = without - mean;
            seen += times[i];
            mean += off * times[i] / seen;
            spread += off * (without - mean) * times[i];
            before += sorted[i] * times[i];
        }

        return (weighted / ((n - 1) * sum), Math.Sqrt((n - 1.0) / n * spread));
    }
}
