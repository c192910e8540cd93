namespace Quinze.Text;

/// <summary>How much two posts say the same, 0 to 1, whatever the order of the sentences: the weighted share of stems in common (cosine of
/// rarity weights) together with the share of close pairs of the shorter post that the other has too (containment, Broder 1997).</summary>
internal static class PostSimilarity
{
    /// <summary>Posts with fewer stems are only the same when nearly identical.</summary>
    public const int ShortPost = 8;

    public const double StemsShare = 0.6;

    private const double NearlyIdentical = 0.8;

    // So little in common is no family whatever it is made of.
    private const double Unlike = 0.1;

    public static double Of(PostFeatures left, PostFeatures right)
    {
        if (left.Stems.Length == 0 || right.Stems.Length == 0)
        {
            return 0;
        }

        var stems = CommonWeight(left, right) / Math.Sqrt(left.Total * right.Total);
        if (Math.Min(left.Stems.Length, right.Stems.Length) < ShortPost)
        {
            // Close to identical or nothing: 0.8 in common becomes the least that counts.
            return stems >= NearlyIdentical ? stems : stems / 4;
        }

        var fewest = Math.Max(1, Math.Min(left.Pairs.Length, right.Pairs.Length));
        var whole = StemsShare * stems + (1 - StemsShare) * Common(left.Pairs, right.Pairs) / fewest;
        return whole < Unlike ? whole : Math.Min(whole, SharedContent.Of(left, right, stems));
    }

    private static double CommonWeight(PostFeatures left, PostFeatures right)
    {
        double weight = 0;
        var (a, b) = (left.Stems, right.Stems);
        for (int i = 0, j = 0; i < a.Length && j < b.Length; )
        {
            var (x, y) = (a[i], b[j]);
            weight += x == y ? left.Weights[i] : 0;
            // Without a branch to guess wrong: of equals both move on.
            i += x <= y ? 1 : 0;
            j += y <= x ? 1 : 0;
        }

        return weight;
    }

    public static int Common(ReadOnlySpan<ulong> left, ReadOnlySpan<ulong> right)
    {
        var common = 0;
        for (int i = 0, j = 0; i < left.Length && j < right.Length; )
        {
            var (x, y) = (left[i], right[j]);
            common += x == y ? 1 : 0;
            i += x <= y ? 1 : 0;
            j += y <= x ? 1 : 0;
        }

        return common;
    }
}
