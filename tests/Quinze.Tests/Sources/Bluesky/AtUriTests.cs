using Quinze.Sources.Bluesky;
using Quinze.Tests.Formats.Car;

namespace Quinze.Tests.Sources.Bluesky;

public sealed class AtUriTests
{
    [Fact]
    public void Valid_vectors_are_read() =>
        Assert.All(CheckData.Lines("atproto-interop", "syntax", "aturi_syntax_valid.txt"), t => Assert.NotNull(AtUri.Parse(t)));

    [Fact]
    public void Invalid_vectors_are_refused() =>
        Assert.All(CheckData.Lines("atproto-interop", "syntax", "aturi_syntax_invalid.txt"), t => Assert.Null(AtUri.Parse(t)));

    [Fact]
    public void Valid_DIDs_are_DIDs() =>
        Assert.All(CheckData.Lines("atproto-interop", "syntax", "did_syntax_valid.txt"), t => Assert.True(AtUri.IsDid(t)));

    [Fact]
    public void Invalid_DIDs_are_none() =>
        Assert.All(CheckData.Lines("atproto-interop", "syntax", "did_syntax_invalid.txt"), t => Assert.False(AtUri.IsDid(t)));

    [Fact]
    public void An_address_says_whose_it_is_what_it_is_and_which() =>
        Assert.Equal(
            new AtUri("did:plc:anais", "app.bsky.feed.post", "3jzfcijpj2z2a"),
            AtUri.Parse("at://did:plc:anais/app.bsky.feed.post/3jzfcijpj2z2a")
        );
}
