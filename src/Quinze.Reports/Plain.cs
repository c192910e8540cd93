using System.Globalization;
using System.Text;

namespace Quinze.Reports;

/// <summary>
/// Texts of other people come with what a page, a terminal or a reader could take for orders: control characters, and marks that turn the direction of writing.
/// Every form passes every text through here.
/// </summary>
internal static class Plain
{
    public static string Of(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (IsHostile(text[i]))
            {
                return Cleaned(text);
            }
        }
        return text;
    }

    /// <summary>The first words of a text on one line, cut at a word where it can be.</summary>
    public static string Beginning(string text, int most)
    {
        var line = string.Join(' ', Of(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= most)
        {
            return line;
        }
        var cut = line.LastIndexOf(' ', most);
        cut = cut > most / 2 ? cut : most;
        cut = char.IsHighSurrogate(line[cut - 1]) ? cut - 1 : cut;
        return line[..cut].TrimEnd(' ', ',', ';', ':', '.', '\u202F', '\u00A0') + "…";
    }

    private static string Cleaned(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (!IsHostile(c))
            {
                clean.Append(c);
            }
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                clean.Append(c).Append(text[++i]);
            }
            else if (c is '\t' or '\n' or '\r')
            {
                clean.Append(' ');
            }
            else if (char.GetUnicodeCategory(c) != UnicodeCategory.Format)
            {
                clean.Append('\uFFFD');
            }
        }
        return clean.ToString();
    }

    // Zero-width joiners stay: emoji and several scripts are written with them.
    private static bool IsHostile(char c) =>
        char.IsControl(c)
        || char.IsSurrogate(c)
        || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u200E' or '\u200F' or '\u061C' or '\u2028' or '\u2029';
}
