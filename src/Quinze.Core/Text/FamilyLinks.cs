namespace Quinze.Text;

/// <summary>Turns verified pairs into families, strongest pair first; two groups join only when their posts are alike on average, so that no
/// single post between two themes glues them together (average link, Sokal and Michener 1958, along the verified pairs).</summary>
internal static class FamilyLinks
{
    // In a larger heap only verified pairs count; the others are taken as unlike.
    private const int LargestComparedInFull = 1500;

    public static List<int[]> Group(PostFeatures[] features, List<SimilarPair> links, double threshold)
    {
        var heaps = new UnionFind(features.Length);
        foreach (var link in links)
        {
            heaps.Union(link.First, link.Second);
        }

        var verified = links.ToDictionary(l => (l.First, l.Second), l => l.Similarity);
        var groups = new Dictionary<int, List<int>>();
        foreach (var link in links.OrderByDescending(l => l.Similarity).ThenBy(l => l.First).ThenBy(l => l.Second))
        {
            var (left, right) = (GroupOf(link.First), GroupOf(link.Second));
            if (left != right && MeanSimilarity(left, right) >= threshold)
            {
                var (small, large) = left.Count <= right.Count ? (left, right) : (right, left);
                large.AddRange(small);
                small.ForEach(member => groups[member] = large);
            }
        }

        return [.. groups.Values.Distinct().Where(g => g.Count > 1).Select(g => g.Order().ToArray()).OrderBy(g => g[0])];

        List<int> GroupOf(int member) => groups.TryGetValue(member, out var group) ? group : groups[member] = [member];

        double MeanSimilarity(List<int> left, List<int> right) => left.Average(a => right.Average(b => Alike(a, b)));

        double Alike(int a, int b)
        {
            var key = (Math.Min(a, b), Math.Max(a, b));
            if (!verified.TryGetValue(key, out var similarity) && heaps.SizeOf(a) <= LargestComparedInFull)
            {
                verified[key] = similarity = PostSimilarity.Of(features[a], features[b]);
            }

            return similarity;
        }
    }
}
