using System.Globalization;

namespace Quinze.Benchmarks;

/// <summary>Feeds and articles of a size worth measuring; their words do not matter, only their markup and length.</summary>
internal static class Texts
{
    private const string Paragraph =
        "<p>Linen <b>holds</b> better than it did, say those who sew &amp; those who sail; the rest is told by the weather.</p>";

    public static string Feed(string path, int items)
    {
        using var feed = new StreamWriter(path);
        feed.Write("<rss version=\"2.0\"><channel><title>Sails</title><link>https://news.example.org</link>");
        for (var i = 0; i < items; i++)
        {
            feed.Write(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"<item><title>Item {i}</title><link>https://news.example.org/{i}</link><pubDate>{i % 28 + 1} Oct 2026 10:00 GMT</pubDate><description><![CDATA[{Paragraph}{Paragraph}{Paragraph}]]></description></item>"
                )
            );
        }
        feed.Write("</channel></rss>");
        return path;
    }

    public static string Articles(string folder, int count)
    {
        Directory.CreateDirectory(folder);
        for (var i = 0; i < count; i++)
        {
            var number = i.ToString(CultureInfo.InvariantCulture);
            File.WriteAllText(
                Path.Combine(folder, number + ".html"),
                $"<html><head><title>Article {number}</title></head><body><article>{string.Concat(Enumerable.Repeat(Paragraph, 60))}{number}</article></body></html>"
            );
        }
        return folder;
    }
}
