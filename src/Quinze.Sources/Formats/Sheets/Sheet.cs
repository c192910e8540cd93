namespace Quinze.Sources.Formats.Sheets;

/// <summary>One sheet of a workbook: its rows, each as far as its last cell that holds something. Cells beyond are blank.</summary>
internal sealed class Sheet(string name, IReadOnlyList<Cell[]> rows, int before)
{
    public string Name { get; } = name;

    public IReadOnlyList<Cell[]> Rows { get; } = rows;

    public Cell this[int row, int column] => row < Rows.Count && column >= 0 && column < Rows[row].Length ? Rows[row][column] : Cell.Blank;

    public bool IsBlank(int row) => row >= Rows.Count || Rows[row].Length == 0;

    /// <summary>The line of a row: rows are counted through all sheets in their order, so that a line is one place of the workbook.</summary>
    public long LineOf(int row) => before + row + 1;

    /// <summary>Where a row is, as a user finds it in the workbook.</summary>
    public string Where(int row) => $"sheet \"{Name}\", row {row + 1}";

    /// <summary>The last column of the sheet that holds anything, plus one.</summary>
    public int Width => Rows.Count == 0 ? 0 : Rows.Max(r => r.Length);
}
