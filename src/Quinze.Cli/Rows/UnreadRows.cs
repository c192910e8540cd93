using System.Globalization;
using System.Text.Json;
using Quinze.Cli.Language;
using Quinze.Storing;

namespace Quinze.Cli.Rows;

/// <summary>A row or a whole file (line 0) that could not be read.</summary>
internal sealed record UnreadPlace(long Import, string File, long Line, string Reason);

/// <summary>Everything that could not be read: the first hundred rows of each file, and whole files.</summary>
internal sealed class UnreadRows(IReadOnlyList<ImportRow> imports) : RowTable<UnreadPlace>
{
    protected override IEnumerable<UnreadPlace> All =>
        from import in imports
        where !import.Withdrawn
        from file in import.Files
        from place in PlacesIn(import, file)
        select place;

    protected override IReadOnlyList<RowField<UnreadPlace>> Fields =>
        [
            new(
                "import",
                clause =>
                {
                    var ids = clause.Ids("import-");
                    return clause.AnyOf<UnreadPlace>(u => ids.Contains(u.Import));
                }
            ),
            new("file", clause => clause.Contains<UnreadPlace>(u => u.File)),
            new("reason", clause => clause.Contains<UnreadPlace>(u => $"{u.Reason}\n{Reasons.In(Tongue.French, u.Reason)}")),
        ];

    public override IReadOnlyList<Phrase> Headings =>
        [new("import", "import"), new("file", "fichier"), new("line", "ligne"), new("reason", "raison")];

    protected override void Write(Utf8JsonWriter writer, UnreadPlace row)
    {
        writer.WriteNumber("import", row.Import);
        writer.WriteString("file", row.File);
        writer.WriteNumber("line", row.Line);
        writer.WriteString("reason", row.Reason);
    }

    protected override string[] Line(UnreadPlace row, Tongue tongue) =>
        [
            row.Import.ToString(CultureInfo.InvariantCulture),
            row.File,
            row.Line.ToString(CultureInfo.InvariantCulture),
            Reasons.In(tongue, row.Reason),
        ];

    private static IEnumerable<UnreadPlace> PlacesIn(ImportRow import, FileRow file)
    {
        if (file.Status == FileStatus.Unread)
        {
            yield return new UnreadPlace(import.Id, file.Name, 0, file.Reason ?? "");
        }
        foreach (var row in file.Unread)
        {
            yield return new UnreadPlace(import.Id, file.Name, row.Line, row.Reason);
        }
    }
}
