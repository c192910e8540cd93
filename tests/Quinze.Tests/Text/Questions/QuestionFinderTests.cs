using Quinze.Tests.Statistics;
using Quinze.Text.Questions;

namespace Quinze.Tests.Text.Questions;

public class QuestionFinderTests
{
    [Theory]
    [InlineData("quelqu'un connait un bon logiciel de devis")]
    [InlineData("combien de temps faut-il attendre le remboursement")]
    [InlineData("vous faites comment quand le client ne répond pas")]
    [InlineData("Je déménage, puis-je garder mon contrat")]
    [InlineData("how do you handle this with a small team")]
    [InlineData("does anyone know if it works on a mac")]
    public void A_question_is_found_without_its_mark(string text)
    {
        var found = Assert.Single(QuestionFinder.In(text));

        Assert.False(found.HasMark);
        Assert.False(found.Rhetorical);
        Assert.InRange(found.Confidence, 0.5, 1);
    }

    [Theory]
    [InlineData("tu viens a quelle heure")]
    [InlineData("ca coute cb")]
    [InlineData("keske tu fais ce soir")]
    [InlineData("t dispo samedi")]
    [InlineData("vs prenez les cheques")]
    [InlineData("any idea how much that costs")]
    [InlineData("whens the last bus")]
    [InlineData("u still need volunteers")]
    public void A_question_is_found_as_it_is_typed_in_a_text_message(string text) => Assert.Single(QuestionFinder.In(text));

    [Theory]
    [InlineData("ca coute un bras")]
    [InlineData("t la meilleure")]
    [InlineData("jte dis koi ce soir")]
    [InlineData("u r the best")]
    [InlineData("dont know where it is")]
    [InlineData("do it")]
    public void A_text_message_that_tells_is_no_question(string text) => Assert.Empty(QuestionFinder.In(text));

    [Theory]
    [InlineData("Peut-être a-t-il raison.")]
    [InlineData("Tu me rassures un peu.")]
    [InlineData("tu m'as bien fait rire")]
    [InlineData("Vous nous avez bien aidés merci")]
    [InlineData("Le train que j'ai pris était en retard.")]
    [InlineData("Quelle que soit la météo, le marché se tient.")]
    [InlineData("He explained how the machine works.")]
    [InlineData("Thanks for sharing this.")]
    public void A_sentence_that_only_looks_like_one_is_none(string text) => Assert.Empty(QuestionFinder.In(text));

    [Theory]
    [InlineData("C'est beau, la campagne. Non ?")]
    [InlineData("On a changé de méthode. Le résultat ? Trois fois moins d'erreurs.")]
    [InlineData("Pourquoi je continue ? Parce que j'aime ça.")]
    [InlineData("We doubled our prices. Who knew?")]
    [InlineData("Why did we stop? Because nobody cared.")]
    public void A_rhetorical_question_asks_nothing(string text) =>
        Assert.All(QuestionFinder.In(text), q => Assert.True(q.Rhetorical, q.Text));

    [Fact]
    public void A_question_mark_inside_an_address_is_none()
    {
        Assert.Empty(QuestionFinder.In("Le dossier est ici https://atelier.example/a?b=c"));
    }

    [Fact]
    public void A_found_question_says_where_it_stands()
    {
        var text = "Bravo pour ce texte. Où peut-on lire l'étude ? Merci !";

        var found = Assert.Single(QuestionFinder.In(text));

        Assert.Equal("Où peut-on lire l'étude ?", found.Where.In(text));
    }

    [Fact]
    public void French_questions_of_others_are_found_without_marks_and_capitals()
    {
        var folder = CheckData.Folder("fr-questions");
        var questions = File.ReadLines(Path.Combine(folder, "fqb.txt")).Where(l => l.TrimEnd().EndsWith('?')).ToList();
        var others = new[] { "gsd_dev.txt", "gsd_test.txt" }
            .SelectMany(f => File.ReadLines(Path.Combine(folder, f)))
            .Where(l => l.Trim().Length > 0 && !l.Contains('?', StringComparison.Ordinal))
            .ToList();

        double found = questions.Count(q => QuestionFinder.ConfidenceOf(q) >= 0.5);
        double wrongly = others.Count(o => QuestionFinder.ConfidenceOf(o) >= 0.5);

        Assert.True(2 * found / (questions.Count + found + wrongly) >= 0.95, $"{found} of {questions.Count}, {wrongly} wrongly");
    }
}
