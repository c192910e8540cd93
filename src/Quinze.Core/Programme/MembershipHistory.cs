namespace Quinze.Programme;

/// <summary>
/// Who stood behind each published cell so far, by keys that mean nothing outside. It is what keeps the next table from telling, by subtraction, what one person added;
/// it stays with the programme and is never shown.
/// </summary>
public sealed class MembershipHistory
{
    private readonly Dictionary<Cell, List<IReadOnlySet<string>>> published = [];
    private readonly HashSet<string> periods = [];

    public IReadOnlyList<IReadOnlySet<string>> Of(Cell cell) => published.TryGetValue(cell, out var sets) ? sets : [];

    public bool Knows(string period) => periods.Contains(period);

    internal void Close(string period, IEnumerable<(Cell Cell, IReadOnlySet<string> Members)> cells)
    {
        periods.Add(period);
        foreach (var (cell, members) in cells)
        {
            (published.TryGetValue(cell, out var sets) ? sets : published[cell] = []).Add(members);
        }
    }
}
