using System.Text.Json;
using Quinze.Analyses;
using Quinze.Cli.Json;
using Quinze.Cli.Language;
using Quinze.Cli.People;
using Quinze.Views;

namespace Quinze.Cli.Rows;

/// <summary>Real problems and how far they got.</summary>
internal sealed class CaseRows(LedgerView view, Tongue tongue) : RowTable<CaseShape>
{
    private static readonly string[] States = ["opened", .. Enum.GetValues<CaseStep>().Select(Case.WordOf)];

    private readonly IReadOnlyList<CaseShape> all = (new Cases().Run(view, new AnalysisRequest()).Results as CasesResults)?.List ?? [];

    protected override IEnumerable<CaseShape> All => all;

    protected override IReadOnlyList<RowField<CaseShape>> Fields =>
        [
            new("id", clause => clause.Word<CaseShape>(c => c.Id)),
            new("state", clause => clause.Word<CaseShape>(c => c.State, States)),
            new("title", clause => clause.Contains<CaseShape>(c => c.Title)),
            new("period", clause => clause.Day<CaseShape>(c => c.Opened, view.AsOf())),
            new("person", Of),
        ];

    public override IReadOnlyList<Phrase> Headings =>
        [new("id", "id"), new("opened", "ouvert"), new("state", "étape"), new("person", "personne"), new("title", "titre")];

    protected override void Write(Utf8JsonWriter writer, CaseShape row)
    {
        writer.WriteString("id", row.Id);
        writer.WriteString("title", row.Title);
        writer.WriteDay("opened", row.Opened);
        writer.WriteString("state", row.State);
        writer.WriteStartArray("people");
        foreach (var person in row.People)
        {
            writer.WritePersonValue(person);
        }
        writer.WriteEndArray();
        writer.WriteStartArray("about");
        foreach (var item in row.About)
        {
            writer.WriteStringValue(item);
        }
        writer.WriteEndArray();
        writer.WriteStartArray("steps");
        foreach (var step in row.Steps)
        {
            writer.WriteStartObject();
            writer.WriteString("step", step.Step);
            writer.WriteDay("day", step.Day);
            writer.WriteString("note", step.Note);
            writer.WriteNumber("decision", step.Decision);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    protected override string[] Line(CaseShape row, Tongue shown) =>
        [row.Id, DayText.Write(row.Opened), row.State, string.Join(", ", row.People.Select(p => p.Name)), row.Title ?? ""];

    private Func<CaseShape, bool> Of(Clause clause)
    {
        var who = new WhoIsMeant(view, tongue);
        var people = clause.Values.Select(v => who.Find(v).Person.Id).ToHashSet();
        return clause.AnyOf<CaseShape>(c => c.People.Any(p => people.Contains(p.Id)));
    }
}
