using System.Net;
using System.Text;

namespace Quinze.Sources.Formats.Html;

/// <summary>
/// The words of a short piece of HTML as networks write them into posts: paragraphs, line breaks, links, mentions. Tags go, their text stays, so that a mention reads
/// <c>@name</c> and a link shortened on the screen by hidden spans reads whole.
/// </summary>
/// <param name="Words">The text, paragraphs apart by an empty line.</param>
/// <param name="Link">The first link that is no mention and no hashtag; null when there is none.</param>
public readonly record struct HtmlText(string Words, string? Link)
{
    private static readonly HashSet<string> Blocks = ["p", "div", "blockquote", "ul", "ol", "pre", "h1", "h2", "h3", "h4", "h5", "h6"];

    public static HtmlText Of(string html)
    {
        var words = new StringBuilder(html.Length);
        string? link = null;
        var at = 0;
        while (at < html.Length)
        {
            var open = html.IndexOf('<', at);
            if (open < 0 || open + 1 == html.Length || !(char.IsAsciiLetter(html[open + 1]) || html[open + 1] is '/' or '!'))
            {
                var end = open < 0 ? html.Length : open + 1;
                words.Append(Decoded(html[at..end]));
                at = end;
                continue;
            }
            words.Append(Decoded(html[at..open]));
            var close = HtmlTag.EndOf(html, open);
            var tag = html[(open + 1)..Math.Min(close, html.Length)];
            at = Math.Min(close + 1, html.Length);
            var name = HtmlTag.NameOf(tag);
            if (name == "br")
            {
                words.Append('\n');
            }
            else if (Blocks.Contains(name) || name is "li")
            {
                Break(words, name == "li" ? 1 : 2);
            }
            if (name is "script" or "style" || HasClass(tag, "quote-inline"))
            {
                at = Behind(html, at, name);
            }
            else if (name == "a" && !tag.StartsWith('/'))
            {
                link ??= LinkIn(tag);
            }
        }
        return new HtmlText(words.ToString().Trim(), link);
    }

    private static string Decoded(string text) => WebUtility.HtmlDecode(text.ReplaceLineEndings(" "));

    private static void Break(StringBuilder words, int lines)
    {
        while (words.Length > 0 && words[^1] is ' ')
        {
            words.Length--;
        }
        var have = 0;
        while (have < lines && have < words.Length && words[words.Length - 1 - have] == '\n')
        {
            have++;
        }
        words.Append('\n', words.Length == 0 ? 0 : lines - have);
    }

    /// <summary>Behind the end of an element whose words are not the author's.</summary>
    private static int Behind(string html, int at, string name)
    {
        var end = html.IndexOf($"</{name}", at, StringComparison.OrdinalIgnoreCase);
        return end < 0 ? html.Length : end;
    }

    private static string? LinkIn(string tag)
    {
        if (HasClass(tag, "mention") || HasClass(tag, "hashtag") || HtmlTag.Attribute(tag, "rel") is "tag")
        {
            return null;
        }
        var address = HtmlTag.Attribute(tag, "href") is { } href ? WebUtility.HtmlDecode(href) : null;
        return address?.StartsWith("http", StringComparison.OrdinalIgnoreCase) == true ? address : null;
    }

    private static bool HasClass(string tag, string word) => HtmlTag.Attribute(tag, "class")?.Split(' ').Contains(word) == true;
}
