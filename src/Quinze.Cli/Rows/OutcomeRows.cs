using System.Text.Json;
using Quinze.Cli.Json;
using Quinze.Cli.Language;
using Quinze.Cli.People;
using Quinze.Findings;
using Quinze.Views;

namespace Quinze.Cli.Rows;

/// <summary>What came of a presence.</summary>
internal sealed class OutcomeRows(LedgerView view, Tongue tongue) : RowTable<OutcomeView>
{
    private readonly Crowd crowd = new(view);

    protected override IEnumerable<OutcomeView> All => view.Facts.Outcomes;

    protected override IReadOnlyList<RowField<OutcomeView>> Fields =>
        [
            new("kind", clause => clause.Word<OutcomeView>(o => o.Kind)),
            new("stage", clause => clause.Word<OutcomeView>(o => o.Stage)),
            new("period", clause => clause.Day<OutcomeView>(o => o.At?.Day, view.AsOf())),
            new("behind", clause => clause.Behind<OutcomeView>(view, o => o.Id)),
            new("person", Of),
        ];

    public override IReadOnlyList<Phrase> Headings =>
        [new("at", "quand"), new("kind", "genre"), new("stage", "étape"), new("person", "personne"), new("title", "titre")];

    protected override void Write(Utf8JsonWriter writer, OutcomeView row)
    {
        writer.WriteString("id", $"outcome-{row.Id}");
        writer.WriteString("kind", row.Kind);
        writer.WriteMoment("at", row.At);
        var people = PeopleOf(row);
        writer.WritePerson("person", people.Count > 0 ? people[0] : null);
        writer.WriteStartArray("people");
        foreach (var person in people)
        {
            writer.WritePersonValue(person);
        }
        writer.WriteEndArray();
        writer.WriteString("organisation", row.Organisation);
        writer.WriteString("stage", row.Stage);
        if (row.Amount is { } amount)
        {
            writer.WriteNumber("amount", amount);
        }
        else
        {
            writer.WriteNull("amount");
        }
        writer.WriteString("currency", row.Currency);
        writer.WriteString("said", row.Said);
        writer.WriteString("title", row.Title);
        writer.WriteString("reference", row.Reference);
        writer.WriteString("channel", row.Channel);
        writer.WriteMoment("closed", row.Closed);
        writer.WriteStartArray("posts");
        foreach (var post in row.Posts)
        {
            writer.WriteStringValue(PostShape.Of(view.Facts.Posts[post])!.Id);
        }
        writer.WriteEndArray();
        writer.WriteStartArray("before");
        foreach (var stage in row.Before)
        {
            writer.WriteStringValue(stage);
        }
        writer.WriteEndArray();
    }

    protected override string[] Line(OutcomeView row, Tongue tongue) =>
        [JsonForm.Iso(row.At) ?? "?", row.Kind, row.Stage ?? "", string.Join(", ", PeopleOf(row).Select(p => p.Name)), row.Title ?? ""];

    private IReadOnlyList<PersonShape> PeopleOf(OutcomeView row) =>
        [.. row.People.Select(view.Overlay.PersonOf).Distinct().Select(p => crowd.Shape(p))];

    private Func<OutcomeView, bool> Of(Clause clause)
    {
        var who = new WhoIsMeant(view, tongue);
        var people = clause.Values.Select(v => who.Find(v).Person.Index).ToHashSet();
        return clause.AnyOf<OutcomeView>(o => o.People.Any(h => people.Contains(view.Overlay.PersonOf(h))));
    }
}
