using System.Text.Json;
using NodaTime;
using Quinze.Cli.Json;
using Quinze.Cli.Language;

namespace Quinze.Cli.Rows;

/// <summary>What a ledger can know at all, channel by channel.</summary>
internal sealed class CoverageRows(IReadOnlyList<CoverageSpan> coverage) : RowTable<CoverageSpan>
{
    private static readonly Phrase Yes = new("yes", "oui");
    private static readonly Phrase No = new("no", "non");

    protected override IEnumerable<CoverageSpan> All =>
        coverage.OrderBy(c => c.Source, StringComparer.Ordinal).ThenBy(c => c.Kind, StringComparer.Ordinal);

    protected override IReadOnlyList<RowField<CoverageSpan>> Fields =>
        [
            new("source", clause => clause.Word<CoverageSpan>(c => c.Source)),
            new("kind", clause => clause.Word<CoverageSpan>(c => c.Kind)),
            new("complete", clause => clause.Word<CoverageSpan>(c => c.Complete ? "true" : "false", ["true", "false"])),
        ];

    public override IReadOnlyList<Phrase> Headings =>
        [new("source", "source"), new("kind", "genre"), new("from", "du"), new("to", "au"), new("complete", "complet")];

    protected override void Write(Utf8JsonWriter writer, CoverageSpan row)
    {
        writer.WriteString("source", row.Source);
        writer.WriteString("kind", row.Kind);
        writer.WriteDay("from", row.From);
        writer.WriteDay("to", row.To);
        writer.WriteBoolean("complete", row.Complete);
    }

    protected override string[] Line(CoverageSpan row, Tongue tongue) =>
        [row.Source, row.Kind, Iso(row.From), Iso(row.To), (row.Complete ? Yes : No).In(tongue)];

    private static string Iso(LocalDate? day) => day is { } known ? DayText.Write(known) : "?";
}
