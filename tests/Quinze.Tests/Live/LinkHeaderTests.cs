using Quinze.Live.Mastodon;

namespace Quinze.Tests.Live;

/// <summary>The header that tells the next page.</summary>
public class LinkHeaderTests
{
    [Theory]
    [InlineData(
        "<https://mastodon.example.org/api/v1/x?max_id=7>; rel=\"next\", <https://mastodon.example.org/api/v1/x?min_id=9>; rel=\"prev\"",
        "https://mastodon.example.org/api/v1/x?max_id=7"
    )]
    [InlineData(
        "<https://mastodon.example.org/a?min_id=9>; rel=\"prev\", <https://mastodon.example.org/a?max_id=7&x=1,2>; rel=\"next\"",
        "https://mastodon.example.org/a?max_id=7&x=1,2"
    )]
    [InlineData("</api/v1/x?max_id=7>;rel=next", "/api/v1/x?max_id=7")]
    public void The_next_page_is_taken_as_it_is_written(string header, string next) => Assert.Equal(next, LinkHeader.Next(header));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("<https://mastodon.example.org/a>; rel=\"prev\"")]
    [InlineData("<https://mastodon.example.org/a")]
    [InlineData("nonsense")]
    public void Without_a_next_page_there_is_none(string? header) => Assert.Null(LinkHeader.Next(header));
}
