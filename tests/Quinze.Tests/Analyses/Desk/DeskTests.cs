using NodaTime;
using Quinze.Analyses;
using Quinze.Findings;
using Quinze.Importing;
using Quinze.Tests.Support;
using static Quinze.Tests.Analyses.Letters;

namespace Quinze.Tests.Analyses;

public class DeskTests
{
    private const string Question = "Bonjour, quelle colle utilisez-vous pour le chêne en extérieur ?";
    private const string Complaint =
        "Bonjour, je suis très déçue : la table commandée en mars est arrivée rayée, votre service après-vente ne répond pas depuis trois semaines et je demande le remboursement.";
    private const string Pitch =
        "Bonjour, notre agence aide les dirigeants comme vous à tripler leurs prises de rendez-vous grâce à l'automatisation. Seriez-vous disponible 15 minutes cette semaine pour une démo gratuite ?";
    private const string MassWish =
        "Toute l'équipe de Solutions Conseil vous souhaite une bonne et heureuse année ! Pour bien la commencer, profitez de -30 % sur toutes nos formations avec le code VOEUX.";

    [Fact]
    public void What_was_promised_comes_before_trouble_and_trouble_before_a_question()
    {
        var results = Run(
            Ledger()
                .Message(false, "asks", End.PlusDays(-30), Question)
                .Message(true, "waits", End.PlusDays(-10), "Je t'envoie le dossier demain.")
                .Message(false, "angry", End.PlusDays(-2), Complaint)
        );

        Assert.Equal(["promise", "complaint", "question"], results.Items.Select(i => i.Kind));
        Assert.Equal(["waits", "angry", "asks"], results.Items.Select(i => i.Person.Slug()));
    }

    [Fact]
    public void Among_questions_the_nearest_come_first_and_then_who_has_waited_longest()
    {
        var ledger = Ledger().Friend("friend").Message(false, "friend", End, Question);
        ledger.Message(false, "late", End.PlusDays(-1), Question).Message(false, "early", End.PlusDays(-20), Question);

        var results = Run(ledger);

        Assert.Equal(["friend", "early", "late"], results.Items.Select(i => i.Person.Slug()));
        Assert.Equal(["fifteen", "other", "other"], results.Items.Select(i => i.Nearness));
    }

    [Fact]
    public void Who_is_in_the_target_comes_after_the_fifteen_and_before_all_others()
    {
        var ledger = Ledger().Friend("friend").Message(false, "friend", End, Question).Message(false, "early", End.PlusDays(-20), Question);
        ledger.Message(false, "buyer", End.PlusDays(-1), Question).Judged(JudgementKind.Target, ["buyers"], "role: purchasing");
        ledger.Add(new PersonFact(new Place(0, 9_001), ledger.Who("buyer"), PersonFact.Position, "Responsable achats", End));

        Assert.Equal(
            [("friend", "fifteen"), ("buyer", "target"), ("early", "other")],
            Run(ledger).Items.Select(i => (i.Person.Slug(), i.Nearness))
        );
    }

    [Fact]
    public void Only_what_fits_the_minutes_is_for_today_and_the_rest_waits()
    {
        var ledger = Ledger();
        for (var i = 0; i < 6; i++)
        {
            ledger.Message(false, $"p{i}", End.PlusDays(-i), Question);
        }

        var results = Run(ledger, minutes: 12);

        Assert.Equal((2, 4, false), (results.Items.Count, results.Later, results.ThatIsAll));
        Assert.True(results.Planned <= 12);
        Assert.Equal(4, results.LaterByKind["question"]);
    }

    [Fact]
    public void With_time_for_everything_that_is_all_for_today() =>
        Assert.True(Run(Ledger().Message(false, "asks", End, Question), minutes: 60).ThatIsAll);

    [Fact]
    public void A_shorter_item_may_take_the_place_of_one_that_does_not_fit()
    {
        var ledger = Ledger()
            .Message(false, "angry", End, Complaint)
            .Friend("friend")
            .Message(false, "friend", End, "Il fait beau sur la rade.");

        var results = Run(ledger, minutes: 5);

        Assert.Equal(("last-word", 1), (Assert.Single(results.Items).Kind, results.Later));
    }

    [Fact]
    public void What_was_answered_anywhere_in_private_is_not_on_the_desk()
    {
        var ledger = Ledger().Message(false, "asks", End.PlusDays(-3), Question, conversation: "one");
        ledger.Message(true, "asks", End.PlusDays(-1), "De la résorcine.", conversation: "two").Message(false, "other", End, Question);

        Assert.Equal(["other"], Run(ledger).Items.Select(i => i.Person.Slug()));
    }

