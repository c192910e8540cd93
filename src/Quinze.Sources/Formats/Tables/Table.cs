using System.Text;
using Quinze.Importing;
using Quinze.Sources.Formats.Csv;

namespace Quinze.Sources.Formats.Tables;

/// <summary>
/// A CSV file as office programs write it, row by row: delimiter and encoding are found out, a "sep=" line is passed over. The first row that is read is the header.
/// </summary>
internal sealed class Table : IDisposable
{
    private readonly CsvReader csv;
    private bool pending;

    private Table(CsvReader csv, byte delimiter) => (this.csv, Delimiter) = (csv, (char)delimiter);

    public char Delimiter { get; }

    /// <summary>The header as the file writes it, trimmed; empty until <see cref="ReadHeader"/>.</summary>
    public IReadOnlyList<string> Header { get; private set; } = [];

    public IReadOnlyList<string> FoldedHeader { get; private set; } = [];

    public long Line => csv.Line;

    public string? Fault => csv.Fault;

    public int Count => csv.FieldCount;

    /// <summary>A cell's text, trimmed; empty beyond the last one and for a column that the table lacks (-1).</summary>
    public string this[int column] =>
        column < 0 || csv[column] is not { IsEmpty: false } bytes ? "" : Encoding.UTF8.GetString(bytes).Trim().Trim('\u00A0');

    /// <summary>How the bytes were read, when that was not as UTF-8; null otherwise.</summary>
    public string? Remark =>
        csv.WasUtf16 ? "read as UTF-16"
        : csv.Windows1252Rows > 0 ? "read as Windows-1252"
        : null;

    public static Table Open(IArchive archive, ArchiveFile file)
    {
        var delimiter = CsvDelimiter.Of(archive, file);
        return new Table(new CsvReader(archive.Open(file), CsvDialect.Rfc4180, delimiter), delimiter);
    }

    /// <summary>Opens and reads the header; null when there is none.</summary>
    public static Table? OpenBelowHeader(IArchive archive, ArchiveFile file)
    {
        var table = Open(archive, file);
        if (table.ReadHeader())
        {
            return table;
        }
        table.Dispose();
        return null;
    }

    /// <summary>The next row is the header: at least two columns, all but a few of them named.</summary>
    public bool ReadHeader()
    {
        if (!Read() || (Count == 1 && this[0].StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && !Read()) || csv.Fault is not null)
        {
            return false;
        }
        TakeHeader();
        return Header.Count > 1 && Header.Count(h => h.Length > 0) * 2 > Header.Count;
    }

    /// <summary>The row just read is a header.</summary>
    public void TakeHeader()
    {
        Header = [.. Enumerable.Range(0, Count).Select(i => this[i])];
        FoldedHeader = [.. Header.Select(Folded.Of)];
        csv.ExpectFields(Header.Count);
    }

    public bool Read()
    {
        if (pending)
        {
            pending = false;
            return true;
        }
        return csv.Read();
    }

    /// <summary>The row just read comes once more.</summary>
    public void ReadAgain() => pending = true;

    public bool IsEmptyRow()
    {
        for (var i = 0; i < Count; i++)
        {
            if (this[i].Length > 0)
            {
                return false;
            }
        }
        return true;
    }

    public void Dispose() => csv.Dispose();
}
