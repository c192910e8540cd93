using System.Text.Json;
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
            new("dimension", clause => clause.Word<ObservationView>(o => o.Dimension)),
            new("account", clause => clause.Word<ObservationView>(AccountOf)),
            new("value", clause => clause.Number<ObservationView>(o => o.Value)),
            new("behind", clause => clause.Behind<ObservationView>(view, o => o.Id)),
            new("period", clause => clause.Day<ObservationView>(o => o.To == Period.OpenEnd ? o.From : o.To, view.AsOf())),
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
        writer.WriteString("account", AccountOf(row));
        writer.WriteString("metric", row.Metric);
        writer.WriteString("dimension", row.Dimension);
        writer.WriteNumber("value", row.Value);
        writer.WriteString(
            "bound",
            row.Bound switch
            {
                Bound.Below => "below",
                Bound.AtLeast => "at-least",
                _ => null,
            }
        );
        writer.WriteDay("from", row.From);
        writer.WriteDay("to", row.To == Period.OpenEnd ? null : row.To);
        writer.WriteMoment("seenAt", row.SeenAt);
    }

    protected override string[] Line(ObservationView row, Tongue tongue) =>
        [
            DayText.Write(row.From),
            row.To == Period.OpenEnd ? "…" : DayText.Write(row.To),
            row.Dimension is null ? row.Metric : $"{row.Metric} ({row.Dimension})",
            row.Bound switch
            {
                Bound.Below => "< ",
                Bound.AtLeast => "≥ ",
                _ => "",
            } + Numbers.Of(tongue, row.Value),
            PostOf(row)?.Id ?? AccountOf(row) ?? row.Ref.ToString(),
        ];

    private string? AccountOf(ObservationView row) =>
        row.Account >= 0 ? view.Facts.HandleAt(row.Account).ToString()
        : row.Ref.IsNone ? row.Network
        : null;

    private PostShape? PostOf(ObservationView row) => row.Post >= 0 ? PostShape.Of(view.Facts.Posts[row.Post]) : null;
}
