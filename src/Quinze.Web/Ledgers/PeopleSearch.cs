using Quinze.Analyses;
using Quinze.Views;
using Quinze.Web.Ledgers.Persons;

namespace Quinze.Web.Ledgers;

/// <summary>Finds people by a part of a name, as one types it: without regard to case or accents.</summary>
internal static class PeopleSearch
{
    /// <summary>In alphabetical order.</summary>
    public static IReadOnlyList<Person> Find(LedgerView view, string part, int most)
    {
        var plain = PlainName.Of(part);
        if (plain.Length == 0)
        {
            return [];
        }
        var index = PeopleIndex.Of(view);
        return [.. index.Everybody.Where(p => index.IsCalled(p, plain)).Take(most).Select(view.PersonAt)];
    }
}
