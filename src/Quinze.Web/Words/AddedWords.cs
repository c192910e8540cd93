using Quinze.Storing;

namespace Quinze.Web.Words;

/// <summary>What an import brought, in the visitor's words; what it brought none of is not listed.</summary>
internal static class AddedWords
{
    /// <returns>Null when it brought nothing.</returns>
    public static string? Of(Tongue tongue, Added added)
    {
        var french = tongue == Tongue.French;
        (long Count, string One, string Many)[] parts = french
            ?
            [
                (added.People, "personne", "personnes"),
                (added.Posts, "publication", "publications"),
                (added.Interactions, "échange ou geste", "échanges et gestes"),
                (added.Observations, "relevé", "relevés"),
                (added.Outcomes, "suite", "suites"),
            ]
            :
            [
                (added.People, "person", "people"),
                (added.Posts, "post", "posts"),
                (added.Interactions, "exchange or gesture", "exchanges and gestures"),
                (added.Observations, "figure", "figures"),
                (added.Outcomes, "outcome", "outcomes"),
            ];
        List<string> said =
        [
            .. parts.Where(p => p.Count > 0).Select(p => $"{Figures.Number(tongue, p.Count)} {(p.Count == 1 ? p.One : p.Many)}"),
        ];
        return said.Count < 2 ? said.FirstOrDefault() : string.Join(", ", said.SkipLast(1)) + (french ? " et " : " and ") + said[^1];
    }
}
