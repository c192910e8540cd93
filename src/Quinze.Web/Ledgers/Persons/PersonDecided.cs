using NodaTime;
using Quinze.Analyses;
using Quinze.Views;

namespace Quinze.Web.Ledgers.Persons;

/// <summary>What the user decided about one person, as it holds, each with its number so that it can be taken back where it stands.</summary>
internal sealed class PersonDecided
{
    private readonly LedgerView view;
    private readonly IReadOnlyList<Judgement> all;

    public PersonDecided(LedgerView view, Person person)
    {
        this.view = view;
        var keys = person.Handles.Select(h => h.ToString()).Append(person.Id).ToHashSet(StringComparer.Ordinal);
        all = [.. view.Overlay.InForce.All.Where(j => j.About.Any(keys.Contains))];
        Snoozed = Snooze.Until(view, person.Index);
    }

    public LocalDate? Snoozed { get; }

    public Judgement? Elsewhere => Latest(JudgementKind.Elsewhere);

    public Judgement? Objected => Latest(JudgementKind.Object);

    public Judgement? Snoozing => Latest(JudgementKind.Snooze);

    /// <summary>The newest first.</summary>
    public IEnumerable<Judgement> Notes => all.Where(j => j is { Kind: JudgementKind.Note, Says.Length: > 0 }).Reverse();

    /// <summary>Two records that the user made one, or forbade to become one.</summary>
    public IEnumerable<Judgement> Joined => all.Where(j => j.Kind is JudgementKind.Same or JudgementKind.Different).Reverse();

    /// <summary>The cases they are part of.</summary>
    public IEnumerable<Case> Cases => view.Overlay.InForce.Cases.Where(c => all.Any(j => j.Number == c.Number));

    private Judgement? Latest(JudgementKind kind) => all.LastOrDefault(j => j.Kind == kind);
}
