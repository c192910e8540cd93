namespace Quinze.Text.Grouping;

/// <summary>
/// Clusters whose number the texts themselves say: bisecting spherical k-means (Steinbach, Karypis and Kumar 2000). A part is cut in two only where the cut
/// gains half as much again as it gains on the same words dealt out to the texts anew, after the idea of the gap statistic (Tibshirani, Walther and Hastie 2001);
/// then all texts settle around the centres found.
/// </summary>
internal static class BisectedClusters
{
    /// <summary>On texts of known topics the cuts between two of them gained 1.7 to 6.8 times what dealt words gain, cuts within one 0.6 to 1.4 times.</summary>
    public const double LeastGain = 1.5;

    private const int Least = 4;
    private const double LeastShare = 0.04;
    private const int Starts = 8;
    private const int Deals = 3;

    /// <summary>Dealt words have no best cut to be missed.</summary>
    private const int StartsOfDeals = 2;

    public static ClusteredTexts Of(TextVectors vectors, int seed)
    {
        var least = Math.Max(Least, (int)Math.Ceiling(LeastShare * vectors.Count));
        var of = new int[vectors.Count];
        var count = 1;
        var open = new Queue<int[]>([
            [.. Enumerable.Range(0, vectors.Count)],
        ]);
        while (open.TryDequeue(out var part))
        {
            if (part.Length < 2 * least || Cut(vectors, part, least, seed) is not { } cut)
            {
                continue;
            }

            foreach (var text in cut.Second)
            {
                of[text] = count;
            }

            count++;
            open.Enqueue(cut.First);
            open.Enqueue(cut.Second);
        }

        return SphericalClusters.Settle(vectors, of, count);
    }

    private static (int[] First, int[] Second)? Cut(TextVectors vectors, int[] part, int least, int seed)
    {
        var halves = SphericalClusters.Of(vectors, part, 2, seed, Starts);
        int[] second = [.. part.Where((_, i) => halves.Of[i] == 1)];
        if (Math.Min(second.Length, part.Length - second.Length) < least)
        {
            return null;
        }

        var gain = halves.Cohesion - vectors.Cohesion(part);
        var byChance = 0.0;
        for (var deal = 0; deal < Deals; deal++)
        {
            var dealt = vectors.Dealt(part, new Random(unchecked((seed * 31) + deal)));
            int[] all = [.. Enumerable.Range(0, part.Length)];
            byChance += (SphericalClusters.Of(dealt, all, 2, seed, StartsOfDeals).Cohesion - dealt.Cohesion(all)) / Deals;
        }

        return gain < LeastGain * byChance ? null : ([.. part.Where((_, i) => halves.Of[i] == 0)], second);
    }
}
