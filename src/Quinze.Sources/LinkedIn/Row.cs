using System.Text;
using Quinze.Sources.Formats.Csv;

namespace Quinze.Sources.LinkedIn;

/// <summary>One row, with its fields under the numbers of the columns that its reader asked for.</summary>
internal sealed class Row(CsvReader csv, int file, int[] columns)
{
    /// <summary>Whether it has more fields than there are columns: that is told of every file that has such rows, so that they are read each time.</summary>
    public bool IsWide { get; set; }

    /// <summary>The mark of its bytes; 0 when it has none.</summary>
    public ulong Mark => IsWide ? 0 : csv.Mark;

    public Place Place => new(file, ByNumber ? Number : csv.Line);

    /// <summary>Which row of its file this is, from 1.</summary>
    public long Number { get; set; }

    /// <summary>Whether its number tells where it stands, and not its line.</summary>
    public bool ByNumber { get; init; }

    /// <summary>The field of a column; empty when the file has no such column.</summary>
    public ReadOnlySpan<byte> this[int column] => csv[columns[column]];

    public bool Has(int column) => columns[column] >= 0;

    public string Text(int column) => Encoding.UTF8.GetString(this[column]);

    public Utf8Text Utf8(int column) => Utf8Text.Copy(this[column]);
}
