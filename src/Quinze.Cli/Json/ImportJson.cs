using System.Text.Json;
using Quinze.Cli.Importing;
using Quinze.Cli.Language;
using Quinze.Storing;
using Quinze.Verbs;

namespace Quinze.Cli.Json;

/// <summary>What became of each path, as <c>import --json</c> and <c>audit --json</c> say it.</summary>
internal static class ImportJson
{
    public static void Write(Utf8JsonWriter writer, IReadOnlyList<PathReport> reports, Tongue tongue)
    {
        writer.WriteStartArray("imports");
        foreach (var report in reports)
        {
            Write(writer, report, tongue);
        }
        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, PathReport path, Tongue tongue)
    {
        var report = path.Report;
        writer.WriteStartObject();
        if (report.Id is { } id)
        {
            writer.WriteNumber("id", id);
        }
        else
        {
            writer.WriteNull("id");
        }
        writer.WriteString("source", report.Source);
        writer.WriteString("path", path.Path);
        writer.WriteString("status", JsonForm.Word(report.Status));
        writer.WriteString(
            "reason",
            report.Problem is { } reason ? ProblemTexts.In(tongue, reason).Found : Reasons.In(tongue, report.Advice)
        );
        writer.WriteStartArray("files");
        foreach (var file in report.Files)
        {
            WriteFile(writer, file, tongue);
        }
        writer.WriteEndArray();
        writer.WriteAdded("added", report.Status == ImportStatus.Unchanged ? default : report.Added);
        writer.WriteAdded("withdrawn", report.Withdrawn);
        if (report.Problem is { } problem)
        {
            writer.WriteProblem("error", ProblemTexts.In(tongue, problem));
        }
        writer.WriteEndObject();
    }

    public static void WriteFile(Utf8JsonWriter writer, FileRow file, Tongue tongue)
    {
        writer.WriteStartObject();
        writer.WriteString("name", file.Name);
        writer.WriteString("status", JsonForm.Word(file.Status));
        writer.WriteString("reason", Reasons.In(tongue, file.Reason));
        writer.WriteNumber("rows", file.Rows);
        writer.WriteNumber("entries", file.Entries);
        writer.WriteNumber("unreadCount", file.UnreadCount);
        writer.WriteStartArray("unread");
        foreach (var row in file.Unread)
        {
            writer.WriteStartObject();
            writer.WriteNumber("line", row.Line);
            writer.WriteString("reason", Reasons.In(tongue, row.Reason));
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteStartArray("aside");
        foreach (var row in file.Aside)
        {
            writer.WriteStartObject();
            writer.WriteString("reason", Reasons.In(tongue, row.Reason));
            writer.WriteNumber("rows", row.Rows);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
