using System.Text.Json;
using Quinze.Sources.Formats.Json;

namespace Quinze.Sources.YouTube;

/// <summary>
/// The words of a comment, which are JSON in a cell: until June 2024 <c>{"takeoutSegments":[{"text":…}]}</c>, since then <c>{"text":…},{"text":…}</c>, objects with commas between and no brackets around.
/// What is no JSON is the words themselves.
/// </summary>
internal static class CommentText
{
    public static string Of(string cell)
    {
        if (!cell.StartsWith('{') && !cell.StartsWith('['))
        {
            return cell;
        }
        foreach (var json in new[] { cell, $"[{cell}]" })
        {
            try
            {
                using var document = JsonDocument.Parse(json);
                var root = document.RootElement;
                var segments = root.Field("takeoutSegments") is { ValueKind: JsonValueKind.Array } list ? list.Each() : root.Each();
                return string.Concat(segments.Select(s => s.Text("text")));
            }
            catch (JsonException)
            {
                // Without brackets it is no document: once more, with them.
            }
        }
        return cell;
    }
}
