using Quinze.Importing;
using Quinze.Sources.Feeds;
using Quinze.Sources.Formats.Html;

namespace Quinze.Tests.Sources.Feeds;

public class FeedsSourceTests
{
    private static readonly FeedsSource Source = new();

    private static string Rss(string items) =>
        $"<rss version=\"2.0\"><channel><title>T</title><link>https://a.example.org</link>{items}</channel></rss>";

    [Theory]
    [InlineData("Mon, 02 Nov 2026 10:00:00 +0100", "2026-11-02T09:00:00Z", true)]
    [InlineData("2 Nov 26 10:00 EST", "2026-11-02T15:00:00Z", true)]
    [InlineData("lun., 02 Nov 2026 10:00:00 GMT", "2026-11-02T10:00:00Z", true)]
    [InlineData("2026-11-02T10:00:00.123-05:00", "2026-11-02T15:00:00Z", true)]
    [InlineData("2026-11-02", "2026-11-02T00:00:00Z", false)]
    [InlineData("Mon, 02 November 2026 10:00", "2026-11-02T10:00:00Z", false)]
    public void Times_are_read_as_people_write_them(string text, string instant, bool zone)
    {
        var read = FeedTime.Read(text)!.Value;

        Assert.Equal((instant, zone), (read.Instant.ToString(), read.ZoneKnown));
    }

    [Theory]
    [InlineData("last Tuesday")]
    [InlineData("31 Feb 2026 10:00 GMT")]
    [InlineData("2026-13-01")]
    [InlineData("")]
    public void What_is_no_time_is_unknown(string text) => Assert.Null(FeedTime.Read(text));

    [Fact]
    public void An_item_is_news_by_the_feed_and_nobody_elses()
    {
        var post = Said.By(
                Source,
                (
                    "f.xml",
                    Rss(
                        "<item><title>A &amp; B</title><link>https://a.example.org/1</link><description>&lt;p&gt;One&lt;/p&gt;Two</description></item>"
                    )
                )
            )
            .One<PostEntry>();

        Assert.Equal(
            (PostOrigin.News, "web:org:a.example.org", "A & B", "One\nTwo"),
            (post.Origin, post.Author.ToString(), post.Title, post.Text.ToString())
        );
        Assert.Null(post.At);
    }

    [Fact]
    public void A_feed_of_ones_own_is_ones_presence()
    {
        var post = Said.By(Source, new ReadingOptions { Writings = Writings.Mine }, ("f.xml", Rss("<item><title>A</title></item>")))
            .One<PostEntry>();

        Assert.Equal((PostOrigin.Presence, Handle.Owner), (post.Origin, post.Author));
    }

    [Fact]
    public void Entities_and_document_types_are_refused()
    {
        var said = Said.By(
            Source,
            ("f.xml", "<!DOCTYPE rss [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>" + Rss("<item><title>&a;</title></item>"))
        );

        Assert.Contains("document type", said.One<FileUnread>().Reason, StringComparison.Ordinal);
        Assert.Empty(said.Of<PostEntry>());
    }

    [Fact]
    public void A_feed_that_breaks_off_is_read_as_far_as_it_goes()
    {
        var whole = Rss("<item><title>A</title></item><item><title>B</title></item>");

        for (var cut = whole.IndexOf("<item>", StringComparison.Ordinal); cut < whole.Length; cut++)
        {
            var said = Said.By(Source, ("f.xml", whole[..cut]));

            var rows = said.Of<FileRead>().Sum(r => r.Rows);
            Assert.Equal(rows, said.Of<PostEntry>().Count + said.Of<Unread>().Count);
            Assert.True(said.Of<FileRead>().Count + said.Of<FileUnread>().Count == 1);
        }
    }

    [Fact]
    public void A_feed_in_the_corner_of_an_archive_does_not_claim_it() =>
        Assert.False(Source.Recognise(Said.Archive(("a.json", "{}"), ("b.json", "{}"), ("c.js", ""), ("feed.xml", Rss("")))).IsOurs);

    [Theory]
    [InlineData("<html><body>rss</body></html>")]
    [InlineData("<svg/>")]
    [InlineData("rss feed")]
    [InlineData("")]
    public void Other_files_are_not_taken(string text) => Assert.False(Source.Recognise(Said.Archive(("x.xml", text))).IsOurs);

    [Theory]
    [InlineData("<p>One</p><p>Two &amp; three</p>", "One\nTwo & three")]
    [InlineData("a<br>b<script>if (a < b) c()</script>c", "a\nb\nc")]
    [InlineData("3 < 4 and <b title=\"a > b\">bold</b>", "3 < 4 and bold")]
    [InlineData("<style>p{}</style>x<!-- no -->y<nav>menu</nav>", "xy")]
    [InlineData("an open <b", "an open")]
    public void Markup_goes_and_words_stay(string html, string words) => Assert.Equal(words, PlainWords.Of(html));

    [Fact]
    public void Whatever_markup_there_is_no_script_is_read_and_nothing_is_thrown()
    {
        var random = new Random(15);
        string[] parts =
        [
            "<p>",
            "</p>",
            "<script>SECRET</script>",
            "<",
            ">",
            "\"",
            "word ",
            "<!--",
            "-->",
            "<a href='",
            "&amp;",
            "</",
            "<style>SECRET</style>",
        ];
        for (var round = 0; round < 2000; round++)
        {
            var html = string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => parts[random.Next(parts.Length)]));

            var words = PlainWords.Of(html);

            Assert.True(words.Length <= html.Length);
        }
    }
}
