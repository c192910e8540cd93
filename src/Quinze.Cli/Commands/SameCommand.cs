using Quinze.Cli.CommandLine;
using Quinze.Cli.Language;

namespace Quinze.Cli.Commands;

/// <summary>Says that two handles are one person.</summary>
internal sealed class SameCommand : Verb
{
    private static readonly Phrase Done = new(
        "{0} and {1} are one person from now on. Undo with: quinze undo",
        "{0} et {1} sont désormais une seule personne. Pour revenir : quinze undo"
    );

    public override string Name => "same";

    public override Phrase Summary => new("Say that two are one person.", "Dire que deux n'en font qu'une.");

    public override IReadOnlyList<Operand> Operands => [PersonOperand.A, PersonOperand.B];

    public override IReadOnlyList<string> Examples =>
        ["quinze same person-12 person-480", "quinze same \"Anaïs Kermarrec\" bluesky:did:plc:abc"];

    public override Task<int> RunAsync(Call call)
    {
        using var store = call.OpenLedger();
        var (a, b) = PersonOperand.Pair(call, store);
        Decision.Take(
            call,
            store,
            JudgementKind.Same,
            [a.Handle.ToString(), b.Handle.ToString()],
            null,
            Done.In(call.Tongue, a.Person.Name, b.Person.Name)
        );
        return Task.FromResult(Exit.Done);
    }
}

/// <summary>Says that two handles are never one person.</summary>
internal sealed class DifferentCommand : Verb
{
    private static readonly Phrase Done = new(
        "{0} and {1} are never one person. Undo with: quinze undo",
        "{0} et {1} ne sont jamais la même personne. Pour revenir : quinze undo"
    );

    public override string Name => "different";

    public override Phrase Summary =>
        new(
            "Say that two are never one person, whatever the sources say.",
            "Dire que deux ne sont jamais la même personne, quoi qu'en disent les sources."
        );

    public override IReadOnlyList<Operand> Operands => [PersonOperand.A, PersonOperand.B];

    public override IReadOnlyList<string> Examples => ["quinze different person-12 person-480"];

    public override Task<int> RunAsync(Call call)
    {
        using var store = call.OpenLedger();
        var (a, b) = PersonOperand.Pair(call, store);
        Decision.Take(
            call,
            store,
            JudgementKind.Different,
            [a.Handle.ToString(), b.Handle.ToString()],
            null,
            Done.In(call.Tongue, a.Person.Name, b.Person.Name)
        );
        return Task.FromResult(Exit.Done);
    }
}
