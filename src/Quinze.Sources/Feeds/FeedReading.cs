using System.Xml;
using NodaTime;
using Quinze.Importing;
using Quinze.Sources.Formats.Html;

namespace Quinze.Sources.Feeds;

/// <summary>Reads one feed item by item. Its channel speaks first; where it does not (RSS 1.0 puts items beside it), what is known so far stands for it.</summary>
internal sealed class FeedReading(IArchive archive, ArchiveFile file, Writings writings, CancellationToken cancellation)
{
    private readonly FeedItem channel = new();
    private Handle? feed;
    private long rows;
    private int datesUnread;
    private string? broken;
    private string? channelLanguage;
    private LocalDate? first;
    private LocalDate? last;

    public IEnumerable<Reading> Readings()
    {
        var root = FeedRoot.Of(archive, file)!;
        using var xml = FeedXml.Open(archive.Open(file), root.Encoding);
        if (xml is null)
        {
            yield return new FileUnread(file.Index, $"an encoding that is not known here: {root.Encoding}");
            yield break;
        }
        var isList = root.Element == "opml";
        while (Next(xml, isList) is { } reading)
        {
            foreach (var said in reading)
            {
                yield return said;
            }
        }
        if (broken is not null && rows == 0)
        {
            yield return new FileUnread(file.Index, broken);
            yield break;
        }
        if (broken is not null)
        {
            rows++;
            yield return new Unread(new Place(file.Index, LineOf(xml)), broken);
        }
        if (!isList)
        {
            // A feed holds its newest items only: how many there were before is not known.
            yield return new Covered(
                file.Index,
                new CoverageSpan(FeedsSource.Name, writings == Writings.Mine ? "article" : "news", first, last, Complete: false)
            );
        }
        yield return new FileRead(file.Index, rows, datesUnread == 0 ? null : $"{datesUnread} dates that cannot be read: unknown");
    }

    /// <summary>What the next item says; null at the end, or where the XML breaks.</summary>
    private List<Reading>? Next(XmlReader xml, bool isList)
    {
        try
        {
            while (!xml.EOF)
            {
                cancellation.ThrowIfCancellationRequested();
                if (xml.NodeType != XmlNodeType.Element)
                {
                    xml.Read();
                    continue;
                }
                var name = xml.LocalName.ToLowerInvariant();
                if (isList && name == "outline")
                {
                    var said = Listed(xml);
                    xml.Read();
                    return said;
                }
                if (!isList && name is "item" or "entry")
                {
                    return Item(xml);
                }
                if (isList || name is "rss" or "feed" or "rdf" or "channel")
                {
                    channelLanguage ??= xml.XmlLang.Length > 0 ? xml.XmlLang : null;
                    xml.Read();
                }
                else if (!channel.Take(xml))
                {
                    xml.Skip();
                }
            }
        }
        catch (XmlException e)
        {
            broken = e.Message.Contains("DTD", StringComparison.Ordinal)
                ? "it brings a document type, which is not read: it may hide anything"
                : "the XML breaks off or is not well formed here";
        }
        return null;
    }

    private List<Reading> Listed(XmlReader xml)
    {
        rows++;
        var (title, address) = (xml.GetAttribute("title") ?? xml.GetAttribute("text") ?? "", xml.GetAttribute("xmlUrl"));
        var place = new Place(file.Index, LineOf(xml));
        return [new LeftAside(place, address is null ? "a folder of a list of feeds" : Shortened($"a feed to follow: {title} {address}"))];
    }

    private List<Reading> Item(XmlReader xml)
    {
        var place = new Place(file.Index, LineOf(xml));
        var item = new FeedItem();
        var about = xml.GetAttribute("rdf:about") ?? "";
        Children(xml, item);
        rows++;
        var text = PlainWords.Of(item.Content.Length > 0 ? item.Content : item.Summary);
        var title = PlainWords.Of(item.Title);
        var address =
            item.Link.Length > 0 ? item.Link
            : IsWeb(item.Id) ? item.Id
            : about;
        if (title.Length == 0 && text.Length == 0)
        {
            return [new Unread(place, "an item with neither title nor text")];
        }
        var told = item.Published.Length > 0 ? item.Published : item.Updated;
        var at = FeedTime.Read(told);
        datesUnread += told.Length > 0 && at is null ? 1 : 0;
        Cover(at);
        var said = new List<Reading>();
        var isMine = writings == Writings.Mine;
        var key = address.Length > 0 ? address : item.Id;
        said.AddRange(isMine ? [] : FirstSight(place));
        said.Add(
            new PostEntry(place)
            {
                Network = "web",
                Kind = PostKind.Article,
                Ref = key.Length > 0 ? PostRef.At(key) : PostRef.None,
                At = at,
                Author = isMine ? Handle.Owner : feed!,
                Origin = writings.OriginOf(PostOrigin.News),
                Title = title.Length > 0 ? title : null,
                Text = Utf8Text.From(text),
                Link = address.Length > 0 ? address : null,
                Language = Language(item),
            }
        );
        return said;
    }

    private static void Children(XmlReader xml, FeedItem item)
    {
        if (xml.IsEmptyElement)
        {
            xml.Read();
            return;
        }
        var depth = xml.Depth;
        xml.Read();
        while (xml.Depth > depth && !xml.EOF)
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                xml.Read();
            }
            else if (!item.Take(xml))
            {
                xml.Skip();
            }
        }
        xml.Read();
    }

    /// <summary>The feed as an organisation: by the address of its site, else by its title, else by the file's name.</summary>
    private IEnumerable<Reading> FirstSight(Place place)
    {
        if (feed is not null)
        {
            yield break;
        }
        var title = PlainWords.Of(channel.Title);
        var site =
            Uri.TryCreate(channel.Link, UriKind.Absolute, out var uri) && uri.Host.Length > 0 ? (uri.Host + uri.AbsolutePath).TrimEnd('/')
            : title.Length > 0 ? title
            : Path.GetFileNameWithoutExtension(file.Name);
        feed = new Handle("web", "org:" + site.ToLowerInvariant(), HandleKind.Organisation);
        yield return new Seen(place, feed, title);
    }

    private string? Language(FeedItem item) =>
        item.Language.Length > 0 ? item.Language
        : channel.Language.Length > 0 ? channel.Language
        : channelLanguage;

    private void Cover(Moment? at)
    {
        if (at?.Day is { } day)
        {
            first = first is { } f && f < day ? f : day;
            last = last is { } l && l > day ? l : day;
        }
    }

    private static bool IsWeb(string id) => id.StartsWith("http", StringComparison.OrdinalIgnoreCase);

    private static string Shortened(string text) => text.Length <= 300 ? text : text[..300];

    private static long LineOf(XmlReader xml) => xml is IXmlLineInfo info && info.HasLineInfo() ? info.LineNumber : 0;
}
