using System.Collections.Frozen;
using System.Text;
using Quinze.Text.Labelling;

namespace Quinze.Text;

/// <summary>Tells who signs a quotation: somebody at all, and the author or another.</summary>
internal static class QuotationSources
{
    private const int MostWords = 7;

    private static readonly FrozenSet<string> Oneself = FrozenSet.ToFrozenSet(
        ["moi", "moi-même", "me", "myself", "bibi", "ma pomme", "votre serviteur", "yours truly", "me, myself", "moi, ce matin"],
        StringComparer.OrdinalIgnoreCase
    );

    private static readonly FrozenSet<string> Unknown = FrozenSet.ToFrozenSet(
        ["anonyme", "anonymous", "auteur inconnu", "unknown", "author unknown", "inconnu"],
        StringComparer.OrdinalIgnoreCase
    );

    private static readonly FrozenSet<string> Kin = FrozenSet.ToFrozenSet(
        ["mon", "ma", "my", "proverbe", "proverb", "dicton", "adage", "an", "un", "une", "the", "le", "la"],
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>True for what can sign: "moi", a name, "proverbe chinois"; not for the sentence that goes on.</summary>
    public static bool IsOne(string text)
    {
        var who = text.Trim(' ', '\u00A0', '.', ',', '*', '_', '-', '—', '–');
        if (IsOneself(who) || Unknown.Contains(who))
        {
            return true;
        }
        var words = who.Split([' ', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is 0 or > MostWords)
        {
            return false;
        }
        var capitals = words.Count(w => char.IsUpper(w[0]) || char.IsDigit(w[0]));
        return (words.Length is > 1 and <= 4 && capitals == words.Length)
            || (char.IsUpper(words[0][0]) && !IsOpener(words[0]) && 2 * capitals >= words.Length)
            || (Kin.Contains(words[0]) && words.Length is 2 or 3 && !IsOpener(words[^1]));
    }

    public static QuotationKind KindOf(string source, string? author) =>
        IsOneself(source) || (author is not null && IsPartOf(source, author)) ? QuotationKind.SelfQuote : QuotationKind.Quote;

    private static bool IsOneself(string who) =>
        Oneself.Contains(who)
        || who.StartsWith("moi,", StringComparison.OrdinalIgnoreCase)
        || who.StartsWith("me,", StringComparison.OrdinalIgnoreCase);

    /// <summary>Every word of the signature, its year aside, is one of the author's name; an initial stands for its name.</summary>
    private static bool IsPartOf(string source, string author)
    {
        var (name, signed) = (PlainWords(author), PlainWords(source));
        signed.RemoveAll(w => w.Any(c => !char.IsAsciiLetter(c)));
        return signed.Exists(w => w.Length > 1)
            && signed.TrueForAll(w => w.Length == 1 ? name.Exists(n => n.StartsWith(w, StringComparison.Ordinal)) : name.Contains(w));
    }

    private static List<string> PlainWords(string text)
    {
        var folded = new FoldedText();
        folded.Read(text);
        var words = new List<string>();
        foreach (var word in folded.Words)
        {
            words.Add(Encoding.ASCII.GetString(folded.Bytes[word.Start..word.End]));
        }
        return words;
    }

    // "C'est ce que…", "This is…": a sentence goes on, nobody signs.
    private static bool IsOpener(string word) => StopWords.Contains(word.ToLowerInvariant().Split('\'', '’')[0]);
}
