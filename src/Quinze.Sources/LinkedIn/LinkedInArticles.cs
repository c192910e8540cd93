using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Quinze.Importing;

namespace Quinze.Sources.LinkedIn;

/// <summary>
/// <c>Articles/Articles/*.html</c>: one's own articles. Some years write "Created on" and "Published on" into the page (an article with the first and not the second is a draft),
/// others no date at all; older file names begin with the date.
/// </summary>
internal static class LinkedInArticles
{
    /// <summary>LinkedIn allows about 125 000 characters in an article; markup comes on top.</summary>
    private const int Largest = 8 << 20;

    public static PostEntry? Read(Stream stream, ArchiveFile file)
    {
        // A stream never yields more than the length declared for it.
        if (file.Length is < 0 or > Largest)
        {
            return null;
        }
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var html = reader.ReadToEnd();
        var created = DateOf(CreatedLine, html);
        var published = DateOf(PublishedLine, html);
        var name = file.Name[(file.Name.LastIndexOf('/') + 1)..];
        var stem = name[..name.LastIndexOf('.')];
        var address = WebUtility.HtmlDecode(HeadingLink.Match(html).Groups[1].Value);
        var body = Body.Match(html) is { Success: true } found ? found.Groups[1].Value : html;
        var title = PlainText(Title.Match(html).Groups[1].Value);
        title = title.Length > 0 ? title : PlainText(Heading.Match(html).Groups[1].Value);
        var isDraft = published is null && created is not null;
        return new PostEntry(new Place(file.Index, 0))
        {
            Network = LinkedInPeople.Network,
            Kind = isDraft ? PostKind.Draft : PostKind.Article,
            Ref = PostRef.At(address.Length > 0 ? WithoutQuery(address) : "linkedin:article:" + stem),
            At = published ?? created ?? DateOf(NameDate, stem),
            Author = Handle.Owner,
            Title = title.Length > 0 ? title : null,
            Link = address.Length > 0 ? WithoutQuery(address) : null,
            Text = Utf8Text.From(PlainText(Dates.Replace(HeadingBlock.Replace(body, ""), ""))),
        };
    }

    private static Moment? DateOf(Regex pattern, string text)
    {
        var match = pattern.Match(text);
        return match.Success && LinkedInDates.TryParse(Encoding.UTF8.GetBytes(match.Groups[1].Value), out var at) ? at : null;
    }

    private static string WithoutQuery(string address) => address.Split('?', '#')[0].TrimEnd('/');

    /// <summary>The words of a page: a line break where a block ends, entities decoded, no markup, no script.</summary>
    internal static string PlainText(string html)
    {
        var text = Hidden.Replace(html, "");
        text = Blocks.Replace(text, "\n");
        text = WebUtility.HtmlDecode(Tag.Replace(text, ""));
        var lines = text.Split('\n').Select(l => Spaces.Replace(l, " ").Trim()).Where(l => l.Length > 0);
        return string.Join('\n', lines);
    }

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline;

    private static readonly Regex CreatedLine = new(@"class=""created"">\s*Created on\s+([^<]+)<", Options);

    private static readonly Regex PublishedLine = new(@"class=""published"">\s*Published on\s+([^<]+)<", Options);

    private static readonly Regex Dates = new(@"<p class=""(?:created|published)"">[^<]*</p>", Options);

    private static readonly Regex NameDate = new(@"^(\d{4}-\d{2}-\d{2}(?: \d{2}:\d{2}:\d{2})?)", Options);

    private static readonly Regex HeadingLink = new(@"<h1[^>]*>\s*<a[^>]*href=""([^""]+)""", Options);

    private static readonly Regex Heading = new(@"<h1[^>]*>([^<]*(?:<(?!/h1)[^<]*)*)</h1>", Options);

    private static readonly Regex HeadingBlock = new(@"<h1[^>]*>[^<]*(?:<(?!/h1)[^<]*)*</h1>", Options);

    private static readonly Regex Title = new(@"<title[^>]*>([^<]*)</title>", Options);

    private static readonly Regex Body = new(@"<body[^>]*>(.*)", Options);

    private static readonly Regex Hidden = new(
        @"<(script|style|head)\b[^>]*>[^<]*(?:<(?!/\1)[^<]*)*</\1\s*>|<!--[^-]*(?:-(?!->)[^-]*)*-->",
        Options
    );

    private static readonly Regex Blocks = new(
        @"</?(?:p|div|h[1-6]|li|ul|ol|br|blockquote|tr|table|figure|figcaption|section|article|hr|pre)\b[^>]*>",
        Options
    );

    private static readonly Regex Tag = new(@"<[^>]*>", Options);

    private static readonly Regex Spaces = new(@"[ \t\r\u00A0]+", Options);
}
