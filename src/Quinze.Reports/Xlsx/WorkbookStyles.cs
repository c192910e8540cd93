using DocumentFormat.OpenXml.Spreadsheet;

namespace Quinze.Reports.Xlsx;

/// <summary>The few styles of a workbook: a heading, a text, a text that must not be taken for a formula, and one for each type of number.</summary>
internal sealed class WorkbookStyles(string day, string time)
{
    public const uint Heading = 1;

    private const uint TextOf = 2;
    private const uint QuotedText = 3;
    private const uint WrappedText = 4;
    private const uint QuotedWrappedText = 5;
    private const uint NumberOf = 6;
    private const uint FirstOwnFormat = 164;

    public static uint OfText(bool quoted, bool wraps) =>
        (quoted, wraps) switch
        {
            (true, true) => QuotedWrappedText,
            (false, true) => WrappedText,
            (true, false) => QuotedText,
            _ => TextOf,
        };

    public static uint Of(ValueKind kind) => NumberOf + (uint)(kind - ValueKind.Whole);

    public Stylesheet Sheet =>
        new(
            new NumberingFormats(
                Format(FirstOwnFormat, "#,##0"),
                Format(FirstOwnFormat + 1, "#,##0.00##"),
                Format(FirstOwnFormat + 2, "0.0%"),
                Format(FirstOwnFormat + 3, day),
                Format(FirstOwnFormat + 4, time)
            )
            {
                Count = 5,
            },
            new Fonts(
                new Font(new FontSize { Val = 11 }, new FontName { Val = "Calibri" }),
                new Font(new Bold(), new FontSize { Val = 11 }, new Color { Rgb = "FF0E5E5B" }, new FontName { Val = "Calibri" })
            )
            {
                Count = 2,
            },
            new Fills(
                new Fill(new PatternFill { PatternType = PatternValues.None }),
                new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
                new Fill(new PatternFill(new ForegroundColor { Rgb = "FFF3EAD8" }) { PatternType = PatternValues.Solid })
            )
            {
                Count = 3,
            },
            new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()))
            {
                Count = 1,
            },
            new CellStyleFormats(new CellFormat()) { Count = 1 },
            new CellFormats(
                new CellFormat(),
                Aligned(wraps: true, quoted: false, font: 1, fill: 2),
                Aligned(wraps: false, quoted: false),
                Aligned(wraps: false, quoted: true),
                Aligned(wraps: true, quoted: false),
                Aligned(wraps: true, quoted: true),
                Numbered(0),
                Numbered(1),
                Numbered(2),
                Numbered(3),
                Numbered(4)
            )
            {
                Count = 11,
            }
        );

    private static NumberingFormat Format(uint id, string code) => new() { NumberFormatId = id, FormatCode = code };

    private static CellFormat Aligned(bool wraps, bool quoted, uint font = 0, uint fill = 0) =>
        new(new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = wraps })
        {
            FontId = font,
            FillId = fill,
            ApplyFont = font > 0,
            ApplyFill = fill > 0,
            ApplyAlignment = true,
            QuotePrefix = quoted,
        };

    private static CellFormat Numbered(uint format) =>
        new(new Alignment { Vertical = VerticalAlignmentValues.Top })
        {
            NumberFormatId = FirstOwnFormat + format,
            ApplyNumberFormat = true,
            ApplyAlignment = true,
        };
}
