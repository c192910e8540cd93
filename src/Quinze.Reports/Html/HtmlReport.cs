using System.Security.Cryptography;
using System.Text;
using Quinze.Reports.Words;

namespace Quinze.Reports.Html;

/// <summary>
/// The report as one HTML file that opens from a disk: its look, its fonts and its pictures are inside, it loads nothing and runs no script.
/// It says so itself by a content security policy that names the digest of its own style and allows nothing else.
/// </summary>
public static class HtmlReport
{
    /// <summary>What the page may do in a browser: show its own style, its own fonts and, when it has one, its own logo.</summary>
    public static string PolicyOf(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return report.Cover.Logo is null ? Style.Policy : Style.Policy + "; img-src data:";
    }

    public static void Write(Report report, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(report);
        var words = report.Words;
        using var html = new HtmlWriter(stream, words);
        Head(html, report);
        html.Raw("<body>\n<a class=\"skip\" href=\"#text\">").Text(words.Skip).Raw("</a>\n");
        Charts.Swatch.Define(html);
        html.Raw("<header class=\"top\">");
        Mark.Draw(html);
        html.Raw("<span class=\"brand\">Quinze</span> <span class=\"motto\">")
            .Text(words.Motto)
            .Raw("</span></header>\n<main id=\"text\">\n");
        var blocks = new Blocks(html, new Anchored(Anchors(report)), "h4");
        Masthead(html, report, blocks);
        foreach (var chapter in report.Chapters)
        {
            ChapterOf(html, blocks, chapter);
        }
        Words(blocks, html, report.Cover.After, "after");
        html.Raw("</main>\n<footer><p>").Text(words.Colophon).Raw("</p></footer>\n</body>\n</html>\n");
    }

    private static void Words(Blocks blocks, HtmlWriter html, string text, string where)
    {
        if (Covers.FreeText.Blocks(text) is { Count: > 0 } written)
        {
            html.Raw("<div class=\"author\"").Attribute("id", where).Raw(">\n");
            blocks.Write(written);
            html.Raw("</div>\n");
        }
    }

    private static void ChapterOf(HtmlWriter html, Blocks blocks, Chapter chapter)
    {
        html.Raw("<div class=\"chapter\"").Attribute("id", chapter.Id).Raw("><h2>").Text(chapter.Heading).Raw("</h2>\n");
        foreach (var section in chapter.Sections)
        {
            html.Raw("<section").Attribute("id", section.Id).Attribute("aria-labelledby", section.Id + "-title").Raw("><h3");
            html.Attribute("id", section.Id + "-title").Raw(">").Text(section.Heading).Raw("</h3>\n");
            blocks.Write(section.Blocks);
            html.Raw("</section>\n");
        }
        html.Raw("</div>\n");
    }

    private static void Head(HtmlWriter html, Report report)
    {
        html.Raw("<!doctype html>\n<html").Attribute("lang", report.Words.Lang).Raw(">\n<head>\n<meta charset=\"utf-8\">\n");
        html.Raw("<meta http-equiv=\"Content-Security-Policy\" content=\"").Raw(PolicyOf(report)).Raw("\">\n");
        html.Raw(
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n"
        );
        html.Raw("<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"robots\" content=\"noindex\">\n<title>");
        html.Text(report.Owner is { } owner ? $"{report.Words.Title} · {owner}" : report.Words.Title).Raw("</title>\n<style>");
        html.Raw(Style.Sheet).Raw("</style>\n</head>\n");
    }

