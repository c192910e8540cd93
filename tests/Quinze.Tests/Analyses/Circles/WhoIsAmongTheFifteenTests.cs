using NodaTime;
using Quinze.Importing;
using Quinze.Tests.Support;
using static Quinze.Tests.Analyses.Letters;

namespace Quinze.Tests.Analyses;

public class WhoIsAmongTheFifteenTests
{
    [Fact]
    public void Somebody_both_write_with_month_after_month_is()
    {
        Assert.Equal(["anna"], Ledger().Friend("anna").View().Fifteen());
    }

    [Fact]
    public void A_slow_friend_who_answers_within_the_month_is()
    {
        var ledger = Ledger().Friend("anna");
        for (var day = End.PlusDays(-600); day < End.PlusDays(-30); day = day.PlusDays(60))
        {
            ledger.Message(true, "paul", day).Message(false, "paul", day.PlusDays(25));
        }

        Assert.Equal(["anna", "paul"], ledger.View().Fifteen());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Nobody_is_who_writes_or_is_written_to_without_an_answer(bool sent)
    {
        Assert.Equal(["anna"], Ledger().Friend("anna").Write(sent, "deaf", End.PlusDays(-700), End, 1).View().Fifteen());
    }

    [Fact]
    public void One_answer_to_a_thousand_letters_makes_no_friend()
    {
        var ledger = Ledger().Friend("anna").Write(true, "deaf", End.PlusDays(-700), End, 1).Message(false, "deaf", End.PlusDays(-100));

        Assert.Equal(["anna"], ledger.View().Fifteen());
    }

    [Fact]
    public void A_burst_of_two_weeks_is_not_however_many_messages_it_had()
    {
        var ledger = Ledger().Friend("anna");
        for (var i = 0; i < 100; i++)
        {
            ledger.Talk("meteor", new LocalDate(2026, 3, 25), new LocalDate(2026, 4, 7), 1);
        }

        Assert.Equal(["anna"], ledger.View().Fifteen());
    }

    [Fact]
    public void A_finished_project_of_years_ago_is_not()
    {
        Assert.Equal(
            ["anna"],
            Ledger().Friend("anna").Talk("partner", new LocalDate(2023, 1, 1), new LocalDate(2023, 10, 31), 1).View().Fifteen()
        );
    }

    [Fact]
    public void A_friendship_asleep_for_two_years_is_not()
    {
        Assert.Equal(["anna"], Ledger().Friend("anna").Talk("lost", Start, End.PlusDays(-731), 7).View().Fifteen());
    }

    [Fact]
    public void Somebody_met_in_groups_only_is_not_though_both_write_there()
    {
        var ledger = Ledger().Friend("anna");
        string[] club = ["speaker", "b", "c"];
        for (var day = End.PlusDays(-700); day < End; day = day.PlusDays(4))
        {
            ledger.GroupMessage(club, day).Add(FromGroup(ledger, "speaker", [.. club.Skip(1)], day));
        }

        Assert.Equal(["anna"], ledger.View().Fifteen());
    }

    [Fact]
    public void A_homonym_of_a_friend_is_another_person_and_is_not()
    {
        var ledger = Ledger().Named("anna", "Anna Kern").Named("anna-2", "Anna Kern").Friend("anna").Talk("anna-2", End.PlusDays(-200));

        Assert.Equal(["anna"], ledger.View().Fifteen());
    }

    [Fact]
    public void Spam_and_closed_accounts_are_no_relation()
    {
        var ledger = Ledger().Friend("anna");
        for (var day = End.PlusDays(-700); day < End; day = day.PlusDays(10))
        {
            var at = day.AtMidnight().InUtc().ToInstant();
            ledger.Message(true, "spammer", at).Message(false, "spammer", at, marks: Marks.Spam);
            ledger.Message(true, "gone", at).Message(false, "gone", at, marks: Marks.ClosedAccount);
        }

        Assert.Equal(["anna"], ledger.View().Fifteen());
    }

    [Fact]
    public void Organisations_are_no_people()
    {
        var ledger = Ledger().Friend("anna");
        var shop = new Handle("linkedin", "org:shop", HandleKind.Organisation);
        for (var day = End.PlusDays(-700); day < End; day = day.PlusDays(10))
        {
            ledger.Add(Letter(LedgerOf.Me, shop, day)).Add(Letter(shop, LedgerOf.Me, day));
        }

        Assert.Equal(["anna"], ledger.View().Fifteen());
    }

    [Theory]
    [InlineData(InteractionKind.Connection)]
    [InlineData(InteractionKind.Invitation)]
    [InlineData(InteractionKind.Endorsement)]
    [InlineData(InteractionKind.Reaction)]
    public void Gestures_are_no_two_way_contact(InteractionKind kind)
    {
        var ledger = Ledger().Friend("anna");
        for (var day = End.PlusDays(-700); day < End; day = day.PlusDays(10))
        {
            ledger.Act(kind, true, "gesture", day).Act(kind, false, "gesture", day);
        }

        Assert.Equal(["anna"], ledger.View().Fifteen());
    }

    [Fact]
    public void Somebody_who_objected_is_not()
    {
        var ledger = Ledger().Friend("anna").Friend("paul").Judged(JudgementKind.Object, ["linkedin:/in/paul"]);

        Assert.Equal(["anna"], ledger.View().Fifteen());
    }

    [Fact]
    public void Two_handles_said_to_be_the_same_count_together_and_apart_again_when_different()
    {
        var ledger = Ledger().Friend("anna").Talk("paul", new LocalDate(2026, 1, 10), new LocalDate(2026, 2, 10));
        ledger.Talk("paul-old", new LocalDate(2025, 11, 10), new LocalDate(2026, 9, 1));
        var store = ledger.Store();

        store.Judge(JudgementKind.Same, ["linkedin:/in/paul", "linkedin:/in/paul-old"], null, default);
        var together = LedgerOf.Open(store).Fifteen();
        store.Judge(JudgementKind.Different, ["linkedin:/in/paul", "linkedin:/in/paul-old"], null, default);
        var apart = LedgerOf.Open(store).Fifteen();

        Assert.Equal(["anna", "paul"], together);
        Assert.Equal(["anna"], apart);
    }

    [Fact]
    public void They_are_at_most_fifteen_and_the_closest()
    {
        var ledger = Ledger();
        for (var i = 0; i < 20; i++)
        {
            var every = 10 + (5 * i);
            ledger.Talk($"p{i:00}", End.PlusDays(-2 - (every * (700 / every))), End.PlusDays(-2), every);
        }

        Assert.Equal(Enumerable.Range(0, 15).Select(i => $"p{i:00}"), ledger.View().Fifteen());
    }

    [Fact]
    public void A_steady_friend_outweighs_a_year_old_project_of_every_day()
    {
        var ledger = Ledger().Talk("project", End.PlusDays(-600), End.PlusDays(-480), 1);
        for (var i = 0; i < 15; i++)
        {
            ledger.Talk($"friend{i:00}", End.PlusDays(-720), End.PlusDays(-2), 25 + i);
        }

        Assert.DoesNotContain("project", ledger.View().Fifteen());
    }

    [Fact]
    public void Now_is_the_end_of_coverage_and_no_clock()
    {
        var ledger = LedgerOf.Linkedin().Covers("message", new(2010, 1, 1), new(2014, 12, 31));
        ledger.Talk("anna", new LocalDate(2013, 6, 1), new LocalDate(2014, 12, 1), 30);

        Assert.Equal(["anna"], ledger.View().Fifteen());
    }

    private static InteractionEntry FromGroup(LedgerOf ledger, string speaker, string[] others, LocalDate day) =>
        Letter(ledger.Who(speaker), null, day, [LedgerOf.Me, .. others.Select(ledger.Who)]);

    private static InteractionEntry Letter(Handle from, Handle? to, LocalDate day, Handle[]? many = null) =>
        new(new Place(0, 1))
        {
            Network = "linkedin",
            Kind = InteractionKind.Message,
            At = Moment.At(day.At(new LocalTime(18, 0)).InUtc().ToInstant()),
            From = from,
            To = to is null ? Audience.Of(many!) : Audience.One(to),
        };
}
