using System.Text.RegularExpressions;
using Quinze.Analyses;

namespace Quinze.Targets.Titles;

/// <summary>
/// What a job title or one part of a headline says: functions, levels, and the words that are neither. Read by stated rules (docs/targets.md), in French and English alike:
/// feminine and masculine forms, inclusive writing and abbreviations say the same.
/// </summary>
public sealed record TitleReading(IReadOnlySet<string> Functions, Levels Levels, IReadOnlySet<string> Words)
{
    private const int ShortTitle = 4;

    // "Directeur" of one of these is what English calls a chief officer; an English "director" is not.
    private static readonly HashSet<string> Chiefs =
    [
        "finance",
        "hr",
        "it",
        "engineering",
        "sales",
        "marketing",
        "operations",
        "legal",
        "communication",
        "purchasing",
        "data",
        "product",
    ];

    private static readonly HashSet<string> Small =
    [
        "de",
        "des",
        "du",
        "la",
        "le",
        "les",
        "d",
        "l",
        "et",
        "en",
        "a",
        "au",
        "aux",
        "of",
        "the",
        "and",
        "for",
        "in",
        "pour",
    ];

    private static readonly HashSet<string> Formerly =
    [
        "ex",
        "ancien",
        "anciennement",
        "former",
        "formerly",
        "previously",
        "passe",
        "past",
    ];

    /// <summary>True when there is no word in it at all.</summary>
    public bool SaysNothing => Functions.Count == 0 && Levels == Levels.None && Words.Count == 0;

    /// <summary>The names of the functions that titles are read into.</summary>
    public static IReadOnlyList<string> FunctionNames => TitleWords.FunctionNames;

    /// <summary>The parts of a title or headline that speak of the present, each read for itself: "DRH chez Keels | ex-CEO" has one.</summary>
    public static IReadOnlyList<TitleReading> Of(string title)
    {
        var parts = new List<TitleReading>();
        foreach (var part in Divider.Split(Undotted(title)))
        {
            var said = Employer.Replace(part, "");
            var words = WordsOf(said);
            if (words.Count > 0 && !Formerly.Contains(words[0].Plain))
            {
                parts.Add(Read(words, wanted: false));
            }
        }
        return parts;
    }

    /// <summary>What a target asks for: the name of a function, or a title whose parts all have to be there.</summary>
    public static TitleReading OfWanted(string said)
    {
        var plain = PlainName.Of(said).Replace(' ', '-');
        return TitleWords.FunctionNames.Contains(plain)
            ? new TitleReading(new HashSet<string> { plain }, Levels.None, new HashSet<string>())
            : Read(WordsOf(Undotted(said)), wanted: true);
    }

    /// <summary>True when everything that a wanted title names is in this one: its functions, one of its levels, its other words.</summary>
    public bool Has(TitleReading wanted) =>
        wanted.Functions.IsSubsetOf(Functions)
        && (wanted.Levels == Levels.None || (wanted.Levels & Levels) != Levels.None)
        && wanted.Words.IsSubsetOf(Words);

    /// <summary>The employer that a headline names after "chez", "at" or "@"; null when it names none.</summary>
    public static string? EmployerIn(string headline)
    {
        foreach (var part in Divider.Split(headline))
        {
            if (Employer.Match(part) is { Success: true } found && !Formerly.Contains(PlainName.Of(part).Split(' ')[0]))
            {
                return found.Groups["name"].Value.Trim();
            }
        }
        return null;
    }

    private static TitleReading Read(IReadOnlyList<TitleWord> words, bool wanted)
    {
        var (functions, levels, others) = (new HashSet<string>(), Levels.None, new HashSet<string>());
        var inFrench = false;
        for (var i = 0; i < words.Count; )
        {
            if (TitleWords.At(words, i) is not var (phrase, count))
            {
                if (!Small.Contains(words[i].Plain))
                {
                    others.Add(words[i].Plain);
                }
                i++;
                continue;
            }
            inFrench |= words[i].Plain is "directeur" or "dir";
            levels |= phrase.Level;
            if (phrase.Function is { } function)
            {
                functions.Add(function);
            }
            i += count;
        }
        if (inFrench && levels.HasFlag(Levels.Director) && functions.Overlaps(Chiefs))
        {
            levels |= Levels.Executive;
        }
        // Who assists a director is none, an assistant manager or director is.
        if (words.Any(w => w.Plain == "assistant") && !words.Skip(1).Any(w => w.Plain is "manager" or "director"))
        {
            levels = Levels.None;
        }
        // "Responsable administratif et financier": the office is the one of the other words.
        if (functions.Count > 1)
        {
            functions.Remove("administration");
        }
        if (levels == Levels.None && !wanted)
        {
            levels = Levels.Staff;
        }
        return new TitleReading(functions, levels, others);
    }

    private static List<TitleWord> WordsOf(string text)
    {
        var words = new List<TitleWord>();
        var spoken = Word.Matches(FrenchWriting.Unfold(text));
        foreach (Match word in spoken)
        {
            if (PlainName.Of(word.Value) is { Length: > 0 } plain)
            {
                var capitals = spoken.Count <= ShortTitle || (word.Value.Length > 1 && !word.Value.Any(char.IsLower));
                words.Add(new TitleWord(Gender.Fold(plain), capitals));
            }
        }
        return words;
    }

    // "D.R.H." is DRH, "R&D" two letters that stay together.
    private static string Undotted(string text) => Dots.Replace(text, m => m.Value.Replace(".", "", StringComparison.Ordinal));

    private static readonly Regex Divider = new(
        @"\s*[|•·–—;/]\s+|\s+[|•·–—/]\s*|\s+-\s+|\||,\s*(?=(?:ex|former|formerly|ancien|ancienne|previously)\b)",
        RegexOptions.IgnoreCase
    );

    private static readonly Regex Employer = new(@"(?:\s+(?:chez|at)\s+|\s*@\s*)(?<name>.+)$", RegexOptions.IgnoreCase);

    private static readonly Regex Dots = new(@"\b(?:\p{Lu}\.){2,}\p{Lu}?");

    private static readonly Regex Word = new(@"[\p{L}\d'’]+");
}
