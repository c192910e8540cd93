namespace Quinze.Text;

/// <summary>Turns verified pairs into families, strongest pair first; two groups join only when their posts are alike on average, so that no
/// single post between two themes glues them together (average link, Sokal and Michener 1958, along the verified pairs).</summary>
internal static class FamilyLinks
{
    // Of a large group so many posts, evenly spread, speak for all: thousands of near-copies must not be compared each with each.
    private const int Speakers = 8;

    // The strongest pairs of a post are enough to hold it in its heap.
    private const int MostLinks = 32;

    // A post made of two others is half like each: its likeness must not carry pairs that have nothing in common.
    private const double MostUnlike = 0.34;

    public static List<int[]> Group(PostFeatures[] features, List<SimilarPair> links, double threshold)
    {
        var groups = new Dictionary<int, List<int>>();
        var refused = new HashSet<(int, int, int, int)>();
        foreach (var link in Strongest(links, features.Length))
        {
            var (left, right) = (GroupOf(link.First), GroupOf(link.Second));
            if (left == right || refused.Contains(Key(left, right)))
            {
                continue;
            }

            if (!AreOne(left, right))
            {
                refused.Add(Key(left, right));
                continue;
            }

            var (small, large) = left.Count <= right.Count ? (left, right) : (right, left);
            large.AddRange(small);
            small.ForEach(member => groups[member] = large);
        }

        return [.. groups.Values.Distinct().Where(g => g.Count > 1).Select(g => g.Order().ToArray()).OrderBy(g => g[0])];

        List<int> GroupOf(int member) => groups.TryGetValue(member, out var group) ? group : groups[member] = [member];

        bool AreOne(List<int> left, List<int> right)
        {
            double[] similarities =
            [
                .. SpeakersOf(left).SelectMany(a => SpeakersOf(right), (a, b) => PostSimilarity.Of(features[a], features[b])),
            ];
            return similarities.Average() >= threshold && similarities.Count(s => s < threshold / 2) <= MostUnlike * similarities.Length;
        }
    }

    // A group is known by its first member and its size.
    private static (int, int, int, int) Key(List<int> left, List<int> right) =>
        left[0] < right[0] ? (left[0], left.Count, right[0], right.Count) : (right[0], right.Count, left[0], left.Count);

    private static IEnumerable<int> SpeakersOf(List<int> group) =>
        group.Count <= Speakers ? group : Enumerable.Range(0, Speakers).Select(i => group[(int)((long)i * group.Count / Speakers)]);

    private static IEnumerable<SimilarPair> Strongest(List<SimilarPair> links, int posts)
    {
        SimilarPair[] ordered = [.. links];
        Array.Sort(
            ordered,
            (a, b) =>
                (b.Similarity.CompareTo(a.Similarity), a.First.CompareTo(b.First), a.Second.CompareTo(b.Second)) switch
                {
                    (0, 0, var second) => second,
                    (0, var first, _) => first,
                    var (similarity, _, _) => similarity,
                }
        );
        var taken = new int[posts];
        return ordered.Where(link => taken[link.First]++ < MostLinks | taken[link.Second]++ < MostLinks);
    }
}