    [Fact]
    public void Mass_wishes_and_pitches_are_folded_into_one_line()
    {
        var results = Run(Ledger().Message(false, "agency", End, Pitch).Message(false, "team", End, MassWish));

        Assert.Empty(results.Items);
        Assert.Equal(2, results.Folded.Values.Sum());
    }

    [Fact]
    public void What_comes_of_the_fifteen_is_never_folded()
    {
        var results = Run(Ledger().Friend("friend").Message(false, "friend", End, Pitch));

        Assert.Empty(results.Folded);
        Assert.Equal("friend", results.Items.Single().Person.Slug());
    }

    [Fact]
    public void A_corrected_label_wins()
    {
        var ledger = Ledger().Message(false, "agency", End, Pitch);
        ledger.Judged(JudgementKind.Label, ["interaction-1"], "customer-complaint");

        Assert.Equal("complaint", Run(ledger).Items.Single().Kind);
    }

    [Theory]
    [InlineData(JudgementKind.Done, "interaction-1", null, "done")]
    [InlineData(JudgementKind.Pass, "interaction-1", null, "passed")]
    [InlineData(JudgementKind.Pass, "linkedin:/in/asks", null, "passed")]
    [InlineData(JudgementKind.Snooze, "interaction-1", "2027-01-01", "snoozed")]
    [InlineData(JudgementKind.Object, "linkedin:/in/asks", null, "objected")]
    public void What_the_user_settled_is_not_on_the_desk(JudgementKind kind, string about, string? says, string reason)
    {
        var ledger = Ledger().Message(false, "asks", End, Question).Message(false, "other", End, Question);
        ledger.Judged(kind, [about], says);

        var results = Run(ledger);

        Assert.Equal(["other"], results.Items.Select(i => i.Person.Slug()));
        Assert.Equal(1, results.LeftOut[reason]);
    }

    [Fact]
    public void A_new_message_of_the_same_person_brings_a_settled_item_back()
    {
        var ledger = Ledger().Message(false, "asks", End.PlusDays(-2), Question).Judged(JudgementKind.Done, ["interaction-1"]);
        ledger.Message(false, "asks", End, "Et pour le frêne, laquelle prendriez-vous ?");

        Assert.Equal("interaction-2", Run(ledger).Items.Single().Item);
    }

    [Fact]
    public void One_of_the_fifteen_who_has_gone_quiet_is_worth_a_word()
    {
        var ledger = Ledger().Talk("friend", End.PlusDays(-700), End.PlusDays(-150), 10).Message(false, "asks", End, Question);

        var item = Run(ledger).Items[^1];

        Assert.Equal(("silence", "friend", item.Person.Id), (item.Kind, item.Person.Slug(), item.Item));
        Assert.Contains("usual-gap:10", item.Because);
    }

    [Fact]
    public void Minutes_are_words_to_read_and_a_stated_time_for_the_answer()
    {
        var text = string.Join(' ', Enumerable.Repeat("chêne", 290)) + ". " + Question;

        Assert.Equal(6.5, Run(Ledger().Message(false, "asks", End, text)).Items.Single().Minutes);
    }

    [Fact]
    public void A_disappointed_customer_under_a_post_is_on_the_desk_and_a_hostile_one_is_not()
    {
        var ledger = Ledger().Covers("comment", Start, End);
        ledger.Act(InteractionKind.Comment, false, "angry", End, Complaint);

        var results = Run(ledger);

        Assert.Equal(("complaint", "comment"), (results.Items.Single().Kind, results.Items[0].Channel));
    }

    [Fact]
    public void The_desk_of_January_mentions_the_fifteen_letters()
    {
        var january = LedgerOf.Linkedin().Covers("message", Start, new LocalDate(2026, 1, 20));

        Assert.True(Run(january.Message(false, "asks", new LocalDate(2026, 1, 19), Question)).January);
        Assert.False(Run(Ledger().Message(false, "asks", End, Question)).January);
    }

    [Fact]
    public void Every_item_can_be_asked_for()
    {
        var finding = new Desk().Run(Ledger().Message(false, "asks", End, Question).View(), new AnalysisRequest());

        Assert.Equal(["interaction-1"], finding.Evidence.Single(e => e.Figure == "items").Ids);
    }

    private static DeskResults Run(LedgerOf ledger, int? minutes = 60)
    {
        var finding = new Desk().Run(ledger.View(), new AnalysisRequest { Minutes = minutes });
        Assert.Equal(FindingStatus.Found, finding.Status);
        return Assert.IsType<DeskResults>(finding.Results);
    }
}
