using Quinze.Cli.CommandLine;
using Quinze.Cli.Language;
using Quinze.Reports;
using Quinze.Reports.Html;
using Quinze.Reports.Markdown;

namespace Quinze.Cli.Commands;

/// <summary>Where an audit is written, and in which form: the ending of the name says it.</summary>
internal sealed class ReportFile
{
    public static readonly Flag Out = new(
        "--out",
        new(
            "where the report goes: a name ending in .html or .md (quinze-audit.html in this folder when not given)",
            "où va le rapport : un nom en .html ou .md (quinze-audit.html dans ce dossier à défaut)"
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

    private readonly string path;

    private ReportFile(string path)
    {
        this.path = path;
    }

    private bool IsMarkdown => Path.GetExtension(path).Equals(".md", StringComparison.OrdinalIgnoreCase);

    public static ReportFile Of(Call call)
    {
        var said = call.Said.Value(Out) ?? "quinze-audit.html";
        var ending = Path.GetExtension(said).ToLowerInvariant();
        if (ending is not (".html" or ".htm" or ".md"))
        {
            throw Usage.Problem(call, Out.Name, said, new Phrase("a name ending in .html or .md", "un nom en .html ou .md"));
        }
        return new ReportFile(call.Around.At(said));
    }

    /// <summary>Writes beside and renames, so that a report is there whole or as it was before.</summary>
    public string Write(Report report)
    {
        var unfinished = path + ".part";
        using (var file = new FileStream(unfinished, FileMode.Create, FileAccess.Write))
        {
            if (IsMarkdown)
            {
                using var text = new StreamWriter(file) { NewLine = "\n" };
                MarkdownReport.Write(report, text);
            }
            else
            {
                HtmlReport.Write(report, file);
            }
        }
        File.Move(unfinished, path, overwrite: true);
        return path;
    }
}
