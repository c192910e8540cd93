using Quinze.Cli.CommandLine;
using Quinze.Cli.Language;

namespace Quinze.Cli.Commands;

/// <summary>A partner of the brand, and whether their word is paid or earned.</summary>
internal sealed class RecordPartner : Verb
{
    private static readonly Flag From = new("--from", new("the first day: 2026-03-01", "le premier jour : 2026-03-01"), "DAY");
    private static readonly Flag To = new("--to", new("the last day", "le dernier jour"), "DAY");
    private static readonly Flag Mark = new(
        "--mark",
        new(
            "a handle (linkedin:/in/anna) or a word that names them; may be repeated",
            "un identifiant (linkedin:/in/anna) ou un mot qui les nomme ; peut être répété"
        ),
        "WHAT"
    );
    private static readonly Phrase Done = new(
        "Noted: {0}, {1}. See: quinze analyse partners",
        "C'est noté : {0}, {1}. Voir : quinze analyse partners"
    );

    public override string Name => "partner";

    public override Phrase Summary =>
        new("A partner, and whether their word is paid or earned.", "Un partenaire, et si sa parole est payée ou gagnée.");

    public override IReadOnlyList<Operand> Operands =>
        [
            new("NAME", new("the name as texts write it", "le nom tel que les textes l'écrivent")),
            new("HOW", new("paid (in money or in kind) or earned", "paid (en argent ou en nature) ou earned")),
        ];

    public override IReadOnlyList<Flag> Flags => [From, To, Mark];

    public override IReadOnlyList<string> Examples =>
        ["quinze record partner \"Studio Vague\" paid --from 2026-03-01 --mark linkedin:/in/studio-vague --mark \"#vague\""];

    public override Task<int> RunAsync(Call call)
    {
        var (name, how) = (call.Said.Operands[0].Trim(), call.Said.Operands[1].ToLowerInvariant());
        if (how is not ("paid" or "earned"))
        {
            throw Usage.Problem(call, "HOW", call.Said.Operands[1], "paid, earned");
        }
        using var store = call.OpenOrCreateLedger();
        string[] about = [name, how, Day(call, From), Day(call, To), .. call.Said.Values(Mark).Select(m => m.Trim())];
        Decision.Take(call, store, JudgementKind.Partner, about, null, Done.In(call.Tongue, name, how));
        return Task.FromResult(Exit.Done);
    }

    private static string Day(Call call, Flag flag) =>
        call.Said.Value(flag) is not { } said ? ""
        : DayText.Read(said) is not null ? said
        : throw Usage.Problem(call, flag.Name, said, "2026-03-01");
}
