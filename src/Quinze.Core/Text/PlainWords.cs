using System.Collections.Frozen;
using System.Text;
using Quinze.Text.Labelling;

namespace Quinze.Text;

/// <summary>The words of a sentence in small letters without accents, apostrophes parting them: what rules about wording compare.</summary>
internal static class PlainWords
{
    [ThreadStatic]
    private static FoldedText? mine;

    // Its buffers are large, and sentences and words are many.
    private static FoldedText Mine => mine ??= new FoldedText();

    /// <param name="oneOf">Hashes of words of which the sentence has to hold one at least; without any of them it has no words here.</param>
    public static string[] Of(string sentence, FrozenSet<ulong>? oneOf = null)
    {
        var text = Mine;
        text.Read(sentence);
        if (oneOf is not null && !HoldsOne(text, oneOf))
        {
            return [];
        }
        var words = new List<string>(text.Words.Length);
        foreach (var word in text.Words)
        {
            if (word.Kind == WordKind.Plain)
            {
                words.Add(Encoding.Latin1.GetString(text.Bytes[word.Start..word.End]));
            }
        }
        return [.. words];
    }

    /// <summary>The hashes of words in small letters without accents, to look for them in many sentences.</summary>
    public static FrozenSet<ulong> HashesOf(IEnumerable<string> words)
    {
        var hashes = new HashSet<ulong>();
        foreach (var word in words)
        {
            hashes.Add(HashOf(word));
        }
        return hashes.ToFrozenSet();
    }

    /// <summary>The hash of one such word.</summary>
    public static ulong HashOf(string word)
    {
        var text = Mine;
        text.Read(word);
        return text.Words[0].Hash;
    }

    private static bool HoldsOne(FoldedText text, FrozenSet<ulong> oneOf)
    {
        foreach (var word in text.Words)
        {
            if (oneOf.Contains(word.Hash))
            {
                return true;
            }
        }
        return false;
    }
}
