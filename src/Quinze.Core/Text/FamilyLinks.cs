namespace Quinze.Text;

/// <summary>Turns verified pairs into families, strongest pair first; two groups join only when their posts are alike on average, so that no
/// single post between two themes glues them together (average link, Sokal and Michener 1958, along the verified pairs).</summary>
internal static class FamilyLinks
{
    // In a larger heap only verified pairs count; the others are taken as unlike.
    private const int LargestComparedInFull = 1500;

    // A post made of two others is half like each: its likeness must not carry pairs that have nothing in common.
    private const double MostUnlike = 0.1;

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
            if (left != right && AreOne(left, right))
            {
                var (small, large) = left.Count <= right.Count ? (left, right) : (right, left);
                large.AddRange(small);
                small.ForEach(member => groups[member] = large);
            }
        }

        return [.. groups.Values.Distinct().Where(g => g.Count > 1).Select(g => g.Order().ToArray()).OrderBy(g => g[0])];

        List<int> GroupOf(int member) => groups.TryGetValue(member, out var group) ? group : groups[member] = [member];

        bool AreOne(List<int> left, List<int> right)
        {
            double sum = 0;
            var unlike = 0;
            foreach (var a in left)
            {
                foreach (var b in right)
                {
                    var similarity = Alike(a, b);
                    sum += similarity;
                    unlike += similarity < threshold / 2 ? 1 : 0;
                }
            }

            var pairs = (double)left.Count * right.Count;
            return sum / pairs >= threshold && unlike / pairs <= MostUnlike;
        }

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
