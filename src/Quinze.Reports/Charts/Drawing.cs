using Quinze.Reports.Html;

namespace Quinze.Reports.Charts;

/// <summary>Charts as SVG: no script, no style of their own, a title and a description for who does not see them.</summary>
internal static class Drawing
{
    public static void Draw(HtmlWriter html, Chart chart)
    {
        switch (chart)
        {
            case CirclesChart circles:
                CirclesDrawing.Draw(html, circles);
                break;
            case StackedBars bars:
                BarsDrawing.Draw(html, bars);
                break;
            case IntervalRows rows:
                RowsDrawing.Draw(html, rows);
                break;
            case SilenceRows silences:
                RowsDrawing.Draw(html, silences);
                break;
            case FallingCurve curve:
                CurveDrawing.Draw(html, curve);
                break;
            case LorenzCurve lorenz:
                LorenzDrawing.Draw(html, lorenz);
                break;
            case TempoStrip strip:
                StripDrawing.Draw(html, strip);
                break;
        }
    }

    /// <param name="holdsLinks">True for a picture that one can walk about in; the others are read as one image.</param>
    public static void Open(HtmlWriter html, Chart chart, string kind, double width, double height, bool holdsLinks = false)
    {
        html.Raw("<svg").Attribute("class", kind).Raw(" viewBox=\"0 0 ").Number(width).Raw(" ").Number(height).Raw("\"");
        html.Attribute("role", holdsLinks ? "group" : "img");
        html.Attribute("aria-labelledby", $"{chart.Id}-t {chart.Id}-d")
            .Raw("><title")
            .Attribute("id", chart.Id + "-t")
            .Raw(">")
            .Text(chart.Title);
        html.Raw("</title><desc").Attribute("id", chart.Id + "-d").Raw(">").Text(chart.Description).Raw("</desc>");
    }
}
