namespace Quinze.Text;

/// <summary>A post reduced to the stems of its content words, sentence by sentence.</summary>
internal sealed class PostStems
{
    private PostStems(ulong[] stems, int[] ends, ulong[] sentences, ulong digest)
    {
        Stems = stems;
        Ends = ends;
        Sentences = sentences;
        Digest = digest;
    }

    /// <summary>Hashed stems in the order of the text.</summary>
    public ulong[] Stems { get; }

    /// <summary>Where each sentence ends among the stems.</summary>
    public int[] Ends { get; }

    /// <summary>A hash of each sentence's stems.</summary>
    public ulong[] Sentences { get; }

    /// <summary>Equal for posts that have the same stems in the same order; of the whole text where there is no stem.</summary>
    public ulong Digest { get; }

    public static PostStems? Of(string text)
    {
        var body = NormalisedText.Of(text).Body;
        if (body.Length == 0)
        {
            return null;
        }

        List<ulong> stems = [];
        List<int> ends = [];
        List<ulong> sentences = [];
        ulong sentence = 0;
        ulong digest = 1;
        foreach (var range in body.AsSpan().SplitAny(".!?:;…\n•–—|«»\"()"))
        {
            foreach (var word in Words.In(body.AsSpan(range)))
            {
                if (ContentWords.IsContent(word))
                {
                    var stem = LightStem.Of(word);
                    stems.Add(stem);
                    sentence = Hashing.Combine(sentence, stem);
                }
            }

            if (sentence != 0)
            {
                ends.Add(stems.Count);
                sentences.Add(sentence);
                digest = Hashing.Combine(digest, sentence);
                sentence = 0;
            }
        }

        return new PostStems([.. stems], [.. ends], [.. sentences], stems.Count == 0 ? Hashing.Of(body) : digest);
    }
}
