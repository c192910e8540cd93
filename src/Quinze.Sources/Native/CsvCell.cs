using System.Text;

namespace Quinze.Sources.Native;

/// <summary>
/// What a cell of our CSV looks like. A value that a spreadsheet would take for a formula gets an apostrophe in front, which reading takes away again;
/// several values stand with semicolons between, a semicolon of their own behind a backslash.
/// </summary>
internal static class CsvCell
{
    private const string Formula = "=+-@\t\r'";

    public static string Write(string value) =>
        value.Length > 0 && Formula.Contains(value[0], StringComparison.Ordinal) ? "'" + value : value;

    public static string Read(string cell) =>
        cell.Length > 1 && cell[0] == '\'' && Formula.Contains(cell[1], StringComparison.Ordinal) ? cell[1..] : cell;

    public static string Join(IEnumerable<string> values) =>
        string.Join(
            ';',
            values.Select(v => v.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal))
        );

    public static IReadOnlyList<string> Split(string cell)
    {
        var values = new List<string>();
        var value = new StringBuilder();
        for (var i = 0; i < cell.Length; i++)
        {
            if (cell[i] == '\\' && i + 1 < cell.Length)
            {
                value.Append(cell[++i]);
            }
            else if (cell[i] == ';')
            {
                Take();
            }
            else
            {
                value.Append(cell[i]);
            }
        }
        Take();
        return values;

        void Take()
        {
            if (value.Length > 0)
            {
                values.Add(value.ToString());
            }
            value.Clear();
        }
    }
}
