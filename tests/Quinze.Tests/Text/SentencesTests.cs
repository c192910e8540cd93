using Quinze.Text;

namespace Quinze.Tests.Text;

public class SentencesTests
{
    [Theory]
    [InlineData("M. Dupont est venu. Il a parlé à Mme. Leroy.", "M. Dupont est venu.|Il a parlé à Mme. Leroy.")]
    [InlineData("Voir p. 12, art. 3 du code. C'est tout.", "Voir p. 12, art. 3 du code.|C'est tout.")]
    [InlineData("We met Dr. J. Martin, i.e. my boss. She left.", "We met Dr. J. Martin, i.e. my boss.|She left.")]
    [InlineData("Des pommes, des poires, etc. Puis on rentre.", "Des pommes, des poires, etc.|Puis on rentre.")]
    public void An_abbreviation_ends_no_sentence(string text, string expected) => Assert.Equal(expected, Cut(text));

    [Theory]
    [InlineData("Le prix est de 3.50 euros. Trop cher ?", "Le prix est de 3.50 euros.|Trop cher ?")]
    [InlineData("Tout est sur www.atelier.example/a.b?c=d. Venez !", "Tout est sur www.atelier.example/a.b?c=d.|Venez !")]
    [InlineData("Je ne sais pas... peut-être demain. Ou jamais.", "Je ne sais pas... peut-être demain.|Ou jamais.")]
    [InlineData("« Tu viens ? » demande-t-elle. Oui.", "« Tu viens ? » demande-t-elle.|Oui.")]
    public void Numbers_addresses_and_dots_in_the_middle_of_a_thought_go_on(string text, string expected) =>
        Assert.Equal(expected, Cut(text));

    [Fact]
    public void Every_line_of_line_break_poetry_is_a_sentence()
    {
        Assert.Equal(
            "J'ai pleuré|Dans un parking|Ce jour-là j'ai compris",
            Cut("J'ai pleuré\n\nDans un parking\n\nCe jour-là j'ai compris")
        );
    }

    [Fact]
    public void A_wrapped_line_of_a_letter_goes_on()
    {
        var letter = "Je vous écris au sujet de la commande que nous avons\npassée en mars et qui n'est pas arrivée.";

        Assert.Single(Sentences.Of(letter));
    }

    [Fact]
    public void Bullets_are_no_part_of_a_sentence()
    {
        Assert.Equal("Dormir|Marcher|Lire|Écrire", Cut("✅ Dormir\n👉 Marcher\n- Lire\n4️⃣ Écrire"));
    }

    [Fact]
    public void A_picture_before_a_capital_stands_for_a_full_stop()
    {
        Assert.Equal(
            ["Super nouvelle 🎉", "On recrute"],
            Sentences.Of("Super nouvelle 🎉 On recrute").Select(s => s.In("Super nouvelle 🎉 On recrute"))
        );
    }

    [Fact]
    public void A_row_of_tags_is_no_sentence_and_a_tag_inside_one_stays()
    {
        Assert.Equal("J'aime les #citations dans mon feed.", Cut("J'aime les #citations dans mon feed.\n#management #leadership #rh"));
    }

    [Fact]
    public void Sentences_lie_in_order_inside_the_text_whatever_it_is()
    {
        var chance = new Random(15);
        var signs = "ab AB.!?…\n#@-•🎉«»\"'12\u00A0é".ToCharArray();
        for (var round = 0; round < 2000; round++)
        {
            var text = new string([.. Enumerable.Range(0, chance.Next(60)).Select(_ => signs[chance.Next(signs.Length)])]);

            var sentences = Sentences.Of(text);

            var end = 0;
            foreach (var sentence in sentences)
            {
                Assert.True(sentence.Start >= end && sentence.Length > 0, text);
                end = sentence.Start + sentence.Length;
                Assert.True(end <= text.Length, text);
            }
        }
    }

    private static string Cut(string text) => string.Join('|', Sentences.Of(text).Select(s => s.In(text)));
}
