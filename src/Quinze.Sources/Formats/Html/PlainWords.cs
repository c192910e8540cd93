using System.Net;
using System.Text;

namespace Quinze.Sources.Formats.Html;

/// <summary>
/// The words of a page or of a piece of one: tags go, their text stays, a line break where a block ends; what is not for reading (scripts, styles, forms, navigation) goes whole.
/// One pass over the text, whatever its markup is worth.
/// </summary>
internal static class PlainWords
{
    private static readonly HashSet<string> Blocks =
    [
        "p",
        "div",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "li",
        "ul",
        "ol",
        "br",
        "blockquote",
        "tr",
        "table",
        "figure",
        "figcaption",
        "section",
        "article",
        "main",
        "hr",
        "pre",
        "dt",
        "dd",
    ];
    private static readonly HashSet<string> NotForReading =
    [
        "script",
        "style",
        "head",
        "noscript",
        "template",
        "svg",
        "nav",
        "footer",
        "form",
        "iframe",
        "object",
        "select",
        "textarea",
        "button",
    ];

    /// <param name="unread">One more element whose words are not wanted; null for none.</param>
    public static string Of(string html, string? unread = null)
    {
        var words = new StringBuilder(html.Length);
        for (var at = 0; at < html.Length; )
        {
            var open = html.IndexOf('<', at);
            if (open < 0)
            {
                words.Append(html, at, html.Length - at);
                break;
            }
            words.Append(html, at, open - at);
            if (open + 1 == html.Length || !(char.IsAsciiLetter(html[open + 1]) || html[open + 1] is '/' or '!' or '?'))
            {
                words.Append('<');
                at = open + 1;
                continue;
            }
            at = Behind(html, open, words, unread);
        }
        return Tidy(WebUtility.HtmlDecode(words.ToString()));
    }

    /// <summary>Where the reading goes on behind the tag, comment or unread element that opens here.</summary>
    private static int Behind(string html, int open, StringBuilder words, string? unread)
    {
        if (html.AsSpan(open).StartsWith("<!--"))
        {
            var end = html.IndexOf("-->", open + 4, StringComparison.Ordinal);
            return end < 0 ? html.Length : end + 3;
        }
        if (html.AsSpan(open).StartsWith("<![CDATA["))
        {
            return open + "<![CDATA[".Length;
        }
        var close = HtmlTag.EndOf(html, open);
        var name = HtmlTag.NameOf(html.AsSpan(open + 1, Math.Max(0, Math.Min(close, html.Length) - open - 1)));
        if (Blocks.Contains(name))
        {
            words.Append('\n');
        }
        if ((NotForReading.Contains(name) || name == unread) && html[open + 1] != '/' && html[Math.Min(close, html.Length) - 1] != '/')
        {
            words.Append('\n');
            var end = html.IndexOf("</" + name, Math.Min(close, html.Length), StringComparison.OrdinalIgnoreCase);
            close = end < 0 ? html.Length : HtmlTag.EndOf(html, end);
        }
        return Math.Min(close + 1, html.Length);
    }

    private static string Tidy(string text)
    {
        var lines = text.Split('\n').Select(l => string.Join(' ', l.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        return string.Join('\n', lines.Where(l => l.Length > 0));
    }
}
