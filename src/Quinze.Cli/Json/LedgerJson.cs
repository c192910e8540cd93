using System.Text.Json;
using Quinze.Cli.People;
using Quinze.Cli.Rows;
using Quinze.Storing;

namespace Quinze.Cli.Json;

/// <summary><c>ledger info --json</c>.</summary>
internal static class LedgerJson
{
    public static void Write(Utf8JsonWriter writer, string path, LedgerHead head, LedgerContents contents)
    {
        writer.WriteStartObject();
        writer.WriteString("ledger", path);
        writer.WriteString("name", head.Name);
        writer.WriteStartObject("owner");
        writer.WriteString("name", head.OwnerName);
        writer.WriteStartArray("handles");
        foreach (var handle in head.Owner)
        {
            writer.WriteStringValue(handle.ToString());
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteNumber("people", contents.People);
        writer.WriteNumber("nameOnly", contents.NameOnly);
        writer.WriteNumber("hiddenProfiles", contents.HiddenProfiles);
        writer.WriteStartObject("posts");
        foreach (var (kind, count) in contents.Posts)
        {
            writer.WriteNumber(JsonForm.Word(kind), count);
        }
        writer.WriteEndObject();
        writer.WriteStartObject("interactions");
        foreach (var (kind, sent, received, mutual) in contents.Interactions)
        {
            writer.WriteStartObject(JsonForm.Word(kind));
            writer.WriteNumber("sent", sent);
            writer.WriteNumber("received", received);
            writer.WriteNumber("mutual", mutual);
            writer.WriteEndObject();
        }
        writer.WriteEndObject();
        writer.WriteStartObject("observations");
        foreach (var (metric, count) in contents.Observations)
        {
            writer.WriteNumber(metric, count);
        }
        writer.WriteEndObject();
        writer.WriteNumber("outcomes", contents.Outcomes);
        writer.WriteNumber("judgements", contents.Judgements);
        writer.WriteStartArray("imports");
        foreach (var import in contents.Imports)
        {
            writer.WriteStartObject();
            ImportRows.WriteFields(writer, import);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
