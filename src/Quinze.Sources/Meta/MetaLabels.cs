using System.Text.Json;
using Quinze.Sources.Formats.Json;

namespace Quinze.Sources.Meta;

/// <summary>A label of a record and what stands behind it.</summary>
/// <param name="Under">The title of the group it stands in, such as <c>Owner</c>; null at the top.</param>
internal sealed record MetaLabel(string Name, string? Value, string? Href, Moment? At, string? Under);

/// <summary>
/// Two shapes in which Meta writes a record as pairs of a label and a value: <c>string_map_data</c> (an object whose keys are the labels), and since 2025 <c>label_values</c>
/// (a list of pairs and of groups of pairs). Labels are in the language of the account, and as escaped as the values.
/// </summary>
internal static class MetaLabels
{
    private const int DeepestGroup = 8;

    public static IReadOnlyList<MetaLabel> Of(JsonElement record)
    {
        var found = new List<MetaLabel>();
        var map = record.Field("string_map_data");
        if (map.ValueKind == JsonValueKind.Object)
        {
            found.AddRange(map.EnumerateObject().Select(p => One(EscapedBytes.Undone(p.Name), p.Value, null)));
        }
        Collect(record.Each("label_values"), null, found, 0);
        return found;
    }

    public static bool AreIn(JsonElement record) =>
        record.Field("string_map_data").ValueKind == JsonValueKind.Object || record.Field("label_values").ValueKind == JsonValueKind.Array;

    /// <summary>What stands behind the first of these labels, whatever its language.</summary>
    public static string? Value(this IReadOnlyList<MetaLabel> labels, LabelWord word) =>
        labels.FirstOrDefault(l => word.Is(l.Name) && !string.IsNullOrWhiteSpace(l.Value))?.Value;

    /// <summary>The address of the record: behind the label that says so, else the first that is one.</summary>
    public static string? Address(this IReadOnlyList<MetaLabel> labels) =>
        labels.Where(l => l.Under is null).SelectMany(l => new[] { l.Href, l.Value }).FirstOrDefault(MetaAddress.IsOne);

    public static Moment? Time(this IReadOnlyList<MetaLabel> labels) => labels.FirstOrDefault(l => l.At is not null)?.At;

    private static void Collect(IEnumerable<JsonElement> pairs, string? under, List<MetaLabel> found, int depth)
    {
        foreach (var pair in pairs)
        {
            if (pair.Field("dict").ValueKind == JsonValueKind.Array)
            {
                if (depth < DeepestGroup)
                {
                    Collect(pair.Each("dict"), pair.Said("title") ?? pair.Said("label") ?? under, found, depth + 1);
                }
            }
            else if (pair.Said("label") is { } name)
            {
                found.Add(One(name, pair, under));
            }
        }
    }

    private static MetaLabel One(string name, JsonElement value, string? under) =>
        new(name, value.Said("value"), value.Said("href"), value.Time("timestamp") ?? value.Time("timestamp_value"), under);
}
