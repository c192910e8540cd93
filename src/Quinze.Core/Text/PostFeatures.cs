namespace Quinze.Text;

/// <summary>What two posts are compared by: their distinct stems, and the pairs of stems that stand close together in a sentence, in any order.</summary>
internal sealed class PostFeatures
{
    // Stems this many places apart still make a pair: a word put in or left out does not tear the others apart.
    private const int Reach = 3;

    private PostFeatures(ulong[] stems, ulong[] pairs)
    {
        Stems = stems;
        Pairs = pairs;
        Weights = [];
    }

    public ulong[] Stems { get; }

    public ulong[] Pairs { get; }

    public double[] Weights { get; private set; }

    public double Total { get; private set; }

    public static PostFeatures Of(PostStems post, HashSet<ulong> boilerplate)
    {
        var kept = Boilerplate.Without(post, boilerplate.Contains);
        // A post that is nothing but fixed sentences is compared by them.
        Func<ulong, bool> dropped = kept.Length == 0 ? _ => false : boilerplate.Contains;
        List<ulong> pairs = [];
        for (int s = 0, from = 0; s < post.Ends.Length; from = post.Ends[s++])
        {
            if (!dropped(post.Sentences[s]))
            {
                AddPairs(pairs, post.Stems.AsSpan(from, post.Ends[s] - from));
            }
        }

        return new PostFeatures(kept.Length == 0 ? Boilerplate.Without(post, dropped) : kept, Shingles.Distinct([.. pairs]));
    }

    /// <summary>Shingles for candidates: the pairs; of a short post also its stems, because it has few pairs.</summary>
    public ulong[] Candidates(int shortPost) => Stems.Length < shortPost ? Shingles.Distinct([.. Pairs, .. Stems]) : Pairs;

    public void Weigh(Func<ulong, double> weight)
    {
        Weights = [.. Stems.Select(weight)];
        Total = Weights.Sum();
    }

    private static void AddPairs(List<ulong> pairs, ReadOnlySpan<ulong> sentence)
    {
        for (var i = 0; i < sentence.Length; i++)
        {
            for (var j = i + 1; j < Math.Min(sentence.Length, i + 1 + Reach); j++)
            {
                if (sentence[i] != sentence[j])
                {
                    pairs.Add(Hashing.Combine(Math.Min(sentence[i], sentence[j]), Math.Max(sentence[i], sentence[j])));
                }
            }
        }
    }
}
