using Quinze.Cli.CommandLine;
using Quinze.Cli.Language;

namespace Quinze.Cli.Commands;

/// <summary>"Say your fifteen first": the names, before any figure.</summary>
internal sealed class RecordFifteen : Verb
{
    private const int Most = 15;

    private static readonly Phrase Ask = new(
        "Whom do you care for? At most fifteen names, one a line; an empty line ends.",
        "À qui tenez-vous ? Quinze noms au plus, un par ligne ; une ligne vide termine."
    );
    private static readonly Phrase AtMost = new("at most fifteen names", "quinze noms au plus");
    private static readonly Phrase Done = new(
        "{0} written down. Now see: quinze analyse fifteen",
        "{0} notées. Voyez maintenant : quinze analyse fifteen"
    );

    public override string Name => "fifteen";

    public override Phrase Summary => new("Say your fifteen, before you see any figure.", "Dire vos quinze, avant de voir un chiffre.");

    public override IReadOnlyList<Operand> Operands =>
        [
            new(
                "NAME",
                new("the names; without any, they are read line by line", "les noms ; sans eux, ils sont lus ligne par ligne"),
                Least: 0,
                Many: true
            ),
        ];

    public override IReadOnlyList<Phrase> Notes =>
        [
            new(
                "Names as you would say them; fewer than fifteen is fine. Where two people share a name, a profile URL says which.",
                "Des noms comme vous les diriez ; moins de quinze convient très bien. Si deux personnes portent le même nom, une adresse de profil dit laquelle."
            ),
        ];

    public override IReadOnlyList<string> Examples =>
        ["quinze record fifteen \"Anaïs Kermarrec\" \"Malo Le Goff\"", "quinze record fifteen < names.txt"];

    public override Task<int> RunAsync(Call call)
    {
        IReadOnlyList<string> names = call.Said.Operands.Count > 0 ? call.Said.Operands : [.. Lines(call)];
        names = [.. names.Select(n => n.Trim()).Where(n => n.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)];
        if (names.Count > Most)
        {
            throw Usage.Problem(call, "NAME", Numbers.Of(call.Tongue, names.Count), AtMost);
        }
        using var store = call.OpenOrCreateLedger();
        Decision.Take(call, store, JudgementKind.Fifteen, names, null, Done.In(call.Tongue, call.Count(Nouns.Person, names.Count)));
        return Task.FromResult(Exit.Done);
    }

    private static IEnumerable<string> Lines(Call call)
    {
        if (call.Around.InIsTerminal)
        {
            call.Around.Error.WriteLine(Ask.In(call.Tongue));
        }
        while (call.Around.In.ReadLine() is { } line)
        {
            if (line.Trim().Length == 0 && call.Around.InIsTerminal)
            {
                yield break;
            }
            yield return line;
        }
    }
}
