using Quinze.Analyses;
using Quinze.Cli.CommandLine;
using Quinze.Cli.Importing;
using Quinze.Cli.Json;
using Quinze.Cli.Language;
using Quinze.Findings;
using Quinze.Findings.Json;
using Quinze.Reports;
using Quinze.Reports.Terminal;
using Quinze.Text.Labelling;
using Quinze.Views;

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

    public override IReadOnlyList<Flag> Flags =>
        [
            ReportFile.Out,
            PeriodFlag.Period,
            PeriodFlag.Compare,
            ImportFlags.AuditOnly,
            ReportFile.HideNames,
            ReportFile.ShowNames,
            ImportFlags.Owner,
            ImportFlags.Anyway,
            ImportFlags.WithBodies,
            ImportFlags.Strict,
        ];

    public override IReadOnlyList<Phrase> Notes =>
        [
            new(
                "Without --ledger a temporary ledger is made and removed afterwards. Without PATH the report is on the ledger named by --ledger.",
                "Sans --ledger, un carnet temporaire est créé puis effacé. Sans PATH, le rapport porte sur le carnet nommé par --ledger."
            ),
            new(
                "A PDF is printed with the Chromium, Chrome or Edge that is installed; QUINZE_BROWSER names another. A workbook (.xlsx) holds the figures as typed cells and no formula.",
                "Un PDF s'imprime avec le Chromium, Chrome ou Edge installé ; QUINZE_BROWSER en désigne un autre. Un classeur (.xlsx) contient les chiffres en cellules typées, sans formule."
            ),
            new(
                "With --audit-only names are hidden in the report and in JSON, unless --show-names; the report is about a presence, and not for hiring or assessing people.",
                "Avec --audit-only, les noms sont cachés dans le rapport et dans le JSON, sauf --show-names ; le rapport porte sur une présence, et ne sert ni à recruter ni à évaluer des personnes."
            ),
        ];

    public override IReadOnlyList<string> Examples =>
        [
            "quinze audit ~/Downloads/Complete_LinkedInDataExport.zip",
            "quinze audit archive.zip --out report.md --period 2025",
            "quinze audit archive.zip --out report.pdf",
            "quinze audit --ledger client.quinze --out client.xlsx --hide-names",
            "quinze audit archive.zip --json",
            "quinze audit client.zip --audit-only --out client.html",
            "quinze audit --ledger client.quinze --period 2026 --compare 2025",
            "quinze audit --ledger client.quinze",
        ];

    public override Task<int> RunAsync(Call call)
    {
        var period = PeriodFlag.Of(call);
        var read = ImportFlags.Options(call);
        var file = ReportFile.Of(call);
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
        // Weights are read while the ledger is: opening it keeps one core busy, and there are more.
        _ = Task.Run(Labeller.Prepare);
        using var ledger = named ? LedgerInUse.Named(call.LedgerPath) : LedgerInUse.Passing();
        var reports = ImportPaths.Run(call, paths, ledger, read);
        var why = paths.Count == 0 ? null : PathReport.WhyNothing(reports);
        var view = why is null ? House.View(ledger.Store) : null;
        var hide = call.Said.Has(ReportFile.HideNames) || (read.AuditOnly && !call.Said.Has(ReportFile.ShowNames));
        var findings = view is null ? [] : Ask(view, read.AuditOnly, new AnalysisRequest(period) { Compare = PeriodFlag.ComparedIn(call) });
        if (view is not null && (!call.Json || call.Said.Has(ReportFile.Out)))
        {
            var options = new ReportOptions(call.Tongue == Tongue.French ? ReportLanguage.French : ReportLanguage.English, hide)
            {
                AuditOnly = read.AuditOnly,
                Sources = House.Sources,
                InFrench = House.InFrench,
            };
            var rows = ledger.Store.Imports();
            var report = AuditReport.Compose(view, findings, rows, options);
            var written = file.Write(report, view, findings, rows, options);
            if (!call.Json)
            {
                TerminalReport.Write(report, Math.Clamp(call.Around.Width, 60, 120), call.Out, call.Colour, written);
            }
        }
        if (call.Json)
        {
            WriteJson(call, named ? call.LedgerPath : null, reports, findings, hide, why);
        }
        else if (reports.Any(r => !r.Usable) || view is null)
        {
            ImportText.Write(call, reports);
        }
        return Task.FromResult(paths.Count == 0 ? Exit.Done : PathReport.CodeOf(reports, call.Said.Has(ImportFlags.Strict)));
    }

    /// <summary>Every analysis, side by side on the cores there are; the findings come in the order of the list.</summary>
    private static Finding[] Ask(LedgerView view, bool auditOnly, AnalysisRequest request)
    {
        IReadOnlyList<IAnalysis> asked = auditOnly
            ? [.. House.Analyses.Where(a => AllAnalyses.OfAPresence.Contains(a.Name))]
            : House.Analyses;
        return SideBySide.Ask(asked, view, request);
    }

    private static void WriteJson(
        Call call,
        string? ledger,
        IReadOnlyList<PathReport> reports,
        Finding[] findings,
        bool hide,
        Problem? why
    ) =>
        call.WriteJson(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("ledger", ledger);
            ImportJson.Write(writer, reports, call.Tongue);
            writer.WriteStartArray("findings");
            foreach (var finding in findings)
            {
                if (hide)
                {
                    HiddenNames.Write(writer, finding);
                }
                else
                {
                    FindingJson.Write(writer, finding);
                }
            }
            writer.WriteEndArray();
            if (why is not null)
            {
                writer.WriteProblem("error", ProblemTexts.In(call.Tongue, why));
            }
            writer.WriteEndObject();
        });
}
