using Quinze.Importing;
using Quinze.Tests.Support;
using Quinze.Views;
using Quinze.World;

namespace Quinze.Tests.Analyses;

/// <summary>Invented neighbourhoods as ledgers in memory.</summary>
internal static class Neighbourhoods
{
    private static readonly Dictionary<(int, bool), Lazy<(Neighbourhood World, LedgerView View)>> Built = Enumerable
        .Range(1, 10)
        .SelectMany(seed => new[] { (seed, true), (seed, false) })
        .ToDictionary(p => p, p => new Lazy<(Neighbourhood, LedgerView)>(() => Build(p.seed, p.Item2)));

    public static (Neighbourhood World, LedgerView View) Of(int seed, bool effects = true) => Built[(seed, effects)].Value;

    private static (Neighbourhood World, LedgerView View) Build(int seed, bool effects)
    {
        var world = Neighbourhood.Build(new NeighbourhoodPlan(seed, effects));
        return (world, ViewOf(world));
    }

    public static LedgerView ViewOf(Neighbourhood world)
    {
        var ledger = LedgerOf.Linkedin().Judged(JudgementKind.Target, ["finance"], Neighbourhood.Target);
        foreach (var kind in new[] { "message", "meeting", "reaction", "comment", "post" })
        {
            ledger.Covers(kind, world.Plan.Start, world.Plan.End);
        }
        var line = 100_000;
        foreach (var person in world.People)
        {
            ledger.Named(person.Slug, person.Slug);
            foreach (var (field, value) in new[] { (PersonFact.Position, person.Title), (PersonFact.Company, person.Company) })
            {
                if (value is not null)
                {
                    ledger.Add(new PersonFact(new Place(0, ++line), ledger.Who(person.Slug), field, value, world.Plan.End));
                }
            }
        }
        PostRef Ref(int post) => new(PostRefKind.Share, 7_200_000_000_000_000_000 + post);
        for (var i = 0; i < world.PostDays.Count; i++)
        {
            ledger.Post(world.PostDays[i], $"post {i}", reference: Ref(i));
        }
        foreach (var act in world.Acts)
        {
            _ = act.Kind switch
            {
                "message" => ledger.Message(sent: false, act.Slug, act.Day),
                "answer" => ledger.Message(sent: true, act.Slug, act.Day),
                _ => ledger.Act(
                    act.Kind == "comment" ? InteractionKind.Comment : InteractionKind.Reaction,
                    sent: false,
                    act.Slug,
                    act.Day,
                    act.Kind == "comment" ? $"thought {++line}" : null,
                    Ref(act.Post!.Value)
                ),
            };
        }
        foreach (var group in world.Groups)
        {
            if (group.Kind == "thread")
            {
                ledger.GroupMessage(group.Slugs, group.Day, conversation: $"group {++line}");
                continue;
            }
            ledger.Add(
                new InteractionEntry(new Place(0, ++line))
                {
                    Network = "linkedin",
                    Kind = InteractionKind.Meeting,
                    At = Moment.OnDay(group.Day),
                    From = Handle.Owner,
                    To = Audience.Of([.. group.Slugs.Select(ledger.Who)]),
                }
            );
        }
        return ledger.View();
    }
}
