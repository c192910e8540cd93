namespace Quinze.Analyses;

/// <summary>
/// Words and phrases that the owner declared, looked for in texts: case, accents and a plural make no difference, a last <c>*</c> leaves the end of a word open,
/// and a phrase is found only as its words follow one another. "#ventes" is the word "ventes".
/// </summary>
public sealed class DeclaredWords
{
    private readonly IReadOnlyList<(string[] Words, bool Open)> phrases;

    private DeclaredWords(IReadOnlyList<(string[] Words, bool Open)> phrases)
    {
        this.phrases = phrases;
    }

    public static DeclaredWords Of(IReadOnlyList<string> declared) =>
        new([
            .. declared
                .Select(d => (Words: WordsOf(d), Open: d.TrimEnd().EndsWith('*')))
                .Where(p => p.Words.Length > 0)
                .Select(p => (p.Open ? p.Words : [.. p.Words.Select(Singular)], p.Open)),
        ]);

    /// <summary>The words of a text, as phrases look for them.</summary>
    public static string[] WordsOf(string text) => PlainName.Of(Apart(text)).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    public bool AreIn(IReadOnlyList<string> words) => Find(words) >= 0;

    /// <summary>Where the first phrase that is there begins, as an index of a word; -1 when none is.</summary>
    public int Find(IReadOnlyList<string> words) => FindWhole(words)?.At ?? -1;

    /// <summary>The first phrase that is there, as its writer wrote it; null when none is.</summary>
    public string? AsWritten(string text)
    {
        List<(string Word, int From, int To)> spoken = [];
        var apart = Apart(text);
        for (var from = 0; from < apart.Length; from++)
        {
            var to = from;
            while (to < apart.Length && !char.IsWhiteSpace(apart[to]))
            {
                to++;
            }
            spoken.AddRange(
                PlainName.Of(apart[from..to]).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => (word, from, to))
            );
            from = to;
        }
        return FindWhole([.. spoken.Select(s => s.Word)]) is { } found
            ? text[spoken[found.At].From..spoken[found.At + found.Length - 1].To].Trim([.. text.Where(c => !char.IsLetterOrDigit(c))])
            : null;
    }

    private (int At, int Length)? FindWhole(IReadOnlyList<string> words)
    {
        for (var at = 0; at < words.Count; at++)
        {
            foreach (var (phrase, open) in phrases)
            {
                if (at + phrase.Length <= words.Count && Stands(phrase, open, words, at))
                {
                    return (at, phrase.Length);
                }
            }
        }
        return null;
    }

    private static bool Stands(string[] phrase, bool open, IReadOnlyList<string> words, int at)
    {
        for (var i = 0; i < phrase.Length; i++)
        {
            var fits =
                open && i == phrase.Length - 1
                    ? words[at + i].StartsWith(phrase[i], StringComparison.Ordinal)
                    : words[at + i] == phrase[i] || Singular(words[at + i]) == Singular(phrase[i]);
            if (!fits)
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>An elided word of French is a word of its own: "l'eau" holds "eau", but "aujourd'hui" is one word all the same in its plain form.</summary>
    private static string Apart(string text)
    {
        var cut = text.ToCharArray();
        for (var i = 1; i < cut.Length - 1; i++)
        {
            var begins = i < 2 || !char.IsLetter(cut[i - 2]) || (cut[i - 1] is 'u' or 'U' && (i < 3 || !char.IsLetter(cut[i - 3])));
            if (cut[i] is '\'' or '’' && begins && "cdjlmnstuCDJLMNSTU".Contains(cut[i - 1], StringComparison.Ordinal))
            {
                cut[i] = ' ';
            }
        }
        return new string(cut);
    }

    // A plural in s or x, of words long enough to have one: "pompes", "réseaux".
    private static string Singular(string word) => word.Length > 3 && word[^1] is 's' or 'x' && word[^2] != 's' ? word[..^1] : word;
}
