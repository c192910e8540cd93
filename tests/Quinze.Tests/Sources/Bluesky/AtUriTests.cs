using Quinze.Sources.Bluesky;

namespace Quinze.Tests.Sources.Bluesky;

public sealed class AtUriTests
{
    [Fact]
    public void An_address_says_whose_it_is_what_it_is_and_which() =>
        Assert.Equal(
            new AtUri("did:plc:anais", "app.bsky.feed.post", "3jzfcijpj2z2a"),
            AtUri.Parse("at://did:plc:anais/app.bsky.feed.post/3jzfcijpj2z2a")
        );
}
