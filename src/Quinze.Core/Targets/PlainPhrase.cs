using Quinze.Analyses;

namespace Quinze.Targets;

/// <summary>Words in their plain form (no case, no accent, no gender, no plural), looked for one after the other in a text.</summary>
/// <param name="Words">The words in order.</param>
/// <param name="IsBeginning">True when the last word is only the beginning of one: <c>transform*</c>.</param>
public sealed record PlainPhrase(IReadOnlyList<string> Words, bool IsBeginning)
{
    /// <summary>Null when there is no letter or digit in it.</summary>
    public static PlainPhrase? Of(string text)
    {
        var beginning = text.EndsWith('*');
        string[] words = [.. WordsOf(text)];
        if (words.Length == 0)
        {
            return null;
        }
        if (beginning)
        {
            // What a word begins with has no ending to fold.
            words[^1] = PlainName.Of(text).Split(' ')[^1];
        }
        return new PlainPhrase(words, beginning);
    }

    /// <summary>The words of a text as phrases look for them.</summary>
    public static IEnumerable<string> WordsOf(string text) =>
        PlainName.Of(Titles.FrenchWriting.Unfold(text)).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Titles.Gender.Fold);

    public bool IsIn(IReadOnlyList<string> text)
    {
        for (var start = 0; start + Words.Count <= text.Count; start++)
        {
            var i = 0;
            while (i < Words.Count && Fits(text[start + i], i))
            {
                i++;
            }
            if (i == Words.Count)
            {
                return true;
            }
        }
        return false;
    }

    private bool Fits(string word, int at) =>
        IsBeginning && at == Words.Count - 1 ? word.StartsWith(Words[at], StringComparison.Ordinal) : word == Words[at];
}
