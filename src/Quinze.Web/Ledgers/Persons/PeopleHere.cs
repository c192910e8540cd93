using Quinze.Views;
using Quinze.Web.Words;

namespace Quinze.Web.Ledgers.Persons;

/// <summary>Who is looked for in this request, and among whom: the room sets it, its parts read it.</summary>
internal sealed class PeopleHere(Visit visit)
{
    public PeopleFilter Filter { get; } = PeopleFilter.Of(visit.Http.Request.Query);

    public LedgerView View { get; private set; } = default!;

    public Closeness Near { get; private set; } = default!;

    public void Look(LedgerView view, Closeness near) => (View, Near) = (view, near);
}
