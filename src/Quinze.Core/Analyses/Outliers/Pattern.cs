using MathNet.Numerics.Distributions;
using Quinze.Statistics;

namespace Quinze.Analyses;

/// <summary>
/// An author's own figures on log(1 + figure), as what a further one is held against. Two rules have to hold: the modified z-score goes beyond 3.5 (Iglewicz and Hoaglin 1993),
/// and the figure goes beyond the 95 % quantile of the largest of as many ordinary ones as are judged. Because median and scale are themselves estimated from few posts, that
/// quantile is Student's instead of the normal Φ⁻¹(0.95^(1/n)), which it comes down to when the posts are many; the scale is never narrower than chance in counting; and for authors
/// whose figures are wilder than log-normal it is no nearer than an exponential tail, fitted to the outer quarter of their posts on that side, would take it.
/// </summary>
internal sealed class Pattern
{
    public const int Fewest = 20;
    public const int Most = 50;
    public const double ErrorPerAuthor = 0.05;

    // The median deviation is as good as a standard deviation from 37 % as many values (Rousseeuw and Croux 1993); half of that when only its upper half is known.
    private const double Efficiency = 0.37;

    // Where a tail begins: of normal figures the outer quarter falls off as an exponential would that leaves the furthest of fifty where it is.
    private const int Quarter = 4;

    private readonly RobustScore score;
    private readonly double noise;
    private readonly Tail above;
    private readonly Tail? below;
    private readonly double freedom;
    private readonly int count;

    private Pattern(double[] sorted, int unlisted, double median, RobustScore score)
    {
        count = sorted.Length;
        this.score = score;
        noise = CountingNoise(median);
        above = Tail.Of([.. sorted.Reverse().Select(v => v - median)]);
        below = unlisted == 0 ? Tail.Of([.. sorted.Select(v => median - v)]) : null;
        freedom = Efficiency * (unlisted == 0 ? count : count / 2.0);
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
        return new Pattern(
            sorted,
            unlisted,
            median,
            unlisted == 0 ? RobustScore.Among(known) : new RobustScore(median, UpperScale(sorted, median))
        );
    }

    /// <summary>The modified z-score as published; where all the others are the same, the distance in units of chance in counting.</summary>
    public double Score(double value) => score.Scale > 0 ? score.Of(value) : (value - Median) / noise;

    /// <summary>Whether a figure breaks both rules when so many are judged.</summary>
    public bool IsBrokenBy(double value, int judged) =>
        Math.Abs(Score(value)) > RobustScore.OutOfPattern && Math.Abs(value - Median) > Furthest(value > Median, judged);

    /// <summary>How far from the median the furthest of so many ordinary figures goes, in 95 of 100 cases.</summary>
    public double Furthest(bool above, int judged)
    {
        var each = 1 - Math.Pow(1 - ErrorPerAuthor, 1.0 / Math.Max(judged, 1));
        var student = StudentT.InvCDF(0, 1, freedom, 1 - (each / 2)) * Math.Sqrt(1 + (Math.PI / 2 / count));
        var bulk = Math.Max(student, LargestOf(judged)) * Math.Max(noise, score.Scale);
        return Math.Max(bulk, (above ? this.above : below)?.Beyond(each, count) ?? double.PositiveInfinity);
    }

    /// <summary>The 95 % quantile of the largest of n standard normal values, Φ⁻¹(0.95^(1/n)).</summary>
    public static double LargestOf(int n) => Normal.InvCDF(0, 1, Math.Pow(1 - ErrorPerAuthor, 1.0 / Math.Max(n, 1)));

    // With the lower figures unknown, the deviations of the upper half stand for all: their median is that of a symmetric sample.
    private static double UpperScale(double[] sorted, double median) =>
        Quantiles.Median([.. sorted.Where(v => v >= median).Select(v => v - median)]) / 0.6745;

    /// <summary>A count of so few varies by chance alone (Poisson): on log(1 + x) about √x/(1 + x).</summary>
    private static double CountingNoise(double median)
    {
        var count = Math.Max(1, Math.Exp(median) - 1);
        return Math.Sqrt(count) / (1 + count);
    }

    /// <summary>The outer quarter of one side: from where it begins, how many are in it, and by how much they go beyond on average.</summary>
    private sealed record Tail(double Begins, int Count, double Mean)
    {
        /// <param name="distances">From the median, the furthest first.</param>
        public static Tail Of(double[] distances)
        {
            var count = (distances.Length + Quarter - 1) / Quarter;
            return new Tail(distances[count], count, distances.Take(count).Average() - distances[count]);
        }

        /// <summary>What a further one goes beyond with a probability, when the mean of the tail is itself known from so few.</summary>
        public double Beyond(double probability, int all) =>
            Begins + (Count * Mean * (Math.Pow(Count / (all * probability), 1.0 / Count) - 1));
    }
}
