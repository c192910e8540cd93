using System.Text;
using System.Text.Json;

namespace Quinze.Sources.Formats.Sync;

/// <summary>Ways through the JSON of a server, in which nearly everything may be missing.</summary>
internal static class SyncJson
{
    public static JsonElement Field(this JsonElement item, string name) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty(name, out var found) ? found : default;

    public static JsonElement Field(this JsonElement item, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
        {
            item = item.Field(name);
        }
        return item;
    }

    public static string? Word(this JsonElement item, params ReadOnlySpan<string> path) =>
        item.Field(path) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    public static byte[] Bytes(this JsonElement item, string name) => item.Word(name) is { } text ? Encoding.UTF8.GetBytes(text) : [];

    public static long? Whole(this JsonElement item, string name) =>
        item.Field(name) is { ValueKind: JsonValueKind.Number } number && number.TryGetInt64(out var value) ? value : null;

    /// <summary>The items of a list; of anything else, none.</summary>
    public static IEnumerable<JsonElement> Items(this JsonElement list) =>
        list.ValueKind == JsonValueKind.Array ? list.EnumerateArray() : [];

    public static IEnumerable<JsonElement> Each(this JsonElement item, string name) => item.Field(name).Items();
}
