using Quinze.Cli.CommandLine;
using Quinze.Cli.Language;

namespace Quinze.Cli.Commands;

/// <summary>An item of the desk is dealt with.</summary>
internal sealed class RecordDone : Verb
{
    private static readonly Phrase Done = new("{0} is dealt with.", "{0} est réglé.");

    public override string Name => "done";

    public override Phrase Summary => new("An item of the desk is dealt with.", "Un élément du bureau est réglé.");

    public override IReadOnlyList<Operand> Operands => [new("ITEM", new("interaction-12", "interaction-12"))];

    public override IReadOnlyList<Phrase> Notes =>
        [
            new(
                "A new message of the same person is a new item and comes back by itself.",
                "Un nouveau message de la même personne est un nouvel élément et revient de lui-même."
            ),
        ];

    public override Task<int> RunAsync(Call call)
    {
        var item = call.Said.Operands[0];
        if (!ItemId.IsOne(item))
        {
            throw Usage.Problem(call, "ITEM", item, "interaction-12");
        }
        using var store = call.OpenLedger();
        Decision.Take(call, store, JudgementKind.Done, [ItemId.Check(call, store, item)], null, Done.In(call.Tongue, item));
        return Task.FromResult(Exit.Done);
    }
}
