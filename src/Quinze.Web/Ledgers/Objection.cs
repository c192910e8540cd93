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
        var people = new Dictionary<string, Person>();
        foreach (var said in decisions.Select(j => j.About[0]))
        {
            if (Handle.Parse(said) is { } known && view.Facts.Find(known) is { } handle)
            {
                people[said] = view.PersonAt(view.Overlay.PersonOf(handle));
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
