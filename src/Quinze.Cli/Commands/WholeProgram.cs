using Quinze.Cli.CommandLine;
using Quinze.Cli.Language;

namespace Quinze.Cli.Commands;

/// <summary>The program itself: the list of its commands.</summary>
internal sealed class WholeProgram : Verb
{
    public override string Name => "quinze";

    public override Phrase Summary =>
        new(
            "Influence, not audience: what a presence on social networks really yields, read from your own archives, on your own machine.",
            "L'influence, pas l'audience : ce qu'une présence sur les réseaux rapporte vraiment, lu dans vos propres archives, sur votre machine."
        );

    public override IReadOnlyList<Verb> Verbs { get; } =
    [
        new AuditCommand(),
        new ImportCommand(),
        new ImportsCommand(),
        new SyncCommand(),
        new AnalyseCommand(),
        new ShowCommand(),
        new RecordCommand(),
        new CaptureCommand(),
        new CardCommand(),
        new DigestCommand(),
        new SameCommand(),
        new DifferentCommand(),
        new UndoCommand(),
        new AboutCommand(),
        new ObjectCommand(),
        new ForgetCommand(),
        new PrivacyCommand(),
        new ExportCommand(),
        new ProgrammeCommand(),
        new LedgerCommand(),
        new SampleCommand(),
        new LabelCommand(),
        new ServeCommand(),
    ];

    public override IReadOnlyList<string> Examples =>
        ["quinze audit ~/Downloads/Complete_LinkedInDataExport.zip", "quinze import ~/Downloads/*.zip", "quinze analyse circles"];
}
