using Quinze.Text.Questions;

namespace Quinze.Tests.Text;

public class QuestionGroupsTests
{
    private static readonly Lazy<QuestionBanks[]> All = new(() => [.. QuestionBanks.All.Select(QuestionBanks.Read)]);

    private static int[] GroupsOf(params string[] questions) =>
        QuestionGroups.Among([.. questions.Select(q => QuestionMatter.WordsOf(q))]).Of;

    [Fact]
    public void Other_wordings_come_together_and_another_matter_stays_apart()
    {
        Assert.Equal(
            [0, 0, 0, 1],
            GroupsOf(
                "Combien coûte un escalier sur mesure ?",
                "bonjour, un escalier fait sur mesure ça coûte combien svp",
                "Vous auriez le prix d'un éscalier sur mesures ?",
                "Où avez-vous appris le métier ?"
            )
        );
    }

    [Theory]
    [InlineData("Ça va ?")]
    [InlineData("how are you?")]
    [InlineData("Bonjour, comment allez-vous ?")]
    [InlineData("Quoi de neuf ?")]
    [InlineData("Et vous, qu'en pensez-vous ?")]
    [InlineData("What do you think?")]
    [InlineData("Jeudi 14 h, ça te va ?")]
    [InlineData("Are you free for a quick call on Tuesday?")]
    [InlineData("Tu as reçu mon mail ?")]
    public void A_courtesy_or_an_appointment_has_no_matter(string text) => Assert.Empty(QuestionMatter.WordsOf(text));

    [Theory]
    [InlineData("Êtes-vous disponible en avril pour un chantier ?", "chantier")]
    [InlineData("Le musée est-il ouvert le dimanche ?", "musée")]
    [InlineData("Do you meet clients on Monday?", "clients")]
    public void A_day_in_a_real_question_does_not_make_it_an_appointment(string text, string word) =>
        Assert.Contains(word, QuestionMatter.WordsOf(text));

    [Theory]
    [InlineData("Bonjour Léa, combien coûte un escalier ?", "Combien coûte un escalier ?")]
    [InlineData("  how do\n you do it? ", "How do you do it?")]
    [InlineData("Peut-on, sans permis, changer une fenêtre ?", "Peut-on, sans permis, changer une fenêtre ?")]
    public void A_title_is_the_question_without_its_greeting(string asked, string title) => Assert.Equal(title, QuestionTitle.Of(asked));

    [Theory]
    [InlineData("Anne, une question bête : comment fais-tu pour relancer ?", "Comment fais-tu pour relancer ?")]
    [InlineData("Hi Anne, quick question: how do you say no?", "How do you say no?")]
    [InlineData("Lyon, c'est comment en hiver ?", "Lyon, c'est comment en hiver ?")]
    public void A_title_calls_nobody_by_name_and_announces_nothing(string asked, string title) =>
        Assert.Equal(title, QuestionTitle.Of(asked, "Anne Sénéchal"));

    [Fact]
    public void A_long_title_is_cut_at_a_word()
    {
        var title = QuestionTitle.Of(string.Join(' ', Enumerable.Repeat("pourquoi", 30)) + " ?");

        Assert.InRange(title.Length, 60, 121);
        Assert.EndsWith("pourquoi…", title, StringComparison.Ordinal);
    }

    [Fact]
    public void The_order_in_which_questions_come_does_not_change_their_groups()
    {
        var questions = All.Value[0].Questions.Select(q => q.Text).ToList();
        var there = GroupsOf([.. questions]);
        questions.Reverse();
        var back = GroupsOf([.. questions]).Reverse().ToArray();

        for (var i = 0; i < there.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                Assert.Equal(there[i] == there[j], back[i] == back[j]);
            }
        }
    }

    [Fact]
    public void Wordings_of_banks_written_after_the_grouping_was_made_are_grouped()
    {
        var held = All.Value.Where(b => QuestionBanks.Fresh.Contains(b.Name)).Select(b => b.Grouped()).ToList();

        Assert.True(held.Average(h => h.F1) >= 0.75, string.Join(", ", held));
        Assert.True(held.Average(h => h.Precision) >= 0.8, string.Join(", ", held));
    }

    [Fact]
    public void Posts_of_banks_written_after_the_search_was_made_are_found_and_few_others()
    {
        var (right, wrong, due) = (0, 0, 0);
        foreach (var bank in All.Value.Where(b => QuestionBanks.Fresh.Contains(b.Name)))
        {
            List<string> further =
            [
                .. All.Value.Where(b => b != bank).SelectMany(b => b.Posts.Select(p => p.Text)),
                .. Corpus.All.Select(p => p.Text),
            ];
            var (its, not, all) = bank.Answered(further);
            (right, wrong, due) = (right + its, wrong + not, due + all);
        }

        Assert.True(right >= 0.8 * due, $"{right} of {due}");
        Assert.True(wrong <= 0.15 * (right + wrong), $"{wrong} wrong, {right} right");
    }
}
