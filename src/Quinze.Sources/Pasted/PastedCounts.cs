using System.Text.RegularExpressions;

namespace Quinze.Sources.Pasted;

/// <summary>The numbers a screen shows of a post: "12 commentaires · 3 republications", "1,234 impressions", the tabs over a list of reactions.</summary>
internal sealed class PastedCounts(PastedLines lines)
{
    private readonly List<PastedCount> found = [];

    public IReadOnlyList<PastedCount> Found => found;

    public static bool IsCounts(string line) => Parts(line) is { Count: > 0 };

    /// <summary>"Marc Le Goff et 44 autres personnes".</summary>
    public static bool IsAndOthers(string folded) => AndOthers.IsMatch(folded);

    public void Add(string metric, string number, int line)
    {
        if (ShownNumber.Parse(number) is { } value)
        {
            Add(metric, null, value, line, keep: true);
        }
    }

    /// <summary>True for a reaction's word that carries a number: a tab over the list, and nobody's reaction.</summary>
    public bool IsTab(int line) =>
        lines.Next(line + 1, lines.Count) is var next && next < lines.Count && ShownNumber.Parse(lines[next]) is not null;

    /// <summary>Reads the lines around what people wrote; those that are neither numbers nor words of the interface stay not understood.</summary>
    public void ReadAround(int from, int end, bool keep = true)
    {
        var others = (PastedCount?)null;
        for (var i = lines.Next(from, end); i < end; i = lines.Next(i + 1, end))
        {
            if (Parts(lines[i]) is { Count: > 0 } parts)
            {
                parts.ForEach(p => Add(p.Metric, null, p.Value, i, keep));
            }
            else if (Tab.Match(lines.Folded(i)) is { Success: true } tab && ShownNumber.Parse(tab.Groups["n"].Value) is { } whole)
            {
                AddTab(tab.Groups["word"].Value, whole, i, keep);
            }
            else if (
                IsTabWord(lines.Folded(i))
                && lines.Next(i + 1, end) is var next
                && next < end
                && ShownNumber.Parse(lines[next]) is { } below
            )
            {
                AddTab(lines.Folded(i), below, i, keep);
                lines.Use(next, LineUse.Item);
                i = next;
            }
            else if (AndOthers.Match(lines.Folded(i)) is { Success: true } m && ShownNumber.Parse(m.Groups["n"].Value) is { } rest)
            {
                others = new PastedCount("reactions", null, rest.Value + 1, rest.Bound, i + 1);
                lines.Use(i, LineUse.Item);
            }
            else if (LinkedInWords.IsInterface(lines.Folded(i)))
            {
                lines.Use(i, LineUse.Interface);
            }
            else if (ShownNumber.Parse(lines[i]) is { } alone)
            {
                // A number on its own under a post is that of its reactions.
                Add("reactions", null, alone, i, keep);
            }
        }
        if (others is not null && keep && found.TrueForAll(f => f.Metric != "reactions" || f.Part is not null))
        {
            found.Add(others);
        }
    }

    private void AddTab(string word, (double Value, Bound Bound) value, int line, bool keep)
    {
        var part = LinkedInWords.Reactions.TryGetValue(word, out var type) ? "type=" + type : null;
        Add("reactions", part, value, line, keep);
    }

    private void Add(string metric, string? part, (double Value, Bound Bound) value, int line, bool keep)
    {
        lines.Use(line, LineUse.Item);
        if (keep && found.TrueForAll(f => f.Metric != metric || f.Part != part))
        {
            found.Add(new PastedCount(metric, part, value.Value, value.Bound, line + 1));
        }
    }

    /// <summary>Empty unless every part of the line is a number with its word.</summary>
    private static List<(string Metric, (double Value, Bound Bound) Value)> Parts(string line)
    {
        var parts = new List<(string, (double, Bound))>();
        foreach (var part in Between.Split(PastedLines.Fold(line)))
        {
            if (part.Trim().Length == 0)
            {
                continue;
            }
            if (Counted.Match(part.Trim()) is not { Success: true } m || ShownNumber.Parse(m.Groups["n"].Value) is not { } value)
            {
                return [];
            }
            parts.Add((Metric(m.Groups["word"].Value), value));
        }
        return parts;
    }

    private static bool IsTabWord(string folded) =>
        folded is "tout" or "tous" or "toutes" or "all" || LinkedInWords.Reactions.ContainsKey(folded);

    private static string Metric(string word) =>
        word switch
        {
            ['i', ..] => "impressions",
            ['c', 'o', 'm', ..] => "comments",
            ['r', 'e', 'p', 'u', ..] or ['r', 'e', 'p', 'o', ..] or ['p', ..] or ['s', 'h', ..] or ['r', 'e', 't', ..] => "reposts",
            ['r', ..] or ['l', 'i', 'k', ..] or ['j', ..] or ['m', ..] => "reactions",
            ['v', ..] => "views",
            ['e', 'n', 'v', ..] or ['s', 'e', 'n', ..] => "sends",
            ['q', ..] or ['c', 'i', ..] => "quotes",
            _ => "saves",
        };

    private static readonly Regex Counted = new(
        @"^(?<n>"
            + ShownNumber.Shape
            + @")\s*(?<word>impressions?|commentaires?|comments?|republications?|reposts?|partages?|shares?|réactions?|reactions?|vues?|views?|envois?|sends?|enregistrements?|saves?|bookmarks?|signets?|likes?|mentions? j'aime|j'aime|retweets?|citations?|quotes?)\.?$"
    );

    private static readonly Regex Between = new(@"\s*[·•|]\s*|\s{2,}|(?<=[a-zé])\s+(?=\d)");

    private static readonly Regex Tab = new(
        @"^(?<word>tout|tous|toutes|all|j'aime|like|bravo|celebrate|soutien|support|j'adore|love|instructif|insightful|drôle|amusant|funny|intéressant)\s*[(:]?\s*(?<n>"
            + ShownNumber.Shape
            + @")\)?$"
    );

    private static readonly Regex AndOthers = new(
        @"^.{1,90}? (?:et|and) (?<n>" + ShownNumber.Shape + @") (?:autres?(?: personnes?)?|others?|autre relation|other connections?)$"
    );
}
