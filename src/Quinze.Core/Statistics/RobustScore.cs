namespace Quinze.Statistics;

/// <summary>
/// Where a value stands among others that may hold odd ones themselves: the modified z-score 0.6745 (x − median)/MAD (Iglewicz and Hoaglin 1993);
/// where more than half of the others are one and the same value, (x − median)/(1.253314 · mean deviation).
/// </summary>
/// <param name="Scale">What one unit of the score is worth; zero when all others are the same.</param>
public readonly record struct RobustScore(double Median, double Scale)
{
    /// <summary>From here on a value is out of pattern (Iglewicz and Hoaglin 1993).</summary>
    public const double OutOfPattern = 3.5;

    private const double MeanDeviationScale = 1.253314;

    public static RobustScore Among(ReadOnlySpan<double> others)
    {
        var median = Quantiles.Median(others);
        var scale = Quantiles.MedianAbsoluteDeviation(others) / 0.6745;
        if (scale == 0)
        {
            double sum = 0;
            foreach (var value in others)
            {
                sum += Math.Abs(value - median);
            }

            scale = MeanDeviationScale * sum / others.Length;
        }

        return new RobustScore(median, scale);
    }

    /// <summary>Not a number when every other is the same.</summary>
    public double Of(double value) => Scale > 0 ? (value - Median) / Scale : double.NaN;
}
