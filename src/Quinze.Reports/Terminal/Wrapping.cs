using System.Text;

namespace Quinze.Reports.Terminal;

/// <summary>A line as it is painted, and the columns it takes.</summary>
internal readonly record struct PaintedLine(string Text, int Width)
{
    /// <summary>Filled up to so many columns, from the right or from the left.</summary>
    public string Padded(int width, bool right) =>
        new string(' ', Math.Max(0, width - Width)) is var room && right ? room + Text : Text + room;
}

/// <summary>Breaks words into lines of a terminal. A command stands whole: copied in two pieces it would do something else.</summary>
internal static class Wrapping
{
    /// <param name="cut">True where a longer word has to be broken, as in the column of a table.</param>
    public static List<PaintedLine> Lines(IEnumerable<Run> runs, int room, Ink ink, bool cut = false)
    {
        List<PaintedLine> lines = [];
        var line = new StringBuilder();
        var used = 0;
        void Break()
        {
            lines.Add(new PaintedLine(line.ToString(), used));
            line.Clear();
            used = 0;
        }
        foreach (var word in WordsOf(runs))
        {
            var width = word.Sum(p => Widths.Of(p.Text));
            if (used > 0 && used + 1 + width > room)
            {
                Break();
            }
            if (used > 0)
            {
                line.Append(' ');
                used++;
            }
            foreach (var (whole, tone) in word)
            {
                var text = whole;
                while (cut && used + Widths.Of(text) > room)
                {
                    var head = Widths.Beginning(text, Math.Max(1, room - used));
                    line.Append(ink.Paint(head, tone));
                    used += Widths.Of(head);
                    text = text[head.Length..];
                    Break();
                }
                line.Append(ink.Paint(text, tone));
                used += Widths.Of(text);
            }
        }
        if (used > 0)
        {
            Break();
        }
        return lines;
    }

    /// <summary>Words, each in pieces of one tone: what stands without a space between stays together. A command is one word.</summary>
    private static IEnumerable<List<(string Text, Tone Tone)>> WordsOf(IEnumerable<Run> runs)
    {
        List<(string, Tone)> word = [];
        foreach (var run in runs)
        {
            var text = Plain.Of(run.Text);
            var parts = run.Tone == Tone.Code ? [text] : text.Split(' ');
            for (var i = 0; i < parts.Length; i++)
            {
                if (i > 0 && word.Count > 0)
                {
                    yield return word;
                    word = [];
                }
                if (parts[i].Length > 0)
                {
                    word.Add((parts[i], run.Tone));
                }
            }
        }
        if (word.Count > 0)
        {
            yield return word;
        }
    }
}
