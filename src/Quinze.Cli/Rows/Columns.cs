namespace Quinze.Cli.Rows;

/// <summary>A plain table in columns of even width; the last column takes what room is left and is cut there.</summary>
internal static class Columns
{
    private const int WidestColumn = 40;

    public static void Write(TextWriter to, string[] headings, IReadOnlyList<string[]> lines, int width)
    {
        var widths = headings
            .Select((h, i) => Math.Min(WidestColumn, Math.Max(h.Length, lines.Select(l => l[i].Length).DefaultIfEmpty(0).Max())))
            .ToArray();
        var before = widths.SkipLast(1).Sum(w => w + 2);
        widths[^1] = Math.Max(10, width - before);
        foreach (var line in lines.Prepend(headings))
        {
            to.WriteLine(string.Concat(line.Select((cell, i) => Fit(cell, widths[i], last: i == line.Length - 1))).TrimEnd());
        }
    }

    private static string Fit(string cell, int width, bool last)
    {
        var fit = cell.Length > width ? cell[..(width - 1)] + "…" : cell;
        return last ? fit : fit.PadRight(width + 2);
    }
}
