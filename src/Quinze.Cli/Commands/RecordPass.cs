using Quinze.Cli.CommandLine;
using Quinze.Cli.Language;

namespace Quinze.Cli.Commands;

/// <summary>"Not for me": an item, or whatever comes of a person, is nothing for the desk.</summary>
internal sealed class RecordPass : Verb
{
    private static readonly Phrase Done = new("{0} will not be on your desk.", "{0} ne sera plus sur votre bureau.");

    public override string Name => "pass";

    public override Phrase Summary =>
        new(
            "\"Not for me\": an item, or a person, is nothing for the desk.",
            "« Pas pour moi » : un élément, ou une personne, n'a rien à faire sur le bureau."
        );

    public override IReadOnlyList<Operand> Operands => [DeskOperand.What];

    public override Task<int> RunAsync(Call call)
    {
        using var store = call.OpenLedger();
        var (about, name) = DeskOperand.Meant(call, store);
        Decision.Take(call, store, JudgementKind.Pass, [about], null, Done.In(call.Tongue, name));
        return Task.FromResult(Exit.Done);
    }
}
