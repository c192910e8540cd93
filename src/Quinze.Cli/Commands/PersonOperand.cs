using Quinze.Cli.CommandLine;
using Quinze.Cli.Language;
using Quinze.Cli.People;
using Quinze.Storing;

namespace Quinze.Cli.Commands;

/// <summary>PERSON on the command line.</summary>
internal static class PersonOperand
{
    private static readonly Phrase Says = new(
        "an id (person-12), a handle, a profile URL, or a name that only one person has",
        "un numéro (person-12), un identifiant, une adresse de profil, ou un nom que porte une seule personne"
    );

    private static readonly Phrase TwoHandles = new("two different handles", "deux identifiants différents");

    public static Operand A { get; } = new("A", Says);

    public static Operand B { get; } = new("B", Says);

    public static Operand Person { get; } = new("PERSON", Says);

    public static (Meant A, Meant B) Pair(Call call, ILedgerStore store)
    {
        var who = new WhoIsMeant(House.View(store), call.Tongue);
        var (a, b) = (who.Find(call.Said.Operands[0]), who.Find(call.Said.Operands[1]));
        return a.Handle.Equals(b.Handle) ? throw Usage.Problem(call, "A B", a.Handle.ToString(), TwoHandles) : (a, b);
    }

    /// <summary>The handle that decisions about somebody are kept under.</summary>
    public static string KeptUnder(Views.Person person) => WhoIsMeant.HandleOf(person).ToString();
}
