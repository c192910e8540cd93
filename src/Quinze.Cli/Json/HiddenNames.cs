using System.Text.Json;
using System.Text.Json.Nodes;
using Quinze.Findings;
using Quinze.Findings.Json;

namespace Quinze.Cli.Json;

/// <summary>A finding as JSON in which nobody is named: a person keeps the number they have in this ledger, and nothing that would tell them elsewhere.</summary>
internal static class HiddenNames
{
    public static void Write(Utf8JsonWriter writer, Finding finding)
    {
        var root = JsonNode.Parse(FindingJson.ToText(finding))!;
        Hide(root);
        root.WriteTo(writer);
    }

    private static void Hide(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject person when person.ContainsKey("handles") && person.ContainsKey("name"):
                person["name"] = ((string?)person["id"])?.Replace("person-", "Person ", StringComparison.Ordinal) ?? "";
                person["handles"] = new JsonArray();
                break;
            case JsonObject fields:
                foreach (var (_, value) in fields)
                {
                    Hide(value);
                }
                break;
            case JsonArray items:
                foreach (var item in items)
                {
                    Hide(item);
                }
                break;
        }
    }
}
