using System.Text;
using Quinze.Text.Labelling;

namespace Quinze.Text;

/// <summary>The words of a sentence in small letters without accents, apostrophes parting them: what rules about wording compare.</summary>
internal static class PlainWords
{
    [ThreadStatic]
    private static FoldedText? mine;

    public static string[] Of(string sentence)
    {
        // Its buffers are large, and sentences are many.
        var text = mine ??= new FoldedText();
        text.Read(sentence);
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
}
