namespace Quinze.World;

/// <summary>Composes posts out of the grammar: theme, opening, anecdotes and arguments, closing, hashtags.</summary>
internal sealed class Author(Phrases phrases)
{
    private const int Looks = 8;
    private readonly Told told = new();

    private static readonly string[] Addresses =
    [
        "https://example.org/a/",
        "https://example.org/note-",
        "https://www.example.org/carnet/",
        "https://blog.example.org/",
    ];
    private static readonly string[] Emoji = ["🙂", "👇", "🔧", "🌱", "🎉", "😅", "💡", "🚀", "🤔", "☕", "📌", "🐝", "✨", "👀"];

    public Draft Compose(bool french, string theme, Chance chance)
    {
        var grammar = phrases.In(french);
        var words = (int)Math.Clamp(chance.Gap(74, 3), 20, 235);
        List<Line> lines = [];
        var opening = Sentence(grammar, theme, "open", 0.55, chance, lines);
        var closing = Sentence(grammar, theme, "end", 0.35, chance, lines);
        List<string> body = [];
        for (var left = words - Count(opening) - Count(closing); left > 0 || body.Count == 0; left -= Count(body[^1]))
        {
            body.Add(Sentence(grammar, theme, chance.Happens(0.5) ? "story" : "point", 0.4, chance, lines));
        }
        var tags = grammar[theme + ".tags"].ToList();
        chance.Shuffle(tags);
        return new Draft(
            french,
            theme,
            opening,
            body,
            closing,
            tags.GetRange(0, chance.Happens(0.25) ? 0 : chance.Between(1, Math.Min(4, tags.Count)))
        )
        {
            Lines = lines,
            Emoji = chance.Happens(0.35) ? chance.Pick(Emoji) : "",
            Address = chance.Happens(0.12) ? chance.Pick(Addresses) + chance.Between(100, 9999) : "",
            Layout = (Layout)chance.Below(4),
        };
    }

    /// <summary>From now on what this post says counts as told.</summary>
    public void Remember(Draft draft)
    {
        var grammar = phrases.In(draft.French);
        told.Keep(draft, line => grammar.IsFixed(line.Rule, line.Number));
    }

    /// <summary>A sentence of the theme's own, or a general one filled with the theme's things: the freshest of a few that come to mind;
    /// a line is used once in a post.</summary>
    private string Sentence(Grammar grammar, string theme, string rule, double own, Chance chance, List<Line> lines)
    {
        var (best, stale, text) = (default(Line), int.MaxValue, "");
        for (var look = 0; look < Looks && stale > 0; look++)
        {
            var source = chance.Happens(own) && grammar.Has(theme + "." + rule) ? theme + "." + rule : rule;
            var line = new Line(source, chance.Below(grammar.CountOf(source)));
            var staleness = told.Staleness(theme, line, grammar.IsFixed(line.Rule, line.Number));
            if (staleness >= stale || lines.Contains(line))
            {
                continue;
            }
            var said = grammar.Say(line.Rule, line.Number, chance, default, theme);
            if (text.Length == 0 || !told.Holds(Capital(said)))
            {
                (best, stale, text) = (line, staleness, said);
            }
        }
        // All that came to mind stands in this post already: a long post of a small theme.
        best = text.Length > 0 ? best : new Line(rule, chance.Below(grammar.CountOf(rule)));
        lines.Add(best);
        return Capital(text.Length > 0 ? text : grammar.Say(best.Rule, best.Number, chance, default, theme));
    }

    public static string Capital(string sentence) =>
        sentence.Length > 0 && char.IsLower(sentence[0]) ? char.ToUpperInvariant(sentence[0]) + sentence[1..] : sentence;

    /// <summary>Words as a writer counts them: runs between blanks that hold a letter or a digit.</summary>
    public static int Count(string text)
    {
        var words = 0;
        var inside = false;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                inside = false;
            }
            else if (!inside && char.IsLetterOrDigit(c))
            {
                inside = true;
                words++;
            }
        }
        return words;
    }
}
