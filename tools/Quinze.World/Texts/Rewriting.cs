using System.Globalization;
using System.Text.RegularExpressions;

namespace Quinze.World;

/// <summary>Recycles a post the way people do: other words here and there, another order, another opening, fewer sentences, other tags.</summary>
internal sealed class Rewriting(Phrases phrases)
{
    public Draft Recycle(Draft draft, Chance chance)
    {
        var operators = new List<Func<Draft, Chance, Draft>>
        {
            Reword,
            Reorder,
            Retag,
            Reemoji,
            Reopen,
            Reclose,
            Shorten,
            Recount,
            Rejoin,
            Relay,
        };
        chance.Shuffle(operators);
        // One look is always changed in its words, so that no family is made of mere copies.
        var recycled = Reword(draft, chance);
        foreach (var change in operators.Take(chance.Between(3, 6)))
        {
            recycled = change(recycled, chance);
        }
        return recycled;
    }

    private Draft Reword(Draft draft, Chance chance)
    {
        var table = phrases.In(draft.French)["synonyms"];
        return draft with { Body = [.. draft.Body.Select(s => Swap(s, table, chance))], Opening = Swap(draft.Opening, table, chance) };
    }

    private static string Swap(string sentence, string[] table, Chance chance)
    {
        foreach (var entry in table)
        {
            var bar = entry.IndexOf('=', StringComparison.Ordinal);
            var word = entry[..bar];
            var at = sentence.IndexOf(" " + word + " ", StringComparison.Ordinal);
            if (at >= 0 && chance.Happens(0.75))
            {
                sentence = sentence[..(at + 1)] + entry[(bar + 1)..] + sentence[(at + 1 + word.Length)..];
            }
        }
        return sentence;
    }

    private static Draft Reorder(Draft draft, Chance chance)
    {
        var body = draft.Body.ToList();
        if (body.Count > 2)
        {
            var from = chance.Below(body.Count);
            var moved = body[from];
            body.RemoveAt(from);
            body.Insert(chance.Below(body.Count + 1), moved);
        }
        return draft with { Body = body };
    }

    private Draft Retag(Draft draft, Chance chance)
    {
        var tags = phrases.In(draft.French)[draft.Theme + ".tags"].ToList();
        chance.Shuffle(tags);
        return draft with { Tags = tags.GetRange(0, chance.Between(1, Math.Min(4, tags.Count))) };
    }

    private static Draft Reemoji(Draft draft, Chance chance) => draft with { Emoji = chance.Pick(["", "👉", "🔁", "💬", "🧭"]) };

    private Draft Reopen(Draft draft, Chance chance) =>
        draft with
        {
            Opening = Author.Capital(phrases.In(draft.French).Say("open", chance, default, draft.Theme)),
        };

    private Draft Reclose(Draft draft, Chance chance) =>
        draft with
        {
            Closing = Author.Capital(phrases.In(draft.French).Say("end", chance, default, draft.Theme)),
        };

    private static Draft Shorten(Draft draft, Chance chance)
    {
        var body = draft.Body.ToList();
        for (var less = Math.Min(body.Count - 3, chance.Between(1, 1 + body.Count / 3)); less > 0; less--)
        {
            body.RemoveAt(chance.Below(body.Count));
        }
        return draft with { Body = body };
    }

    private static Draft Recount(Draft draft, Chance chance) =>
        draft with
        {
            Body =
            [
                .. draft.Body.Select(s =>
                    Figures.Replace(
                        s,
                        m =>
                            (int.Parse(m.Value, CultureInfo.InvariantCulture) + chance.Between(1, 4)).ToString(CultureInfo.InvariantCulture)
                    )
                ),
            ],
        };

    /// <summary>Two sentences become one.</summary>
    private static Draft Rejoin(Draft draft, Chance chance)
    {
        var body = draft.Body.ToList();
        var at = chance.Below(body.Count);
        if (at + 1 < body.Count && body[at].EndsWith('.') && body[at + 1].Length > 1 && char.IsLower(body[at + 1][1]))
        {
            body[at] = body[at][..^1] + (draft.French ? ", et " : ", and ") + char.ToLowerInvariant(body[at + 1][0]) + body[at + 1][1..];
            body.RemoveAt(at + 1);
        }
        return draft with { Body = body };
    }

    private static Draft Relay(Draft draft, Chance chance) => draft with { Layout = (Layout)chance.Below(4) };

    private static readonly Regex Figures = new("[0-9]{1,3}");
}
