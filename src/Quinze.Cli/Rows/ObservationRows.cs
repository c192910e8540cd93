using System.Text.Json;
using NodaTime.Text;
using Quinze.Cli.Json;
using Quinze.Cli.Language;
using Quinze.Findings;
using Quinze.Views;

namespace Quinze.Cli.Rows;

/// <summary>Metrics seen for a window: of a post, or of the account.</summary>
internal sealed class ObservationRows(LedgerView view) : RowTable<ObservationView>
{
    protected override IEnumerable<ObservationView> All => view.Facts.Observations;

    protected override IReadOnlyList<RowField<ObservationView>> Fields =>
        [
            new("metric", clause => clause.Word<ObservationView>(o => o.Metric)),
            new("network", clause => clause.Word<ObservationView>(o => o.Network)),
            new("post", clause => clause.Word<ObservationView>(o => PostOf(o)?.Id ?? o.Ref.ToString())),
            new("value", clause => clause.Number<ObservationView>(o => o.Value)),
            new("period", clause => clause.Day<ObservationView>(o => o.To, view.AsOf())),
        ];

    public override IReadOnlyList<Phrase> Headings =>
        [new("from", "du"), new("to", "au"), new("metric", "mesure"), new("value", "valeur"), new("of", "de")];

    protected override void Write(Utf8JsonWriter writer, ObservationView row)
    {
        writer.WriteString("id", $"observation-{row.Id}");
        var post = PostOf(row);
        if (post is null && !row.Ref.IsNone)
        {
            writer.WriteStartObject("post");
            writer.WriteNull("id");
            writer.WriteString("network", row.Network);
            writer.WriteString("nativeId", row.Ref.ToString());
            writer.WriteNull("publishedAt");
            writer.WriteEndObject();
        }
        else
        {
            writer.WritePost("post", post);
        }
        writer.WriteString("account", row.Ref.IsNone ? row.Network : null);
        writer.WriteString("metric", row.Metric);
        writer.WriteNumber("value", row.Value);
        writer.WriteDay("from", row.From);
        writer.WriteDay("to", row.To);
    }

    protected override string[] Line(ObservationView row, Tongue tongue) =>
        [
            LocalDatePattern.Iso.Format(row.From),
            LocalDatePattern.Iso.Format(row.To),
            row.Metric,
            Numbers.Of(tongue, row.Value),
            PostOf(row)?.Id ?? (row.Ref.IsNone ? row.Network : row.Ref.ToString()),
        ];

    private PostShape? PostOf(ObservationView row) => row.Post >= 0 ? PostShape.Of(view.Facts.Posts[row.Post]) : null;
}
