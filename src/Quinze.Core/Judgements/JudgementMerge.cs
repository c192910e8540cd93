using System.Globalization;

namespace Quinze;

/// <summary>Brings decisions written elsewhere into a ledger that may have some: each once, in their order, with an undoing pointing at the decision it undid.</summary>
public static class JudgementMerge
{
    /// <summary>Those of <paramref name="incoming"/> that the ledger does not have, numbered as the ledger will number them.</summary>
    public static IReadOnlyList<Judgement> New(IReadOnlyList<Judgement> known, IReadOnlyList<Judgement> incoming)
    {
        var numbers = known.GroupBy(Identity).ToDictionary(g => g.Key, g => g.First().Number);
        var next = known.Count == 0 ? 0 : known.Max(j => j.Number);
        var mapped = new Dictionary<string, string>();
        var added = new List<Judgement>();
        foreach (var judgement in incoming.OrderBy(j => j.Number))
        {
            var about = judgement.Kind switch
            {
                JudgementKind.Undo => [.. judgement.About.Select(a => mapped.GetValueOrDefault(a, a))],
                JudgementKind.Step => [.. judgement.About.Select(a => CaseHere(a, mapped))],
                _ => judgement.About,
            };
            var here = judgement with { About = about };
            if (!numbers.TryGetValue(Identity(here), out var number))
            {
                // In an empty ledger every decision keeps its number.
                number = known.Count == 0 && judgement.Number > next ? judgement.Number : next + 1;
                next = number;
                numbers[Identity(here)] = number;
                added.Add(here with { Number = number });
            }
            mapped[judgement.Number.ToString(CultureInfo.InvariantCulture)] = number.ToString(CultureInfo.InvariantCulture);
        }
        return added;
    }

    /// <summary>What stands before the number in the id of an entry.</summary>
    public static IReadOnlyList<string> ItemKinds { get; } = ["post", "interaction", "observation", "outcome"];

    /// <summary>The entry that a part of a decision names (<c>post-12</c>, <c>interaction-12</c>, <c>observation-12</c>, <c>outcome-12</c>); null when it names none.</summary>
    public static long? ItemIn(string about)
    {
        var dash = about.IndexOf('-', StringComparison.Ordinal);
        return
            dash > 0
            && ItemKinds.Contains(about[..dash])
            && long.TryParse(about.AsSpan(dash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? id
            : null;
    }

    // A step points at the decision that opened its case.
    private static string CaseHere(string about, Dictionary<string, string> mapped) =>
        Case.NumberIn(about) is { } number && mapped.TryGetValue(number.ToString(CultureInfo.InvariantCulture), out var here)
            ? Case.IdOf(long.Parse(here, CultureInfo.InvariantCulture))
            : about;

    private static string Identity(Judgement judgement) =>
        string.Join(
            '\n',
            [
                judgement.Kind.ToString(),
                judgement.At.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture),
                judgement.Says ?? "",
                .. judgement.About,
            ]
        );
}
