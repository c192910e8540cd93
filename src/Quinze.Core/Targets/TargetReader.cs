using System.Text.RegularExpressions;
using Quinze.Analyses;
using Quinze.Targets.Titles;

namespace Quinze.Targets;

/// <summary>
/// Reads the expression of a target: criteria joined by "and" (or ";" or a new line), each a field, a colon, and values joined by "or" (or a comma).
/// The words are those of docs/targets.md, in French and in English.
/// </summary>
public static class TargetReader
{
    private static readonly (TargetField Field, string[] Words)[] Fields =
    [
        (TargetField.Role, ["role", "fonction", "metier", "job"]),
        (TargetField.Seniority, ["seniority", "niveau", "seniorite", "level"]),
        (TargetField.Company, ["company", "entreprise", "societe"]),
        (TargetField.Industry, ["industry", "secteur"]),
        (TargetField.Size, ["size", "taille", "effectif"]),
        (TargetField.Place, ["place", "lieu", "ville"]),
        (TargetField.Headline, ["headline", "titre", "mots"]),
    ];

    /// <summary>The first word of each field, English then French, as pages and errors list them.</summary>
    public static IReadOnlyList<string> FieldWords { get; } = [.. Fields.Select(f => f.Words[0]), .. Fields.Select(f => f.Words[1])];

    /// <returns>The target, or what keeps it from being read.</returns>
    public static (Target? Target, TargetMistake? Mistake) Read(string name, string expression)
    {
        var criteria = new List<Criterion>();
        foreach (var (start, text) in Parts(expression))
        {
            var (criterion, mistake) = Criterion(text, start);
            if (mistake is not null)
            {
                return (null, mistake);
            }
            criteria.Add(criterion!);
        }
        return criteria.Count == 0
            ? (null, new TargetMistake(TargetMistakeKind.Empty, "", 1, FieldWords))
            : (new Target(name, expression.Trim(), criteria), null);
    }

    /// <summary>The criteria as stretches of the expression. "and" divides only before a field, so that values may contain it.</summary>
    private static IEnumerable<(int Start, string Text)> Parts(string expression)
    {
        var quiet = Quoted.Replace(expression, q => new string('"', q.Length));
        var start = 0;
        foreach (Match cut in Divider.Matches(quiet))
        {
            if (expression[start..cut.Index].Trim().Length > 0)
            {
                yield return (start, expression[start..cut.Index]);
            }
            start = cut.Index + cut.Length;
        }
        if (expression[start..].Trim().Length > 0)
        {
            yield return (start, expression[start..]);
        }
    }

    private static (Criterion? Criterion, TargetMistake? Mistake) Criterion(string text, int start)
    {
        var head = Head.Match(text);
        if (!head.Success)
        {
            return (null, new TargetMistake(TargetMistakeKind.FieldMissing, text.Trim(), At(text, 0, start), FieldWords));
        }
        var word = head.Groups["field"];
        var plain = PlainName.Of(word.Value);
        var known = Fields.FirstOrDefault(f => f.Words.Contains(plain));
        if (known.Words is null)
        {
            return (null, new TargetMistake(TargetMistakeKind.UnknownField, word.Value.Trim(), start + word.Index + 1, FieldWords));
        }
        var values = new List<WantedValue>();
        foreach (var (at, said) in Values(text, head.Length))
        {
            if (said.Count(c => c == '"') == 1)
            {
                return (null, new TargetMistake(TargetMistakeKind.QuoteOpen, said.Trim(), At(said, 0, start + at), ["\"…\""]));
            }
            var (value, mistake) = Value(known.Field, said.Trim().Trim('"', '«', '»').Trim(), At(said, 0, start + at));
            if (mistake is not null)
            {
                return (null, mistake);
            }
            values.Add(value!);
        }
        return values.Count == 0
            ? (null, new TargetMistake(TargetMistakeKind.ValueMissing, text.Trim(), start + head.Length + 1, Examples(known.Field)))
            : (new Criterion(known.Field, head.Groups["not"].Success, values, text.Trim()), null);
    }

    private static IEnumerable<(int At, string Said)> Values(string text, int from)
    {
        var quiet = Quoted.Replace(text, q => new string('"', q.Length));
        var start = from;
        foreach (Match cut in Or.Matches(quiet, from))
        {
            if (Above.IsMatch(quiet[cut.Index..]))
            {
                continue;
            }
            if (text[start..cut.Index].Trim().Length > 0)
            {
                yield return (start, text[start..cut.Index]);
            }
            start = cut.Index + cut.Length;
        }
        if (text[start..].Trim().Length > 0)
        {
            yield return (start, text[start..]);
        }
    }

    private static (WantedValue? Value, TargetMistake? Mistake) Value(TargetField field, string said, int at)
    {
        TargetMistake Wrong(TargetMistakeKind kind) => new(kind, said, at, Examples(field));
        switch (field)
        {
            case TargetField.Seniority:
                var up = AndAbove.Match(said);
                var level = LevelWords.Of(up.Success ? said[..up.Index] : said);
                return level == Levels.None
                    ? (null, Wrong(TargetMistakeKind.UnknownLevel))
                    : (new WantedValue(said) { Levels = up.Success ? LevelWords.AndAbove(level) : level }, null);
            case TargetField.Size:
                return Headcount.Parse(said) is { } size
                    ? (new WantedValue(said) { Size = size }, null)
                    : (null, Wrong(TargetMistakeKind.NotASize));
            case TargetField.Role:
                var role = TitleReading.OfWanted(said);
                return role.SaysNothing ? (null, Wrong(TargetMistakeKind.ValueMissing)) : (new WantedValue(said) { Role = role }, null);
            default:
                return PlainPhrase.Of(said) is { } phrase
                    ? (new WantedValue(said) { Phrase = phrase }, null)
                    : (null, Wrong(TargetMistakeKind.ValueMissing));
        }
    }

    private static IReadOnlyList<string> Examples(TargetField field) =>
        field switch
        {
            TargetField.Role => ["finance", "rh", "DSI", "\"responsable formation\""],
            TargetField.Seniority => LevelWords.Known,
            TargetField.Size => ["50..500", ">= 50", "< 10", .. Headcount.Words],
            TargetField.Place => ["Rennes", "\"Saint-Malo\""],
            TargetField.Headline => ["transformation", "transform*"],
            _ => ["\"…\""],
        };

    private static int At(string text, int from, int start) => start + from + (text.Length - text.TrimStart().Length) + 1;

    private static readonly Regex Quoted = new("\"[^\"\n]*\"|«[^»\n]*»");

    private static readonly Regex Divider = new(
        @"\s*[;\n]\s*(?:(?:and|et)\s+)?|\s+(?:and|et)\s+(?=(?:(?:not|sauf|pas)\s+)?[\p{L}]+\s*:)",
        RegexOptions.IgnoreCase
    );

    private static readonly Regex Head = new(@"^\s*(?<not>(?:not|sauf|pas)\s+)?(?<field>[\p{L}]+)\s*:", RegexOptions.IgnoreCase);

    private static readonly Regex Or = new(@"\s*,\s*(?:(?:or|ou)\s+)?|\s+(?:or|ou)\s+", RegexOptions.IgnoreCase);

    private static readonly Regex Above = new(@"^\s*(?:or|ou)\s+(?:above|more|plus|higher)\b", RegexOptions.IgnoreCase);

    private static readonly Regex AndAbove = new(
        @"\s*(?:\+|(?:or|and)\s+(?:above|more|higher)|(?:ou|et)\s+plus)\s*$",
        RegexOptions.IgnoreCase
    );
}
