using Quinze.Reports.Html;

namespace Quinze.Reports.Charts;

/// <summary>Days of posting on lines of time, like notes on a staff.</summary>
internal static class StripDrawing
{
    private const double Width = 560;
    private const double Left = 40;
    private const double LineHeight = 58;

    public static void Draw(HtmlWriter html, TempoStrip chart)
    {
        Drawing.Open(html, chart, "strip", Width, (chart.Lines.Count * LineHeight) + 4);
        var longest = (double)chart.Lines.Max(l => l.Days);
        for (var i = 0; i < chart.Lines.Count; i++)
        {
            Line(
                html,
                chart.Lines[i],
                (i * LineHeight) + 22,
                (Width - Left - 6) / longest,
                i == 0 || chart.Lines[i - 1].Label != chart.Lines[i].Label
            );
        }
        html.Raw("</svg>");
    }

    private static void Line(HtmlWriter html, TempoLine line, double y, double day, bool labelled)
    {
        double X(double d) => Left + (d * day);
        _ = labelled ? html.Label(0, y + 4, line.Label, "head") : html;
        html.Line(Left, y, X(line.Days), y, "rail");
        if (line.Known is { } known)
        {
            html.Line(X(known.From), y, X(known.To + 1), y, "staff");
        }
        foreach (var (at, label) in line.Months)
        {
            html.Line(X(at), y + 9, X(at), y + 15, "tick").Label(X(at) + 3, y + 20, label, "soft");
        }
        foreach (var rest in line.Rests)
        {
            html.Line(X(rest.From), y, X(rest.To + 1), y, "cover").Line(X(rest.From), y, X(rest.To + 1), y, "restline");
            Named(html, rest, X, y - 8, "soft");
        }
        foreach (var challenge in line.Challenges)
        {
            html.Line(X(challenge.From) + 1, y - 9, X(challenge.To + 1) - 1, y - 9, "run");
            Named(html, challenge, X, y - 13, "value");
        }
        foreach (var (at, count) in line.Posts)
        {
            html.Circle(X(at + 0.5), y, Math.Min(Math.Max(1.7, 0.42 * day), 3.1) + (count > 1 ? 1.7 : 0), "near");
        }
    }

    private static void Named(HtmlWriter html, Stretch stretch, Func<double, double> x, double y, string kind)
    {
        var room = x(stretch.To + 1) - x(stretch.From);
        if (stretch.Label.Length > 0 && room > stretch.Label.Length * 6.2)
        {
            html.Label((x(stretch.From) + x(stretch.To + 1)) / 2, y, stretch.Label, kind, "middle");
        }
    }
}
