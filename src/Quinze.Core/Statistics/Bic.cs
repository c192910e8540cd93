namespace Quinze.Statistics;

/// <summary>BIC of hard clusters read as a mixture of normals, as in Ckmeans.1d.dp 4: 2 ln L − (3k−1) ln n, larger is better.</summary>
internal static class Bic
{
    public static double Of(WeightedPoints points, ReadOnlySpan<int> starts)
    {
        var k = starts.Length;
        var mean = new double[k];
        var variance = new double[k];
        var logWeight = new double[k];
        for (var c = 0; c < k; c++)
        {
            var end = c + 1 < k ? starts[c + 1] : points.Count;
            var size = points.CountOf(starts[c], end);
            mean[c] = points.MeanOf(starts[c], end);
            variance[c] = end - starts[c] > 1 ? points.Within(starts[c], end) / (size - 1) : PointVariance(points, starts[c], size);
            logWeight[c] = Math.Log((double)size / points.Total) - 0.5 * Math.Log(2 * Math.PI * variance[c]);
        }

        double logLikelihood = 0;
        for (var i = 0; i < points.Count; i++)
        {
            logLikelihood += points.CountOf(i, i + 1) * LogDensity(points[i], mean, variance, logWeight);
        }

        return 2 * logLikelihood - (3 * k - 1) * Math.Log(points.Total);
    }

    // A cluster without spread borrows it from its nearest neighbour; the package's own constants.
    private static double PointVariance(WeightedPoints points, int at, int size)
    {
        var left = at > 0 ? points[at] - points[at - 1] : double.PositiveInfinity;
        var right = at + 1 < points.Count ? points[at + 1] - points[at] : double.PositiveInfinity;
        var gap = Math.Min(left, right);
        if (double.IsInfinity(gap))
        {
            return 1;
        }

        return size == 1 ? gap * gap : gap * gap / 36;
    }

    private static double LogDensity(double x, double[] mean, double[] variance, double[] logWeight)
    {
        var largest = double.NegativeInfinity;
        Span<double> terms = stackalloc double[Math.Min(mean.Length, 64)];
        terms = mean.Length > terms.Length ? new double[mean.Length] : terms;
        for (var c = 0; c < mean.Length; c++)
        {
            terms[c] = logWeight[c] - (x - mean[c]) * (x - mean[c]) / (2 * variance[c]);
            largest = Math.Max(largest, terms[c]);
        }

        double sum = 0;
        foreach (var term in terms)
        {
            sum += Math.Exp(term - largest);
        }

        return largest + Math.Log(sum);
    }
}
