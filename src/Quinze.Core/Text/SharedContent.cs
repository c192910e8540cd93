namespace Quinze.Text;

/// <summary>How much two posts share when the sentences they share most are left out and phrases that return all through an author's posts
/// count for little: a stock sentence, or an opening and a closing, make no repeat; a text told again loses hardly anything.</summary>
internal static class SharedContent
{
    // Of a longer post two sentences may have been used before without its being the same post.
    private const int SentencesToLeaveOneOut = 4;

    // The first and the last sentence are where authors keep their formulas.
    private const int FewestWithEdges = 4;
    private const double Edge = 0.5;

    // Between the two something must return.
    private const double LeastInside = 0.1;

    public static double Of(PostFeatures left, PostFeatures right, double stems)
    {
        var (shorter, longer) = left.Total <= right.Total ? (left, right) : (right, left);
        var ofStems = Covered(shorter.Stems, shorter.Weights, shorter.SentenceOfStem, longer.Stems, shorter.SentenceCount);
        var ofPairs = Covered(shorter.Pairs, shorter.PairWeights, shorter.SentenceOfPair, longer.Pairs, shorter.SentenceCount);
        return ofStems.Whole == 0 || ofStems.Inside < LeastInside
            ? 0
            : PostSimilarity.StemsShare * stems * (ofStems.Left / ofStems.Whole) + (1 - PostSimilarity.StemsShare) * ofPairs.Left;
    }

    private static Coverage Covered(ulong[] shorter, float[] weights, int[] sentenceOf, ulong[] longer, int sentences)
    {
        Span<double> shared = sentences <= 64 ? stackalloc double[sentences] : new double[sentences];
        Span<double> all = sentences <= 64 ? stackalloc double[sentences] : new double[sentences];
        shared.Clear();
        all.Clear();
        for (int i = 0, j = 0; i < shorter.Length; i++)
        {
            while (j < longer.Length && longer[j] < shorter[i])
            {
                j++;
            }

            all[sentenceOf[i]] += weights[i];
            shared[sentenceOf[i]] += j < longer.Length && longer[j] == shorter[i] ? weights[i] : 0;
        }

        return Of(shared, all);
    }

    private static Coverage Of(Span<double> shared, Span<double> all)
    {
        var inside = 1.0;
        if (all.Length >= FewestWithEdges)
        {
            inside = Share(shared[1..^1], all[1..^1]);
            foreach (var edge in (ReadOnlySpan<int>)[0, all.Length - 1])
            {
                shared[edge] *= Edge;
                all[edge] *= Edge;
            }
        }

        var whole = Share(shared, all);
        for (var leftOut = 0; all.Length > 1 && leftOut < Math.Max(1, all.Length / SentencesToLeaveOneOut); leftOut++)
        {
            var best = 0;
            for (var s = 1; s < all.Length; s++)
            {
                best = shared[s] > shared[best] ? s : best;
            }

            (shared[best], all[best]) = (0, 0);
        }

        return new Coverage(whole, Math.Min(whole, Share(shared, all)), inside);
    }

    private static double Share(ReadOnlySpan<double> shared, ReadOnlySpan<double> all)
    {
        double common = 0;
        double total = 0;
        for (var s = 0; s < all.Length; s++)
        {
            common += shared[s];
            total += all[s];
        }

        return total == 0 ? 0 : common / total;
    }

    // The weighted share of the shorter post that the longer has too: of all of it, without its best covered sentences, between its edges.
    private readonly record struct Coverage(double Whole, double Left, double Inside);
}
