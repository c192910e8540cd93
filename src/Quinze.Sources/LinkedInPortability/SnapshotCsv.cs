using System.Text;
using System.Text.Json;

namespace Quinze.Sources.LinkedInPortability;

/// <summary>The rows of a snapshot page, written as CSV: the names of their fields are the header, each once, in the order of their first appearance.</summary>
internal static class SnapshotCsv
{
    /// <summary>What LinkedIn writes into a field that it could not read itself.</summary>
    private const string Unprocessable = "Unable_to_process_this_field.";

    public static MemoryStream Of(JsonElement page)
    {
        var rows = Rows(page).ToList();
        var columns = rows.SelectMany(r => r.EnumerateObject()).Select(f => f.Name).Distinct(StringComparer.Ordinal).ToList();
        var csv = new MemoryStream();
        if (columns.Count > 0)
        {
            Line(csv, columns);
        }
        foreach (var row in rows)
        {
            Line(csv, columns.Select(c => row.TryGetProperty(c, out var value) ? Written(value) : ""));
        }
        csv.Position = 0;
        return csv;
    }

    private static IEnumerable<JsonElement> Rows(JsonElement page)
    {
        if (
            page.ValueKind != JsonValueKind.Object
            || !page.TryGetProperty("elements", out var elements)
            || elements.ValueKind != JsonValueKind.Array
        )
        {
            yield break;
        }
        foreach (var element in elements.EnumerateArray())
        {
            if (
                element.ValueKind == JsonValueKind.Object
                && element.TryGetProperty("snapshotData", out var data)
                && data.ValueKind == JsonValueKind.Array
            )
            {
                foreach (var row in data.EnumerateArray().Where(r => r.ValueKind == JsonValueKind.Object))
                {
                    yield return row;
                }
            }
        }
    }

    /// <summary>All values are strings, but lists of recipients come as lists too.</summary>
    private static string Written(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.String => value.GetString() is { } text && text != Unprocessable ? text : "",
            JsonValueKind.Array => string.Join(',', value.EnumerateArray().Select(Written)),
            JsonValueKind.Null or JsonValueKind.Object => "",
            _ => value.GetRawText(),
        };

    /// <summary>Every field between quotes, so that a row of empty fields is a row too.</summary>
    private static void Line(MemoryStream csv, IEnumerable<string> fields)
    {
        var line = string.Join(',', fields.Select(f => $"\"{f.Replace("\"", "\"\"", StringComparison.Ordinal)}\""));
        csv.Write(Encoding.UTF8.GetBytes(line + "\n"));
    }
}
