using System.Globalization;
using Quinze.Findings;

namespace Quinze.Analyses;

/// <summary>Names as people compare and sort them: case, accents, hyphens and spacing make no difference.</summary>
public static class PlainName
{
    private const int LongestOnStack = 256;

    // Without culture data the platform neither decomposes letters nor sorts é next to e: the Latin letters of names are told here.
    private static readonly Dictionary<char, string> Letters = Spell(
        ("a", "àáâãäåāăąǎ"),
        ("ae", "æ"),
        ("c", "çćĉċč"),
        ("d", "ďđð"),
        ("e", "èéêëēĕėęěẽ"),
        ("g", "ĝğġģ"),
        ("h", "ĥħ"),
        ("i", "ìíîïĩīĭįıǐ"),
        ("j", "ĵ"),
        ("k", "ķ"),
        ("l", "ĺļľŀł"),
        ("n", "ñńņňŉ"),
        ("o", "òóôõöøōŏőǒ"),
        ("oe", "œ"),
        ("r", "ŕŗř"),
        ("s", "śŝşšș"),
        ("ss", "ß"),
        ("t", "ţťŧț"),
        ("th", "þ"),
        ("u", "ùúûüũūŭůűųǔ"),
        ("w", "ŵẁẃẅ"),
        ("y", "ýÿŷỳ"),
        ("z", "źżž")
    );

    /// <summary>The name in plain lower-case letters, its words one space apart.</summary>
    public static string Of(string name)
    {
        // No letter is told by more than two.
        var plain = name.Length <= LongestOnStack / 2 ? stackalloc char[LongestOnStack] : new char[2 * name.Length];
        var length = 0;
        foreach (var letter in name)
        {
            var c = char.ToLowerInvariant(letter);
            if (char.IsAsciiLetterOrDigit(c))
            {
                plain[length++] = c;
            }
            else if (!char.IsAscii(c) && Letters.TryGetValue(c, out var letters))
            {
                letters.CopyTo(plain[length..]);
                length += letters.Length;
            }
            else if (char.IsLetterOrDigit(c))
            {
                plain[length++] = c;
            }
            else if (c is not ('\'' or '’') && (char.IsAscii(c) || IsNoAccent(c)) && length > 0 && plain[length - 1] != ' ')
            {
                plain[length++] = ' ';
            }
        }
        return plain[..length].TrimEnd().ToString();
    }

    private static bool IsNoAccent(char c) => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark;

    /// <summary>People in alphabetical order, which says nothing about them.</summary>
    public static IEnumerable<PersonShape> InAlphabet(this IEnumerable<PersonShape> people) => people.InAlphabet(p => p);

    public static IEnumerable<T> InAlphabet<T>(this IEnumerable<T> items, Func<T, PersonShape> person) =>
        items
            .OrderBy(i => Of(person(i).Name), StringComparer.Ordinal)
            .ThenBy(i => person(i).Id.Length)
            .ThenBy(i => person(i).Id, StringComparer.Ordinal);

    private static Dictionary<char, string> Spell(params (string Plain, string Letters)[] spellings) =>
        spellings.SelectMany(s => s.Letters.Select(letter => (letter, s.Plain))).ToDictionary(s => s.letter, s => s.Plain);
}
