using NodaTime;
using Quinze.Analyses;
using Quinze.Findings;
using Quinze.Importing;
using Quinze.Tests.Support;

namespace Quinze.Tests.Analyses;

public sealed class QuestionsTests
{
    private static readonly LocalDate First = new(2025, 3, 3);
    private static readonly PostRef Own = new(PostRefKind.Share, 7_100_000_000_000_000_000);

    private const string Stairs = "On me demande souvent ce que coûte un escalier sur mesure : 6 800 euros posé pour le dernier, en chêne.";

    private static LedgerOf Planted() =>
        LedgerOf
            .Linkedin()
            .Named("ines", "Inès Vasseur")
            .Named("paul", "Paul Le Goff")
            .Named("ada", "Ada Moreau")
            .Post(First, "Le salon de l'artisanat ouvre samedi, nous y serons avec un établi.", reference: Own)
            .Post(First.PlusDays(40), Stairs)
            .Act(InteractionKind.Comment, sent: false, "ines", First.PlusDays(1), "Bravo ! Combien coûte un escalier sur mesure ?", Own)
            .Message(sent: false, "paul", First.PlusDays(2), "Bonjour, ça va ? un escalier sur mesure, ça coûte combien chez vous")
            .Act(
                InteractionKind.Comment,
                sent: false,
                "ada",
                First.PlusDays(3),
                "Quelle colle pour une table de jardin en extérieur ?",
                Own
            )
            .Message(sent: false, "paul", First.PlusDays(4), "Et pour coller une table de jardin en extérieur, quelle colle ?")
            .Message(sent: false, "paul", First.PlusDays(5), "Quelle colle prenez-vous pour une table de jardin ?")
            .Message(sent: true, "paul", First.PlusDays(6), "Quelle colle avez-vous essayée pour la table de jardin ?")
            .Covers("message", First, First.PlusDays(60));

    private static Finding Run(LedgerOf ledger, PeriodWish? period = null) =>
        new Questions().Run(ledger.View(), new AnalysisRequest(period));

    private static QuestionsResults Of(LedgerOf ledger) => (QuestionsResults)Run(ledger).Results!;

    private static QuestionGroup About(QuestionsResults results, string word) =>
        results.Groups.Single(g => g.Questions.Any(q => q.Text.Contains(word, StringComparison.OrdinalIgnoreCase)));

    [Fact]
    public void Different_wordings_of_different_people_are_one_question_and_the_unanswered_comes_first()
    {
        var results = Of(Planted());

        Assert.Equal(2, results.Groups.Count);
        Assert.Equal((5, 3, 1), (results.Asked, results.People, results.Unanswered));
        Assert.Contains("colle", results.Groups[0].Title, StringComparison.Ordinal);
        Assert.Equal((2, 3), (results.Groups[0].People, results.Groups[0].Questions.Count));
    }

    [Fact]
    public void What_the_owner_asks_is_nobody_s_question()
    {
        Assert.DoesNotContain(Of(Planted()).Groups.SelectMany(g => g.Questions), q => q.Text.Contains("essayée", StringComparison.Ordinal));
    }

    [Fact]
    public void A_post_that_speaks_of_it_is_named_with_the_time_it_came()
    {
        var answer = Assert.Single(About(Of(Planted()), "escalier").AnsweredBy);

        Assert.Equal("after", answer.When);
        Assert.InRange(answer.Score, Answering.Threshold, 1);
        Assert.Empty(About(Of(Planted()), "colle").AnsweredBy);
    }

    [Fact]
    public void A_post_of_before_answers_too()
    {
        var ledger = Planted().Post(First.PlusDays(-300), Stairs + " C'était déjà vrai l'an dernier.");

        Assert.Contains(About(Of(ledger), "escalier").AnsweredBy, a => a.When == "before");
    }

    [Fact]
    public void Without_a_post_nobody_can_say_what_is_answered()
    {
        var ledger = LedgerOf.Linkedin().Message(sent: false, "paul", First, "Quelle colle pour une table de jardin ?");

        Assert.Null(Of(ledger).Unanswered);
    }

