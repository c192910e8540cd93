using System.Globalization;
using System.Text.Json;
using Quinze.Analyses;
using Quinze.Cli.Language;
using Quinze.Storing;
using Quinze.Views;

namespace Quinze.Cli.Rows;

/// <summary>The labels that the user gave, and the labels that changed through them: what <c>undo</c> would take back, and what would go with it.</summary>
internal sealed class LabelRows(LedgerView view, ILedgerStore store, bool withText) : RowTable<LabelRow>
{
    private IReadOnlyDictionary<long, EntryDetail> details = new Dictionary<long, EntryDetail>();

    private static readonly string[] Truths = ["true", "false"];

    protected override IEnumerable<LabelRow> All => LabelDecisions.Of(view);

    protected override IReadOnlyList<RowField<LabelRow>> Fields =>
        [
            new("item", clause => clause.Word<LabelRow>(r => r.Item)),
            new("task", clause => clause.Word<LabelRow>(r => r.Task, ["post", "comment", "message"])),
            new("label", clause => clause.Word<LabelRow>(r => r.Label)),
            new("machine", clause => clause.Word<LabelRow>(r => r.Machine)),
            new("decided", clause => clause.Word<LabelRow>(r => r.Decided ? "true" : "false", Truths)),
            new("changed", clause => clause.Word<LabelRow>(r => r.Changed ? "true" : "false", Truths)),
        ];

    public override IReadOnlyList<Phrase> Headings =>
        [
            new("item", "texte"),
            new("label", "label"),
            new("the machine's", "de la machine"),
            new("decision", "décision"),
            new("day", "jour"),
        ];

    protected override void Fetch(IReadOnlyList<LabelRow> rows) => details = withText ? store.Details([.. rows.Select(EntryOf)]) : details;

    protected override void Write(Utf8JsonWriter writer, LabelRow row)
    {
        writer.WriteString("item", row.Item);
        writer.WriteString("task", row.Task);
        writer.WriteString("label", row.Label);
        writer.WriteString("machine", row.Machine);
        writer.WriteBoolean("decided", row.Decided);
        writer.WriteBoolean("changed", row.Changed);
        if (row.Decision is { } number)
        {
            writer.WriteNumber("decision", number);
        }
        else
        {
            writer.WriteNull("decision");
        }
        writer.WriteString("day", row.Day is { } day ? DayText.Write(day) : null);
        if (withText)
        {
            writer.WriteString("text", TextOf(row) ?? "");
        }
    }

    protected override string? TextOf(LabelRow row) => withText ? details.GetValueOrDefault(EntryOf(row))?.Text : null;

    private static long EntryOf(LabelRow row) =>
        long.Parse(row.Item.AsSpan(row.Item.IndexOf('-', StringComparison.Ordinal) + 1), CultureInfo.InvariantCulture);

    protected override string[] Line(LabelRow row, Tongue tongue) =>
        [
            row.Item,
            row.Label,
            row.Machine,
            row.Decision is { } number ? Numbers.Of(tongue, number) : "",
            row.Day is { } day ? DayText.Write(day) : "",
        ];
}
