using System.Globalization;
using Quinze.Cli.CommandLine;
using Quinze.Cli.Json;
using Quinze.Cli.Language;
using Quinze.Views;

namespace Quinze.Cli.Commands;

/// <summary>Takes a decision back.</summary>
internal sealed class UndoCommand : Verb
{
    private static readonly Phrase Done = new("Decision {0} ({1}) no longer holds.", "La décision {0} ({1}) ne vaut plus.");
    private static readonly Phrase InForce = new("the number of a decision that holds: {0}", "le numéro d'une décision qui vaut : {0}");
    private static readonly Phrase None = new("there is none", "il n'y en a aucune");

    public override string Name => "undo";

    public override Phrase Summary =>
        new(
            "Take a decision back: the last one, or the one with this number.",
            "Revenir sur une décision : la dernière, ou celle qui porte ce numéro."
        );

    public override IReadOnlyList<Operand> Operands => [new("N", new("the number of the decision", "le numéro de la décision"), Least: 0)];

    public override IReadOnlyList<Phrase> Notes =>
        [
            new(
                "Nothing is erased: the undoing is a decision too, and what was decided stays in the ledger's history.",
                "Rien n'est effacé : revenir en arrière est aussi une décision, et ce qui fut décidé reste dans l'histoire du carnet."
            ),
        ];

    public override Task<int> RunAsync(Call call)
    {
        using var store = call.OpenLedger();
        var inForce = JudgementsInForce.From(store.Judgements()).All;
        var said = call.Said.Operands.Count > 0 ? call.Said.Operands[0] : null;
        var undone = said is null
            ? (inForce is [.., var last] ? last : null)
            : inForce.FirstOrDefault(j => j.Number.ToString(CultureInfo.InvariantCulture) == said);
        if (undone is null)
        {
            var numbers = inForce.Count == 0 ? None.In(call.Tongue) : string.Join(", ", inForce.Select(j => j.Number));
            throw Usage.Problem(call, "N", said ?? "undo", InForce.In(call.Tongue, numbers));
        }
        var number = undone.Number.ToString(CultureInfo.InvariantCulture);
        Decision.Take(call, store, JudgementKind.Undo, [number], null, Done.In(call.Tongue, number, JsonForm.Word(undone.Kind)));
        return Task.FromResult(Exit.Done);
    }
}
