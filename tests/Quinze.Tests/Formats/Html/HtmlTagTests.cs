using Quinze.Sources.Formats.Html;

namespace Quinze.Tests.Formats.Html;

public class HtmlTagTests
{
    [Theory]
    [InlineData("<body><H1 class=\"a > b\">Quilles</h1><h1>Mâts</h1>", "Quilles")]
    [InlineData("<h10>no</h10><h1>yes</h1 >", "yes")]
    [InlineData("<h1><a href=\"x\">Un <b>lien</b></a></h1>", "<a href=\"x\">Un <b>lien</b></a>")]
    [InlineData("<h1></h1>", "")]
    [InlineData("<h1>never closed", null)]
    [InlineData("<h1", null)]
    [InlineData("", null)]
    public void The_first_element_of_a_name_is_found(string html, string? inside) => Assert.Equal(inside, HtmlTag.FirstElement(html, "h1"));

    [Theory]
    [InlineData("a class=\"x\" href=\"https://a.example\"", "https://a.example")]
    [InlineData("a href='b'", "b")]
    [InlineData("a data-href=\"no\"", null)]
    [InlineData("a href=\"never closed", null)]
    public void What_an_attribute_says_is_found(string tag, string? says) => Assert.Equal(says, HtmlTag.Attribute(tag, "href"));
}
