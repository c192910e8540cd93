using Quinze.Cli.CommandLine;
using Quinze.Cli.People;
using Quinze.Storing;

namespace Quinze.Cli.Commands;

/// <summary>What a decision about the desk is about: one item of it, or a person.</summary>
internal static class DeskOperand
{
    public static Operand What { get; } =
        new(
            "WHAT",
            new("interaction-12, or a person: an id, a handle, a name", "interaction-12, ou une personne : numéro, identifiant, nom")
        );

    /// <summary>What the decision is kept under, and how it is called when told.</summary>
    public static (string About, string Name) Meant(Call call, ILedgerStore store)
    {
        var said = call.Said.Operands[0];
        if (ItemId.IsOne(said))
        {
            return (ItemId.Check(call, store, said), said);
        }
        var meant = new WhoIsMeant(House.View(store), call.Tongue).Find(said);
        return (meant.Handle.ToString(), meant.Person.Name);
    }
}
