using Quinze.Analyses;
using Quinze.Targets;
using Quinze.Views;

namespace Quinze.Web.Ledgers.Persons;

/// <summary>Everything that the page of one person shows, gathered once in a request; the room sets it, its parts read it.</summary>
internal sealed class PersonPage
{
    private PersonStory? story;
    private IReadOnlyList<(Target Target, Targets.Fit Fit)>? fits;
    private Lazy<CameHow?> came = new();

    public Snapshot Now { get; private set; } = default!;

    public Person Person { get; private set; } = default!;

    public Closeness Near { get; private set; } = default!;

    public PersonDecided Decided { get; private set; } = default!;

    /// <summary>They are in a target, acted, and there was no conversation yet; null when not.</summary>
    public Lead? Lead { get; private set; }

    public IReadOnlyList<OpenPromise> Promises { get; private set; } = [];

    /// <summary>Whose turn has come, by the rhythm of the tie.</summary>
    public RemindedTie? Reminder { get; private set; }

    public LedgerView View => Now.View;

    public PersonStory Story => story ??= new PersonStory(View, Person.Index);

    /// <summary>How and when they came; null when it is not known.</summary>
    public CameHow? Came => came.Value;

    public void Open(Snapshot now, Person person, Closeness near, FitResults? fit, PromisesResults? promises, QuietResults? quiet)
    {
        (Now, Person, Near) = (now, person, near);
        came = new Lazy<CameHow?>(() => CameHow.Of(now.View, person.Index));
        Decided = new PersonDecided(now.View, person);
        Lead = fit?.Leads.FirstOrDefault(l => l.Person.Id == person.Id);
        Promises = [.. (promises?.List ?? []).Where(p => p.Person.Id == person.Id)];
        Reminder = quiet?.Remind.FirstOrDefault(r => r.Person.Id == person.Id);
    }

    /// <summary>How they stand to each target that was written down; empty for who objected.</summary>
    public IReadOnlyList<(Target Target, Targets.Fit Fit)> Fits =>
        fits ??= [
            .. Target
                .Of(View.Overlay.InForce)
                .Select(t => (Target: t, Reader: new TargetFit(View, t)))
                .Where(t => t.Reader.MayRead(Person.Index))
                .Select(t => (t.Target, t.Reader.Of(Person.Index))),
        ];
}
