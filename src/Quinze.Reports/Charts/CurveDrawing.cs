using Quinze.Reports.Html;

namespace Quinze.Reports.Charts;

/// <summary>A curve that falls in steps: its band behind it, one half as a dashed line, and below the axis how many it is of.</summary>
internal static class CurveDrawing
{
    private const double Width = 480;
    private const double Left = 46;
    private const double Right = Width - 14;
    private const double Top = 12;
    private const double Bottom = 190;
    private const double Height = Bottom + 72;

    public static void Draw(HtmlWriter html, FallingCurve chart)
    {
        var last = Math.Max(chart.Ticks[^1].At, 1e-9);
        double X(double at) => Left + ((Right - Left) * Math.Clamp(at / last, 0, 1));
        double Y(double share) => Bottom - ((Bottom - Top) * share);
        Drawing.Open(html, chart, "rows curve", Width, Height);
        foreach (var (share, label) in chart.Shares)
        {
            html.Line(Left, Y(share), Right, Y(share), "tick").Label(Left - 8, Y(share) + 4, label, "soft", "end");
        }
        Band(html, chart, X, Y);
        html.Raw("<path class=\"fall\" d=\"M").Number(X(0)).Raw(" ").Number(Y(1));
        foreach (var step in chart.Steps.Where(s => s.At <= chart.Until))
        {
            html.Raw("H").Number(X(step.At)).Raw("V").Number(Y(step.Share));
        }
        html.Raw("H").Number(X(chart.Until)).Raw("\"/>");
        if (chart.Half is { } half)
        {
            html.Line(Left, Y(0.5), X(half.At), Y(0.5), "half").Line(X(half.At), Y(0.5), X(half.At), Bottom, "half");
            html.Circle(X(half.At), Y(0.5), 4.6, "near");
            // Beside the mark where there is room, to its left where the curve ends.
            var toTheLeft = X(half.At) > Width * 0.6;
            html.Label(X(half.At) + (toTheLeft ? -10 : 10), Y(0.5) - 9, half.Label, "head", toTheLeft ? "end" : "start");
        }
        Marks(html, chart.Ticks, X, Bottom + 18, "soft");
        html.Label(Left, Bottom + 40, chart.AtRiskLabel, "soft");
        Marks(html, chart.AtRisk, X, Bottom + 63, "value");
        html.Raw("</svg>");
    }

    private static void Band(HtmlWriter html, FallingCurve chart, Func<double, double> x, Func<double, double> y)
    {
        var steps = chart.Steps.Where(s => s.At <= chart.Until).ToList();
        if (steps.Count == 0)
        {
            return;
        }
        html.Raw("<path class=\"band\" d=\"M").Number(x(steps[0].At)).Raw(" ").Number(y(steps[0].Hi));
        for (var i = 0; i < steps.Count; i++)
        {
            html.Raw("V").Number(y(steps[i].Hi)).Raw("H").Number(x(i + 1 < steps.Count ? steps[i + 1].At : chart.Until));
        }
        for (var i = steps.Count - 1; i >= 0; i--)
        {
            html.Raw("V").Number(y(steps[i].Lo)).Raw("H").Number(x(steps[i].At));
        }
        html.Raw("z\"/>");
    }

    private static void Marks(
        HtmlWriter html,
        IReadOnlyList<(double At, string Label)> marks,
        Func<double, double> x,
        double y,
        string kind
    )
    {
        foreach (var (at, label) in marks)
        {
            html.Label(x(at), y, label, kind, x(at) > Right - 12 ? "end" : "middle");
        }
    }
}
