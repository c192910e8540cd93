using Quinze.Sources;

namespace Quinze.Tests.Sources;

public class PostAddressTests
{
    [Theory]
    [InlineData("https://x.com/anais_k/status/1854100000000000001")]
    [InlineData("https://www.x.com/anais_k/status/1854100000000000001?s=20&t=abc")]
    [InlineData("https://mobile.twitter.com/anais_k/status/1854100000000000001/photo/1")]
    [InlineData("https://twitter.com/i/web/status/1854100000000000001")]
    [InlineData("http://twitter.com/anais_k/statuses/1854100000000000001")]
    public void A_post_of_X_is_its_number_whoever_stands_before_it(string text) =>
        Assert.Equal(("x", PostRef.At("https://x.com/i/status/1854100000000000001")), PostAddress.Parse(text));

    [Theory]
    [InlineData("https://x.com/anais_k")]
    [InlineData("https://not-x.example/anais_k/status/1854100000000000001")]
    public void An_address_of_X_without_a_number_is_no_post_of_it(string text) => Assert.Null(PostAddress.Parse(text).Network);

    [Fact]
    public void Other_networks_are_known_by_their_own_addresses()
    {
        Assert.Equal("bluesky", PostAddress.Parse("at://did:plc:abc/app.bsky.feed.post/3jz").Network);
        Assert.Equal("linkedin", PostAddress.Parse("https://www.linkedin.com/feed/update/urn:li:activity:7000000000000000001").Network);
    }
}
