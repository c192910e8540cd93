using Quinze.Sources.Formats.Html;

namespace Quinze.Tests.Formats.Html;

public class HtmlTextTests
{
    [Theory]
    [InlineData("<p>Un</p><p>Deux</p>", "Un\n\nDeux")]
    [InlineData("<p>Un<br />deux<br>trois</p>", "Un\ndeux\ntrois")]
    [InlineData("<p>3 &lt; 4 &amp; c&#39;est tout</p>", "3 < 4 & c'est tout")]
    [InlineData(
        "<p><span class=\"h-card\"><a href=\"https://ancre.example/@yann\" class=\"u-url mention\">@<span>yann</span></a></span> oui</p>",
        "@yann oui"
    )]
    [InlineData(
        "<a href=\"https://x.example/long/way\"><span class=\"invisible\">https://</span><span class=\"ellipsis\">x.example/lo</span><span class=\"invisible\">ng/way</span></a>",
        "https://x.example/long/way"
    )]
    [InlineData("<p class=\"quote-inline\">RE: <a href=\"https://x.example/1\">x</a></p><p>À lire.</p>", "À lire.")]
    [InlineData("<ul><li>un</li><li>deux</li></ul>", "un\ndeux")]
    [InlineData("<p title=\"a > b\">Titre</p><script>alert(1)</script>", "Titre")]
    [InlineData("a < b, et 1<2", "a < b, et 1<2")]
    [InlineData("<p>jamais fermé", "jamais fermé")]
    [InlineData("<p", "")]
    [InlineData("", "")]
    public void Words_stay_and_tags_go(string html, string words) => Assert.Equal(words, HtmlText.Of(html).Words);

    [Theory]
    [InlineData("<a href=\"https://a.example/?x=1&amp;y=2\">a</a>", "https://a.example/?x=1&y=2")]
    [InlineData("<a class=\"u-url mention\" href=\"https://a.example/@b\">@b</a> <a href='https://c.example'>c</a>", "https://c.example")]
    [InlineData("<a href=\"https://a.example/tags/b\" class=\"mention hashtag\" rel=\"tag\">#b</a>", null)]
    [InlineData("<a href=\"javascript:alert(1)\">a</a>", null)]
    public void The_first_link_that_names_nobody_is_told(string html, string? link) => Assert.Equal(link, HtmlText.Of(html).Link);

    [Fact]
    public void Any_cut_of_a_text_can_be_read()
    {
        const string Html = "<p class=\"a b\">Un &amp; <a href='https://x.example'>d<!-- -->eux</a></p>";

        for (var length = 0; length <= Html.Length; length++)
        {
            Assert.NotNull(HtmlText.Of(Html[..length]).Words);
        }
    }
}
