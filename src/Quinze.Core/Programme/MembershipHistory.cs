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

    /// <summary>Every cell that was published, with who stood behind it each time, oldest first: what is kept from one date to the next.</summary>
    public IEnumerable<(Cell Cell, IReadOnlyList<IReadOnlySet<string>> Members)> Published =>
        published
            .OrderBy(p => p.Key.Row, StringComparer.Ordinal)
            .ThenBy(p => p.Key.Column, StringComparer.Ordinal)
            .Select(p => (p.Key, (IReadOnlyList<IReadOnlySet<string>>)p.Value));

    public IReadOnlyCollection<string> Periods => periods;

    /// <summary>A history as it was kept.</summary>
    public static MembershipHistory Of(IEnumerable<string> periods, IEnumerable<(Cell Cell, IReadOnlySet<string> Members)> published)
    {
        var history = new MembershipHistory();
        history.periods.UnionWith(periods);
        foreach (var (cell, members) in published)
        {
            (history.published.TryGetValue(cell, out var sets) ? sets : history.published[cell] = []).Add(members);
        }
        return history;
    }

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
