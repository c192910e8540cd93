namespace Quinze.Statistics;

/// <summary>Rank correlation τ_b with its permutation p-values; <c>Exact</c> when every permutation was counted, otherwise by Monte-Carlo.</summary>
public sealed record RankCorrelation(double Tau, double PTwoSided, double PGreater, int N, bool Exact);

/// <summary>Kendall's τ_b = (C−D)/√((n₀−n₁)(n₀−n₂)) (Kendall 1945), with p-values under permutation of one of the two series.</summary>
public static class Kendall
{
    /// <summary>Up to here all n! orders are gone through: 362 880.</summary>
    public const int LargestExact = 9;

    /// <summary>Null when a series is constant or there are fewer than two pairs: then no order can agree with another.</summary>
    public static RankCorrelation? Of(IReadOnlyList<double> x, IReadOnlyList<double> y, int seed = 15, int permutations = 10_000)
    {
        if (x.Count != y.Count)
        {
            throw new ArgumentException("Two series of pairs have one length.", nameof(y));
        }

        var n = x.Count;
        var signsX = RanksOf(x);
        var signsY = RanksOf(y);
        var pairs = n * (n - 1) / 2.0;
        var scale = Math.Sqrt((pairs - TiedPairs(signsX)) * (pairs - TiedPairs(signsY)));
        if (!(scale > 0))
        {
            return null;
        }

        // With x in order, the score of a permutation of y only needs counting within y.
        Array.Sort(signsX, signsY);
        var observed = Score(signsX, signsY);
        var (greater, twoSided) =
            n <= LargestExact ? CountAll(signsX, signsY, observed) : Draw(signsX, signsY, observed, seed, permutations);
        return new RankCorrelation(observed / scale, twoSided, greater, n, n <= LargestExact);
    }

    /// <summary>τ_b alone, without asking how likely it is; not a number when a series is constant.</summary>
    public static double Tau(IReadOnlyList<double> x, IReadOnlyList<double> y)
    {
        var ranksX = RanksOf(x);
        var ranksY = RanksOf(y);
        var pairs = x.Count * (x.Count - 1) / 2.0;
        var scale = Math.Sqrt((pairs - TiedPairs(ranksX)) * (pairs - TiedPairs(ranksY)));
        Array.Sort(ranksX, ranksY);
        return scale > 0 ? Score(ranksX, ranksY) / scale : double.NaN;
    }

    /// <summary>
    /// The smallest |τ_b| that these very series, with their ties, could have shown at a two-sided <paramref name="alpha"/>: beyond it lie at most so many of drawn permutations.
    /// Null when even the strongest agreement would not do.
    /// </summary>
    public static double? SmallestSignificant(
        IReadOnlyList<double> x,
        IReadOnlyList<double> y,
        double alpha = 0.05,
        int seed = 15,
        int permutations = 10_000
    )
    {
        var ranksX = RanksOf(x);
        var ranksY = RanksOf(y);
        var pairs = x.Count * (x.Count - 1) / 2.0;
        var scale = Math.Sqrt((pairs - TiedPairs(ranksX)) * (pairs - TiedPairs(ranksY)));
        if (!(scale > 0))
        {
            return null;
        }

        Array.Sort(ranksX, ranksY);
        var random = new Random(seed);
        var scores = new long[permutations];
        for (var i = 0; i < permutations; i++)
        {
            random.Shuffle(ranksY);
            scores[i] = Math.Abs(Score(ranksX, ranksY));
        }

        Array.Sort(scores);
        for (var i = 0; i < permutations; i++)
        {
            // As many as from here on are at least as far; the observed one counts among them, as in the p-value.
            if ((i == 0 || scores[i] != scores[i - 1]) && (permutations - i + 1.0) / (permutations + 1.0) < alpha)
            {
                return scores[i] / scale;
            }
        }

        return null;
    }

