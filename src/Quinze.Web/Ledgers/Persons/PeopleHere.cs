using Quinze.Views;
using Quinze.Web.Words;

namespace Quinze.Web.Ledgers.Persons;

/// <summary>Who is looked for in this request, and among whom: the room sets it, its parts read it.</summary>
internal sealed class PeopleHere(Visit visit)
{
    public PeopleFilter Filter { get; } = PeopleFilter.Of(visit.Http.Request.Query);

    private Func<Closeness> near = default!;

    public LedgerView View { get; private set; } = default!;

    /// <summary>Found when a part first asks for it: the others do not wait.</summary>
    public Closeness Near => near();

    public void Look(LedgerView view, Func<Closeness> closeness) => (View, near) = (view, closeness);
}