    [Fact]
    public void Courtesies_rhetorical_questions_and_letters_to_many_are_counted_and_left_out()
    {
        var ledger = Planted()
            .Message(
                sent: false,
                "ada",
                First.PlusDays(7),
                "Bonjour, notre solution booste vos ventes de 30 %. Seriez-vous disponible pour une démo de 15 minutes cette semaine ? Réservez ici."
            )
            .Act(
                InteractionKind.Comment,
                sent: false,
                "ada",
                First.PlusDays(8),
                "On a changé de méthode. Le résultat ? Trois fois moins d'erreurs.",
                Own
            );

        var left = Of(ledger).LeftOut;

        Assert.Equal((1, 1, 1), (left["courtesy"], left["rhetorical"], left["sent-to-many"]));
    }

    [Fact]
    public void Other_people_s_posts_ask_as_well_and_their_stories_do_not()
    {
        var ledger = Planted()
            .Add(
                FeedPosts.Of(
                    "otto",
                    First.PlusDays(9),
                    "Question aux menuisiers qui me lisent : quelqu'un connaît-il une bonne colle pour une table de jardin en extérieur ? J'en ai essayé deux, rien ne tient à la pluie. Vos retours m'intéressent.",
                    1
                )
            )
            .Add(
                FeedPosts.Of(
                    "otto",
                    First.PlusDays(9),
                    "Mardi, le camion a refusé de démarrer. Le voisin a prêté sa remorque, et nous avons livré à midi.",
                    2
                )
            );

        var group = About(Of(ledger), "connaît");

        Assert.Equal(3, group.People);
        Assert.Contains(group.Questions, q => q is { Kind: "post", Private: false });
    }

    [Fact]
    public void A_question_between_two_is_nothing_to_write_about_however_many_ask_it()
    {
        var ledger = Planted()
            .Message(sent: false, "ines", First.PlusDays(8), "Tu étais à la rencontre de Brest ?")
            .Message(sent: false, "paul", First.PlusDays(9), "Tu étais à la rencontre de Brest ?")
            .Message(sent: false, "ada", First.PlusDays(9), "Tu étais à la rencontre de Brest ?");

        var results = Of(ledger);

        Assert.Equal("between-two", results.Groups[^1].Standing);
        Assert.Equal(3, results.Groups[^1].People);
        Assert.Equal(("to-write", 1, 1), (results.Groups[0].Standing, results.ToWrite, results.Unanswered));
    }

    [Fact]
    public void What_one_person_asked_comes_after_what_several_did_unless_they_are_of_the_target()
    {
        const string once = "Comment vernir un plan de travail en hêtre ?";
        var ledger = Planted().Message(sent: false, "ada", First.PlusDays(10), once);
        Assert.Equal("asked-once", About(Of(ledger), "hêtre").Standing);

        ledger
            .Add(new PersonFact(default, new Handle("linkedin", "/in/ada"), PersonFact.Position, "Maire", First))
            .Judged(JudgementKind.Target, ["maires"], "role: maire");

        Assert.Equal("to-write", About(Of(ledger), "hêtre").Standing);
    }

    [Fact]
    public void What_names_the_declared_trade_stands_first()
    {
        var ledger = Planted()
            .Message(sent: false, "ines", First.PlusDays(8), "Comment vernir un plan de travail en hêtre ?")
            .Message(sent: false, "ada", First.PlusDays(9), "Comment vernir un plan de travail en hêtre massif ?")
            .Message(sent: false, "otto", First.PlusDays(9), "Et quelle colle pour une table de jardin en extérieur ?")
            .Judged(JudgementKind.Declared, [Declared.OfTrade, "vernir", "vernis"]);

        Assert.Contains("hêtre", Of(ledger).Groups[0].Title, StringComparison.Ordinal);
        Assert.True(Of(ledger).Groups[0].OfTrade);
    }

    [Fact]
    public void What_was_asked_in_private_says_so()
    {
        var results = Of(Planted());

        Assert.All(results.Groups.SelectMany(g => g.Questions), q => Assert.Equal(q.Kind == "message", q.Private));
        Assert.All(results.Groups, g => Assert.False(g.Private));
    }

