using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Quinze.Sources.Feeds;
using Quinze.Sources.Formats.Html;

namespace Quinze.Sources.Articles;

/// <summary>A text and what it says of itself: title, author, day, address. What it does not say is unknown; the day of the file is nobody's word.</summary>
internal sealed record Article(string Text, string? Title, string? Author, Moment? At, string? Link, string? Language)
{
    private const int LongestTitle = 140;

    /// <summary>Its address; a text without one is known by its words, so that a second copy is no second text.</summary>
    public PostRef Ref =>
        PostRef.At(Link ?? "text:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Title + "\n" + Text)))[..32]);

    /// <summary>A named author is known by name only; a page without one is its site's.</summary>
    public Handle AuthorHandle =>
        Author is { } name ? new Handle("web", "name:" + name.ToLowerInvariant(), HandleKind.NameOnly)
        : Link is { } link && Uri.TryCreate(link, UriKind.Absolute, out var uri) && uri.Host.Length > 0
            ? new Handle("web", "org:" + uri.Host.ToLowerInvariant(), HandleKind.Organisation)
        : new Handle("web", "org:unknown author", HandleKind.Organisation);

    public static Article Of(ArticleKind kind, string content) =>
        kind switch
        {
            ArticleKind.Html => Page(content),
            ArticleKind.Markdown => Markdown(content.ReplaceLineEndings("\n")),
            _ => Plain(content.ReplaceLineEndings("\n").Trim()),
        };

    /// <summary>A short first line with an empty one behind it is the title.</summary>
    private static Article Plain(string text)
    {
        var end = text.IndexOf("\n\n", StringComparison.Ordinal);
        var hasTitle = end is > 0 and <= LongestTitle && !text[..end].Contains('\n', StringComparison.Ordinal);
        return new Article(hasTitle ? text[end..].Trim() : text, hasTitle ? text[..end].Trim() : null, null, null, null, null);
    }

    private static Article Markdown(string text)
    {
        var said = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        if (FrontMatter.Match(text) is { Success: true } front)
        {
            foreach (Match line in FrontLine.Matches(front.Groups[1].Value))
            {
                said.TryAdd(line.Groups[1].Value, line.Groups[2].Value.Trim().Trim('"', '\''));
            }
            text = text[front.Length..];
        }
        string? Said(params ReadOnlySpan<string> keys)
        {
            foreach (var key in keys)
            {
                if (said.TryGetValue(key, out var value) && value.Length > 0)
                {
                    return value;
                }
            }
            return null;
        }
        var title = Said("title", "titre");
        if (title is null && Heading.Match(text) is { Success: true } heading)
        {
            title = heading.Groups[1].Value.Trim();
            text = text[heading.Length..];
        }
        var link = Said("canonical_url", "canonical", "url", "link", "permalink");
        return new Article(
            WithoutMarks(text),
            title,
            Said("author", "auteur"),
            FeedTime.Read(Said("date", "published", "published_at", "publishdate") ?? ""),
            IsWeb(link) ? link : null,
            Said("lang", "language", "langue")
        );
    }

    private static Article Page(string html)
    {
        var metas = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (Match tag in Meta.Matches(html))
        {
            var name = Attribute(tag.Value, "property") ?? Attribute(tag.Value, "name") ?? Attribute(tag.Value, "itemprop");
            if (name is not null && Attribute(tag.Value, "content") is { Length: > 0 } content)
            {
                metas.TryAdd(name, content);
            }
        }
        var title = metas.GetValueOrDefault("og:title") ?? PlainWords.Of(TitleTag.Match(html).Groups[1].Value);
        var canonical = Canonical.Match(html) is { Success: true } link ? Attribute(link.Value, "href") : null;
        var address = canonical ?? metas.GetValueOrDefault("og:url");
        var day =
            metas.GetValueOrDefault("article:published_time")
            ?? metas.GetValueOrDefault("datePublished")
            ?? metas.GetValueOrDefault("date")
            ?? (Time.Match(html) is { Success: true } time ? Attribute(time.Value, "datetime") : null);
        var author = metas.GetValueOrDefault("author") ?? metas.GetValueOrDefault("article:author");
        var language = Html.Match(html) is { Success: true } root ? Attribute(root.Value, "lang") : null;
        var body = Body.Match(html) is { Success: true } found ? found.Value : html;
        return new Article(
            PlainWords.Of(body),
            title.Length > 0 ? title : null,
            IsWeb(author) ? null : author,
            FeedTime.Read(day ?? ""),
            IsWeb(address) ? address : null,
            language
        );
    }

    /// <summary>Marks of Markdown go, their words stay; what an image shows is not text.</summary>
    private static string WithoutMarks(string text)
    {
        text = Images.Replace(text, "");
        text = Links.Replace(text, "$1");
        text = LineMarks.Replace(text, "");
        text = Emphasis.Replace(text, "$2");
        return text.Trim();
    }

    private static bool IsWeb(string? text) => text?.StartsWith("http", StringComparison.OrdinalIgnoreCase) == true;

    private static string? Attribute(string tag, string name)
    {
        foreach (Match pair in Attributes.Matches(tag))
        {
            if (pair.Groups[1].Value.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return WebUtility.HtmlDecode(pair.Groups[2].Success ? pair.Groups[2].Value : pair.Groups[3].Value).Trim();
            }
        }
        return null;
    }

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline;

    private static readonly Regex FrontMatter = new(@"^---[ \t]*\n((?:(?!---[ \t]*\n)[^\n]*\n){0,200}?)---[ \t]*(?:\n|$)");

    private static readonly Regex FrontLine = new(@"^([A-Za-z_]+)[ \t]*:[ \t]*([^\n]+)$", RegexOptions.Multiline);

    private static readonly Regex Heading = new(@"^\s*#[ \t]+([^\n]+)\n?");

    private static readonly Regex Images = new(@"!\[[^\]\n]*\]\([^)\n]*\)");

    private static readonly Regex Links = new(@"\[([^\]\n]*)\]\([^)\n]*\)");

    private static readonly Regex LineMarks = new(@"^[ \t]*(?:#{1,6}[ \t]+|>[ \t]?|```[^\n]*$)", RegexOptions.Multiline);

    private static readonly Regex Emphasis = new(@"(\*\*|__|\*|`)(?=\S)([^*_`\n]+?)(?<=\S)\1");

    private static readonly Regex Meta = new(@"<meta\b[^>]*>", Options);

    private static readonly Regex TitleTag = new(@"<title[^>]*>([^<]*)</title>", Options);

    private static readonly Regex Canonical = new(@"<link\b[^>]*\brel\s*=\s*[""']?canonical\b[^>]*>", Options);

    private static readonly Regex Time = new(@"<time\b[^>]*>", Options);

    private static readonly Regex Html = new(@"<html\b[^>]*>", Options);

    private static readonly Regex Body = new(@"<article\b.*</article>|<main\b.*</main>|<body\b.*", Options);

    private static readonly Regex Attributes = new(@"([\w:-]+)\s*=\s*(?:""([^""]*)""|'([^']*)')", Options);
}
