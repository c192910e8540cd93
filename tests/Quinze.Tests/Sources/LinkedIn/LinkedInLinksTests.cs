using System.Text;
using Quinze.Sources.LinkedIn;

namespace Quinze.Tests.Sources.LinkedIn;

public class LinkedInLinksTests
{
    [Theory]
    [InlineData("https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A7168946745802489856", "urn:li:share:7168946745802489856", 0)]
    [InlineData("https://www.linkedin.com/feed/update/urn:li:activity:7168946745802489856/", "urn:li:activity:7168946745802489856", 0)]
    [InlineData(
        "https://www.linkedin.com/feed/update/urn%253Ali%253AugcPost%253A7168946745802489856",
        "urn:li:ugcPost:7168946745802489856",
        0
    )]
    [InlineData(
        "https://www.linkedin.com/posts/anais-k_a-good-share-7168946745802489856-AbCd?trk=x",
        "urn:li:share:7168946745802489856",
        0
    )]
    [InlineData("https://www.linkedin.com/posts/anais-k_activity-7168946745802489856-AbCd", "urn:li:activity:7168946745802489856", 0)]
    [InlineData("urn:li:groupPost:12345-7168946745802489856", "urn:li:groupPost:7168946745802489856", 0)]
    [InlineData(
        "https://www.linkedin.com/feed/update/urn:li:activity:71?commentUrn=urn%3Ali%3Acomment%3A%28activity%3A71%2C99%29",
        "urn:li:activity:71",
        99
    )]
    [InlineData(
        "https://www.linkedin.com/feed/update/urn:li:activity:71?dashCommentUrn=urn:li:fsd_comment:(99,urn:li:activity:71)",
        "urn:li:activity:71",
        99
    )]
    [InlineData("https://www.linkedin.com/feed?commentUrn=urn:li:comment:(ugcPost:71,99)", "urn:li:ugcPost:71", 99)]
    [InlineData("https://www.linkedin.com/pulse/keels/?trk=x#top", "https://www.linkedin.com/pulse/keels", 0)]
    [InlineData("", "", 0)]
    public void The_number_of_post_and_comment_is_found(string link, string post, long comment)
    {
        var found = LinkedInLinks.Post(Encoding.UTF8.GetBytes(link), out var number);

        Assert.Equal((post, comment), (found.ToString(), number));
    }

    [Theory]
    [InlineData("https://www.linkedin.com/in/zo%C3%AB-marin", "/in/zoë-marin")]
    [InlineData("www.linkedin.com/in/Zoë-Marin/?trk=x", "/in/zoë-marin")]
    [InlineData("https://uk.linkedin.com/in/zoë-marin/en", "/in/zoë-marin")]
    [InlineData("http://linkedin.com/in/marin®-1", "/in/marin®-1")]
    [InlineData("https://www.linkedin.com/company/port-de-brest/", "/company/port-de-brest")]
    public void Addresses_of_one_person_become_one_key(string address, string key) =>
        Assert.Equal(key, new LinkedInPeople().FromAddress(Encoding.UTF8.GetBytes(address))!.Key);

    [Theory]
    [InlineData("")]
    [InlineData("N/A")]
    [InlineData("https://www.linkedin.com/")]
    public void What_is_no_address_is_nobody(string address) =>
        Assert.Null(new LinkedInPeople().FromAddress(Encoding.UTF8.GetBytes(address)));

    [Theory]
    [InlineData("one \"quoted\" line", "one \"quoted\" line")]
    [InlineData("first\"\n\"second", "first\nsecond")]
    [InlineData("first\"\n\"\"\n\"third", "first\n\nthird")]
    [InlineData("\"first\"\n\"second\"", "first\nsecond")]
    [InlineData("said \"\"come\"\"\"\n\"twice", "said \"come\"\ntwice")]
    [InlineData("\"A quote.\"\nand more\nlines", "\"A quote.\"\nand more\nlines")]
    [InlineData("first\"\r\n\"second", "first\nsecond")]
    public void The_second_quoting_of_lines_is_undone_only_where_it_was_done(string text, string plain)
    {
        var bytes = Encoding.UTF8.GetBytes(text);

        var length = LinkedInOddities.UnquoteLines(bytes);

        Assert.Equal(plain, Encoding.UTF8.GetString(bytes, 0, length));
    }
}
