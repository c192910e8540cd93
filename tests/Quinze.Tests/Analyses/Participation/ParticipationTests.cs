using NodaTime;
using Quinze.Analyses;
using Quinze.Importing;
using Quinze.Tests.Support;

namespace Quinze.Tests.Analyses;

public class ParticipationTests
{
    private static readonly LocalDate Day = new(2026, 1, 5);
    private static readonly PostRef Post = new(PostRefKind.Share, 7_000_000_000_000_000_001);

    [Fact]
    public void Everybody_stands_on_their_highest_rung()
    {
        var found = new Participation().Found<ParticipationResults>(Made().View());

        Assert.Equal(
            [("silent", null), ("reacted-once", 1), ("now-and-then", 1), ("regular", 1), ("in-conversation", 2)],
            found.Ladder.Select(r => (r.Rung, r.Least))
        );
        Assert.Equal(5, found.Known);
    }

    [Fact]
    public void Where_the_size_is_not_known_only_those_who_acted_can_be_seen()
    {
        var found = new Participation().Found<ParticipationResults>(Made().View());

        Assert.True(found.OnlyThoseWhoActed);
        Assert.Empty(found.Community);
        Assert.Null(found.Ladder[0].Most);
        Assert.Equal(1 / 5.0, found.Ladder[1].Share!.Lo);
    }

    [Fact]
    public void Silent_members_are_the_followers_less_the_known_and_acts_without_a_name_may_be_theirs()
    {
        var ledger = Made().Add(Seen("followers", 100, default)).Add(Seen("reactions", 33, Post));

        var found = new Participation().Found<ParticipationResults>(ledger.View());

        Assert.False(found.OnlyThoseWhoActed);
        Assert.Equal(("linkedin", 100L, "followers"), (found.Community[0].Network, found.Community[0].Size, found.Community[0].From));
        // Three reactions on the post have a name, thirty have none.
        Assert.Equal(30, found.UnnamedActs);
        Assert.Equal((65, 95), (found.Ladder[0].Least, found.Ladder[0].Most));
        Assert.Equal((1, 31), (found.Ladder[1].Least, found.Ladder[1].Most));
        Assert.Equal((2, 2), (found.Ladder[4].Least, found.Ladder[4].Most));
    }

    [Fact]
    public void Connections_stand_in_for_followers_and_without_any_count_of_acts_everybody_may_have_acted()
    {
        var ledger = Made();
        for (var i = 0; i < 20; i++)
        {
            ledger.Act(InteractionKind.Connection, true, $"linked{i:00}", Day);
        }

        var found = new Participation().Found<ParticipationResults>(ledger.View());

        Assert.Equal((20L, "connections"), (found.Community[0].Size, found.Community[0].From));
        Assert.Equal((0, 15), (found.Ladder[0].Least, found.Ladder[0].Most));
    }

    [Fact]
    public void The_inequality_of_acts_needs_ten_people()
    {
        var ledger = LedgerOf.Linkedin();
        for (var i = 1; i <= 10; i++)
        {
            for (var n = 0; n < i; n++)
            {
                ledger.Act(InteractionKind.Comment, false, $"p{i:00}", Day.PlusDays(n), $"comment {n}");
            }
        }

        var found = new Participation().Found<ParticipationResults>(ledger.View()).Inequality!;

        // The anchor of the reference: one to ten.
        Assert.Equal((10, 55L), (found.People, found.Acts));
        Assert.Equal(1 / 3.0, found.Gini, 1e-9);
        Assert.InRange(found.Gini, found.Interval.Lo, found.Interval.Hi);
        Assert.Equal(10 / 55.0, found.TopTenth, 1e-9);
        Assert.Equal((1, 1), (found.Lorenz[^1].People, Math.Round(found.Lorenz[^1].Acts, 9)));
        Assert.Null(new Participation().Found<ParticipationResults>(Made().View()).Inequality);
    }

    [Fact]
    public void A_captured_reaction_without_a_day_belongs_to_the_day_of_its_post()
    {
        var ledger = Made()
            .Add(
                new InteractionEntry(new Place(0, 50_000))
                {
                    Network = "linkedin",
                    Kind = InteractionKind.Reaction,
                    At = null,
                    From = LedgerOf.Linkedin().Who("undated"),
                    To = Audience.One(Handle.Owner),
                    Post = Post,
                }
            );

        var inside = new Participation().Run(ledger.View(), new AnalysisRequest(PeriodWish.Parse("2026-01-01..2026-01-31")));
        var outside = new Participation().Run(ledger.View(), new AnalysisRequest(PeriodWish.Parse("2026-06-01..2026-06-30")));

        Assert.Equal(4, ((ParticipationResults)inside.Results!).Acts["reaction"]);
        Assert.Null(outside.Results);
    }

    [Fact]
    public void Who_objected_stands_on_no_rung() =>
        Assert.Equal(
            4,
            new Participation().Found<ParticipationResults>(Made().Judged(JudgementKind.Object, ["linkedin:/in/often"]).View()).Known
        );

    /// <summary>One acted once, one now and then, one regularly; with two words went both ways, one of whom acted too.</summary>
    private static LedgerOf Made()
    {
        var ledger = LedgerOf
            .Linkedin()
            .Covers("message", Day, Day.PlusDays(200))
            .Covers("reaction", Day, Day.PlusDays(200))
            .Post(Day, "on linen", reference: Post)
            .Act(InteractionKind.Reaction, false, "once", Day, post: Post)
            .Act(InteractionKind.Reaction, false, "twice", Day, post: Post)
            .Act(InteractionKind.Comment, false, "twice", Day.PlusDays(1), "well")
            .Act(InteractionKind.Reaction, false, "friend", Day, post: Post)
            .Talk("friend", Day, Day.PlusDays(10), 5)
            .Talk("letters", Day, Day.PlusDays(10), 5);
        foreach (var month in new[] { 0, 2, 4 })
        {
            ledger.Act(InteractionKind.Comment, false, "often", Day.PlusMonths(month), $"again {month}");
        }
        return ledger;
    }

    private static ObservationEntry Seen(string metric, double value, PostRef post) =>
        new(new Place(0, 60_000 + metric.Length))
        {
            Network = "linkedin",
            Post = post,
            Metric = metric,
            Value = value,
            From = Day,
            To = Day.PlusDays(100),
        };
}
