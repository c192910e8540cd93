using Quinze.Analyses;
using Quinze.Cli.CommandLine;
using Quinze.Cli.Findings;
using Quinze.Cli.Importing;
using Quinze.Cli.Json;
using Quinze.Cli.Language;
using Quinze.Findings;
using Quinze.Findings.Json;
using Quinze.Storing;

namespace Quinze.Cli.Commands;

/// <summary>From archives to a report in one command.</summary>
internal sealed class AuditCommand : Verb
{
    public override string Name => "audit";

    public override Phrase Summary =>
        new(
            "Read archives and report on the presence they tell of.",
            "Lire des archives et rendre compte de la présence qu'elles racontent."
        );

    public override IReadOnlyList<Operand> Operands => [new("PATH", ImportFlags.Path, Least: 0, Many: true)];

    public override IReadOnlyList<Flag> Flags => [PeriodFlag.Period, ImportFlags.Owner, ImportFlags.Anyway, ImportFlags.Strict];

    public override IReadOnlyList<Phrase> Notes =>
        [
            new(
                "Without --ledger a temporary ledger is made and removed afterwards. Without PATH the report is on the ledger named by --ledger.",
                "Sans --ledger, un carnet temporaire est créé puis effacé. Sans PATH, le rapport porte sur le carnet nommé par --ledger."
            ),
        ];

    public override IReadOnlyList<string> Examples =>
        [
            "quinze audit ~/Downloads/Complete_LinkedInDataExport.zip",
            "quinze audit archive.zip --period 2025 --json",
            "quinze audit --ledger client.quinze",
        ];

    public override async Task<int> RunAsync(Call call)
    {
        var period = PeriodFlag.Of(call);
        var options = ImportFlags.Options(call);
        var paths = call.Said.Operands;
        var named = call.Said.Has(CommonFlags.Ledger);
        if (paths.Count == 0 && !named)
        {
            throw Usage.Problem(
                call,
                "PATH",
                "",
                new Phrase("a PATH, or a ledger named by --ledger", "un PATH, ou un carnet nommé par --ledger")
            );
        }
        if (paths.Count == 0)
        {
            call.ExpectLedger();
        }
        using var ledger = named ? LedgerInUse.Named(call.LedgerPath) : LedgerInUse.Passing();
        var reports = await ImportPaths.RunAsync(call, paths, ledger, options).ConfigureAwait(false);
        var why = paths.Count == 0 ? null : PathReport.WhyNothing(reports);
        var findings = why is null ? Ask(ledger.Store, new AnalysisRequest(period)) : [];
        if (call.Json)
        {
            WriteJson(call, named ? call.LedgerPath : null, reports, findings, why);
        }
        else
        {
            ImportText.Write(call, reports);
            foreach (var finding in findings)
            {
                call.Out.WriteLine();
                FindingText.Write(call, finding);
            }
        }
        return paths.Count == 0 ? Exit.Done : PathReport.CodeOf(reports, call.Said.Has(ImportFlags.Strict));
    }

    /// <summary>Every analysis, side by side on the cores there are; the findings come in the order of the list.</summary>
    private static Finding[] Ask(ILedgerStore store, AnalysisRequest request)
    {
        var view = House.View(store);
        var findings = new Finding[House.Analyses.Count];
        Parallel.For(0, findings.Length, i => findings[i] = House.Analyses[i].Run(view, request));
        return findings;
    }

    private static void WriteJson(Call call, string? ledger, IReadOnlyList<PathReport> reports, Finding[] findings, Problem? why) =>
        call.WriteJson(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("ledger", ledger);
            ImportJson.Write(writer, reports, call.Tongue);
            writer.WriteStartArray("findings");
            foreach (var finding in findings)
            {
                FindingJson.Write(writer, finding);
            }
            writer.WriteEndArray();
            if (why is not null)
            {
                writer.WriteProblem("error", ProblemTexts.In(call.Tongue, why));
            }
            writer.WriteEndObject();
        });
}
