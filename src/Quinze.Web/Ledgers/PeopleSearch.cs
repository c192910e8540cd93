using Quinze.Analyses;
using Quinze.Views;

namespace Quinze.Web.Ledgers;

/// <summary>Finds people by a part of a name, as one types it: without regard to case or accents.</summary>
internal static class PeopleSearch
{
    public static IReadOnlyList<Person> Find(LedgerView view, string part, int most)
    {
        var plain = PlainName.Of(part);
        if (plain.Length == 0)
        {
            return [];
        }
        var found = new HashSet<int>();
        for (var handle = 0; handle < view.Facts.HandleCount && found.Count < most; handle++)
        {
            if (
                !view.Facts.IsOwner(handle)
                && !view.Facts.IsForgotten(handle)
                && view.Facts.NameOf(handle) is { } name
                && PlainName.Of(name).Contains(plain, StringComparison.Ordinal)
            )
            {
                found.Add(view.Overlay.PersonOf(handle));
            }
        }
        return [.. found.Select(view.PersonAt).OrderBy(p => PlainName.Of(p.Name), StringComparer.Ordinal)];
    }
}
