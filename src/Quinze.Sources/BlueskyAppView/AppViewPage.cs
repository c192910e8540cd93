using System.Text;
using System.Text.Json;

namespace Quinze.Sources.BlueskyAppView;

/// <summary>Ways through the JSON of an AppView, in which nearly everything may be missing.</summary>
internal static class AppViewPage
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

    public static IEnumerable<JsonElement> Each(this JsonElement item, string name) =>
        item.Field(name) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : [];
}
