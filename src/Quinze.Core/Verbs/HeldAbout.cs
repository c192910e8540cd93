using System.Text.Json;
using NodaTime.Text;
using Quinze.Storing;
using Quinze.Views;

namespace Quinze.Verbs;

/// <summary>What a ledger holds about one person, as they could ask for it: everything that was read, the file and line of each, and the user's decisions about them, labels included.</summary>
public sealed record HeldAbout(Person Person, IReadOnlyList<HeldItem> Items, IReadOnlyList<Judgement> Decisions)
{
    public static HeldAbout Gather(ILedgerStore store, Person person)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(person);
        List<HeldItem> items = [.. Held.About(store, person.Handles.ToHashSet())];
        var theirs = person
            .Handles.Select(h => h.ToString())
            .Append(person.Name)
            .Append(person.Id)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        theirs.UnionWith(items.Select(i => i.Item).OfType<string>());
        return new HeldAbout(person, items, [.. store.Judgements().Where(j => j.About.Any(theirs.Contains))]);
    }

    /// <param name="ledger">The path of the ledger; null where it is nobody's business.</param>
    public void Write(Utf8JsonWriter writer, string? ledger)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        if (ledger is not null)
        {
            writer.WriteString("ledger", ledger);
        }
        writer.WriteStartObject("person");
        writer.WriteString("id", Person.Id);
        writer.WriteString("name", Person.Name);
        writer.WriteStartArray("handles");
        foreach (var handle in Person.Handles)
        {
            writer.WriteStringValue(handle.ToString());
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteStartArray("items");
        foreach (var item in Items)
        {
            writer.WriteStartObject();
            writer.WriteString("id", item.Item);
            writer.WriteString("at", item.At is { } at ? MomentText.Write(at) : null);
            writer.WriteString("what", item.What);
            writer.WriteString("text", item.Text.Length > 0 ? item.Text : null);
            writer.WriteNumber("import", item.Import);
            writer.WriteString("file", item.File);
            writer.WriteNumber("line", item.Entry.Place.Line);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteNumber("total", Items.Count);
        writer.WriteStartArray("decisions");
        foreach (var decision in Decisions)
        {
            writer.WriteStartObject();
            writer.WriteNumber("number", decision.Number);
            writer.WriteString("at", InstantPattern.ExtendedIso.Format(decision.At));
            writer.WriteString("kind", JsonNamingPolicy.KebabCaseLower.ConvertName(decision.Kind.ToString()));
            writer.WriteString("says", decision.Says);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
