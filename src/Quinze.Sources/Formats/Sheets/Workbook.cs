using System.Globalization;
using System.Text;
using ExcelDataReader;

namespace Quinze.Sources.Formats.Sheets;

/// <summary>
/// A workbook read whole, <c>.xlsx</c> or BIFF <c>.xls</c> by its bytes and not by its name. Formulas are what they last gave; macros, links and pictures are not looked at.
/// Held to <see cref="SheetLimits"/>.
/// </summary>
internal sealed class Workbook
{
    static Workbook() =>
        // Old .xls files name a code page, which .NET knows only when told to.
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    private Workbook(IReadOnlyList<Sheet> sheets) => Sheets = sheets;

    public IReadOnlyList<Sheet> Sheets { get; }

    public static bool IsNamed(string name) =>
        Path.GetExtension(name) is { } end
        && (end.Equals(".xlsx", StringComparison.OrdinalIgnoreCase) || end.Equals(".xls", StringComparison.OrdinalIgnoreCase));

    /// <summary>Reads a workbook and closes the stream; a <see cref="ProblemException"/> says why when it cannot be read.</summary>
    public static Workbook Read(Stream stream, string name, CancellationToken cancellation)
    {
        using var bytes = WorkbookBytes.Copy(stream, name);
        try
        {
            var configuration = new ExcelReaderConfiguration { FallbackEncoding = Encoding.Latin1, LeaveOpen = true };
            using var reader = WorkbookBytes.IsCompound(bytes)
                ? ExcelReaderFactory.CreateBinaryReader(bytes, configuration)
                : ExcelReaderFactory.CreateOpenXmlReader(bytes, configuration);
            return new Workbook([.. Read(reader, name, cancellation)]);
        }
        catch (ExcelDataReader.Exceptions.InvalidPasswordException)
        {
            throw WorkbookBytes.Problem(
                "workbook-encrypted",
                "The workbook is protected with a password",
                name,
                "Save it without a password."
            );
        }
        catch (Exception e) when (e is not (OperationCanceledException or ProblemException or OutOfMemoryException))
        {
            // The library fails in many ways on bytes that are no workbook; all of them mean this.
            throw WorkbookBytes.Problem("workbook-damaged", "The workbook is damaged", name, "Download it again.");
        }
    }

    private static IEnumerable<Sheet> Read(IExcelDataReader reader, string name, CancellationToken cancellation)
    {
        if (reader.ResultsCount > SheetLimits.Sheets)
        {
            throw TooLarge($"{reader.ResultsCount} sheets", name);
        }
        var (rowsBefore, cells) = (0, 0);
        do
        {
            cancellation.ThrowIfCancellationRequested();
            var rows = new List<Cell[]>();
            var empty = 0;
            while (reader.Read())
            {
                if (rows.Count + rowsBefore == SheetLimits.Rows)
                {
                    throw TooLarge($"more than {SheetLimits.Rows} rows", name);
                }
                rows.Add(Row(reader));
                empty = rows[^1].Length == 0 ? empty + 1 : 0;
                if (empty > SheetLimits.EmptyRows)
                {
                    throw TooLarge($"more than {SheetLimits.EmptyRows} empty rows one after the other", name);
                }
                if ((cells += rows[^1].Length) > SheetLimits.Cells)
                {
                    throw TooLarge($"more than {SheetLimits.Cells} cells", name);
                }
            }
            yield return new Sheet(reader.Name.Trim(), rows, rowsBefore);
            rowsBefore += rows.Count;
        } while (reader.NextResult());
    }

    private static Cell[] Row(IExcelDataReader reader)
    {
        var width = Math.Min(reader.FieldCount, SheetLimits.Columns);
        while (width > 0 && CellAt(reader, width - 1).IsBlank)
        {
            width--;
        }
        var row = width == 0 ? [] : new Cell[width];
        for (var i = 0; i < width; i++)
        {
            row[i] = CellAt(reader, i);
        }
        return row;
    }

    private static Cell CellAt(IExcelDataReader reader, int column) =>
        reader.GetValue(column) switch
        {
            null => Cell.Blank,
            string text => Cell.Of(text.Length > SheetLimits.Text ? text[..SheetLimits.Text] : text),
            bool truth => Cell.Of(truth ? "TRUE" : "FALSE"),
            TimeSpan time => Cell.Of(time.TotalDays),
            var value when Convert.GetTypeCode(value) == TypeCode.DateTime => Day((IFormattable)value),
            IConvertible number => Cell.Of(number.ToDouble(CultureInfo.InvariantCulture)),
            var other => Cell.Error(other.GetType().Name),
        };

    /// <summary>A serial number shown as a date is a day; LinkedIn's workbooks hold no times of day in such cells.</summary>
    private static Cell Day(IFormattable value) =>
        DayText.Read(value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) is { } day ? Cell.Of(day) : Cell.Error("date");

    private static ProblemException TooLarge(string found, string name) =>
        WorkbookBytes.Problem("workbook-too-large", $"The workbook holds {found}", name, "Give the workbook as the network made it.");
}
