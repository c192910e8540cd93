using MathNet.Numerics.Distributions;
using Quinze.Statistics;

namespace Quinze.Analyses;

/// <summary>How one figure stands against an author's own, on log(1 + figure).</summary>
/// <param name="Score">The modified z-score as published; where all the others are the same, the distance in units of chance in counting.</param>
/// <param name="Reach">The same distance in the wider of two scales: see <see cref="Pattern"/>.</param>
internal readonly record struct PostStanding(double Score, double Reach);

/// <summary>
/// An author's own figures, as what a further one is held against. Two rules have to hold: the modified z-score goes beyond 3.5 (Iglewicz and Hoaglin 1993),
/// and the figure goes beyond the 95 % quantile of the largest of as many ordinary ones as are judged. For that quantile the scale is the wider of the median
/// deviation and what the outer tenth on its side shows, and never narrower than chance in counting; and because median and scale are themselves estimated from
/// few posts, it is taken from Student's distribution instead of the normal Φ⁻¹(0.95^(1/n)), which it comes down to when the posts are many.
/// </summary>
internal sealed class Pattern
{
    public const int Fewest = 20;
    public const int Most = 50;
    public const double ErrorPerAuthor = 0.05;

    // The median deviation is as good as a standard deviation from 37 % as many values (Rousseeuw and Croux 1993); half of that when only its upper half is known.
    private const double Efficiency = 0.37;
    private const double TailShare = 0.9;
    private const double TailInDeviations = 1.2815515655446004;

    private readonly RobustScore score;
    private readonly double above;
    private readonly double below;
    private readonly double freedom;
    private readonly int count;

    private Pattern(RobustScore score, double above, double below, double freedom, int count)
    {
        (this.score, this.above, this.below, this.freedom, this.count) = (score, above, below, freedom, count);
    }

    public double Median => score.Median;

    /// <param name="known">Figures on log(1 + x).</param>
    /// <param name="unlisted">How many more are known only to lie below all of these.</param>
    /// <returns>Null when half of the figures or more are not known: then the median is not either.</returns>
    public static Pattern? Of(double[] known, int unlisted)
    {
        var count = known.Length + unlisted;
        if (unlisted * 2 >= count - 1)
        {
            return null;
        }
        double[] sorted = [.. Enumerable.Repeat(double.NegativeInfinity, unlisted), .. known.Order()];
        var median = (sorted[(count - 1) / 2] + sorted[count / 2]) / 2;
        var noise = CountingNoise(median);
        var among = unlisted == 0 ? RobustScore.Among(known) : new RobustScore(median, UpperScale(sorted, median));
        var above = (Quantiles.OfSorted(sorted, TailShare) - median) / TailInDeviations;
        var below = unlisted == 0 ? (median - Quantiles.OfSorted(sorted, 1 - TailShare)) / TailInDeviations : double.PositiveInfinity;
        return new Pattern(
            among,
            Math.Max(noise, Math.Max(among.Scale, above)),
            Math.Max(noise, Math.Max(among.Scale, below)),
            Efficiency * (unlisted == 0 ? count : count / 2.0),
            count
        );
    }

    /// <summary>What a figure's reach has to go beyond when so many are judged.</summary>
    public double Limit(int judged)
    {
        var each = 1 - Math.Pow(1 - ErrorPerAuthor, 1.0 / Math.Max(judged, 1));
        var student = StudentT.InvCDF(0, 1, freedom, 1 - (each / 2)) * Math.Sqrt(1 + (Math.PI / 2 / count));
        return Math.Max(student, LargestOf(judged));
    }

    /// <summary>The 95 % quantile of the largest of n standard normal values, Φ⁻¹(0.95^(1/n)).</summary>
    public static double LargestOf(int n) => Normal.InvCDF(0, 1, Math.Pow(1 - ErrorPerAuthor, 1.0 / Math.Max(n, 1)));

    public PostStanding Of(double value)
    {
        var reach = (value - Median) / (value > Median ? above : below);
        return new PostStanding(score.Scale > 0 ? score.Of(value) : reach, reach);
    }

    // With the lower figures unknown, the deviations of the upper half stand for all: their median is that of a symmetric sample.
    private static double UpperScale(double[] sorted, double median) =>
        Quantiles.Median([.. sorted.Where(v => v >= median).Select(v => v - median)]) / 0.6745;

    /// <summary>A count of so few varies by chance alone (Poisson): on log(1 + x) about √x/(1 + x).</summary>
    private static double CountingNoise(double median)
    {
        var count = Math.Max(1, Math.Exp(median) - 1);
        return Math.Sqrt(count) / (1 + count);
    }
}
