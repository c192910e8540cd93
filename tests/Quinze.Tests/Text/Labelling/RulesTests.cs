using Quinze.Text.Labelling;

namespace Quinze.Tests.Text.Labelling;

public class RulesTests
{
    [Theory]
    [InlineData("Bonjour {prénom}, votre profil nous intéresse", "failed-merge-field")]
    [InlineData("Cher M. [email], bonne année", "failed-merge-field")]
    [InlineData("Hi {{first_name}}, quick question", "failed-merge-field")]
    [InlineData("Dear <FIRSTNAME>, happy new year", "failed-merge-field")]
    [InlineData("20 000 vues sur mon post", "boasts")]
    [InlineData("My post went viral, 40k impressions", "boasts")]
    [InlineData("Collaboration commerciale avec un hôtel", "disclosure")]
    [InlineData("Peut-on vraiment refuser ?", "inversion")]
    [InlineData("« Le silence est d'or », disait ma grand-mère", "begins-with-quote")]
    [InlineData("Nous recrutons en CDI", "recruits")]
    [InlineData("JE NE COMPRENDS PAS POURQUOI PERSONNE NE RÉPOND", "shouts")]
    public void A_rule_is_met(string text, string rule) => Assert.True(Values(text)[rule] > 0, rule);

    [Theory]
    [InlineData("J'ai noté [sic] dans la marge", "failed-merge-field")]
    [InlineData("La couleur du ciel hier soir", "recruits")]
    [InlineData("Je regarde la mer", "shouts")]
    public void A_rule_is_not_met(string text, string rule) => Assert.Equal(0, Values(text)[rule]);

    [Fact]
    public void An_aphorism_signed_by_its_author_is_seen()
    {
        var text = "« Le courage est une habitude. »\nLéa Morvan\n#citation";

        Assert.True(Values(text, new TextContext(Author: "Léa Morvan"))["signed-by-author"] > 0);
        Assert.Equal(0, Values(text, new TextContext(Author: "Paul Kerdoncuff"))["signed-by-author"]);
    }

    [Fact]
    public void Words_of_the_post_in_the_comment_are_seen()
    {
        var context = new TextContext(Parent: "Faut-il encore imprimer une plaquette commerciale ?");

        Assert.True(Values("La plaquette commerciale rassure", context)["words-of-parent"] > 1);
        Assert.Equal(0, Values("Bravo à vous", context)["words-of-parent"]);
    }

    [Fact]
    public void Every_rule_has_one_name()
    {
        Assert.Equal(RuleBook.Names.Length, RuleBook.Names.Distinct().Count());
        Assert.All(RuleBook.Names, n => Assert.Matches("^[a-z-]+$", n));
    }

    [Fact]
    public void Alternatives_in_brackets_are_written_out()
    {
        Assert.Equal(["je cherche", "nous cherche", " cherche"], PhraseBook.Alternatives("[je|nous|] cherche"));
    }

    private static Dictionary<string, float> Values(string text, TextContext? context = null)
    {
        var reader = new FeatureReader();
        reader.Read(text, context ?? TextContext.None, new FeatureSet([]));
        return RuleBook.Names.Zip(reader.Rules.ToArray()).ToDictionary(v => v.First, v => v.Second);
    }
}
