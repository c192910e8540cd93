namespace Quinze.Web.Words;

/// <summary>What the period at the top of a room filters, which every room says.</summary>
internal enum Filtered
{
    Nothing,
    Published,
    Received,
    Both,
}

/// <summary>A room of the list at the side.</summary>
/// <param name="Path">The part of its address after the ledger.</param>
internal sealed record RoomLine(string Path, string English, string French, Filtered Filtered);

/// <summary>The rooms, in the order in which one goes through them.</summary>
internal static class RoomList
{
    public static IReadOnlyList<RoomLine> All { get; } =
    [
        new("today", "Today", "Aujourd'hui", Filtered.Nothing),
        new("people", "People", "Personnes", Filtered.Received),
        new("posts", "Posts", "Publications", Filtered.Published),
        new("results", "Results", "Résultats", Filtered.Both),
        new("questions", "Questions", "Questions", Filtered.Nothing),
        new("content", "Content", "Contenu", Filtered.Published),
        new("audit", "Audit", "Audit", Filtered.Both),
        new("ledger", "Ledger", "Carnet", Filtered.Nothing),
    ];

    public static RoomLine? Find(string path) => All.FirstOrDefault(r => r.Path == path);
}
