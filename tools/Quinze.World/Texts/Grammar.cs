using System.Globalization;
using System.Text;

namespace Quinze.World;

/// <summary>A grammar of sentences read from a text resource: <c># rule</c>, then one sentence a line; <c>{rule}</c>, <c>[this|that]</c> and <c>{3-12}</c> are filled by chance.</summary>
internal sealed class Grammar
{
    private abstract record Piece;

    private sealed record Literal(string Text) : Piece;

    private sealed record Slot(string Rule) : Piece;

    private sealed record Number(int Low, int High) : Piece;

    private sealed record Choice(Piece[][] Branches) : Piece;

    private readonly Dictionary<string, Piece[][]> rules = [];
    private readonly Dictionary<string, string[]> lines = [];

    private bool french;

    public static Grammar Read(params ReadOnlySpan<string> resources)
    {
        var grammar = new Grammar { french = resources[0].StartsWith("fr.", StringComparison.Ordinal) };
        foreach (var resource in resources)
        {
            grammar.Load(resource);
        }
        return grammar;
    }

    /// <summary>The lines of a rule as they stand.</summary>
    public string[] this[string rule] => lines[rule];

    public bool Has(string rule) => rules.ContainsKey(rule);

    public int CountOf(string rule) => rules[rule].Length;

    /// <summary>A line that says the same whenever it is said, but for figures and turns of phrase.</summary>
    public bool IsFixed(string rule, int line) => !rules[rule][line].Any(p => p is Slot);

    public IEnumerable<string> Rules => rules.Keys;

    /// <summary>A sentence of <paramref name="rule"/>. Slots are looked up in <paramref name="cast"/>, then under <paramref name="theme"/>, then among all rules.</summary>
    public string Say(string rule, Chance chance, Cast cast = default, string theme = "") =>
        Say(rule, chance.Below(rules[rule].Length), chance, cast, theme);

    public string Say(string rule, int line, Chance chance, Cast cast = default, string theme = "")
    {
        var text = new StringBuilder();
        Write(text, rules[rule][line], chance, cast, theme);
        return french ? Contract(text.ToString()) : text.ToString();
    }

    /// <summary>French runs some words together where a slot begins: "de le" is "du", "de une" is "d'une".</summary>
    private static string Contract(string text)
    {
        if (text.Contains(" le", StringComparison.Ordinal))
        {
            text = text.Replace(" de le ", " du ", StringComparison.Ordinal)
                .Replace(" de les ", " des ", StringComparison.Ordinal)
                .Replace(" à le ", " au ", StringComparison.Ordinal)
                .Replace(" à les ", " aux ", StringComparison.Ordinal);
        }
        for (
            var at = text.IndexOf(" de ", StringComparison.Ordinal);
            at >= 0 && at + 4 < text.Length;
            at = text.IndexOf(" de ", at + 3, StringComparison.Ordinal)
        )
        {
            if ("aeiouéèêâîô".Contains(text[at + 4], StringComparison.Ordinal))
            {
                text = string.Concat(text.AsSpan(0, at), " d'", text.AsSpan(at + 4));
            }
        }
        return text;
    }

    private void Write(StringBuilder text, Piece[] pieces, Chance chance, Cast cast, string theme)
    {
        foreach (var piece in pieces)
        {
            switch (piece)
            {
                case Literal literal:
                    text.Append(literal.Text);
                    break;
                case Number number:
                    text.Append(CultureInfo.InvariantCulture, $"{chance.Between(number.Low, number.High)}");
                    break;
                case Choice choice:
                    Write(text, chance.Pick(choice.Branches), chance, cast, theme);
                    break;
                case Slot slot when cast.Part(slot.Rule) is { } part:
                    text.Append(part);
                    break;
                case Slot slot:
                    var branches = rules.GetValueOrDefault(theme + "." + slot.Rule) ?? rules[slot.Rule];
                    Write(text, chance.Pick(branches), chance, cast, theme);
                    break;
            }
        }
    }

    private void Load(string resource)
    {
        using var stream = typeof(Grammar).Assembly.GetManifestResourceStream(resource)!;
        using var reader = new StreamReader(stream);
        var rule = "";
        List<string> current = [];
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith("# ", StringComparison.Ordinal))
            {
                Keep(rule, current);
                rule = line[2..].Trim();
                current = [];
            }
            else if (line.Length > 0)
            {
                current.Add(line);
            }
        }
        Keep(rule, current);
    }

    private void Keep(string rule, List<string> current)
    {
        if (current.Count == 0)
        {
            return;
        }
        lines[rule] = [.. current];
        rules[rule] = [.. current.Select(line => Parse(line))];
    }

    private static Piece[] Parse(string line)
    {
        var at = 0;
        return Sequence(line, ref at);
    }

    private static Piece[] Sequence(string line, ref int at)
    {
        List<Piece> pieces = [];
        var literal = new StringBuilder();
        while (at < line.Length && line[at] is not ('|' or ']'))
        {
            var c = line[at++];
            if (c is not ('[' or '{'))
            {
                literal.Append(c == '⏎' ? '\n' : c);
                continue;
            }
            if (literal.Length > 0)
            {
                pieces.Add(new Literal(literal.ToString()));
                literal.Clear();
            }
            pieces.Add(c == '{' ? Braced(line, ref at) : Alternatives(line, ref at));
        }
        if (literal.Length > 0)
        {
            pieces.Add(new Literal(literal.ToString()));
        }
        return [.. pieces];
    }

    private static Choice Alternatives(string line, ref int at)
    {
        List<Piece[]> branches = [];
        do
        {
            branches.Add(Sequence(line, ref at));
        } while (at < line.Length && line[at++] == '|');
        return new Choice([.. branches]);
    }

    private static Piece Braced(string line, ref int at)
    {
        var end = line.IndexOf('}', at);
        var inside = line[at..end];
        at = end + 1;
        var dash = inside.IndexOf('-', StringComparison.Ordinal);
        return dash > 0 && int.TryParse(inside[..dash], NumberStyles.None, CultureInfo.InvariantCulture, out var low)
            ? new Number(low, int.Parse(inside[(dash + 1)..], CultureInfo.InvariantCulture))
            : new Slot(inside);
    }
}

/// <summary>Who is spoken to, by whom, and when: the slots that a conversation fills itself.</summary>
internal readonly record struct Cast(string? You, string? Me, string? Company, int Year)
{
    public string? Part(string slot) =>
        slot switch
        {
            "you" => You,
            "me" => Me,
            "company" => Company,
            "year" when Year > 0 => Year.ToString(CultureInfo.InvariantCulture),
            _ => null,
        };
}
