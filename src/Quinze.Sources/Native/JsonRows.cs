using System.Text.Json;
using Quinze.Sources.Formats.Lines;

namespace Quinze.Sources.Native;

/// <summary>Rows of a JSON lines file: one object a line.</summary>
internal sealed class JsonRows(Stream stream) : NativeRows
{
    private readonly LineReader lines = new(stream);
    private JsonDocument? row;
    private string? fault;

    public override long Line => lines.Line;

    public override string? Fault => fault;

    public override IEnumerable<string> Names => row is null ? [] : row.RootElement.EnumerateObject().Select(p => p.Name);

    public override string? this[string field] =>
        row is not null && row.RootElement.TryGetProperty(field, out var value)
            ? value.ValueKind switch
            {
                JsonValueKind.Null => null,
                JsonValueKind.String => value.GetString(),
                _ => value.GetRawText(),
            }
            : null;

    public override IReadOnlyList<string> Many(string field) =>
        row is not null && row.RootElement.TryGetProperty(field, out var value)
            ? value.ValueKind switch
            {
                JsonValueKind.Array =>
                [
                    .. value.EnumerateArray().Select(v => v.ValueKind == JsonValueKind.String ? v.GetString()! : v.GetRawText()),
                ],
                JsonValueKind.String => [value.GetString()!],
                _ => [],
            }
            : [];

    public override bool Has(string field) => row is not null && row.RootElement.TryGetProperty(field, out _);

    public override bool Read()
    {
        row?.Dispose();
        row = null;
        while (lines.Read())
        {
            if (lines.IsBlank)
            {
                continue;
            }
            fault = lines.Fault;
            if (fault is null)
            {
                Parse();
            }
            return true;
        }
        return false;
    }

    public override void Dispose()
    {
        row?.Dispose();
        lines.Dispose();
    }

    private void Parse()
    {
        try
        {
            row = JsonDocument.Parse(lines.Current);
            fault = row.RootElement.ValueKind == JsonValueKind.Object ? null : "the line is no JSON object";
        }
        catch (JsonException)
        {
            fault = "the line is no valid JSON";
        }
        if (fault is not null)
        {
            row?.Dispose();
            row = null;
        }
    }
}
