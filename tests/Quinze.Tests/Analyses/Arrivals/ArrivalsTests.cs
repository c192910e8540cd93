using NodaTime;
using Quinze.Analyses;
using static Quinze.Tests.Analyses.Letters;

namespace Quinze.Tests.Analyses;

public class ArrivalsTests
{
    private static readonly LocalDate Day = new(2024, 3, 4);

    [Fact]
    public void Each_person_came_with_the_first_thing_that_came_from_them_or_linked_both()
    {
        var ledger = Ledger()
            .Act(InteractionKind.Meeting, true, "met", Day)
            .Message(false, "met", Day.PlusDays(5))
            .Act(InteractionKind.Invitation, false, "asked", Day)
            .Act(InteractionKind.Connection, true, "asked", Day.PlusDays(1))
            .Act(InteractionKind.Invitation, true, "invited", Day)
            .Act(InteractionKind.Connection, true, "invited", Day.PlusDays(2))
            .Act(InteractionKind.Connection, true, "linked", Day)
            .Act(InteractionKind.Reaction, false, "fan", Day)
            .Message(true, "written", Day)
            .Message(false, "written", Day.PlusDays(1))
            .Message(false, "wrote", Day)
            .Message(true, "deaf", Day);

        var found = new Arrivals().Found<ArrivalsResults>(ledger.View());

        Assert.Equal(7, found.People);
        Assert.Equal(
            ["connected", "invited-you", "message", "met", "public-act", "you-invited", "you-wrote"],
            found.How.Select(h => h.How).Order(StringComparer.Ordinal)
        );
        Assert.All(found.How, h => Assert.Equal(1, h.Share.Count));
        Assert.Equal((1, 7), (found.MetInLife.Count, found.MetInLife.Of));
        Assert.Equal((2024, 7), (found.Years[0].Year, found.Years[0].People));
    }

    [Theory]
    [InlineData(true, 0, "you-invited")]
    [InlineData(false, 0, "invited-you")]
    [InlineData(false, 1, "invited-you")]
    [InlineData(false, 2, "connected")]
    public void An_invitation_answered_the_same_day_says_who_asked(bool sent, int later, string how)
    {
        var ledger = Ledger()
            .Act(InteractionKind.Connection, true, "linked", Day)
            .Act(InteractionKind.Invitation, sent, "linked", Day.PlusDays(later));

        var found = new Arrivals().Found<ArrivalsResults>(ledger.View());

        Assert.Equal(how, Assert.Single(found.How).How);
    }

    [Fact]
    public void Arrivals_after_a_post_stand_beside_the_share_of_all_days_that_lie_so()
    {
        var ledger = Ledger().Post(Day, "on linen").Post(Day.PlusDays(100), "on flax");
        for (var i = 0; i < 6; i++)
        {
            ledger.Act(InteractionKind.Invitation, false, $"after{i}", Day.PlusDays(1 + i));
        }
        ledger
            .Act(InteractionKind.Invitation, false, "before", Day.PlusDays(-1))
            .Act(InteractionKind.Invitation, false, "later", Day.PlusDays(50))
            .Act(InteractionKind.Meeting, true, "met", Day.PlusDays(2));

        var found = new Arrivals().Found<ArrivalsResults>(ledger.View());

        Assert.Equal((6, 8), (found.AfterPosts!.Share.Count, found.AfterPosts.Share.Of));
        Assert.InRange(found.AfterPosts.BaseRate, 0.01, 0.05);
        Assert.Equal(6, Assert.Single(found.Posts).Arrivals);
    }

    [Fact]
    public void A_cohort_thins_out_as_it_was_planted()
    {
        // Forty came on one day: ten never came back, ten stayed for 200 days, ten for 500, ten are still there.
        var came = Day.PlusYears(-2);
        var ledger = Ledger();
        for (var i = 0; i < 40; i++)
        {
            var stays = (i % 4) switch
            {
                0 => 0,
                1 => 200,
                2 => 500,
                _ => NodaTime.Period.DaysBetween(came, End),
            };
            for (var day = 0; day <= stays; day += 100)
            {
                ledger.Message(false, $"p{i:00}", came.PlusDays(day));
            }
        }

        var cohort = Assert.Single(new Arrivals().Found<ArrivalsResults>(ledger.View()).Years).Retention!;

        Assert.Equal((40, 10), (cohort.People, cohort.LastingOn));
        Assert.Equal([0.75, 0.5, 0.25], cohort.At.Take(3).Select(a => Math.Round(a.Share, 9)));
        Assert.Equal([91, 365, 730], cohort.At.Take(3).Select(a => a.Days));
        Assert.All(cohort.At.Take(3), a => Assert.InRange(a.Share, a.Interval!.Lo, a.Interval.Hi));
    }

    [Fact]
    public void Who_came_within_the_last_year_is_not_followed_yet()
    {
        var ledger = Ledger();
        for (var i = 0; i < 20; i++)
        {
            ledger.Message(false, $"p{i:00}", End.PlusDays(-300));
        }

        Assert.Null(new Arrivals().Found<ArrivalsResults>(ledger.View()).Retention);
    }

    [Fact]
    public void The_owner_writing_on_keeps_nobody()
    {
        var ledger = Ledger();
        for (var i = 0; i < 10; i++)
        {
            ledger.Message(false, $"p{i:00}", Day).Message(true, $"p{i:00}", End.PlusDays(-10));
        }

        Assert.Equal(0, new Arrivals().Found<ArrivalsResults>(ledger.View()).Retention!.LastingOn);
    }
}
