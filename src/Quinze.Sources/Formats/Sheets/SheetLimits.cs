namespace Quinze.Sources.Formats.Sheets;

/// <summary>How large a workbook may be. The largest we know of, a page's year of posts, has some ten thousand cells; these are a hundred times as many.</summary>
internal static class SheetLimits
{
    public const int Bytes = 64 << 20;

    /// <summary>Parts of an .xlsx, and what they unpack to.</summary>
    public const int Parts = 1_000;
    public const long Unpacked = 256L << 20;

    public const int Sheets = 64;
    public const int Rows = 200_000;

    /// <summary>Empty rows in a row: one cell at the very end of a sheet makes a million of them.</summary>
    public const int EmptyRows = 10_000;
    public const int Columns = 512;
    public const int Cells = 2_000_000;

    /// <summary>Longer texts are cut: a cell of Excel's own holds 32,767 characters.</summary>
    public const int Text = 32_767;
}
