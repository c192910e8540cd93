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
        var (facts, met, people) = (view.Facts, new HashSet<int>(), new List<int>());
        var owner = new List<string>();
        for (var handle = 0; handle < facts.HandleCount; handle++)
        {
            if (facts.IsOwner(handle))
            {
                if (handle > 0)
                {
                    owner.Add(facts.HandleAt(handle).ToString());
                }
                continue;
            }
            var person = view.Overlay.PersonOf(handle);
            if (facts.KindOf(handle) != HandleKind.Organisation && !facts.IsForgotten(handle) && !facts.IsOwner(person) && met.Add(person))
            {
                people.Add(person);
                NameOnly += view.Overlay.HandlesOf(person).All(h => facts.KindOf(h) == HandleKind.NameOnly) ? 1 : 0;
            }
        }
        People = people;
        Owner = new PersonShape("person-1", view.OwnerName ?? owner.FirstOrDefault() ?? "", owner);
    }

    /// <summary>Person indexes, the first met first.</summary>
    public IReadOnlyList<int> People { get; }

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
