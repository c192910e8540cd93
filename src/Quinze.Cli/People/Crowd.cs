using Quinze.Findings;
using Quinze.Views;

namespace Quinze.Cli.People;

/// <summary>Who a ledger speaks of: every person once, without the owner, organisations, and those who were forgotten or of whom no entry speaks any more.</summary>
internal sealed class Crowd
{
    private readonly LedgerView view;
    private readonly Dictionary<int, PersonShape> shapes = [];

    public Crowd(LedgerView view)
    {
        this.view = view;
        var facts = view.Facts;
        var owner = Enumerable
            .Range(1, Math.Max(0, facts.HandleCount - 1))
            .Where(facts.IsOwner)
            .Select(h => facts.HandleAt(h).ToString())
            .ToList();
        NameOnly = People.Count(p => view.Overlay.HandlesOf(p).All(h => facts.KindOf(h) == HandleKind.NameOnly));
        Owner = new PersonShape("person-1", view.OwnerName ?? owner.FirstOrDefault() ?? "", owner);
    }

    /// <summary>Person indexes, the first met first.</summary>
    public IReadOnlyList<int> People => view.People;

    /// <summary>How many of them are known by a name alone, without an address of their own.</summary>
    public int NameOnly { get; }

    public PersonShape Owner { get; }

    public PersonShape Shape(int person)
    {
        if (view.Facts.IsOwner(person))
        {
            return Owner;
        }
        if (!shapes.TryGetValue(person, out var shape))
        {
            shapes[person] = shape = PersonShape.Of(view.PersonAt(person));
        }
        return shape;
    }
}
