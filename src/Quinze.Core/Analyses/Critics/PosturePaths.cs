using Quinze.Findings;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>Finds who came round, and who turned away: from labels on comments, each time anew.</summary>
internal static class PosturePaths
{
    public const string CriticPrefix = "critic-";

    public static List<PosturePath> Of(
        LedgerView view,
        InteractionShapes shapes,
        IReadOnlyList<(int Row, TextToLabel Text)> kept,
        LabelledText[] labelled
    )
    {
        var steps = new Dictionary<int, List<(int Row, string Label)>>();
        for (var i = 0; i < kept.Count; i++)
        {
            var person = view.PersonIn(kept[i].Row);
            if (person >= 0 && SideOf(labelled[i].Given.Label) != 0 && shapes.AtOf(kept[i].Row) is not null)
            {
                (steps.TryGetValue(person, out var list) ? list : steps[person] = []).Add((kept[i].Row, labelled[i].Given.Label));
            }
        }
        var paths = new List<PosturePath>();
        foreach (var (person, list) in steps)
        {
            var (first, last) = (SideOf(list[0].Label), SideOf(list[^1].Label));
            if (first != last && !view.Objected(person))
            {
                paths.Add(
                    new PosturePath(
                        shapes.PersonOf(person),
                        first < 0 ? "critic-to-advocate" : "advocate-to-critic",
                        [.. list.Select(s => new PathStep(shapes.IdOf(s.Row), shapes.AtOf(s.Row), s.Label))]
                    )
                );
            }
        }
        return
        [
            .. paths.OrderBy(p => PlainName.Of(p.Person.Name), StringComparer.Ordinal).ThenBy(p => p.Person.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>-1 for a critic, 1 for who agrees or adds, 0 for what is neither.</summary>
    private static int SideOf(string label) =>
        label.StartsWith(CriticPrefix, StringComparison.Ordinal) ? -1
        : label is "agreement" or "contribution" ? 1
        : 0;
}
