using Quinze.Sources.Meta;

namespace Quinze.Tests.Sources.Meta;

public class FacebookProseTests
{
    private static readonly MetaPeople People = Made();

    [Theory]
    [InlineData("Anaïs Kermarrec commented on Yann Le Goff's photo.", "Yann Le Goff")]
    [InlineData("Anaïs Kermarrec replied to Anna Rivière's comment.", "Anna Rivière")]
    [InlineData("Anaïs Kermarrec commented on Agnès’s post in Relieurs.", "Agnès")]
    [InlineData("Anaïs Kermarrec likes Les Roses' post.", "Les Roses")]
    [InlineData("Anaïs Kermarrec reacted to Yann Le Goff's story.", "Yann Le Goff")]
    [InlineData("Anaïs Kermarrec a commenté la publication de Yann Le Goff.", "Yann Le Goff")]
    [InlineData("Anaïs Kermarrec aime une photo d’Anna Rivière.", "Anna Rivière")]
    [InlineData("Anaïs Kermarrec a répondu au commentaire d'Anna Rivière", "Anna Rivière")]
    [InlineData("Anaïs Kermarrec a réagi à la vidéo de Yann Le Goff dans Relieurs.", "Yann Le Goff")]
    [InlineData("Anaïs Kermarrec a écrit sur le journal de Yann Le Goff.", "Yann Le Goff")]
    public void A_sentence_that_we_know_names_the_other(string sentence, string name) =>
        Assert.Equal(name, FacebookProse.Whom(sentence, People));

    [Theory]
    [InlineData("Anaïs Kermarrec commented on her own post.")]
    [InlineData("Anaïs Kermarrec a commenté sa propre publication.")]
    [InlineData("Anaïs Kermarrec commented on a post.")]
    [InlineData("Anaïs Kermarrec likes a post.")]
    [InlineData("Anaïs Kermarrec hat Yann Le Goffs Beitrag kommentiert.")]
    [InlineData("Anna Rivière commented on Yann Le Goff's photo.")]
    [InlineData("Anaïs Kermarrec commented on Anaïs Kermarrec's photo.")]
    [InlineData("Anaïs Kermarrec commented on Yann and 2 others' photo.")]
    [InlineData("")]
    [InlineData(null)]
    public void Any_other_sentence_names_nobody(string? sentence) => Assert.Null(FacebookProse.Whom(sentence, People));

    private static MetaPeople Made()
    {
        var people = new MetaPeople("facebook");
        people.Own(null, "Anaïs Kermarrec");
        return people;
    }
}
