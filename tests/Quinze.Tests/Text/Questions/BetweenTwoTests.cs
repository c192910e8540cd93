using Quinze.Tests.Statistics;
using Quinze.Text.Questions;

namespace Quinze.Tests.Text.Questions;

public sealed class BetweenTwoTests
{
    [Theory]
    [InlineData("Tu étais à la rencontre de Brest ?")]
    [InlineData("Je peux citer ta phrase, avec ton accord ?")]
    [InlineData("Où en es-tu de l'audit qualité ?")]
    [InlineData("Comment va ton dos ?")]
    [InlineData("Et tes huit stagiaires, ils deviennent quoi ?")]
    [InlineData("Pourriez-vous me transmettre le dossier avant jeudi ?")]
    [InlineData("Accepterais-tu de venir parler de la fusion à notre réunion du mois ?")]
    [InlineData("où en est mon colis svp")]
    [InlineData("Where are you with that quote from the printers?")]
    [InlineData("How is your back?")]
    [InlineData("Were you at the Bristol meet-up?")]
    [InlineData("Could you send me the slides?")]
    [InlineData("May I quote your sentence, with your permission?")]
    [InlineData("Did you manage to finish chapter two?")]
    public void Whereabouts_favours_permissions_and_how_one_s_own_things_go_are_between_two(string question) =>
        Assert.True(BetweenTwo.Is(question));

    [Theory]
    [InlineData("Comment fais-tu pour former quelqu'un en trois jours ?")]
    [InlineData("Où en est la réforme de l'apprentissage ?")]
    [InlineData("Pourriez-vous m'expliquer la différence entre une SARL et une SAS ?")]
    [InlineData("Puis-je déduire un vélo de ma base imposable ?")]
    [InlineData("Avez-vous déjà testé une colle sans solvant ?")]
    [InlineData("Comment va le marché du bois ?")]
    [InlineData("How do you negotiate with a single supplier?")]
    [InlineData("Can I use oak outdoors?")]
    [InlineData("Could you explain why the rate rose?")]
    [InlineData("How are your hives insulated in winter?")]
    public void What_asks_how_why_or_which_is_about_a_matter(string question) => Assert.False(BetweenTwo.Is(question));

    [Fact]
    public void Of_the_questions_of_the_banks_only_those_that_ask_it_of_somebody_are_between_two()
    {
        List<string> questions = [.. QuestionBanks.All.SelectMany(b => QuestionBanks.Read(b).Questions).Select(q => q.Text)];

        Assert.Equal(
            [
                "Would you speak at our village hall?",
                "Can I quote you in our newsletter?",
                "Have you got space on Wednesdays?",
                "Where did you study?",
            ],
            questions.Where(BetweenTwo.Is)
        );
    }

    [Fact]
    public void Of_two_thousand_factual_questions_of_others_hardly_one_is_taken_for_one_between_two()
    {
        List<string> questions = [.. File.ReadLines(Path.Combine(CheckData.Folder("fr-questions"), "fqb.txt")).Where(l => l.Length > 0)];

        List<string> wrongly = [.. questions.Where(BetweenTwo.Is)];

        Assert.True(wrongly.Count <= questions.Count / 100, $"{wrongly.Count} of {questions.Count}:\n{string.Join('\n', wrongly)}");
    }
}
