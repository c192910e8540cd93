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
        var scratch = scratchOfThread ??= new Scratch();
        scratch.Begin(post.Stems.Length);
        for (int s = 0, from = 0; s < post.Ends.Length; from = post.Ends[s++])
        {
            if (only || !boilerplate.Contains(post.Sentences[s]))
            {
                scratch.Add(post.Stems.AsSpan(from, post.Ends[s] - from));
            }
        }

        return new PostFeatures(scratch.Stems.Distinct(), scratch.Pairs.Distinct(), scratch.Sentences);
    }

    [ThreadStatic]
    private static Scratch? scratchOfThread;

    // Room for one post at a time, used again: hundreds of thousands of growing lists would keep the collector busier than the work.
    private sealed class Scratch
    {
        public Hashed Stems { get; } = new();

        public Hashed Pairs { get; } = new();

        public int Sentences { get; private set; }

        public void Begin(int stems)
        {
            Stems.Begin(stems);
            Pairs.Begin(stems * Reach);
            Sentences = 0;
        }

        public void Add(ReadOnlySpan<ulong> sentence)
        {
            for (var i = 0; i < sentence.Length; i++)
            {
                Stems.Add(sentence[i], Sentences);
                for (var j = i + 1; j < Math.Min(sentence.Length, i + 1 + Reach); j++)
                {
                    if (sentence[i] != sentence[j])
                    {
                        Pairs.Add(Hashing.Combine(Math.Min(sentence[i], sentence[j]), Math.Max(sentence[i], sentence[j])), Sentences);
                    }
                }
            }

            Sentences++;
        }
    }

    private sealed class Hashed
    {
        private ulong[] hashes = [];
        private int[] sentences = [];
        private int count;

        public void Begin(int most)
        {
            if (hashes.Length < most)
            {
                hashes = new ulong[2 * most];
                sentences = new int[2 * most];
            }

            count = 0;
        }

        public void Add(ulong hash, int sentence) => (hashes[count], sentences[count++]) = (hash, sentence);

        // Each hash once, with the first sentence that has it.
        public (ulong[] Hashes, int[] Sentences) Distinct()
        {
            hashes.AsSpan(0, count).Sort(sentences.AsSpan(0, count));
            var kept = 0;
            for (var i = 0; i < count; i++)
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

            return (hashes[..kept], sentences[..kept]);
        }
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
}
