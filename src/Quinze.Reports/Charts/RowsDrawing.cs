using Quinze.Reports.Html;

namespace Quinze.Reports.Charts;

/// <summary>Values with their intervals, and usual gaps with the silences after them: one row each, its words above its line, so that nothing collides on a phone.</summary>
internal static class RowsDrawing
{
    private const double Width = 480;
    private const double RowHeight = 38;
    private const double Axis = 26;

    public static void Draw(HtmlWriter html, IntervalRows chart)
    {
        var scale = new Scaling(chart.Ticks, chart.Logarithmic);
        Begin(html, chart, chart.Rows.Count, chart.Ticks, scale);
        for (var i = 0; i < chart.Rows.Count; i++)
        {
            var row = chart.Rows[i];
            var y = (i * RowHeight) + 25;
            html.Label(0, y - 11, row.Label, "head").Label(Width, y - 11, row.Text, "value", "end");
            html.Line(0, y, Width, y, "rail");
            if (row.Lo is { } lo)
            {
                var right = row.Hi is { } hi ? scale.X(hi) : Width;
                html.Line(scale.X(lo), y, right, y, row.Open ? "span open" : "span");
                html.Line(scale.X(lo), y - 4, scale.X(lo), y + 4, "end");
                _ = row.Open ? html : html.Line(right, y - 4, right, y + 4, "end");
            }
            _ = row.Value is { } value ? html.Circle(scale.X(value), y, 4.6, "near") : html;
        }
        html.Raw("</svg>");
    }

    public static void Draw(HtmlWriter html, SilenceRows chart)
    {
        var scale = new Scaling(chart.Ticks, Logarithmic: true);
        Begin(html, chart, chart.Rows.Count, chart.Ticks, scale);
        for (var i = 0; i < chart.Rows.Count; i++)
        {
            var row = chart.Rows[i];
            var y = (i * RowHeight) + 25;
            html.Label(0, y - 11, row.Label, "head").Label(Width, y - 11, row.Text, "value", "end").Line(0, y, Width, y, "rail");
            html.Line(scale.X(row.Usual), y, scale.X(row.Silence), y, "silence");
            html.Circle(scale.X(row.Usual), y, 4.2, "near").Diamond(scale.X(row.Silence), y, 6, "quiet");
        }
        html.Raw("</svg><ul class=\"legend\" aria-hidden=\"true\"><li><svg class=\"swatch\" viewBox=\"0 0 14 14\" focusable=\"false\">");
        html.Circle(7, 7, 4.6, "near")
            .Raw("</svg>")
            .Text(chart.UsualLabel)
            .Raw("</li><li><svg class=\"swatch\" viewBox=\"0 0 14 14\" focusable=\"false\">");
        html.Diamond(7, 7, 6, "quiet").Raw("</svg>").Text(chart.SilenceLabel).Raw("</li></ul>");
    }

    private static void Begin(HtmlWriter html, Chart chart, int rows, IReadOnlyList<(double At, string Label)> ticks, Scaling scale)
    {
        var bottom = rows * RowHeight;
        Drawing.Open(html, chart, "rows", Width, bottom + Axis);
        for (var i = 0; i < ticks.Count; i++)
        {
            var x = scale.X(ticks[i].At);
            html.Line(x, 16, x, bottom + 2, "tick");
            html.Label(
                x,
                bottom + 18,
                ticks[i].Label,
                "soft",
                i == 0 ? "start"
                    : i == ticks.Count - 1 ? "end"
                    : "middle"
            );
        }
    }

    private sealed record Scaling(IReadOnlyList<(double At, string Label)> Ticks, bool Logarithmic)
    {
        private readonly double first = Ticks[0].At;
        private readonly double last = Math.Max(Ticks[^1].At, Ticks[0].At + 1e-9);

        public double X(double value)
        {
            var share = Logarithmic ? Math.Log(Math.Max(value, first) / first) / Math.Log(last / first) : (value - first) / (last - first);
            return 5 + (Math.Clamp(share, 0, 1) * (Width - 10));
        }
    }
}
