using Quinze.Analyses;

namespace Quinze.People;

/// <summary>A name in the form in which names are compared: plain letters, no titles, its words in any order.</summary>
internal sealed class NameForm
{
    private const int MostWords = 5;

    /// <summary>A shorter word in an address is no first and last name in one piece.</summary>
    private const int ShortestPiece = 7;

    private static readonly HashSet<string> Titles =
    [
        .. "dr prof pr mr mrs ms mme mlle me phd mba pmp msc cpa cfa jr sr docteur maitre ing he him she her elle il they".Split(' '),
    ];

    private NameForm(string[] words)
    {
        Words = words;
        Key = string.Join(' ', words.Order(StringComparer.Ordinal));
    }

    /// <summary>The words in the order in which they were written.</summary>
    public string[] Words { get; }

    /// <summary>Equal for names that differ in nothing but order, case, accents and titles.</summary>
    public string Key { get; }

    /// <summary>The words in one piece, first name first and last, as an address without separators writes them.</summary>
    public IReadOnlyList<string> Pieces => Words.Length == 1 ? Words : [string.Concat(Words), string.Concat(Words.Reverse())];

    /// <summary>Equal for names that sound alike to a French or English ear, as far as spelling tells.</summary>
    public string Sound => string.Join(' ', Words.Select(SoundOf).Order(StringComparer.Ordinal));

    /// <summary>Null when it is no name of a person in full: a single word, an address, digits.</summary>
    public static NameForm? Of(string name)
    {
        if (name.Contains('@', StringComparison.Ordinal) || name.Any(char.IsAsciiDigit) || IsAccount(name))
        {
            return null;
        }
        // What follows a comma, a bar or a bracket is a title or a motto; "Kermarrec, Anaïs" has a single word before it.
        var end = name.IndexOfAny([',', '|', '(', '/', '•', '·']);
        var before = end < 0 ? null : WordsOf(name[..end]);
        return From(before is { Length: >= 2 } ? before : WordsOf(name));
    }

    /// <summary>The words that an address spells, for somebody of whom nothing else is known; null when it spells none.</summary>
    public static NameForm? InAddress(Handle handle)
    {
        var key = handle.Key;
        if (handle.Kind == HandleKind.NameOnly || key.StartsWith("did:", StringComparison.Ordinal))
        {
            return null;
        }
        key = key[(key.LastIndexOf('/') + 1)..].TrimStart('@');
        var at = key.IndexOf('@', StringComparison.Ordinal);
        return Spelled(at < 0 ? key : key[..at]);
    }

    /// <summary>The words of an account's name, which is a name of the Internet and stands where no other is known: <c>anais-kermarrec.example.org</c>.</summary>
    public static NameForm? InAccount(string name) => IsAccount(name) ? Spelled(name[..name.IndexOf('.', StringComparison.Ordinal)]) : null;

    private static bool IsAccount(string name) =>
        name.Contains('.', StringComparison.Ordinal) && !name.Any(char.IsWhiteSpace) && !name.Contains('@', StringComparison.Ordinal);

    /// <summary>Every choice of at least two of its words, without the whole: how a longer name is written short.</summary>
    public IEnumerable<string> Shorter()
    {
        for (var chosen = 1; chosen < (1 << Words.Length) - 1; chosen++)
        {
            var some = Words.Where((_, i) => (chosen >> i & 1) != 0).ToArray();
            if (some.Length >= 2)
            {
                yield return string.Join(' ', some.Order(StringComparer.Ordinal));
            }
        }
    }

    private static NameForm? Spelled(string address)
    {
        var words = WordsOf(string.Concat(address.Select(c => char.IsLetter(c) ? c : ' ')));
        return words is [{ Length: >= ShortestPiece }] ? new NameForm(words) : From(words);
    }

    private static NameForm? From(string[] words) => words.Length is >= 2 and <= MostWords ? new NameForm(words) : null;

    private static string[] WordsOf(string text) =>
        [.. PlainName.Of(text).Split(' ').Where(w => w.Length > 1 && !Titles.Contains(w)).Distinct()];

    private static string SoundOf(string word)
    {
        var plain = word.Replace("ph", "f", StringComparison.Ordinal)
            .Replace("ck", "c", StringComparison.Ordinal)
            .Replace("qu", "c", StringComparison.Ordinal)
            .Replace('k', 'c')
            .Replace('q', 'c')
            .Replace('y', 'i')
            .Replace('z', 's')
            .Replace("h", "", StringComparison.Ordinal);
        return string.Concat(plain.Where((c, i) => i == 0 || c != plain[i - 1]));
    }
}
