using System.Text;
using NodaTime;
using Quinze.Importing;
using Quinze.Sources.LinkedIn;

namespace Quinze.Tests.Sources.LinkedIn;

public class LinkedInArticlesTests
{
    private const string Page = """
        <html><head><title>On keels &amp; masts</title></head><body>
        <h1><a href="https://www.linkedin.com/pulse/keels-anais?trk=x#top">On keels</a></h1>
        <p class="created">Created on 2026-04-01 10:00</p>
        <p class="published">Published on 2026-04-02 10:30</p>
        <div><p>Keels.</p><p>A <b>second</b> paragraph.</p><script>not(this)</script></div>
        </body></html>
        """;

    [Fact]
    public void Title_address_dates_and_words_are_read()
    {
        var article = Read(Page);

        Assert.Equal("On keels & masts", article.Title);
        Assert.Equal("https://www.linkedin.com/pulse/keels-anais", article.Link);
        Assert.Equal(PostKind.Article, article.Kind);
        Assert.Equal(new LocalDate(2026, 4, 2), article.At!.Value.Day);
        Assert.Equal("Keels.\nA second paragraph.", article.Text.ToString());
    }

    [Theory]
    [InlineData("2019-02-03 08:15:00.0-Ropes", "2019-02-03")]
    [InlineData("2019-02-03-ropes-and-knots", "2019-02-03")]
    [InlineData("20-ropes-for-2019-02-03", null)]
    [InlineData("ropes", null)]
    public void A_page_that_tells_no_date_has_that_of_its_name(string stem, string? day) =>
        Assert.Equal(day, Read("<html><body><p>Ropes.</p></body></html>", stem).At?.Day.ToString("uuuu-MM-dd", null));

    [Fact]
    public void A_line_that_only_looks_like_a_date_stays_what_it_is() =>
        Assert.Equal("An idea of Tuesday", Read("<body><p class=\"created\">An idea of Tuesday</p></body>").Text.ToString());

    [Fact]
    public void Any_cut_of_a_page_can_be_read()
    {
        for (var length = 0; length <= Page.Length; length++)
        {
            Assert.DoesNotContain("not(this)", Read(Page[..length]).Text.ToString(), StringComparison.Ordinal);
        }
    }

    private static PostEntry Read(string page, string stem = "keels")
    {
        var bytes = Encoding.UTF8.GetBytes(page);
        return LinkedInArticles.Read(new MemoryStream(bytes), new ArchiveFile(3, $"Articles/Articles/{stem}.html", bytes.Length))!;
    }
}
