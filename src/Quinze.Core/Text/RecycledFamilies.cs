using System.Collections.Immutable;

namespace Quinze.Text;

/// <summary>Finds posts of one author that say the same thing in other forms: shingles, MinHash, locality-sensitive hashing, verified
/// similarity, families linked on average. What the author sets under most posts does not count, and a theme in common is not enough.</summary>
public static class RecycledFamilies
{
    /// <summary>Least similarity of two posts, and on average of the posts of two groups, for them to be one family, in an archive of a few
    /// hundred posts.</summary>
    public const double Threshold = 0.22;

    // In a large archive more pairs are alike by chance, and an author's turns of phrase return more often.
    private const int ManyPosts = 300;
    private const double MoreForTenTimes = 0.1;

    // Stems in fewer posts than a family is large weigh the same: a word that only one rewriting has must not count most.
    private const int RarestCount = 5;
    private const int SmallestCorpus = 50;

    // Candidates agree in two of 128 minima: with a Jaccard similarity of 0.1 on their phrases 99.998 % of pairs do, with 0.05 still 98.9 %.
    private const int CommonPhrase = 16;
    private const int FewestTelling = 16;

    internal static LocalitySensitiveHashing Bands { get; } = new(bands: 128, rows: 1, agreements: 2);

    /// <summary>The families of two posts or more, ordered by their smallest number; the order of the texts does not matter.</summary>
    public static ImmutableArray<RecycledFamily> Find(IReadOnlyList<NumberedText> texts) => Find(texts, ThresholdFor(texts.Count));

    /// <summary>The least similarity in an archive of so many posts.</summary>
    public static double ThresholdFor(int posts) => Threshold + MoreForTenTimes * Math.Log10(Math.Max(1, (double)posts / ManyPosts));

    internal static ImmutableArray<RecycledFamily> Find(IReadOnlyList<NumberedText> texts, double threshold)
    {
        var copies = Copies(texts);
        var features = FeaturesOf([.. copies.Select(c => c.Stems)]);
        var links = Verify(features, Candidates(features), threshold);
        var groups = FamilyLinks.Group(features, links, threshold);
        var grouped = groups.SelectMany(g => g).ToHashSet();
        groups.AddRange(copies.Index().Where(c => c.Item.Indexes.Length > 1 && !grouped.Contains(c.Index)).Select(c => new[] { c.Index }));
        return [.. groups.Select(group => Describe(group, copies, features)).OrderBy(f => f.Members[0])];
    }

    // Texts that differ in nothing that counts stand for one another, in an order that depends on the texts alone.
    private static ImmutableArray<Copy> Copies(IReadOnlyList<NumberedText> texts)
    {
        var stems = new PostStems?[texts.Count];
        Parallel.For(0, texts.Count, i => stems[i] = PostStems.Of(texts[i].Text));
        int[] order = [.. Enumerable.Range(0, texts.Count).Where(i => stems[i] is not null)];
        Array.Sort([.. order.Select(i => (stems[i]!.Digest, texts[i].Index))], order);
        var copies = ImmutableArray.CreateBuilder<Copy>(order.Length);
        for (int from = 0, to; from < order.Length; from = to)
        {
            to = from + 1;
            while (to < order.Length && stems[order[to]]!.Digest == stems[order[from]]!.Digest)
            {
                to++;
            }

            copies.Add(new Copy(stems[order[from]]!, [.. order[from..to].Select(i => texts[i].Index)]));
        }

        return copies.DrainToImmutable();
    }

    internal static PostFeatures[] FeaturesOf(IReadOnlyList<PostStems> posts)
    {
        var boilerplate = Boilerplate.Find(posts);
        var features = new PostFeatures[posts.Count];
        Parallel.For(0, posts.Count, i => features[i] = PostFeatures.Of(posts[i], boilerplate));
        var counts = new ShingleCounts(Array.ConvertAll(features, f => f.Stems));
        double posted = Math.Max(posts.Count, SmallestCorpus);
        Parallel.ForEach(features, f => f.Weigh(stem => Math.Log(1 + posted / Math.Max(counts[stem], RarestCount))));
        var phrases = new ShingleCounts(Array.ConvertAll(features, f => f.Pairs));
        Parallel.ForEach(features, f => f.WeighPairs(phrases));
        return features;
    }

