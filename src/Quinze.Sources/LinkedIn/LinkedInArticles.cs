using System.Net;
using System.Text;
using Quinze.Importing;
using Quinze.Sources.Formats.Html;

namespace Quinze.Sources.LinkedIn;

/// <summary>
/// <c>Articles/Articles/*.html</c>: one's own articles. Some years write "Created on" and "Published on" into the page (an article with the first and not the second is a draft),
/// others no date at all; older file names begin with the date.
/// </summary>
internal static class LinkedInArticles
{
    /// <summary>LinkedIn allows about 125 000 characters in an article; markup comes on top.</summary>
    private const int Largest = 8 << 20;

    private const string HeadingTag = "h1";

    public static PostEntry? Read(Stream stream, ArchiveFile file)
    {
        // A stream never yields more than the length declared for it.
        if (file.Length is < 0 or > Largest)
        {
            return null;
        }
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var page = reader.ReadToEnd();
        var created = TakeDate(ref page, "created", "Created on");
        var published = TakeDate(ref page, "published", "Published on");
        var name = file.Name[(file.Name.LastIndexOf('/') + 1)..];
        var stem = name[..name.LastIndexOf('.')];
        var heading = HtmlTag.FirstElement(page, HeadingTag) ?? "";
        var title = PlainWords.Of(HtmlTag.FirstElement(page, "title") ?? "");
        title = title.Length > 0 ? title : PlainWords.Of(heading);
        var address = WithoutQuery(AddressIn(heading));
        var isDraft = published is null && created is not null;
        return new PostEntry(new Place(file.Index, 0))
        {
            Network = LinkedInPeople.Network,
            Kind = isDraft ? PostKind.Draft : PostKind.Article,
            Ref = PostRef.At(address.Length > 0 ? address : "linkedin:article:" + stem),
            At = published ?? created ?? DateInName(stem),
            Author = Handle.Owner,
            Title = title.Length > 0 ? title : null,
            Link = address.Length > 0 ? address : null,
            Text = Utf8Text.From(PlainWords.Of(page, unread: HeadingTag)),
        };
    }

    /// <summary>Takes the line that says a date, <c>&lt;p class="created"&gt;Created on 2020-…&lt;/p&gt;</c>, out of the page: it is no word of the article.</summary>
    private static Moment? TakeDate(ref string page, string mark, string says)
    {
        var marked = $"class=\"{mark}\">";
        var at = page.IndexOf(marked, StringComparison.OrdinalIgnoreCase);
        var open = at < 0 ? -1 : page.LastIndexOf('<', at);
        var end = at < 0 ? -1 : page.IndexOf('<', at);
        if (open < 0 || end < 0)
        {
            return null;
        }
        var line = page.AsSpan((at + marked.Length)..end).Trim();
        if (!line.StartsWith(says, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }
        var date = DateOf(line[says.Length..]);
        page = page.Remove(open, end - open);
        return date;
    }

    private static Moment? DateInName(string stem)
    {
        const int Day = 10;
        const int Second = 19;
        if (stem.Length < Day || DayText.Read(stem[..Day]) is null)
        {
            return null;
        }
        var time = stem.Length >= Second && stem[Day] == ' ' ? DateOf(stem.AsSpan(0, Second)) : null;
        return time ?? DateOf(stem.AsSpan(0, Day));
    }

    private static Moment? DateOf(ReadOnlySpan<char> text) =>
        LinkedInDates.TryParse(Encoding.UTF8.GetBytes(text.ToString()), out var at) ? at : null;

    private static string AddressIn(string heading)
    {
        var link = heading.AsSpan().TrimStart();
        return link.StartsWith("<a", StringComparison.OrdinalIgnoreCase)
            ? WebUtility.HtmlDecode(HtmlTag.Attribute(link[..HtmlTag.EndOf(link, 0)].ToString(), "href") ?? "")
            : "";
    }

    private static string WithoutQuery(string address) => address.Split('?', '#')[0].TrimEnd('/');
}
