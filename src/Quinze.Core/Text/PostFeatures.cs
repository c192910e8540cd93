namespace Quinze.Text;

/// <summary>What two posts are compared by: their distinct stems, and the pairs of stems that stand close together in a sentence, in any order.</summary>
internal sealed class PostFeatures
{
    // Stems this many places apart still make a pair: a word put in or left out does not tear the others apart.
    private const int Reach = 3;

    // A phrase of more posts than this counts the less the more there are; a text that returned a hundred times is still worth something.
    private const double OrdinaryCount = 8;

    private PostFeatures((ulong[] Hashes, int[] Sentences) stems, (ulong[] Hashes, int[] Sentences) pairs, int sentences)
    {
        (Stems, SentenceOfStem) = stems;
        (Pairs, SentenceOfPair) = pairs;
        SentenceCount = sentences;
        Weights = [];
        PairWeights = [];
    }

    public ulong[] Stems { get; }

    public ulong[] Pairs { get; }

    /// <summary>The first sentence that has each stem; sentences that are boilerplate are not counted.</summary>
    public int[] SentenceOfStem { get; }

    public int[] SentenceOfPair { get; }

    public int SentenceCount { get; }

    public float[] Weights { get; private set; }

    public float[] PairWeights { get; private set; }

    public double Total { get; private set; }

    public static PostFeatures Of(PostStems post, HashSet<ulong> boilerplate)
    {
        // A post that is nothing but fixed sentences is compared by them.
        var only = Array.TrueForAll(post.Sentences, boilerplate.Contains);
        List<ulong> stems = [];
        List<ulong> pairs = [];
        List<int> sentenceOfStem = [];
        List<int> sentenceOfPair = [];
        var sentences = 0;
        for (int s = 0, from = 0; s < post.Ends.Length; from = post.Ends[s++])
        {
            if (only || !boilerplate.Contains(post.Sentences[s]))
            {
                var sentence = post.Stems.AsSpan(from, post.Ends[s] - from);
                stems.AddRange(sentence);
                AddPairs(pairs, sentence);
                sentenceOfStem.AddRange(Enumerable.Repeat(sentences, stems.Count - sentenceOfStem.Count));
                sentenceOfPair.AddRange(Enumerable.Repeat(sentences, pairs.Count - sentenceOfPair.Count));
                sentences++;
            }
        }

        return new PostFeatures(Distinct([.. stems], [.. sentenceOfStem]), Distinct([.. pairs], [.. sentenceOfPair]), sentences);
    }

    // Each hash once, with the first sentence that has it.
    private static (ulong[], int[]) Distinct(ulong[] hashes, int[] sentences)
    {
        Array.Sort(hashes, sentences);
        var kept = 0;
        for (var i = 0; i < hashes.Length; i++)
        {
            if (i > 0 && hashes[i] == hashes[kept - 1])
            {
                sentences[kept - 1] = Math.Min(sentences[kept - 1], sentences[i]);
            }
            else
            {
                (hashes[kept], sentences[kept]) = (hashes[i], sentences[i]);
                kept++;
            }
        }

        return kept == hashes.Length ? (hashes, sentences) : (hashes[..kept], sentences[..kept]);
    }

    /// <summary>Shingles for candidates: the pairs; of a short post also its stems, because it has few pairs.</summary>
    public ulong[] Candidates(int shortPost) => Stems.Length < shortPost ? Shingles.Distinct([.. Pairs, .. Stems]) : Pairs;

    public void Weigh(Func<ulong, double> weight)
    {
        Weights = Array.ConvertAll(Stems, stem => (float)weight(stem));
        Total = Weights.Sum(w => (double)w);
    }

    public void WeighPairs(ShingleCounts counts) =>
        PairWeights = Array.ConvertAll(Pairs, p => (float)Math.Sqrt(OrdinaryCount / Math.Max(counts[p], OrdinaryCount)));

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
