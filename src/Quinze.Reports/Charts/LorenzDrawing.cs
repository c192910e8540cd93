using Quinze.Reports.Html;

namespace Quinze.Reports.Charts;

/// <summary>The curve of Lorenz under its diagonal: the fuller the space between, the more unequal.</summary>
internal static class LorenzDrawing
{
    private const double Width = 480;
    private const double Left = 52;
    private const double Top = 26;
    private const double Side = 240;
    private const double Bottom = Top + Side;
    private const double Height = Bottom + 46;

    public static void Draw(HtmlWriter html, LorenzCurve chart)
    {
        double X(double share) => Left + (Side * share * 1.6);
        double Y(double share) => Bottom - (Side * share);
        Drawing.Open(html, chart, "rows curve", Width, Height);
        foreach (var (share, label) in chart.Shares)
        {
            html.Line(Left, Y(share), X(1), Y(share), "tick").Label(Left - 8, Y(share) + 4, label, "soft", "end");
            html.Label(X(share), Bottom + 18, label, "soft", share > 0.99 ? "end" : "middle");
        }
        html.Label(Left - 44, Top - 12, chart.Across, "soft").Label(X(1), Bottom + 38, chart.Along, "soft", "end");
        html.Raw("<path class=\"band\" d=\"M");
        Points(html, chart, X, Y);
        html.Raw("z\"/>");
        html.Line(X(0), Y(0), X(1), Y(1), "half");
        html.Raw("<path class=\"fall\" d=\"M");
        Points(html, chart, X, Y);
        html.Raw("\"/></svg>");
    }

    private static void Points(HtmlWriter html, LorenzCurve chart, Func<double, double> x, Func<double, double> y)
    {
        for (var i = 0; i < chart.Points.Count; i++)
        {
            html.Raw(i == 0 ? "" : "L").Number(x(chart.Points[i].People)).Raw(" ").Number(y(chart.Points[i].Amount));
        }
    }
}
