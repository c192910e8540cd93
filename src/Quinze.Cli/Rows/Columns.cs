using Quinze.Reports.Terminal;

namespace Quinze.Cli.Rows;

/// <summary>A plain table in columns of even width; the last column takes what room is left and is cut there.</summary>
internal static class Columns
{
    private const int WidestColumn = 40;
    private const string Indent = "    ";

    public static void Write(TextWriter to, string[] headings, IReadOnlyList<string[]> lines, int width) =>
        Write(to, headings, [.. lines.Select(l => (l, (string?)null))], width);

    public static void Write(TextWriter to, string[] headings, IReadOnlyList<(string[] Cells, string? Text)> rows, int width)
    {
        var lines = rows.Select(r => r.Cells).ToList();
        var widths = headings
            .Select((h, i) => Math.Min(WidestColumn, Math.Max(h.Length, lines.Select(l => l[i].Length).DefaultIfEmpty(0).Max())))
            .ToArray();
        var before = widths.SkipLast(1).Sum(w => w + 2);
        widths[^1] = Math.Max(10, width - before);
        foreach (var (line, text) in rows.Prepend((headings, null)))
        {
            to.WriteLine(string.Concat(line.Select((cell, i) => Fit(cell, widths[i], last: i == line.Length - 1))).TrimEnd());
            foreach (var said in TerminalText.Lines(text ?? "", Math.Max(20, width - Indent.Length)))
            {
                to.WriteLine(Indent + said);
            }
        }
    }

    private static string Fit(string cell, int width, bool last)
    {
        var fit = cell.Length > width ? cell[..(width - 1)] + "…" : cell;
        return last ? fit : fit.PadRight(width + 2);
    }
}
