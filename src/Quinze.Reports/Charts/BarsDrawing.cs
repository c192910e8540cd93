using System.Globalization;
using Quinze.Reports.Html;

namespace Quinze.Reports.Charts;

/// <summary>Bars in parts. Each part has its own texture besides its colour, and a legend in words.</summary>
internal static class BarsDrawing
{
    private const double Width = 480;
    private const double BarHeight = 24;

    public static void Draw(HtmlWriter html, StackedBars chart)
    {
        var rowHeight = chart.Whole ? 70.0 : 52.0;
        var most = chart.Whole ? 0 : chart.Bars.Max(b => b.Values.Sum());
        Drawing.Open(html, chart, "rows", Width, (chart.Bars.Count * rowHeight) + 2);
        for (var i = 0; i < chart.Bars.Count; i++)
        {
            var bar = chart.Bars[i];
            var top = i * rowHeight;
            html.Label(0, top + 14, bar.Label, "head").Label(Width, top + 14, bar.Total, "value", "end");
            var down = 20.0;
            if (bar.Below is { } below)
            {
                html.Label(0, top + 29, below, "soft");
                down = 36;
            }
            var whole = chart.Whole ? Math.Max(bar.Values.Sum(), 1e-9) : Math.Max(most, 1);
            var x = 0.0;
            for (var part = 0; part < bar.Values.Count; part++)
            {
                var width = Width * bar.Values[part] / whole;
                if (width > 0.4)
                {
                    Segment(html, x, top + down, width, Style(chart, part), bar.Texts[part]);
                }
                x += width;
            }
        }
        html.Raw("</svg>");
        Legend(html, chart);
    }

    private static void Segment(HtmlWriter html, double x, double y, double width, int style, string text)
    {
        html.Raw("<rect").Attribute("x", x).Attribute("y", y).Attribute("width", Math.Max(0.8, width - 1)).Attribute("height", BarHeight);
        html.Attribute("class", Swatch.ClassOf(style)).Raw("/>");
        if (width > (text.Length * 8.5) + 12)
        {
            // A chip behind the words keeps them readable on any texture.
            var chip = (text.Length * 7.4) + 10;
            html.Raw("<rect")
                .Attribute("x", x + ((width - chip) / 2))
                .Attribute("y", y + 4)
                .Attribute("width", chip)
                .Attribute("height", BarHeight - 8);
            html.Raw(" rx=\"4\" class=\"chip\"/>").Label(x + (width / 2), y + 16.5, text, "in", "middle");
        }
    }

    private static void Legend(HtmlWriter html, StackedBars chart)
    {
        html.Raw("<ul class=\"legend\" aria-hidden=\"true\">");
        for (var part = 0; part < chart.Parts.Count; part++)
        {
            html.Raw("<li>");
            Swatch.Small(html, Style(chart, part)).Text(chart.Parts[part]).Raw("</li>");
        }
        html.Raw("</ul>");
    }

    // Two parts need the strongest contrast there is, not two neighbours.
    private static int Style(StackedBars chart, int part) => chart.Parts.Count == 2 && part == 1 ? 5 : part;
}

/// <summary>The textures of parts, drawn once a page and used by bars, legends and tables.</summary>
internal static class Swatch
{
    public static string ClassOf(int style) => "p" + style.ToString(CultureInfo.InvariantCulture);

    public static HtmlWriter Small(HtmlWriter html, int style) =>
        html.Raw(
                "<svg class=\"swatch\" viewBox=\"0 0 14 14\" aria-hidden=\"true\" focusable=\"false\"><rect x=\"1\" y=\"1\" width=\"12\" height=\"12\""
            )
            .Attribute("class", ClassOf(style))
            .Raw("/></svg>");

    /// <summary>Patterns that the style sheet fills parts with; hidden, and in the page before any of them is used.</summary>
    public static void Define(HtmlWriter html) =>
        html.Raw("<svg class=\"defs\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><defs>")
            .Raw(
                "<pattern id=\"x2\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><rect width=\"6\" height=\"6\" class=\"f3\"/><rect width=\"2\" height=\"6\" class=\"f0\"/></pattern>"
            )
            .Raw(
                "<pattern id=\"x3\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\"><rect width=\"6\" height=\"6\" class=\"f4\"/><circle cx=\"3\" cy=\"3\" r=\"1.4\" class=\"fi\"/></pattern>"
            )
            .Raw(
                "<pattern id=\"x4\" width=\"5\" height=\"5\" patternUnits=\"userSpaceOnUse\"><rect width=\"5\" height=\"5\" class=\"f4\"/><rect width=\"1.2\" height=\"5\" class=\"f1\"/></pattern>"
            )
            .Raw(
                "<pattern id=\"x6\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\"><rect width=\"6\" height=\"6\" class=\"fc\"/><path d=\"M0 0L6 6M6 0L0 6\" class=\"sx\"/></pattern>"
            )
            .Raw("</defs></svg>\n");
}
