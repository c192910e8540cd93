using System.Text;
using System.Xml;

namespace Quinze.Sources.Feeds;

/// <summary>What one element of a feed holds that we use: an item, an entry, or the channel itself. Every field as written, the first of each kind.</summary>
internal sealed class FeedItem
{
    /// <summary>Letters kept of one field: an article, not a library.</summary>
    private const int MostLetters = 1 << 20;

    public string Title { get; private set; } = "";
    public string Link { get; private set; } = "";
    public string Id { get; private set; } = "";
    public string Published { get; private set; } = "";
    public string Updated { get; private set; } = "";
    public string Summary { get; private set; } = "";
    public string Content { get; private set; } = "";
    public string Language { get; private set; } = "";

    /// <summary>Takes the child element that the reader stands on, and moves behind it. False when it is none that we use, and the reader was not moved.</summary>
    public bool Take(XmlReader xml)
    {
        switch (xml.LocalName.ToLowerInvariant())
        {
            case "title" when IsOfFeeds(xml):
                Title = First(Title, Text(xml));
                return true;
            case "link":
                TakeLink(xml);
                return true;
            case "guid" or "id":
                Id = First(Id, Text(xml));
                return true;
            case "pubdate" or "published" or "issued" or "date":
                Published = First(Published, Text(xml));
                return true;
            case "updated" or "modified" or "lastbuilddate":
                Updated = First(Updated, Text(xml));
                return true;
            case "encoded" or "content" when IsOfFeeds(xml) || xml.LocalName == "encoded":
                Content = First(Content, Text(xml));
                return true;
            case "description" or "summary" or "subtitle" when IsOfFeeds(xml):
                Summary = First(Summary, Text(xml));
                return true;
            case "language":
                Language = First(Language, Text(xml));
                return true;
            default:
                return false;
        }
    }

    /// <summary>media:title and itunes:summary are about a picture or a recording, not the text.</summary>
    private static bool IsOfFeeds(XmlReader xml) => xml.Prefix is not ("media" or "itunes" or "googleplay");

    /// <summary>Atom's links have roles; the one to the page counts. RSS writes the address as text.</summary>
    private void TakeLink(XmlReader xml)
    {
        var (href, rel) = (xml.GetAttribute("href"), xml.GetAttribute("rel"));
        if (href is null)
        {
            Link = First(Link, Text(xml));
            return;
        }
        if (rel is null or "alternate" && xml.Prefix is not "atom" and not "atom10")
        {
            Link = First(Link, href.Trim());
        }
        xml.Skip();
    }

    private static string First(string known, string found) => known.Length > 0 ? known : found;

    /// <summary>All the text in an element, that of XHTML inside it with its tags; the reader stands behind it.</summary>
    private static string Text(XmlReader xml)
    {
        if (xml.IsEmptyElement)
        {
            xml.Read();
            return "";
        }
        var text = new StringBuilder();
        var depth = xml.Depth;
        xml.Read();
        while (xml.Depth > depth)
        {
            if (text.Length < MostLetters)
            {
                switch (xml.NodeType)
                {
                    case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                        text.Append(xml.Value);
                        break;
                    case XmlNodeType.Element:
                        text.Append('<').Append(xml.LocalName).Append('>');
                        break;
                    case XmlNodeType.EndElement:
                        text.Append("</").Append(xml.LocalName).Append('>');
                        break;
                }
            }
            if (!xml.Read())
            {
                break;
            }
        }
        xml.Read();
        return text.ToString().Trim();
    }
}
