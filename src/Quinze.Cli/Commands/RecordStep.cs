using Quinze.Cli.CommandLine;
using Quinze.Cli.Language;
using Quinze.Views;

namespace Quinze.Cli.Commands;

/// <summary>A case got one step further.</summary>
internal sealed class RecordStep : Verb
{
    private static readonly string Steps = string.Join(", ", Enum.GetValues<CaseStep>().Select(Case.WordOf));

    private static readonly Flag At = new("--at", new("the day; today without it", "le jour ; aujourd'hui sinon"), "DAY");

    private static readonly Flag About = new(
        "--about",
        new("the message, meeting or post that shows it", "le message, le rendez-vous ou la publication qui la montre"),
        "ITEM"
    );

    private static readonly Flag Note = new("--note", new("a word on it", "un mot à son sujet"), "TEXT");

    private static readonly Phrase Done = new("{0}: {1} on {2}.", "{0} : {1} le {2}.");
    private static readonly Phrase ACase = new("a case of this ledger: quinze show cases", "un cas de ce carnet : quinze show cases");

    public override string Name => "step";

    public override Phrase Summary => new("A step that a case took.", "Une étape qu'un cas a franchie.");

    public override IReadOnlyList<Operand> Operands => [new("CASE", new("case-12", "case-12")), new("STEP", new(Steps, Steps))];

    public override IReadOnlyList<Flag> Flags => [At, About, Note];

    public override IReadOnlyList<string> Examples => ["quinze record step case-14 meeting --at 2026-03-04"];

    public override Task<int> RunAsync(Call call)
    {
        var (said, word) = (call.Said.Operands[0], call.Said.Operands[1]);
        using var store = call.OpenLedger();
        var one =
            JudgementsInForce.From(store.Judgements()).Cases.FirstOrDefault(c => c.Id == said)
            ?? throw Usage.Problem(call, "CASE", said, ACase);
        var step = Case.StepOf(word) ?? throw Usage.Problem(call, "STEP", word, Steps);
        var day = MomentFlag.Of(call, At)?.Day ?? call.House.Clock.GetCurrentInstant().InUtc().Date;
        string[] about = call.Said.Value(About) is { } item ? [ItemId.Check(call, store, Item(call, item))] : [];
        Decision.Take(
            call,
            store,
            JudgementKind.Step,
            [one.Id, Case.WordOf(step), DayText.Write(day), .. about],
            call.Said.Value(Note),
            Done.In(call.Tongue, one.Id, Case.WordOf(step), DayText.Write(day))
        );
        return Task.FromResult(Exit.Done);
    }

    private static string Item(Call call, string item) =>
        ItemId.IsOne(item) ? item : throw Usage.Problem(call, About.Name, item, "interaction-12, post-12");
}
