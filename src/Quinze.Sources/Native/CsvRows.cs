using System.Text;
using Quinze.Sources.Formats.Csv;

namespace Quinze.Sources.Native;

/// <summary>Rows of a CSV file, RFC 4180, with a header. Columns may stand in any order; those we do not know are named in the file's remark.</summary>
internal sealed class CsvRows : NativeRows
{
    private readonly CsvReader csv;
    private readonly string[] header = [];
    private readonly Dictionary<string, int> columns = new(StringComparer.OrdinalIgnoreCase);

    public CsvRows(Stream stream)
    {
        csv = new CsvReader(stream);
        if (csv.Read() && csv.Fault is null)
        {
            header = [.. Enumerable.Range(0, csv.FieldCount).Select(i => Encoding.UTF8.GetString(csv[i]).Trim())];
            csv.ExpectFields(header.Length);
            for (var i = 0; i < header.Length; i++)
            {
                columns.TryAdd(header[i], i);
            }
        }
    }

    public override long Line => csv.Line;

    public override string? Fault => csv.Fault;

    public override IEnumerable<string> Names => header;

    public override string? this[string field] =>
        columns.TryGetValue(field, out var column) && csv[column] is { IsEmpty: false } bytes
            ? CsvCell.Read(Encoding.UTF8.GetString(bytes))
            : null;

    public override IReadOnlyList<string> Many(string field) => this[field] is { } cell ? CsvCell.Split(cell) : [];

    public override bool Has(string field) => columns.ContainsKey(field);

    public override bool Read() => csv.Read();

    public override void Dispose() => csv.Dispose();
}
