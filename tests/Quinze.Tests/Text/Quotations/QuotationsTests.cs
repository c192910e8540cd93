using Quinze.Text;

namespace Quinze.Tests.Text;

public sealed class QuotationsTests
{
    private const string Author = "Maïwenn Le Goff";

    [Theory]
    [InlineData("« On ne vend bien que ce que l'on aime. »\n\nMaïwenn Le Goff", "signed-after")]
    [InlineData("« On ne vend bien que ce que l'on aime. » — moi", "signed-after")]
    [InlineData("“You only sell well what you love yourself.” (M. Le Goff, 2024) #sales", "signed-after")]
    [InlineData("On ne vend bien que ce que l'on aime.\n— Maiwenn Le Goff", "signed-below")]
    [InlineData("\"You only sell well what you love yourself.\" - Me, this morning", "signed-after")]
    public void The_author_s_own_name_or_a_word_for_oneself_makes_a_self_quotation(string text, string rule)
    {
        var quotation = Assert.Single(Quotations.In(text, Author));

        Assert.Equal((QuotationKind.SelfQuote, rule), (quotation.Kind, quotation.Rule));
    }

    [Theory]
    [InlineData("« On ne vend bien que ce que l'on aime. » — Odile Ferrand\n\nÀ méditer.", "Odile Ferrand")]
    [InlineData("Comme disait Odile Ferrand : « On ne vend bien que ce que l'on aime. » Je le crois aussi.", "Odile Ferrand")]
    [InlineData("“You only sell well what you love yourself,” as Odile Ferrand used to say.", "Odile Ferrand")]
    [InlineData("Ma grand-mère disait : « À table on ne parle pas d'argent. » Elle avait raison.", "Ma grand-mère")]
    [InlineData("« Petit à petit l'oiseau fait son nid tranquille. » (proverbe breton)", "proverbe breton")]
    [InlineData("The quieter you become the more you can hear.\n- Odile Ferrand", "Odile Ferrand")]
    public void Another_who_is_named_makes_a_quotation(string text, string source)
    {
        var quotation = Assert.Single(Quotations.In(text, Author));

        Assert.Equal((QuotationKind.Quote, source), (quotation.Kind, quotation.Source));
    }

    [Theory]
    [InlineData("« Le talent sans travail n'est qu'une promesse oubliée. »\n\n#inspiration #mindset")]
    [InlineData("“Talent without work is only a promise forgotten.”")]
    public void A_maxim_set_apart_without_a_name_has_no_source(string text) =>
        Assert.Equal(QuotationKind.Unsourced, Assert.Single(Quotations.In(text, Author)).Kind);

    [Theory]
    [InlineData("Le client m'a demandé : « Et pour la livraison, on fait comment cette fois ? » J'ai rougi.")]
    [InlineData("Hier au comptoir il m'a dit « je reviens demain avec mon frère et la voiture » et il est revenu.")]
    [InlineData("Notre guide « Bien choisir son poêle à bois pour l'hiver prochain » est en ligne.")]
    [InlineData("Le fameux « bien-être au travail » dont tout le monde parle.")]
    [InlineData("Nous livrons le jeudi. Merci à toute l'équipe de l'atelier.\n\nMaïwenn Le Goff, menuisière à Vannes depuis vingt ans")]
    [InlineData("She told me: \"I will be back tomorrow with my brother and the car.\" And she was.")]
    [InlineData("")]
    public void Dialogue_titles_irony_and_signatures_are_no_quotations(string text) => Assert.Empty(Quotations.In(text, Author));

    [Fact]
    public void Any_text_is_read_without_a_fault()
    {
        var chance = new Random(15);
        const string signs = "«»“”\"'’—-(): \n#aéZm0…\u00A0🙂,.";
        for (var round = 0; round < 400; round++)
        {
            var text = string.Concat(Enumerable.Range(0, chance.Next(120)).Select(_ => signs[chance.Next(signs.Length)]));

            Assert.All(Quotations.In(text, Author), q => Assert.Contains(q.Passage.Trim(), text, StringComparison.Ordinal));
        }
    }
}
