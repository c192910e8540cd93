using MathNet.Numerics;

namespace Quinze.Statistics;

/// <summary>Interval of a median between two values of the sample, whatever their distribution: it holds the median at least as often as it says (Thompson 1936; Conover 1999, § 3.2).</summary>
public static class MedianInterval
{
    /// <summary>Null below six values at 95 %: even from the least to the greatest holds the median too rarely.</summary>
    public static Interval? Of(ReadOnlySpan<double> values, double level = 0.95)
    {
        var rank = Rank(values.Length, (1 - level) / 2);
        if (rank == 0)
        {
            return null;
        }

        var sorted = values.ToArray();
        Array.Sort(sorted);
        return new Interval(sorted[rank - 1], sorted[^rank], level);
    }

    /// <summary>The greatest k for which fewer than k of n fair coins fall heads with a probability of at most <paramref name="tail"/>; 0 when there is none.</summary>
    private static int Rank(int n, double tail)
    {
        var (rank, below) = (0, 0.0);
        for (var next = Share(n, 0); below + next <= tail; next = Share(n, rank))
        {
            below += next;
            rank++;
        }

        return rank;
    }

    private static double Share(int n, int heads) => Math.Exp(SpecialFunctions.BinomialLn(n, heads) - (n * Constants.Ln2));
}
