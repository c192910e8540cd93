using System.Text;
using ExcelDataReader;
using Quinze.Reports;
using Quinze.Reports.Xlsx;

namespace Quinze.Tests.Reports;

/// <summary>A workbook as another program reads it: sheets by name, each a list of rows of typed cells.</summary>
internal sealed class ReadWorkbook
{
    // The reader asks for the code page of old workbooks even where none is read.
    static ReadWorkbook() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    private ReadWorkbook(byte[] bytes)
    {
        Bytes = bytes;
        using var reader = ExcelReaderFactory.CreateReader(new MemoryStream(bytes));
        do
        {
            List<object?[]> rows = [];
            while (reader.Read())
            {
                rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)]);
            }
            Sheets[reader.Name] = rows;
        } while (reader.NextResult());
    }

    public byte[] Bytes { get; }

    public Dictionary<string, List<object?[]>> Sheets { get; } = [];

    public static ReadWorkbook Of(SmallPresence presence, ReportLanguage language, bool hide = false, bool auditOnly = false)
    {
        using var stream = new MemoryStream();
        XlsxReport.Write(
            presence.View,
            presence.Findings,
            presence.Imports,
            SmallPresence.Options(language, hide) with
            {
                AuditOnly = auditOnly,
            },
            stream
        );
        return new ReadWorkbook(stream.ToArray());
    }

    public static ReadWorkbook Of(byte[] bytes) => new(bytes);

    /// <summary>One column by its heading, without the heading.</summary>
    public IReadOnlyList<object?> Column(string sheet, string heading)
    {
        var rows = Sheets[sheet];
        var at = Array.IndexOf(rows[0], heading);
        Assert.True(at >= 0, $"{sheet} has no column '{heading}'.");
        return [.. rows.Skip(1).Select(r => r[at])];
    }
}
