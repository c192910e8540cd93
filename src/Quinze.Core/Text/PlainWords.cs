using System.Text;
using Quinze.Text.Labelling;

namespace Quinze.Text;

/// <summary>The words of a sentence in small letters without accents, apostrophes parting them: what rules about wording compare.</summary>
internal static class PlainWords
{
    public static string[] Of(string sentence)
    {
        var text = new FoldedText();
        text.Read(sentence);
        return
        [
            .. text.Words.ToArray().Where(w => w.Kind == WordKind.Plain).Select(w => Encoding.Latin1.GetString(text.Bytes[w.Start..w.End])),
        ];
    }
}
