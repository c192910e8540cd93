using Quinze.Cli.CommandLine;
using Quinze.Cli.Language;
using Quinze.Cli.People;

namespace Quinze.Cli.Commands;

/// <summary>Honours an objection: the person is out of circles, leads and fit.</summary>
internal sealed class ObjectCommand : Verb
{
    private static readonly Phrase Done = new(
        "{0} is out of circles, quiet, leads and fit from now on. Undo with: quinze undo",
        "{0} n'apparaît plus dans les cercles, les silences, les pistes et les cibles. Pour revenir : quinze undo"
    );

    public override string Name => "object";

    public override Phrase Summary =>
        new(
            "Honour an objection: out of circles, leads and fit.",
            "Respecter une opposition : hors des cercles, des pistes et des cibles."
        );

    public override IReadOnlyList<Operand> Operands => [PersonOperand.Person];

    public override Task<int> RunAsync(Call call)
    {
        using var store = call.OpenLedger();
        var meant = new WhoIsMeant(House.View(store), call.Tongue).Find(call.Said.Operands[0]);
        Decision.Take(call, store, JudgementKind.Object, [meant.Handle.ToString()], null, Done.In(call.Tongue, meant.Person.Name));
        return Task.FromResult(Exit.Done);
    }
}
