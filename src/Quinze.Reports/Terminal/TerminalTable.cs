namespace Quinze.Reports.Terminal;

/// <summary>A table on a terminal: columns beside one another where they fit, each row as a small list where they do not.</summary>
internal sealed class TerminalTable(Table table, string colon, int width, Ink ink)
{
    private const int Gap = 2;

    /// <summary>A column of words narrower than this is a ladder of syllables.</summary>
    private const int NarrowestWords = 14;

    /// <summary>A longer word, an address for the most part, is broken.</summary>
    private const int MostOfAWord = 24;

    public IEnumerable<string> Lines(int mostRows)
    {
        var rows = table.Rows.Take(mostRows).ToList();
        return Fitted(rows) is { } columns ? Beside(rows, columns) : Below(rows);
    }

    private IEnumerable<string> Beside(List<IReadOnlyList<Cell>> rows, int[] columns)
    {
        foreach (
            var line in Row(
                [.. table.Columns.Select((c, i) => Wrapping.Lines([Run.Soft(Heading(c))], columns[i], ink, cut: true))],
                columns
            )
        )
        {
            yield return line;
        }
        var painted = rows.Select(r => r.Select((cell, i) => Cell(cell, columns[i])).ToList()).ToList();
        var apart = painted.Exists(r => r.Exists(c => c.Count > 2));
        for (var i = 0; i < painted.Count; i++)
        {
            if (apart && i > 0)
            {
                yield return "";
            }
            foreach (var line in Row(painted[i], columns))
            {
                yield return line;
            }
        }
    }

    private IEnumerable<string> Row(List<List<PaintedLine>> cells, int[] columns)
    {
        for (var line = 0; line < cells.Max(c => c.Count); line++)
        {
            var at = line;
            yield return string.Concat(
                    cells.Select(
                        (cell, i) =>
                            (at < cell.Count ? cell[at] : default(PaintedLine) with { Text = "" }).Padded(
                                columns[i],
                                table.Columns[i].Kind == ColumnKind.Number
                            ) + new string(' ', Gap)
                    )
                )
                .TrimEnd();
        }
    }

    private List<PaintedLine> Cell(Cell cell, int room) =>
        [
            .. Wrapping.Lines(cell.Text.Runs, room, ink, cut: true),
            .. cell.Below is { } below ? Wrapping.Lines([Run.Soft(below)], room, ink, cut: true) : [],
        ];

    private IEnumerable<string> Below(List<IReadOnlyList<Cell>> rows)
    {
        foreach (var row in rows)
        {
            for (var i = 0; i < row.Count; i++)
            {
                List<Run> runs = i == 0 ? [] : [Run.Soft(Heading(table.Columns[i]) + colon)];
                runs.AddRange(row[i].Text.Runs);
                if (row[i].Below is { Length: > 0 } below)
                {
                    runs.AddRange(row[i].Text.IsEmpty ? [Run.Soft(below)] : [new Run(" "), Run.Soft($"({below})")]);
                }
                else if (row[i].Text.IsEmpty)
                {
                    continue;
                }
                var indent = i == 0 ? 0 : 2;
                foreach (var line in Wrapping.Lines(runs, width - indent - 2, ink))
                {
                    yield return new string(' ', indent) + line.Text;
                    indent = i == 0 ? 2 : 4;
                }
            }
        }
    }

    /// <summary>The width of every column; null when they do not fit beside one another.</summary>
    private int[]? Fitted(List<IReadOnlyList<Cell>> rows)
    {
        var natural = new int[table.Columns.Count];
        var least = new int[table.Columns.Count];
        for (var i = 0; i < natural.Length; i++)
        {
            var column = i;
            var texts = rows.SelectMany(r => new[] { r[column].Text.ToString(), r[column].Below ?? "" })
                .Prepend(Heading(table.Columns[i]))
                .Select(Plain.Of)
                .ToList();
            natural[i] = texts.Max(Widths.Of);
            var narrowest = table.Columns[i].Kind == ColumnKind.Number ? 0 : NarrowestWords;
            least[i] = Math.Min(natural[i], Math.Max(narrowest, texts.Max(LongestWord)));
        }
        var room = width - (Gap * (natural.Length - 1));
        while (natural.Sum() > room)
        {
            var widest = -1;
            for (var i = 0; i < natural.Length; i++)
            {
                widest = natural[i] > least[i] && (widest < 0 || natural[i] > natural[widest]) ? i : widest;
            }
            if (widest < 0)
            {
                return null;
            }
            natural[widest]--;
        }
        return natural;
    }

    private static int LongestWord(string text) => Math.Min(MostOfAWord, text.Split(' ').Max(Widths.Of));

    private static string Heading(Column column) => Words.Wording.Capital(Plain.Of(column.Heading));
}