    [Fact]
    public void The_user_s_merge_joins_whole_groups_and_undo_parts_them_again()
    {
        var ledger = Planted();
        var names = Of(ledger).Groups.Select(g => g.Questions[0].Question).ToArray();
        ledger.Judged(JudgementKind.Question, QuestionDecision.About(true, names.Select(n => QuestionName.Read(n)!.Value)));

        var group = Assert.Single(Of(ledger).Groups);
        Assert.Equal((5, 1), (group.Questions.Count, group.Decisions.Count));

        ledger.Judged(JudgementKind.Undo, [$"{group.Decisions[0]}"]);
        Assert.Equal(2, Of(ledger).Groups.Count);
    }

    [Fact]
    public void The_user_s_split_parts_one_question_of_a_text_that_asks_several()
    {
        var ledger = Planted()
            .Message(
                sent: false,
                "ada",
                First.PlusDays(20),
                "Combien coûte un escalier sur mesure ? Et quelle colle pour une table de jardin ?"
            );
        var both = Of(ledger).Groups.SelectMany(g => g.Questions).Where(q => q.From!.Name == "Ada Moreau" && q.Kind == "message").ToList();
        Assert.Equal(2, both.Count);
        var second = both.Single(q => q.Text.Contains("colle", StringComparison.Ordinal)).Question;
        ledger.Judged(JudgementKind.Question, QuestionDecision.About(false, [QuestionName.Read(second)!.Value]));

        var results = Of(ledger);

        Assert.Equal(3, results.Groups.Count);
        Assert.Single(results.Groups, g => g.Questions.Count == 1 && g.Questions[0].Question == second);
        Assert.Equal(3, About(results, "combien").Questions.Count);
    }

    [Fact]
    public void How_near_the_askers_are_is_told_once_there_is_a_target()
    {
        Assert.All(Of(Planted()).Groups, g => Assert.Null(g.Near));

        var ledger = Planted()
            .Add(new PersonFact(default, new Handle("linkedin", "/in/ines"), PersonFact.Position, "Maire", First))
            .Judged(JudgementKind.Target, ["maires"], "role: maire");
        var results = Of(ledger);

        Assert.Equal("maires", results.Target);
        Assert.Equal(new NearTarget(1, 0, 0, 1), About(results, "escalier").Near);
    }

    [Fact]
    public void A_case_that_was_made_from_a_question_is_named()
    {
        var ledger = Planted();
        var item = About(Of(ledger), "escalier").Questions[0].Id;
        ledger.Judged(JudgementKind.Case, ["2025-03-04", item], "un escalier pour la mairie");

        Assert.Equal([$"case-{ledger.Decisions}"], About(Of(ledger), "escalier").Cases);
    }

    [Fact]
    public void Who_asks_twice_counts_once_and_the_rows_behind_it_are_named()
    {
        var finding = Run(Planted());
        var group = ((QuestionsResults)finding.Results!).Groups[0];

        Assert.Equal((2, 3), (group.People, group.Questions.Count));
        var behind = finding.Evidence.Single(e => e.Figure == $"groups[{group.Questions[0].Question}]");
        Assert.Equal(group.Questions.Select(q => q.Id).Order(), behind.Ids.Order());
    }

    [Fact]
    public void A_ledger_without_a_question_says_that_one_is_needed()
    {
        var finding = Run(LedgerOf.Linkedin().Message(sent: false, "paul", First, "Merci pour hier. À bientôt."));

        Assert.Equal((FindingStatus.NotEnough, 0.0, 1.0), (finding.Status, finding.Have!.Count, finding.Need!.Count));
    }

    [Theory]
    [InlineData("interaction-12", "interaction-12", 0)]
    [InlineData("post-7.3", "post-7", 3)]
    public void A_name_of_a_question_is_read_as_it_is_written(string written, string item, int number)
    {
        var name = QuestionName.Read(written)!.Value;

        Assert.Equal((item, number, written), (name.Item, name.Number, name.ToString()));
    }

    [Theory]
    [InlineData("person-12")]
    [InlineData("interaction-12.0")]
    [InlineData("interaction-12.x")]
    [InlineData("12")]
    public void What_names_no_question_is_refused(string written) => Assert.Null(QuestionName.Read(written));
}
