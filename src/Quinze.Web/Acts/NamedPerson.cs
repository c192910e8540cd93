using Quinze.Analyses;
using Quinze.Web.Ledgers;

namespace Quinze.Web.Acts;

/// <summary>Whom a name in a field means: somebody chosen from the list, or the only one called so.</summary>
internal static class NamedPerson
{
    private const int MostNames = 12;

    /// <returns>A handle of theirs; or the name as it was typed, when nobody here or several people bear it. Neither for an empty field.</returns>
    public static (Handle? Handle, string? Name) In(Deciding at, string? typed)
    {
        if (typed?.Trim() is not { Length: > 0 } person)
        {
            return (null, null);
        }
        // The list offers « Name (person-12) »: the number says which of two of one name. Our own pages give the number alone.
        var open = person.LastIndexOf('(');
        var id = open >= 0 && person.EndsWith(')') ? person[(open + 1)..^1] : person;
        if (Ledgers.People.Find(at.View, id) is { } chosen)
        {
            return (at.HandleOf(chosen.Id), null);
        }
        List<Views.Person> called =
        [
            .. PeopleSearch.Find(at.View, person, MostNames).Where(p => PlainName.Of(p.Name) == PlainName.Of(person)),
        ];
        return called is [var only] ? (at.HandleOf(only.Id), null) : (null, person);
    }
}