    private static void Masthead(HtmlWriter html, Report report, Blocks blocks)
    {
        html.Raw("<div class=\"masthead\">");
        if (report.Cover.Logo is { } logo)
        {
            html.Raw("<img class=\"logo\"").Attribute("alt", report.Cover.For ?? "").Attribute("width", logo.Width);
            html.Attribute("height", logo.Height).Attribute("src", logo.Address).Raw(">");
        }
        html.Raw("<h1>").Text(report.Title).Raw("</h1><p class=\"whose\">");
        if (report.Owner is { } owner)
        {
            html.Raw("<bdi>").Text(owner).Raw("</bdi><br>");
        }
        html.Raw("<span class=\"sub\">").Text(Wording.Capital(report.Period)).Raw("<br>").Text(report.Read).Raw("</span>");
        if (report.Cover.For is { } client)
        {
            html.Raw("<br>").Text(report.Words.PreparedFor).Raw(" <bdi>").Text(client).Raw("</bdi>");
        }
        html.Raw("</p>\n");
        Words(blocks, html, report.Cover.Before, "before");
        html.Raw("<p class=\"letter\">");
        blocks.Joined(report.Letter);
        html.Raw("</p>\n<p class=\"note on-paper\">").Text(report.Words.OnPaper);
        html.Raw("</p>\n<nav aria-label=\"").Text(report.Words.Contents).Raw("\"><ol>");
        foreach (var chapter in report.Chapters)
        {
            html.Raw("<li><a").Attribute("href", "#" + chapter.Id).Raw(">").Text(chapter.Heading).Raw("</a><ol>");
            foreach (var section in chapter.Sections)
            {
                html.Raw("<li><a").Attribute("href", "#" + section.Id).Raw(">").Text(section.Heading).Raw("</a></li>");
            }
            html.Raw("</ol></li>");
        }
        html.Raw("</ol></nav></div>\n");
    }

    private static HashSet<string> Anchors(Report report)
    {
        static IEnumerable<Block> Inside(IEnumerable<Block> blocks) => blocks.OfType<Details>();
        return [.. report.Sections.SelectMany(s => Inside(s.Blocks)).OfType<Details>().Select(d => d.Id).OfType<string>()];
    }
}

/// <summary>The style sheet with its fonts, and the policy that allows it and nothing else.</summary>
internal static class Style
{
    /// <summary>The fonts alone.</summary>
    public static string Faces { get; } =
        Face("Source Serif 4", "source-serif-4-latin-wght-normal.woff2", "200 900")
        + Face("Inter", "inter-latin-wght-normal.woff2", "100 900");

    public static string Sheet { get; } = Read("report.css") + Faces;

    public static string Policy { get; } = PolicyOf(Sheet);

    /// <summary>What allows a style sheet, the fonts written into it, and nothing else.</summary>
    public static string PolicyOf(string sheet) =>
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(sheet)))}'; font-src data:; base-uri 'none'; form-action 'none'";

    private static string Face(string family, string file, string weights) =>
        $"@font-face{{font-family:\"{family}\";font-style:normal;font-weight:{weights};font-display:swap;src:url(data:font/woff2;base64,{Convert.ToBase64String(Bytes(file))}) format(\"woff2\")}}";

    private static string Read(string name) => Encoding.UTF8.GetString(Bytes(name)).Replace("\r\n", "\n", StringComparison.Ordinal);

    private static byte[] Bytes(string name)
    {
        using var resource = typeof(Style).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return bytes;
    }
}

/// <summary>The mark: fifteen dots on three circles, two, five and eight.</summary>
internal static class Mark
{
    public static void Draw(HtmlWriter html)
    {
        html.Raw("<svg class=\"mark\" viewBox=\"0 0 40 40\" aria-hidden=\"true\" focusable=\"false\">");
        Dots(html);
        html.Raw("</svg>");
    }

    public static void Dots(HtmlWriter html)
    {
        foreach (var (count, radius, turn) in new[] { (2, 4.2, 0.5), (5, 10.4, 0.1), (8, 17.2, 0.3) })
        {
            for (var i = 0; i < count; i++)
            {
                var angle = turn + (2 * Math.PI * i / count);
                html.Circle(20 + (radius * Math.Cos(angle)), 20 + (radius * Math.Sin(angle)), 2, "m");
            }
        }
    }
}
