using System.Numerics;
using Quinze.Analyses;

namespace Quinze.People;

/// <summary>A name in the form in which names are compared: plain letters, no titles, its words in any order.</summary>
internal sealed class NameForm
{
    private const int MostWords = 5;
    private const int LongestOnStack = 64;

    /// <summary>A shorter word in an address is no first and last name in one piece.</summary>
    private const int ShortestPiece = 7;

    private static readonly HashSet<string> Titles =
    [
        .. "dr prof pr mr mrs ms mme mlle me phd mba pmp msc cpa cfa jr sr docteur maitre ing he him she her elle il they".Split(' '),
    ];

    private readonly string[] inOrder;

    private NameForm(string[] words)
    {
        Words = words;
        inOrder = [.. words];
        Array.Sort(inOrder, StringComparer.Ordinal);
        Key = string.Join(' ', inOrder);
    }

    /// <summary>The words in the order in which they were written.</summary>
    public string[] Words { get; }

    /// <summary>Equal for names that differ in nothing but order, case, accents and titles.</summary>
    public string Key { get; }

    /// <summary>The words in one piece, first name first and last, as an address without separators writes them.</summary>
    public IReadOnlyList<string> Pieces => field ??= Words.Length == 1 ? Words : [string.Concat(Words), string.Concat(Words.Reverse())];

    /// <summary>Equal for names that sound alike to a French or English ear, as far as spelling tells.</summary>
    public string Sound => field ??= FindSound();

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
    public IReadOnlyList<string> Shorter => field ??= Words.Length < 3 ? [] : [.. Choices()];

    private IEnumerable<string> Choices()
    {
        for (var chosen = 1; chosen < (1 << inOrder.Length) - 1; chosen++)
        {
            if (BitOperations.PopCount((uint)chosen) >= 2)
            {
                yield return string.Join(' ', inOrder.Where((_, i) => (chosen >> i & 1) != 0));
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

    private string FindSound()
    {
        var sounds = Array.ConvertAll(Words, SoundOf);
        Array.Sort(sounds, StringComparer.Ordinal);
        return string.Join(' ', sounds);
    }

    /// <summary>ph as f; ck, qu, k and q as c; y as i; z as s; no h; no letter twice in a row.</summary>
    private static string SoundOf(string word)
    {
        var sound = word.Length <= LongestOnStack ? stackalloc char[LongestOnStack] : new char[word.Length];
        var length = 0;
        for (var i = 0; i < word.Length; i++)
        {
            var next = i + 1 < word.Length ? word[i + 1] : ' ';
            var letter = (word[i], next) switch
            {
                ('p', 'h') => 'f',
                ('c', 'k') or ('q', 'u') or ('k' or 'q', _) => 'c',
                ('y', _) => 'i',
                ('z', _) => 's',
                _ => word[i],
            };
            i += (word[i], next) is ('p', 'h') or ('c', 'k') or ('q', 'u') ? 1 : 0;
            if (letter != 'h' && (length == 0 || sound[length - 1] != letter))
            {
                sound[length++] = letter;
            }
        }
        return sound[..length].ToString();
    }
}
