using Quinze.Importing;

namespace Quinze.Tests.Importing;

/// <summary>Digests of what is never put together as one text.</summary>
public class KeyMakerTests
{
    private readonly KeyMaker keys = new("0123456789abcdef"u8);

    [Theory]
    [InlineData("linkedin", "/in/anaïs-k")]
    [InlineData("bluesky", "did:plc:z72i7hdynmk6r22z27h6tvur")]
    [InlineData("linkedin", "name:zoë 🎈 marin")]
    public void A_handle_has_the_digest_of_the_text_it_is_written_as(string network, string key)
    {
        var handle = new Handle(network, key);

        Assert.Equal(keys.Digest(handle.ToString()), keys.Digest(handle));
    }

    [Fact]
    public void Two_texts_with_a_sign_between_have_the_digest_of_the_one_text_they_make()
    {
        var longer = new string('é', 100_000);

        Assert.Equal(keys.Digest($"linkedin {longer}"), keys.Digest("linkedin", (byte)' ', longer));
    }
}
