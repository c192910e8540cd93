using System.Globalization;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>
/// What the ledger shows that may have been a step of an open case: the owner's first words to its people after it was opened, and a meeting with one of them.
/// Only the user knows whether it was; nothing here is counted.
/// </summary>
internal sealed class SeenSteps
{
    public static readonly string[] Kinds = ["message", "mail", "comment", "reply", "meeting"];

    private readonly Dictionary<long, List<SeenStep>> seen = [];

    public SeenSteps(LedgerView view, ItemsOfCases items, IReadOnlyList<Case> cases)
    {
        var waiting = new Dictionary<int, List<Case>>();
        foreach (var one in cases.Where(c => c.DayOf(CaseStep.Dropped) is null && c.DayOf(CaseStep.Told) is null))
        {
            foreach (var person in items.PeopleOf(one))
            {
                (waiting.TryGetValue(person, out var its) ? its : waiting[person] = []).Add(one);
            }
        }
        if (waiting.Count > 0)
        {
            Look(view, waiting);
        }
    }

    public IReadOnlyList<SeenStep> Of(Case one) => seen.GetValueOrDefault(one.Number, []);

    private void Look(LedgerView view, Dictionary<int, List<Case>> waiting)
    {
        var rows = view.Facts.Interactions;
        var (first, _) = rows.Within(new Period(waiting.Values.SelectMany(c => c).Min(c => c.Opened), Period.All.To));
        for (var i = first; i < rows.Count; i++)
        {
            var step = (InteractionKind)rows.Kind[i] switch
            {
                InteractionKind.Meeting => CaseStep.Meeting,
                InteractionKind.Message
                or InteractionKind.Mail
                or InteractionKind.Comment
                or InteractionKind.Reply when rows.Direction[i] == (byte)Direction.Sent => CaseStep.FirstAnswer,
                _ => (CaseStep?)null,
            };
            if (step is not { } found || !WrittenContact.Is(rows, i) || view.Facts.Recipients(i) > Following.MostAtMeeting)
            {
                continue;
            }
            foreach (var person in view.PersonsIn(i))
            {
                foreach (var one in waiting.GetValueOrDefault(person, []))
                {
                    Note(one, found, WrittenContact.DayOf(rows.At[i]), rows.Id[i]);
                }
            }
        }
    }

    private void Note(Case one, CaseStep step, int day, long id)
    {
        var its = seen.TryGetValue(one.Number, out var known) ? known : seen[one.Number] = [];
        var word = Case.WordOf(step);
        var item = string.Create(CultureInfo.InvariantCulture, $"interaction-{id}");
        if (
            one.DayOf(step) is null
            && day >= WrittenContact.ToDay(one.Opened)
            && its.TrueForAll(s => s.Step != word)
            && !one.About.Contains(item)
        )
        {
            its.Add(new SeenStep(word, WrittenContact.ToDate(day), item));
        }
    }
}
