using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>The ties of people out of those of handles: nearly everybody has one, and theirs stay as they are.</summary>
internal static class Merging
{
    /// <summary>In the order of person indexes.</summary>
    public static IEnumerable<Tie> Of(Gathering gathering, LedgerView view, IReadOnlyCollection<int> merged, IReadOnlyList<Tie> ofHandles)
    {
        var parts = merged.SelectMany(view.Overlay.HandlesOf).ToHashSet();
        var whole = merged.Select(p => gathering.OfPerson(p, view.Overlay.HandlesOf(p))).OfType<Tie>().ToList();
        return ofHandles.Where(t => !parts.Contains(t.Person)).Concat(whole).OrderBy(t => t.Person);
    }
}
