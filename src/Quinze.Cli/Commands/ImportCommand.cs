using Quinze.Cli.CommandLine;
using Quinze.Cli.Importing;
using Quinze.Cli.Json;
using Quinze.Cli.Language;

namespace Quinze.Cli.Commands;

/// <summary>Reads archives into a ledger.</summary>
internal sealed class ImportCommand : Verb
{
    /// <summary>More than half a million rows ask for, and so little that a process with it stays below 250 MB.</summary>
    private const long MemoryOfImport = 200L << 20;

    public override string Name => "import";

    public override Phrase Summary => new("Read archives into a ledger.", "Lire des archives dans un carnet.");

    public override IReadOnlyList<Operand> Operands => [new("PATH", ImportFlags.Path, Many: true)];

    public override IReadOnlyList<Flag> Flags =>
        [
            ImportFlags.DryRun,
            ImportFlags.Owner,
            ImportFlags.Anyway,
            ImportFlags.WithBodies,
            ImportFlags.AuditOnly,
            ImportFlags.Strict,
            ImportFlags.Columns,
            ImportFlags.As,
        ];

    public override IReadOnlyList<Phrase> Notes =>
        [
            new(
                "Every file of every archive is accounted for: read, left aside with a reason, or unread with a place. The same archive twice adds nothing. One path that fails never stops the others, and leaves the ledger as it was.",
                "Chaque fichier de chaque archive est compté : lu, laissé de côté avec une raison, ou illisible avec un endroit. La même archive deux fois n'ajoute rien. Un chemin qui échoue n'arrête jamais les autres et laisse le carnet tel quel."
            ),
            new(
                "A CSV table of no known program is asked about once: the question prints the command that answers it, and the ledger remembers.",
                "Un tableau CSV d'aucun programme connu fait poser une question, une fois : elle affiche la commande qui y répond, et le carnet retient."
            ),
        ];

    public override IReadOnlyList<string> Examples =>
        [
            "quinze import ~/Downloads/Complete_LinkedInDataExport.zip",
            "quinze import anais.car --dry-run",
            "quinze import *.zip --strict --json",
            "quinze import orders.csv --columns \"title=Project,amount=Price,mail=E-mail\"",
            "quinze import ~/Documents/essays --as mine",
        ];

    public override Task<int> RunAsync(Call call)
    {
        var options = ImportFlags.Options(call);
        call.Around.LeaveMemoryAlone(MemoryOfImport);
        // What is written nowhere needs no ledger: one that is not there yet is not made for a look.
        using var ledger = options.DryRun && !File.Exists(call.LedgerPath) ? LedgerInUse.Passing() : LedgerInUse.Named(call.LedgerPath);
        var reports = ImportPaths.Run(call, call.Said.Operands, ledger, options);
        if (!options.DryRun && reports.Any(r => r.Usable))
        {
            RetentionQuestion.Ask(call, ledger.Store);
        }
        var suggested = options.DryRun ? null : PossiblySame.After(reports, ledger.Store);
        if (call.Json)
        {
            call.WriteJson(writer =>
            {
                writer.WriteStartObject();
                writer.WriteString("ledger", call.LedgerPath);
                ImportJson.Write(writer, reports, call.Tongue);
                if (suggested is { } count)
                {
                    writer.WriteNumber("suggestions", count);
                }
                if (PathReport.WhyNothing(reports) is { } why)
                {
                    writer.WriteProblem("error", ProblemTexts.In(call.Tongue, why));
                }
                writer.WriteEndObject();
            });
        }
        else
        {
            ImportText.Write(call, reports);
            PossiblySame.Tell(call, suggested);
            if (reports.Any(r => r.Usable))
            {
                call.Line(options.DryRun ? ImportText.NothingWritten : ImportText.In, call.LedgerPath);
            }
        }
        return Task.FromResult(PathReport.CodeOf(reports, call.Said.Has(ImportFlags.Strict)));
    }
}
