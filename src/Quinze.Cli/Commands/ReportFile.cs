using Quinze.Cli.Browsers;
using Quinze.Cli.CommandLine;
using Quinze.Cli.Language;
using Quinze.Findings;
using Quinze.Reports;
using Quinze.Reports.Html;
using Quinze.Reports.Markdown;
using Quinze.Reports.Xlsx;
using Quinze.Storing;
using Quinze.Views;

namespace Quinze.Cli.Commands;

/// <summary>Where an audit is written, and in which form: the ending of the name says it.</summary>
internal sealed class ReportFile
{
    public static readonly Flag Out = new(
        "--out",
        new(
            "where the report goes: a name ending in .html, .pdf, .xlsx or .md (quinze-audit.html in this folder when not given)",
            "où va le rapport : un nom en .html, .pdf, .xlsx ou .md (quinze-audit.html dans ce dossier à défaut)"
        ),
        "FILE"
    );

    public static readonly Flag HideNames = new(
        "--hide-names",
        new("write \"Person A\" instead of names", "écrire « Personne A » au lieu des noms")
    );

    public static readonly Flag ShowNames = new(
        "--show-names",
        new("show names although --audit-only hides them", "montrer les noms, que --audit-only cache")
    );

    private static readonly Phrase AName = new("a name ending in .html, .pdf, .xlsx or .md", "un nom en .html, .pdf, .xlsx ou .md");

    private readonly string path;
    private readonly Func<string, string?> variable;

    private ReportFile(string path, Func<string, string?> variable)
    {
        this.path = path;
        this.variable = variable;
    }

    public static ReportFile Of(Call call)
    {
        var said = call.Said.Value(Out) ?? "quinze-audit.html";
        if (Path.GetExtension(said).ToLowerInvariant() is not (".html" or ".htm" or ".md" or ".xlsx" or ".pdf"))
        {
            throw Usage.Problem(call, Out.Name, said, AName);
        }
        return new ReportFile(call.Around.At(said), call.Around.Variable);
    }

    /// <summary>Writes beside and renames, so that a report is there whole or as it was before.</summary>
    public string Write(
        Report report,
        LedgerView view,
        IReadOnlyList<Finding> findings,
        IReadOnlyList<ImportRow> imports,
        ReportOptions options
    )
    {
        var unfinished = path + ".part";
        if (Path.GetExtension(path).Equals(".pdf", StringComparison.OrdinalIgnoreCase))
        {
            PrintedReport.Write(report, variable, unfinished);
        }
        else
        {
            // A workbook is a zip, and a zip is written by going back and forth.
            using var file = new FileStream(unfinished, FileMode.Create, FileAccess.ReadWrite);
            switch (Path.GetExtension(path).ToLowerInvariant())
            {
                case ".md":
                    using (var text = new StreamWriter(file) { NewLine = "\n" })
                    {
                        MarkdownReport.Write(report, text);
                    }
                    break;
                case ".xlsx":
                    XlsxReport.Write(view, findings, imports, options, file);
                    break;
                default:
                    HtmlReport.Write(report, file);
                    break;
            }
        }
        File.Move(unfinished, path, overwrite: true);
        return path;
    }
}
