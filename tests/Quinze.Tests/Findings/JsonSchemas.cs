using System.Text.Json;
using System.Text.RegularExpressions;

namespace Quinze.Tests.Findings;

/// <summary>
/// The schemas of <c>docs/json</c>, and whether a document keeps to one of them. Knows the few words of JSON Schema that our schemas use and refuses any other:
/// a rule that is not checked must not look as if it were.
/// </summary>
internal static class JsonSchemas
{
    private static readonly string[] Notes = ["$schema", "$id", "$defs", "title", "description"];
    private static readonly Dictionary<string, JsonElement> Read = [];

    public static string Folder
    {
        get
        {
            var at = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(at!.FullName, "Quinze.slnx")))
            {
                at = at.Parent;
            }
            return Path.Combine(at.FullName, "docs", "json");
        }
    }

    public static JsonElement Schema(string file)
    {
        lock (Read)
        {
            return Read.TryGetValue(file, out var known)
                ? known
                : Read[file] = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Folder, file))).RootElement;
        }
    }

    /// <summary>What is wrong with a document, each with its path; empty when nothing is.</summary>
    public static IReadOnlyList<string> Faults(string file, JsonElement document) => [.. Faults(file, Schema(file), document, "$")];

    /// <summary>The schema a reference leads to, with the file it stands in.</summary>
    public static (string File, JsonElement Schema) Resolve(string file, JsonElement schema)
    {
        while (schema.TryGetProperty("$ref", out var reference))
        {
            var parts = reference.GetString()!.Split('#');
            file = parts[0].Length > 0 ? parts[0] : file;
            schema = Schema(file);
            foreach (var step in parts.Length > 1 ? parts[1].Split('/', StringSplitOptions.RemoveEmptyEntries) : [])
            {
                schema = schema.GetProperty(step);
            }
        }
        return (file, schema);
    }

    private static IEnumerable<string> Faults(string file, JsonElement schema, JsonElement value, string path)
    {
        (file, schema) = Resolve(file, schema);
        return schema.EnumerateObject().SelectMany(rule => Faults(file, schema, rule, value, path));
    }

    private static IEnumerable<string> Faults(string file, JsonElement schema, JsonProperty rule, JsonElement value, string path) =>
        rule.Name switch
        {
            "type" => Types(rule.Value).Any(t => Is(t, value)) ? [] : [$"{path}: {value.ValueKind} is not {rule.Value}"],
            "enum" => rule.Value.EnumerateArray().Any(v => JsonElement.DeepEquals(v, value))
                ? []
                : [$"{path}: {value} is not in {rule.Value}"],
            "pattern" when value.ValueKind == JsonValueKind.String => Regex.IsMatch(value.GetString()!, rule.Value.GetString()!)
                ? []
                : [$"{path}: {value} does not match {rule.Value}"],
            "anyOf" => rule.Value.EnumerateArray().Any(s => !Faults(file, s, value, path).Any())
                ? []
                : [$"{path}: fits none of {rule.Value}"],
            "required" when value.ValueKind == JsonValueKind.Object => rule
                .Value.EnumerateArray()
                .Where(name => !value.TryGetProperty(name.GetString()!, out _))
                .Select(name => $"{path}: {name} is missing"),
            "properties" when value.ValueKind == JsonValueKind.Object => value
                .EnumerateObject()
                .SelectMany(p => rule.Value.TryGetProperty(p.Name, out var s) ? Faults(file, s, p.Value, $"{path}.{p.Name}") : []),
            "additionalProperties" when value.ValueKind == JsonValueKind.Object => value
                .EnumerateObject()
                .Where(p => !(schema.TryGetProperty("properties", out var known) && known.TryGetProperty(p.Name, out _)))
                .SelectMany(p =>
                    rule.Value.ValueKind == JsonValueKind.False
                        ? [$"{path}: {p.Name} is not allowed"]
                        : Faults(file, rule.Value, p.Value, $"{path}.{p.Name}")
                ),
            "items" when value.ValueKind == JsonValueKind.Array => value
                .EnumerateArray()
                .SelectMany((v, i) => Faults(file, rule.Value, v, $"{path}[{i}]")),
            "pattern" or "required" or "properties" or "additionalProperties" or "items" => [],
            _ => Notes.Contains(rule.Name) ? [] : throw new NotSupportedException($"{file}: '{rule.Name}' is not checked."),
        };

    private static IEnumerable<string> Types(JsonElement type) =>
        type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(t => t.GetString()!) : [type.GetString()!];

    private static bool Is(string type, JsonElement value) =>
        (type, value.ValueKind) switch
        {
            ("null", JsonValueKind.Null) => true,
            ("boolean", JsonValueKind.True or JsonValueKind.False) => true,
            ("integer", JsonValueKind.Number) => value.TryGetInt64(out _),
            ("number", JsonValueKind.Number) => true,
            ("string", JsonValueKind.String) => true,
            ("array", JsonValueKind.Array) => true,
            ("object", JsonValueKind.Object) => true,
            _ => false,
        };
}
