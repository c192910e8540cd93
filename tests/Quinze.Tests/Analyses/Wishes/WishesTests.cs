using Quinze.Analyses;
using Quinze.Tests.Support;
using static Quinze.Tests.Analyses.Letters;

namespace Quinze.Tests.Analyses;

public class WishesTests
{
    [Theory]
    [InlineData("Nous avons déménagé à Quimper en septembre.", "home")]
    [InlineData("J'ai quitté mon poste à la mairie et je commence une formation de luthier.", "work")]
    [InlineData("Ma fille est née le 3 mars.", "family")]
    [InlineData("I finished the book at last and the exhibition opens in May.", "project")]
    [InlineData("We are back from two weeks of holidays in Norway.", "journey")]
    public void A_sentence_that_tells_something_has_a_kind(string sentence, string kind) => Assert.Equal(kind, News.KindOf(sentence));

    [Theory]
    [InlineData("Bonjour, comment vas-tu ?")]
    [InlineData("Je te souhaite une très bonne année.")]
    [InlineData("Merci, nous avons adoré la soirée chez vous.")]
    [InlineData("Je t'envoie le plan de la maison demain.")]
    [InlineData("Tu as vu le nouveau poste de Paul ?")]
    [InlineData("Happy new year to you and your family.")]
    public void A_greeting_a_wish_thanks_a_question_and_a_promise_tell_nothing(string sentence) => Assert.Null(News.KindOf(sentence));

    [Fact]
    public void Each_of_the_fifteen_comes_with_their_own_last_sentences()
    {
        var ledger = Ledger().Friend("anna").Friend("paul").Message(false, "stranger", End, "Nous avons ouvert une boutique à Brest.");
        ledger.Message(false, "anna", End.PlusDays(-9), "Salut ! Nous avons déménagé à Quimper en septembre. Bises");
        ledger.Message(true, "paul", End.PlusDays(-9), "J'ai quitté mon poste à la mairie.");

        var people = Run(ledger).People;

        Assert.Equal(["anna", "paul"], people.Select(p => p.Person.Slug()));
        Assert.Equal(
            ("Nous avons déménagé à Quimper en septembre.", "home", End.PlusDays(-9)),
            (people[0].Told[0].Sentence, people[0].Told[0].Kind, people[0].Told[0].Day)
        );
        Assert.DoesNotContain(people[1].Told, t => t.Sentence.Contains("mairie", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_sentence_stands_in_a_letter_word_for_word()
    {
        string[] letters =
        [
            "Salut,\nj'ai  fini mon livre\nhier soir, enfin. Et toi ?",
            "We are moving house in June, I think. Cheers",
            "> Nous avons ouvert une boutique.\nOk.",
        ];
        var ledger = Ledger().Friend("anna");
        for (var i = 0; i < letters.Length; i++)
        {
            ledger.Message(false, "anna", End.PlusDays(-i), letters[i]);
        }

        var told = Run(ledger).People.Single().Told;

        Assert.NotEmpty(told);
        Assert.All(
            told,
            t =>
                Assert.Contains(
                    letters,
                    l =>
                        string.Join(' ', l.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
                            .Contains(t.Sentence, StringComparison.Ordinal)
                )
        );
        Assert.DoesNotContain(told, t => t.Sentence.Contains("boutique", StringComparison.Ordinal));
    }

    [Fact]
    public void Named_people_are_among_them_and_those_who_objected_are_not()
    {
        var ledger = Ledger().Friend("anna").Friend("paul").Named("dora", "Dora Lind").Message(false, "dora", End.PlusDays(-4), "hello");
        ledger.Judged(JudgementKind.Fifteen, ["Dora Lind"]).Judged(JudgementKind.Object, ["linkedin:/in/paul"]);

        Assert.Equal(["anna", "dora"], Run(ledger).People.Select(p => p.Person.Slug()).Order());
    }

    private static WishesResults Run(LedgerOf ledger) => new Wishes().Found<WishesResults>(ledger.View());
}
