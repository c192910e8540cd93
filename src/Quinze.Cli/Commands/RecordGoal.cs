using Quinze.Analyses;
using Quinze.Cli.CommandLine;
using Quinze.Cli.Language;

namespace Quinze.Cli.Commands;

/// <summary>What the user wants of their presence, in their own words: reports open with it.</summary>
internal sealed class RecordGoal : Verb
{
    private static readonly Flag Target = new(
        "--target",
        new("whom it is about: the name of a target group", "qui il concerne : le nom d'une cible"),
        "NAME"
    );
    private static readonly Flag Kind = new(
        "--kind",
        new(
            "the kind of outcome that would show it, as you record it: client, talk…",
            "le genre de suite qui le montrerait, comme vous le notez : client, conférence…"
        ),
        "KIND"
    );
    private static readonly Phrase Done = new("Goal written down.", "But noté.");

    public override string Name => "goal";

    public override Phrase Summary =>
        new("A goal in your own words; figures are read against it.", "Un but dans vos mots ; les chiffres se lisent en regard.");

    public override IReadOnlyList<Operand> Operands => [new("TEXT", new("the goal", "le but"))];

    public override IReadOnlyList<Flag> Flags => [Target, Kind];

    public override IReadOnlyList<Phrase> Notes =>
        [
            new(
                "Reports open with your goals and say which figures serve none of them. Without --target and --kind nothing is held against a goal: you read it yourself.",
                "Les rapports s'ouvrent sur vos buts et disent quels chiffres n'en servent aucun. Sans --target ni --kind, rien n'est mesuré en regard : vous le lisez vous-même."
            ),
        ];

    public override IReadOnlyList<string> Examples =>
        ["quinze record goal \"Two town halls as clients by June\" --target mayors --kind client"];

    public override Task<int> RunAsync(Call call)
    {
        using var store = call.OpenOrCreateLedger();
        var about = Goals.About(call.Said.Value(Target), call.Said.Value(Kind));
        Decision.Take(call, store, JudgementKind.Goal, about, call.Said.Operands[0], Done.In(call.Tongue));
        return Task.FromResult(Exit.Done);
    }
}
