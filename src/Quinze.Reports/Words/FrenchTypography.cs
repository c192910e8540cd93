using System.Buffers;
using System.Text;

namespace Quinze.Reports.Words;

/// <summary>
/// French spacing: a narrow no-break space before : ; ? ! and inside « », as the Imprimerie nationale wants it before all but the colon, where we follow suit.
/// Tables of words are written with ordinary spaces and set here, so that nobody has to see the invisible.
/// </summary>
internal static class FrenchTypography
{
    private static readonly SearchValues<char> Marks = SearchValues.Create(":;?!«»'");

    private const char Narrow = '\u202F';

    public static string Set(string text)
    {
        if (text.AsSpan().IndexOfAny(Marks) < 0)
        {
            return text;
        }
        var set = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var next = i + 1 < text.Length ? text[i + 1] : '\0';
            var isSpace = text[i] == ' ';
            set.Append(
                isSpace && (next is ':' or ';' or '?' or '!' or '»' || (i > 0 && text[i - 1] == '«')) ? Narrow
                : text[i] == '\'' ? '’'
                : text[i]
            );
        }
        return set.ToString();
    }

    public static Prose Set(ref ProseBuilder words) => new([.. words.Runs.Select(r => r.Literal ? r with { Text = Set(r.Text) } : r)]);
}
