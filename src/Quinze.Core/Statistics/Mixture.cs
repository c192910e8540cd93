namespace Quinze.Statistics;

/// <summary>
/// The share α of a second source in a mixture, by maximum likelihood: the α that makes Σ ln((1−α)p + αq) greatest, p and q being how likely each observation is
/// under the first and the second (Liang et al. 2024, arXiv 2403.07183). The sum is concave, so there is one.
/// </summary>
public static class Mixture
{
    private const double Exact = 1e-7;
    private const int MostSteps = 60;

    // Beyond e^±40 one observation says all it can.
    private const double MostLogRatio = 40;

    /// <param name="logRatios">ln(q/p) of each observation.</param>
    /// <param name="weights">How often each counts; each once when null.</param>
    public static double Share(ReadOnlySpan<double> logRatios, ReadOnlySpan<int> weights = default)
    {
        var excess = new double[logRatios.Length];
        for (var i = 0; i < excess.Length; i++)
        {
            excess[i] = Math.Exp(Math.Clamp(logRatios[i], -MostLogRatio, MostLogRatio)) - 1;
        }

        return ShareOf(excess, weights);
    }

    /// <param name="excess">q/p − 1 of each observation.</param>
    internal static double ShareOf(ReadOnlySpan<double> excess, ReadOnlySpan<int> weights)
    {
        if (Slope(excess, weights, 0).First <= 0)
        {
            return 0;
        }

        if (Slope(excess, weights, 1).First >= 0)
        {
            return 1;
        }

        var (low, high, share) = (0.0, 1.0, 0.5);
        for (var step = 0; step < MostSteps && high - low > Exact; step++)
        {
            var (first, second) = Slope(excess, weights, share);
            (low, high) = first > 0 ? (share, high) : (low, share);
            // Newton where it stays between the bounds, else their middle.
            var next = share - (first / second);
            var moved = next > low && next < high ? next : (low + high) / 2;
            if (Math.Abs(moved - share) < Exact)
            {
                return moved;
            }

            share = moved;
        }

        return share;
    }

    private static (double First, double Second) Slope(ReadOnlySpan<double> excess, ReadOnlySpan<int> weights, double share)
    {
        double first = 0;
        double second = 0;
        for (var i = 0; i < excess.Length; i++)
        {
            var part = excess[i] / Math.Max(1e-15, 1 + (share * excess[i]));
            var weight = weights.IsEmpty ? 1 : weights[i];
            first += weight * part;
            second -= weight * part * part;
        }

        return (first, second);
    }
}
