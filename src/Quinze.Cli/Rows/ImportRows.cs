using System.Globalization;
using System.Text.Json;
using Quinze.Cli.Json;
using Quinze.Cli.Language;
using Quinze.Storing;

namespace Quinze.Cli.Rows;

/// <summary>The imports of a ledger; those withdrawn are shown only when asked for.</summary>
internal sealed class ImportRows(IReadOnlyList<ImportRow> imports, bool withdrawnToo = false) : RowTable<ImportRow>
{
    protected override IEnumerable<ImportRow> All => imports.Where(i => withdrawnToo || !i.Withdrawn);

    protected override IReadOnlyList<RowField<ImportRow>> Fields =>
        [
            new(
                "id",
                clause =>
                {
                    var ids = clause.Ids("import-");
                    return clause.AnyOf<ImportRow>(i => ids.Contains(i.Id));
                }
            ),
            new("source", clause => clause.Word<ImportRow>(i => i.Source)),
            new("path", clause => clause.Contains<ImportRow>(i => i.Path)),
            new("status", clause => clause.Word<ImportRow>(StatusOf, ["live", "withdrawn"])),
        ];

    public override IReadOnlyList<Phrase> Headings =>
        [
            new("id", "id"),
            new("imported", "importé"),
            new("source", "source"),
            new("interactions", "échanges"),
            new("posts", "publications"),
            new("archive", "archive"),
        ];

    protected override void Write(Utf8JsonWriter writer, ImportRow row) => WriteFields(writer, row);

    public static void WriteFields(Utf8JsonWriter writer, ImportRow row)
    {
        writer.WriteNumber("id", row.Id);
        writer.WriteString("source", row.Source);
        writer.WriteNumber("readerVersion", row.ReaderVersion);
        writer.WriteString("path", row.Path);
        writer.WriteString("status", StatusOf(row));
        writer.WriteInstant("importedAt", row.ImportedAt);
        writer.WriteDay("archiveDay", row.ArchiveDay);
        writer.WriteString("owner", row.OwnerName);
        writer.WriteString("because", row.Because);
        writer.WriteNumber("files", row.Files.Count);
        writer.WriteNumber("unreadCount", row.Files.Sum(f => f.UnreadCount));
        writer.WriteAdded("added", row.Added);
    }

    protected override string[] Line(ImportRow row, Tongue tongue) =>
        [
            row.Id.ToString(CultureInfo.InvariantCulture),
            DayText.Write(row.ImportedAt.InUtc().Date),
            row.Source,
            Numbers.Of(tongue, row.Added.Interactions),
            Numbers.Of(tongue, row.Added.Posts),
            row.Path,
        ];

    private static string StatusOf(ImportRow row) => row.Withdrawn ? "withdrawn" : "live";
}
