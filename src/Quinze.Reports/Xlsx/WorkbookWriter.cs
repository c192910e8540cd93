using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Ooxml = DocumentFormat.OpenXml.Spreadsheet;

namespace Quinze.Reports.Xlsx;

/// <summary>
/// Writes sheets row by row. A text is an inline string, which no program computes, and one that begins like a formula is marked as quoted besides:
/// it stays a text when somebody edits the cell.
/// </summary>
internal static class WorkbookWriter
{
    /// <summary>What the format allows, less the heading and the line that says there is more.</summary>
    public const int MostRows = 1_048_574;

    /// <summary>Characters a cell can hold.</summary>
    private const int MostCharacters = 32_767;

    public static void Write(Stream stream, IReadOnlyList<Sheet> sheets, WorkbookStyles styles, string more)
    {
        using var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook);
        var workbook = document.AddWorkbookPart();
        workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = styles.Sheet;
        var listed = new Sheets();
        for (var i = 0; i < sheets.Count; i++)
        {
            var part = workbook.AddNewPart<WorksheetPart>();
            using (var writer = OpenXmlWriter.Create(part))
            {
                Write(writer, sheets[i], more);
            }
            listed.Append(
                new Ooxml.Sheet
                {
                    Name = sheets[i].Name,
                    SheetId = (uint)i + 1,
                    Id = workbook.GetIdOfPart(part),
                }
            );
        }
        workbook.Workbook = new Workbook(listed);
        workbook.Workbook.Save();
    }

    /// <summary>The letters of a column: A, B … Z, AA.</summary>
    internal static string Letters(int column)
    {
        var letters = "";
        for (var left = column; left >= 0; left = (left / 26) - 1)
        {
            letters = (char)('A' + (left % 26)) + letters;
        }
        return letters;
    }

    private static void Write(OpenXmlWriter writer, Sheet sheet, string more)
    {
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        writer.WriteElement(
            new SheetViews(
                new SheetView(
                    new Pane
                    {
                        VerticalSplit = 1,
                        TopLeftCell = "A2",
                        ActivePane = PaneValues.BottomLeft,
                        State = PaneStateValues.Frozen,
                    }
                )
                {
                    WorkbookViewId = 0,
                }
            )
        );
        writer.WriteElement(
            new Columns(
                sheet.Columns.Select(
                    (c, i) =>
                        new Ooxml.Column
                        {
                            Min = (uint)i + 1,
                            Max = (uint)i + 1,
                            Width = c.Width,
                            CustomWidth = true,
                        }
                )
            )
        );
        writer.WriteStartElement(new SheetData());
        Heading(writer, sheet.Columns);
        var rows = 1;
        foreach (var row in sheet.Rows)
        {
            if (++rows > MostRows)
            {
                Row(writer, rows, [new Value(ValueKind.Text, 0, more)], sheet.Columns);
                break;
            }
            Row(writer, rows, row, sheet.Columns);
        }
        writer.WriteEndElement();
        writer.WriteElement(new AutoFilter { Reference = $"A1:{Letters(sheet.Columns.Count - 1)}{Digits(rows)}" });
        writer.WriteElement(
            new PageSetup
            {
                Orientation = OrientationValues.Landscape,
                PaperSize = 9,
                FitToHeight = 0,
            }
        );
        writer.WriteEndElement();
    }

    private static void Heading(OpenXmlWriter writer, IReadOnlyList<SheetColumn> columns)
    {
        writer.WriteStartElement(new Row(), [new OpenXmlAttribute("r", "", "1")]);
        for (var i = 0; i < columns.Count; i++)
        {
            Cell(writer, Letters(i) + "1", columns[i].Heading, WorkbookStyles.Heading);
        }
        writer.WriteEndElement();
    }

    private static void Row(OpenXmlWriter writer, int number, IReadOnlyList<Value> values, IReadOnlyList<SheetColumn> columns)
    {
        writer.WriteStartElement(new Row(), [new OpenXmlAttribute("r", "", Digits(number))]);
        for (var i = 0; i < values.Count; i++)
        {
            var value = values[i];
            if (value.Kind == ValueKind.Nothing)
            {
                continue;
            }
            var reference = Letters(i) + Digits(number);
            if (value.Kind == ValueKind.Text)
            {
                var text = Safe(value.Written!);
                Cell(writer, reference, text, WorkbookStyles.OfText(LooksLikeFormula(text), columns[i].Wraps));
                continue;
            }
            writer.WriteStartElement(
                new Ooxml.Cell(),
                [new OpenXmlAttribute("r", "", reference), new OpenXmlAttribute("s", "", Digits((int)WorkbookStyles.Of(value.Kind)))]
            );
            writer.WriteElement(new CellValue(value.Number.ToString("R", CultureInfo.InvariantCulture)));
            writer.WriteEndElement();
        }
        writer.WriteEndElement();
    }

    private static void Cell(OpenXmlWriter writer, string reference, string text, uint style)
    {
        writer.WriteStartElement(
            new Ooxml.Cell(),
            [
                new OpenXmlAttribute("r", "", reference),
                new OpenXmlAttribute("s", "", Digits((int)style)),
                new OpenXmlAttribute("t", "", "inlineStr"),
            ]
        );
        writer.WriteElement(new InlineString(new Ooxml.Text(text) { Space = SpaceProcessingModeValues.Preserve }));
        writer.WriteEndElement();
    }

    private static bool LooksLikeFormula(string text) => text.AsSpan().TrimStart() is ['=' or '+' or '-' or '@', ..];

    /// <summary>Without what XML cannot hold, as short as a cell must be, and without what the format would read as an escape of its own.</summary>
    private static string Safe(string text)
    {
        var clean = Plain.Of(text).Replace('\uFFFE', '\uFFFD').Replace('\uFFFF', '\uFFFD');
        clean = Escape.Replace(clean, "_x005F$0");
        if (clean.Length <= MostCharacters)
        {
            return clean;
        }
        var cut = MostCharacters - 1;
        return new StringBuilder(clean, 0, char.IsHighSurrogate(clean[cut - 1]) ? cut - 1 : cut, MostCharacters).Append('…').ToString();
    }

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static readonly Regex Escape = new("_x[0-9A-Fa-f]{4}_");
}
