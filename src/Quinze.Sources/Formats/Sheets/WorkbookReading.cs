using NodaTime;
using Quinze.Importing;

namespace Quinze.Sources.Formats.Sheets;

/// <summary>What is said of one workbook, row by row: every row with data in it ends with at least one reading.</summary>
internal sealed class WorkbookReading(int file, string network)
{
    private readonly List<string> remarks = [];
    private Sheet? sheet;
    private int row;
    private int before;

    public List<Reading> Said { get; } = [];

    public int File { get; } = file;

    public long Rows { get; private set; }

    /// <summary>The page or account that the figures are about; null for the owner's own.</summary>
    public Handle? Account { get; set; }

    public Place Place => sheet is null ? new Place(File, 0) : new Place(File, sheet.LineOf(row));

    public void Begin(Sheet of, int at)
    {
        (sheet, row, before) = (of, at, Said.Count);
        Rows++;
    }

    /// <summary>Closes the row: one that said nothing held no figure.</summary>
    public void End(string whenSilent = "no figure in it")
    {
        if (Said.Count == before)
        {
            Said.Add(new LeftAside(Place, whenSilent));
        }
    }

    public void Unread(string reason) => Said.Add(new Unread(Place, $"{sheet!.Where(row)}: {reason}"));

    public void LeaveAside(string reason) => Said.Add(new LeftAside(Place, reason));

    /// <summary>All rows of a sheet for one reason.</summary>
    public void UnreadSheet(Sheet whole, string reason)
    {
        for (var i = 0; i < whole.Rows.Count; i++)
        {
            if (!whole.IsBlank(i))
            {
                Begin(whole, i);
                Unread(reason);
            }
        }
    }

    public void Remark(string remark)
    {
        if (!remarks.Contains(remark))
        {
            remarks.Add(remark);
        }
    }

    /// <summary>A figure seen for a window. A blank cell says nothing; one that is no figure is said to be unread.</summary>
    public double? Observe(string metric, Cell cell, LocalDate from, LocalDate to, PostRef post = default, string? dimension = null)
    {
        if (cell.IsBlank)
        {
            return null;
        }
        if (Figure.Of(cell) is not { } figure)
        {
            Unread($"what stands for {metric} is no figure");
            return null;
        }
        Observe(metric, figure, from, to, post, dimension);
        return figure.Value;
    }

    public void Observe(string metric, Figure figure, LocalDate from, LocalDate to, PostRef post = default, string? dimension = null) =>
        Said.Add(
            new ObservationEntry(Place)
            {
                Network = network,
                Account = Account,
                Post = post,
                Metric = metric,
                Dimension = dimension,
                Value = figure.Value,
                Bound = figure.Bound,
                From = from,
                To = to,
            }
        );

    public FileRead Close() => new(File, Rows, remarks.Count == 0 ? null : string.Join("; ", remarks));
}
