using System.Text.Json;
using Quinze.Cli.Language;
using Quinze.Cli.People;
using Quinze.Findings;
using Quinze.Importing;
using Quinze.Views;

namespace Quinze.Cli.Rows;

/// <summary>The people a ledger speaks of; its owner only when asked for.</summary>
internal sealed class PersonRows(LedgerView view, bool owner = false) : RowTable<PersonShape>
{
    /// <summary>The owner, as <c>id</c>, <c>from</c> and <c>to</c> take it.</summary>
    public const string Me = "me";

    private readonly Crowd crowd = new(view);

    protected override IEnumerable<PersonShape> All =>
        owner ? crowd.People.Select(crowd.Shape).Prepend(crowd.Owner) : crowd.People.Select(crowd.Shape);

    protected override IReadOnlyList<RowField<PersonShape>> Fields =>
        [
            new(
                "id",
                clause =>
                {
                    var ids = clause.Values is [Me] ? [1] : clause.Ids("person-");
                    var named = ids.Select(id => $"person-{id}").ToHashSet();
                    return clause.AnyOf<PersonShape>(p => named.Contains(p.Id));
                }
            ),
            new("name", clause => clause.Contains<PersonShape>(p => p.Name)),
            new(
                "handle",
                clause => clause.AnyOf<PersonShape>(p => p.Handles.Any(h => h.Contains(clause.Value, StringComparison.OrdinalIgnoreCase)))
            ),
            new(
                "network",
                clause =>
                    clause.AnyOf<PersonShape>(p =>
                        p.Handles.Any(h => clause.Values.Contains(h[..h.IndexOf(':', StringComparison.Ordinal)]))
                    )
            ),
            new("company", clause => clause.Contains<PersonShape>(p => Told(p, PersonFact.Company))),
            new("position", clause => clause.Contains<PersonShape>(p => Told(p, PersonFact.Position))),
        ];

    public override IReadOnlyList<Phrase> Headings =>
        [new("id", "id"), new("name", "nom"), new("company", "entreprise"), new("handles", "identifiants")];

    protected override void Write(Utf8JsonWriter writer, PersonShape row)
    {
        writer.WriteString("id", row.Id);
        writer.WriteString("name", row.Name);
        writer.WriteStartArray("handles");
        foreach (var handle in row.Handles)
        {
            writer.WriteStringValue(handle);
        }
        writer.WriteEndArray();
        writer.WriteString("company", Told(row, PersonFact.Company));
        writer.WriteString("position", Told(row, PersonFact.Position));
    }

    protected override string[] Line(PersonShape row, Tongue tongue) =>
        [row.Id, row.Name, Told(row, PersonFact.Company) ?? "", string.Join(' ', row.Handles)];

    private string? Told(PersonShape person, string field) =>
        view.Latest(int.Parse(person.Id.AsSpan("person-".Length), System.Globalization.CultureInfo.InvariantCulture) - 1, field)?.Value;
}