    /// <summary>The smallest |τ| of n untied pairs whose exact two-sided p lies below <paramref name="alpha"/>; null when none does.</summary>
    public static double? SmallestSignificant(int n, double alpha = 0.05)
    {
        if (n < 2)
        {
            return null;
        }

        var pairs = n * (n - 1) / 2;
        var shares = ShareOfInversions(n);
        double tail = 0;
        double? smallest = null;
        for (var inversions = 0; 2 * inversions < pairs; inversions++)
        {
            tail += shares[inversions];
            if (2 * tail >= alpha)
            {
                break;
            }

            smallest = 1 - 2.0 * inversions / pairs;
        }

        return smallest;
    }

    // Mahonian numbers over n!: the share of permutations with so many inversions.
    private static double[] ShareOfInversions(int n)
    {
        double[] shares = [1];
        for (var m = 2; m <= n; m++)
        {
            var next = new double[shares.Length + m - 1];
            for (var i = 0; i < shares.Length; i++)
            {
                for (var j = 0; j < m; j++)
                {
                    next[i + j] += shares[i] / m;
                }
            }

            shares = next;
        }

        return shares;
    }

    private static (double Greater, double TwoSided) CountAll(int[] x, int[] y, long observed)
    {
        long all = 0,
            greater = 0,
            twoSided = 0;
        var order = (int[])y.Clone();
        Permute(order, 0);
        return ((double)greater / all, (double)twoSided / all);

        void Permute(int[] at, int fixedCount)
        {
            if (fixedCount == at.Length)
            {
                var score = ScoreByPairs(x, at);
                all++;
                greater += score >= observed ? 1 : 0;
                twoSided += Math.Abs(score) >= Math.Abs(observed) ? 1 : 0;
                return;
            }

            for (var i = fixedCount; i < at.Length; i++)
            {
                (at[fixedCount], at[i]) = (at[i], at[fixedCount]);
                Permute(at, fixedCount + 1);
                (at[fixedCount], at[i]) = (at[i], at[fixedCount]);
            }
        }
    }

    private static (double Greater, double TwoSided) Draw(int[] x, int[] y, long observed, int seed, int permutations)
    {
        var random = new Random(seed);
        var order = (int[])y.Clone();
        int greater = 1,
            twoSided = 1;
        for (var i = 0; i < permutations; i++)
        {
            random.Shuffle(order);
            var score = Score(x, order);
            greater += score >= observed ? 1 : 0;
            twoSided += Math.Abs(score) >= Math.Abs(observed) ? 1 : 0;
        }

        return (greater / (permutations + 1.0), twoSided / (permutations + 1.0));
    }

    private static long Score(int[] x, int[] y) => x.Length <= 32 ? ScoreByPairs(x, y) : ScoreByTree(x, y);

    private static long ScoreByPairs(int[] x, int[] y)
    {
        long score = 0;
        for (var i = 1; i < x.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                score += Math.Sign(x[i] - x[j]) * Math.Sign(y[i] - y[j]);
            }
        }

        return score;
    }

    // Concordant less discordant in O(n log n): a binary indexed tree holds the ranks of y seen at smaller x.
    private static long ScoreByTree(int[] x, int[] y)
    {
        var tree = new int[x.Length + 1];
        long score = 0;
        for (int i = 0, group = 0; i < x.Length; i = group)
        {
            while (group < x.Length && x[group] == x[i])
            {
                score += Below(tree, y[group]) - (i - Below(tree, y[group] + 1));
                group++;
            }

            for (var j = i; j < group; j++)
            {
                for (var at = y[j] + 1; at < tree.Length; at += at & -at)
                {
                    tree[at]++;
                }
            }
        }

        return score;
    }

    private static int Below(int[] tree, int rank)
    {
        var total = 0;
        for (var at = rank; at > 0; at -= at & -at)
        {
            total += tree[at];
        }

        return total;
    }

    private static int[] RanksOf(IReadOnlyList<double> values)
    {
        double[] distinct = [.. values.Distinct().Order()];
        return [.. values.Select(v => Array.BinarySearch(distinct, v))];
    }

    private static double TiedPairs(int[] ranks) => ranks.GroupBy(r => r).Sum(g => g.Count() * (g.Count() - 1.0) / 2);
}
