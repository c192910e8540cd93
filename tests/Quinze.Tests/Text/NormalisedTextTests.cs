using Quinze.Text;

namespace Quinze.Tests.Text;

public class NormalisedTextTests
{
    [Theory]
    [InlineData("L’ÉTÉ  arrive !", "l'été arrive !")]
    [InlineData("𝗩𝗲𝗻𝗱𝗿𝗲 𝟮𝟬𝟮𝟲 ﬁn", "vendre 2026 fin")]
    [InlineData("ｐｌｅｉｎ ① m²", "plein 1 m2")]
    [InlineData("cafe\u0301 a\u0300 c\u0327a", "café à ça")]
    [InlineData("Suite ici : https://example.org/x?y lnkd.in/abc", "suite ici :")]
    [InlineData("Merci @jean.dupont pour tout 🙏🏽❤️", "merci pour tout")]
    [InlineData("1️⃣ écouter 2️⃣ répondre", "écouter répondre")]
    [InlineData("Le #marketing est un métier", "le marketing est un métier")]
    [InlineData("non\u00A0! oui\u202F?", "non ! oui ?")]
    public void A_text_is_brought_to_the_form_it_is_compared_in(string text, string body)
    {
        Assert.Equal(body, NormalisedText.Of(text).Body);
    }

    [Fact]
    public void Tags_that_stand_alone_leave_the_body()
    {
        var text = NormalisedText.Of("Le #marketing change.\n\n#vente #Réseau_Social 🎉");

        Assert.Equal("le marketing change.", text.Body);
        Assert.Equal(["marketing", "vente", "réseau_social"], text.Tags);
    }

    [Fact]
    public void Lines_stay_lines_and_empty_ones_go()
    {
        Assert.Equal("un\ndeux", NormalisedText.Of("Un\r\n\r\n🎉\n  deux ").Body);
    }

    [Fact]
    public void Normalising_twice_changes_nothing_more()
    {
        const string text = "L’ÉTÉ #vente 𝗱𝗲 Noël… cafe\u0301 ½ ™ @x https://example.org\n#a #b";
        var once = NormalisedText.Of(text).Body;

        Assert.Equal(once, NormalisedText.Of(once).Body);
    }

    [Fact]
    public void A_broken_emoji_breaks_nothing()
    {
        Assert.Equal("a b", NormalisedText.Of("a \uD83D b").Body);
    }
}
