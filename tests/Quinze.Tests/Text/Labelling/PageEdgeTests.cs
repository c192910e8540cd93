using Quinze.Text.Labelling;

namespace Quinze.Tests.Text.Labelling;

public class PageEdgeTests
{
    [Theory]
    [InlineData("Bravo Marie\nJ’aime\n·\n12\nRépondre\n·\n2 réponses", "Bravo Marie")]
    [InlineData("Not sure I agree.\nLike\n·\n12\nReply\n·\n2 replies", "Not sure I agree.")]
    [InlineData("On a testé, ça marche.\nJ'aime · Répondre · 2 j", "On a testé, ça marche.")]
    [InlineData("Fini le vendredi, on garde …voir plus", "Fini le vendredi, on garde")]
    [InlineData("We stopped on Friday ... see more\n14 likes", "We stopped on Friday")]
    public void What_a_page_puts_under_a_text_is_no_part_of_it(string copied, string written) =>
        Assert.Equal(written, PageEdge.Without(copied));

    [Theory]
    [InlineData("Like")]
    [InlineData("Voir plus")]
    [InlineData("J'aime")]
    [InlineData("12")]
    [InlineData("J'aime beaucoup, on aimerait en voir plus")]
    [InlineData("Trois raisons :\n1\n2\n3")]
    [InlineData("Merci\nà vous")]
    [InlineData("")]
    public void What_somebody_wrote_stays(string text) => Assert.Same(text, PageEdge.Without(text));
}
