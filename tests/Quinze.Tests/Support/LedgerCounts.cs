using Quinze.Views;

namespace Quinze.Tests.Support;

/// <summary>A plain second count of what a view holds, to compare truths and commands with.</summary>
public sealed record LedgerCounts(
    int People,
    int NameOnly,
    int HiddenProfiles,
    IReadOnlyDictionary<string, int> Posts,
    IReadOnlyDictionary<string, (int Sent, int Received, int Mutual)> Interactions
)
{
    public static LedgerCounts Of(LedgerView view)
    {
        var facts = view.Facts;
        var rows = facts.Interactions;
        var people = new HashSet<int>();
        var interactions = new Dictionary<string, (int Sent, int Received, int Mutual)>();
        var hidden = 0;
        for (var i = 0; i < rows.Count; i++)
        {
            people.UnionWith(view.PersonsIn(i).Where(p => facts.KindOf(p) != HandleKind.Organisation));
            if (((Marks)rows.Marks[i]).HasFlag(Marks.HiddenProfile))
            {
                hidden++;
                continue;
            }
            var kind = Kebab(((InteractionKind)rows.Kind[i]).ToString());
            var (sent, received, mutual) = interactions.GetValueOrDefault(kind);
            interactions[kind] = (Direction)rows.Direction[i] switch
            {
                Direction.Sent => (sent + 1, received, mutual),
                Direction.Received => (sent, received + 1, mutual),
                _ => (sent, received, mutual + 1),
            };
        }
        var posts = facts.Posts.GroupBy(p => p.Kind.ToString().ToLowerInvariant()).ToDictionary(g => g.Key, g => g.Count());
        var nameOnly = people.Count(p => view.Overlay.HandlesOf(p).All(h => facts.KindOf(h) == HandleKind.NameOnly));
        return new LedgerCounts(people.Count, nameOnly, hidden, posts, interactions);
    }

    private static string Kebab(string name) =>
        string.Concat(name.Select((c, i) => char.IsUpper(c) && i > 0 ? "-" + c : c.ToString())).ToLowerInvariant();
}
