namespace Quinze.Reports.Terminal;

/// <summary>
/// What a report says first, on one screen: 24 lines at most when there are 80 columns. The letter, the names, the figures with n and interval, what was read.
/// </summary>
public static class TerminalReport
{
    private const int MostLines = 24;
    private const int MostWidth = 100;
    private const int Indent = 14;

    /// <param name="saved">Where the whole report is; null when it is nowhere.</param>
    public static void Write(Report report, int width, TextWriter writer, bool colour, string? saved = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(writer);
        var screen = new Screen(Math.Clamp(width, 40, MostWidth), colour);
        var (words, summary) = (report.Words, report.Summary);
        screen.Line(Prose.Of(report.Owner is { } owner ? $"{report.Title} · {owner}" : report.Title, Tone.Name));
        var both = $"{Words.Wording.Capital(report.Period)} · {report.Read}";
        screen.Line(Prose.Of(Widths.Of(both) <= screen.Width ? both : report.Read, Tone.Soft));
        screen.Blank();
        screen.Paragraph([.. report.Letter], 6);
        screen.Blank();
        if (summary.Fifteen is { } fifteen)
        {
            screen.Names(words.ScreenFifteen, fifteen, words, Tone.Near, 5);
        }
        if (summary.Quiet is { } quiet)
        {
            screen.Names(words.ScreenQuiet, quiet, words, Tone.Quiet, screen.Count > 13 ? 1 : 2);
        }
        if (summary.Fifteen is not null || summary.Quiet is not null)
        {
            screen.Blank();
        }
        var after = saved is null ? 2 : 3;
        var room = MostLines - screen.Count - after;
        screen.Figures([.. summary.Figures.Take(Math.Max(0, room))]);
        screen.Blank();
        screen.Line(summary.ReadLine);
        if (saved is not null)
        {
            screen.Line(words.Saved(saved), cut: false);
        }
        screen.WriteTo(writer);
    }

    private sealed class Screen(int width, bool colour)
    {
        private readonly Ink ink = new(colour);
        private readonly List<string> lines = [];

        public int Count => lines.Count;

        public int Width => width;

        public void Blank() => lines.Add("");

        /// <summary>A path is worth more whole than on one line; anything else is cut.</summary>
        public void Line(Prose text, bool cut = true) => lines.Add(cut ? Fitted(text, width) : Painted(text));

        public void Paragraph(IReadOnlyList<Prose> sentences, int most)
        {
            List<Run> runs = [];
            foreach (var sentence in sentences)
            {
                runs.AddRange(runs.Count > 0 ? sentence.Runs.Prepend(new Run(" ")) : sentence.Runs);
            }
            Wrapped(runs, width, most, "");
        }

        /// <summary>Names after their label, as many as so many lines hold; the rest are counted.</summary>
        public void Names(string label, IReadOnlyList<string> names, Words.Wording words, Tone tone, int most)
        {
            var first = lines.Count;
            for (var shown = MostThatFit(names, most); ; shown--)
            {
                List<Run> runs = names.Count == 0 ? [new Run(words.ScreenNobody, Tone.Soft)] : [];
                for (var i = 0; i < shown; i++)
                {
                    var comma = i < names.Count - 1 ? "," : "";
                    runs.AddRange([new Run(names[i].Replace(' ', '\u00A0') + comma), new Run(" ")]);
                }
                if (shown < names.Count)
                {
                    runs.Add(new Run(words.ScreenMore(names.Count - shown).Replace(' ', '\u00A0'), Tone.Soft));
                }
                Wrapped(runs, width - Indent, most + 1, new string(' ', Indent));
                if (lines.Count - first <= most || shown <= 1)
                {
                    break;
                }
                lines.RemoveRange(first, lines.Count - first);
            }
            lines[first] = Paint(Widths.Padded(label, Indent), tone) + lines[first][Indent..];
        }

        /// <summary>More names than these so many lines cannot hold, however they break.</summary>
        private int MostThatFit(IReadOnlyList<string> names, int most)
        {
            var (shown, left) = (0, (most * (width - Indent + 1)) + 2);
            while (shown < names.Count && (left -= Math.Min(Widths.Of(names[shown]), width - Indent) + 2) >= 0)
            {
                shown++;
            }
            return shown;
        }

        public void Figures(IReadOnlyList<KeyFigure> figures)
        {
            var label = figures.Select(f => Widths.Of(f.Label)).DefaultIfEmpty().Max();
            var value = figures.Select(f => Widths.Of(f.Value.ToString())).DefaultIfEmpty().Max();
            foreach (var figure in figures)
            {
                var text = figure.Value.ToString();
                var start = Widths.Padded(Plain.Of(figure.Label), label + 2);
                var tone = figure.Value.Runs is [{ Tone: Tone.Unknown }] ? Tone.Unknown : Tone.Near;
                var room = width - label - 4 - Math.Max(value, Widths.Of(text));
                lines.Add(
                    start
                        + Paint(Widths.Padded(text, value + 2), tone)
                        + Paint(Widths.Cut(Plain.Of(figure.Basis), Math.Max(8, room)), Tone.Soft)
                );
            }
        }

        public void WriteTo(TextWriter writer)
        {
            foreach (var line in lines)
            {
                writer.Write(line.TrimEnd());
                writer.Write('\n');
            }
        }

        private void Wrapped(IReadOnlyList<Run> runs, int room, int most, string indent)
        {
            var wrapped = Wrapping.Lines(runs, room, ink);
            lines.AddRange(wrapped.Take(most).Select((l, i) => indent + l.Text + (i == most - 1 && wrapped.Count > most ? "…" : "")));
            if (wrapped.Count == 0)
            {
                lines.Add(indent);
            }
        }

        private string Fitted(Prose text, int room)
        {
            var whole = Plain.Of(text.ToString());
            return Widths.Of(whole) <= room ? Painted(text) : Widths.Cut(whole, room);
        }

        private string Painted(Prose text) => string.Concat(text.Runs.Select(r => Paint(Plain.Of(r.Text), r.Tone)));

        private string Paint(string text, Tone tone) => ink.Paint(text, tone);
    }
}
