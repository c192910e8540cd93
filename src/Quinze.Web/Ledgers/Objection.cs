using NodaTime;
using Quinze.Views;

namespace Quinze.Web.Ledgers;

/// <summary>Somebody's objection to being counted, and the decision by which it is kept and can be taken back.</summary>
internal sealed record Objection(Person Person, long Number, LocalDate Since)
{
    /// <summary>Those that hold, the newest first.</summary>
    public static IReadOnlyList<Objection> Of(LedgerView view)
    {
        var decisions = view.Overlay.InForce.All.Where(j => j.Kind == JudgementKind.Object).ToList();
        var wanted = decisions.SelectMany(j => j.About).Select(Handle.Parse).OfType<Handle>().ToHashSet();
        var people = new Dictionary<string, Person>();
        for (var handle = 0; handle < view.Facts.HandleCount && people.Count < wanted.Count; handle++)
        {
            if (!view.Facts.IsForgotten(handle) && view.Facts.HandleAt(handle) is var known && wanted.Contains(known))
            {
                people[known.ToString()] = view.PersonAt(view.Overlay.PersonOf(handle));
            }
        }
        return
        [
            .. decisions
                .OrderByDescending(j => j.Number)
                .Where(j => people.ContainsKey(j.About[0]))
                .Select(j => new Objection(people[j.About[0]], j.Number, j.At.InUtc().Date)),
        ];
    }
}
