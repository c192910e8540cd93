namespace Quinze.Text;

/// <summary>How much two posts share when the sentences they share most are left out and phrases that return all through an author's posts
/// count for little: a stock sentence, or an opening and a closing, make no repeat; a text told again loses hardly anything.</summary>
internal static class SharedContent
{
    // Of a longer post two sentences may have been used before without its being the same post.
    private const int SentencesToLeaveOneOut = 4;

    public static double Of(PostFeatures left, PostFeatures right, double stems)
    {
        var (shorter, longer) = left.Total <= right.Total ? (left, right) : (right, left);
        var (stemsWhole, stemsLeft) = Coverage(shorter.Stems, shorter.Weights, shorter.SentenceOfStem, longer.Stems, shorter.SentenceCount);
        var (_, pairsLeft) = Coverage(shorter.Pairs, shorter.PairWeights, shorter.SentenceOfPair, longer.Pairs, shorter.SentenceCount);
        return stemsWhole == 0
            ? 0
            : PostSimilarity.StemsShare * stems * (stemsLeft / stemsWhole) + (1 - PostSimilarity.StemsShare) * pairsLeft;
    }

    // The weighted share of the shorter post that the longer has too: of all of it, and without its best covered sentences.
    private static (double Whole, double Left) Coverage(ulong[] shorter, float[] weights, int[] sentenceOf, ulong[] longer, int sentences)
    {
        Span<double> shared = sentences <= 64 ? stackalloc double[sentences] : new double[sentences];
        Span<double> all = sentences <= 64 ? stackalloc double[sentences] : new double[sentences];
        shared.Clear();
        all.Clear();
        double common = 0;
        double total = 0;
        for (int i = 0, j = 0; i < shorter.Length; i++)
        {
            while (j < longer.Length && longer[j] < shorter[i])
            {
                j++;
            }

            total += weights[i];
            all[sentenceOf[i]] += weights[i];
            if (j < longer.Length && longer[j] == shorter[i])
            {
                common += weights[i];
                shared[sentenceOf[i]] += weights[i];
            }
        }

        var whole = total == 0 ? 0 : common / total;
        if (sentences < 2 || whole == 0)
        {
            return (whole, whole);
        }

        for (var leftOut = 0; leftOut < Math.Max(1, sentences / SentencesToLeaveOneOut); leftOut++)
        {
            var best = 0;
            for (var s = 1; s < sentences; s++)
            {
                best = shared[s] > shared[best] ? s : best;
            }

            (common, total) = (common - shared[best], total - all[best]);
            shared[best] = -1;
        }

        return (whole, total < 1e-6 ? 0 : Math.Clamp(common / total, 0, whole));
    }
}