    internal static (int First, int Second)[] Candidates(PostFeatures[] features)
    {
        var counts = new ShingleCounts(Array.ConvertAll(features, f => f.Candidates(PostSimilarity.ShortPost)));
        var minHash = new MinHash(Bands.Bands * Bands.Rows);
        var signatures = new ulong[features.Length * minHash.Count];
        Parallel.For(
            0,
            features.Length,
            i => minHash.Sign(CandidateShingles(features[i], counts), signatures.AsSpan(i * minHash.Count, minHash.Count))
        );
        return Bands.Candidates(signatures, minHash.Count);
    }

    // A phrase of very many posts is no sign of any one family and would make every post a candidate of every other. But a post that
    // returned a hundred times has only such phrases, so the rarest always stay.
    internal static ulong[] CandidateShingles(PostFeatures post, ShingleCounts counts)
    {
        var shingles = post.Candidates(PostSimilarity.ShortPost);
        var telling = Array.FindAll(shingles, s => counts[s] <= CommonPhrase);
        return telling.Length >= FewestTelling || telling.Length == shingles.Length
            ? telling
            : [.. shingles.OrderBy(s => counts[s]).ThenBy(s => s).Take(FewestTelling)];
    }

    private static List<SimilarPair> Verify(PostFeatures[] features, (int First, int Second)[] candidates, double threshold)
    {
        var bound = new SimilarityBound(features);
        var similarity = new double[candidates.Length];
        Parallel.For(
            0,
            candidates.Length,
            i =>
            {
                var (first, second) = candidates[i];
                similarity[i] = bound.Of(first, second) < threshold ? 0 : PostSimilarity.Of(features[first], features[second]);
            }
        );
        List<SimilarPair> links = [];
        for (var i = 0; i < candidates.Length; i++)
        {
            if (similarity[i] >= threshold)
            {
                links.Add(new SimilarPair(candidates[i].First, candidates[i].Second, similarity[i]));
            }
        }

        return links;
    }

    private static RecycledFamily Describe(int[] group, ImmutableArray<Copy> copies, PostFeatures[] features)
    {
        (int Index, int Copy)[] members = [.. group.SelectMany(c => copies[c].Indexes.Select(i => (i, c))).Order()];
        List<SimilarPair> pairs = [];
        var all = members.Length <= RecycledFamily.MostMembersWithAllPairs;
        // Among thousands the most typical of a few dozen, evenly spread, is typical enough.
        var step = Math.Max(1, members.Length / RecycledFamily.MostMembersWithAllPairs);
        List<(int Index, int Copy)> spread = [.. members.Where((_, i) => i % step == 0)];
        var centre = all ? members[0] : spread.MaxBy(m => spread.Sum(other => Alike(m.Copy, other.Copy)));
        for (var i = 0; i < members.Length; i++)
        {
            for (var j = all ? i + 1 : 0; j < (all ? members.Length : 1); j++)
            {
                var other = all ? members[j] : centre;
                if (other.Index != members[i].Index)
                {
                    pairs.Add(Pair(members[i], other));
                }
            }
        }

        double[] values = [.. pairs.Select(p => p.Similarity)];
        return new RecycledFamily([.. members.Select(m => m.Index)], values.Min(), Statistics.Quantiles.Median(values), [.. pairs]);

        double Alike(int left, int right) => left == right ? 1 : PostSimilarity.Of(features[left], features[right]);

        SimilarPair Pair((int Index, int Copy) a, (int Index, int Copy) b) =>
            new(Math.Min(a.Index, b.Index), Math.Max(a.Index, b.Index), Alike(a.Copy, b.Copy));
    }

    private sealed record Copy(PostStems Stems, int[] Indexes);
}
