using System.Text.Json;
using Quinze.Cli.Language;

namespace Quinze.Cli.Findings;

/// <summary>Results as an indented outline: people by name, posts by id and day, intervals in brackets, long lists cut.</summary>
internal sealed class Outline(TextWriter to, Tongue tongue)
{
    private const int MostItems = 15;

    private static readonly Phrase More = new("… {0} more (--json has all)", "… encore {0} (tout est dans --json)");
    private static readonly Phrase Unknown = new("unknown", "inconnu");
    private static readonly Phrase Yes = new("yes", "oui");
    private static readonly Phrase No = new("no", "non");
    private static readonly Phrase None = new("none", "aucun");

    public void Write(JsonElement element, int depth)
    {
        foreach (var property in element.EnumerateObject())
        {
            Write(property.Name, property.Value, depth);
        }
    }

    private void Write(string name, JsonElement value, int depth)
    {
        if (InOneLine(value) is { } line)
        {
            to.WriteLine($"{Indent(depth)}{name}: {line}");
        }
        else if (value.ValueKind == JsonValueKind.Object)
        {
            to.WriteLine($"{Indent(depth)}{name}:");
            Write(value, depth + 1);
        }
        else
        {
            to.WriteLine($"{Indent(depth)}{name}: ({Numbers.Of(tongue, value.GetArrayLength())})");
            foreach (var item in value.EnumerateArray().Take(MostItems))
            {
                to.WriteLine($"{Indent(depth + 1)}- {Item(item)}");
            }
            if (value.GetArrayLength() > MostItems)
            {
                to.WriteLine(Indent(depth + 1) + More.In(tongue, Numbers.Of(tongue, value.GetArrayLength() - MostItems)));
            }
        }
    }

    private string Item(JsonElement item) =>
        InOneLine(item)
        ?? string.Join(
            ", ",
            item.EnumerateObject()
                .Select(p =>
                    p.Name is "person" ? InOneLine(p.Value)
                    : p.Value.ValueKind == JsonValueKind.Array && InOneLine(p.Value) is null
                        ? $"{p.Name} ({string.Join("; ", p.Value.EnumerateArray().Take(MostItems).Select(Item))})"
                    : $"{p.Name} {Item(p.Value)}"
                )
        );

    /// <summary>Null for what needs several lines.</summary>
    private string? InOneLine(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Null => Unknown.In(tongue),
            JsonValueKind.True => Yes.In(tongue),
            JsonValueKind.False => No.In(tongue),
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Number => Numbers.Of(tongue, value.GetDouble()),
            JsonValueKind.Array when value.GetArrayLength() == 0 => None.In(tongue),
            JsonValueKind.Object when value.TryGetProperty("handles", out _) && value.TryGetProperty("name", out var name) =>
                $"{name.GetString()} ({value.GetProperty("id").GetString()})",
            JsonValueKind.Object when value.TryGetProperty("nativeId", out _) =>
                $"{value.GetProperty("id").GetString()} ({value.GetProperty("publishedAt").GetString() ?? "?"})",
            JsonValueKind.Object when value.TryGetProperty("lo", out var lo) && value.TryGetProperty("hi", out var hi) =>
                $"[{InOneLine(lo)}; {InOneLine(hi)}]",
            _ => null,
        };

    private static string Indent(int depth) => new(' ', depth * 2);
}
