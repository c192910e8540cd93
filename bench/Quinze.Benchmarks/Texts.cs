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

    /// <summary>An export of Threads: letters beyond ASCII escaped byte by byte, as Meta does.</summary>
    public static string Threads(string folder, int posts)
    {
        Directory.CreateDirectory(folder);
        using var file = new StreamWriter(Path.Combine(folder, "threads_and_replies.json"));
        file.Write("{\"text_post_app_text_posts\":[");
        for (var i = 0; i < posts; i++)
        {
            file.Write(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{(i == 0 ? "" : ",")}{{\"media\":[{{\"uri\":\"\",\"creation_timestamp\":{1_600_000_000 + i * 3600},\"title\":\"{i}: le papier \\u00c3\\u00a0 la main, reli\\u00c3\\u00a9 en hiver par celles qui cousent\"}}]}}"
                )
            );
        }
        file.Write("]}");
        return folder;
    }

    public static string YouTubeComments(string folder, int comments)
    {
        Directory.CreateDirectory(folder);
        using var file = new StreamWriter(Path.Combine(folder, "comments.csv"));
        file.Write("Channel ID,Comment Create Timestamp,Price,Comment ID,Parent Comment ID,Video ID,Comment Text\n");
        for (var i = 0; i < comments; i++)
        {
            file.Write(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"UCaaaaaaaaaaaaaaaaaaaaaa,2026-01-{i % 28 + 1:00}T10:00:00.123456+00:00,0,Ugx{i:00000000000000000}4AaABAg,,dQw4w9WgXcA,\"{{\"\"text\"\":\"\"Number {i}, and a line of words behind it\"\"}}\"\n"
                )
            );
        }
        return folder;
    }
}
