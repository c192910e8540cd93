using NodaTime;
using Quinze.Analyses;
using Quinze.Findings;
using Quinze.Importing;
using Quinze.Tests.Support;
using Quinze.World;
using static Quinze.Tests.Support.ReachOf;

namespace Quinze.Tests.Analyses;

public class OutcomesTests
{
    private static readonly LocalDate First = new(2026, 1, 5);

    private static LedgerOf Ledger() =>
        LedgerOf
            .Linkedin()
            .Covers("post", First, First.PlusDays(300))
            .Post(First, "one", reference: Number(1))
            .Post(First.PlusDays(7), "two", reference: Number(2));

    private static Finding Run(LedgerOf ledger) => new Outcomes().Run(ledger.View(), new AnalysisRequest(PeriodWish.All));

    private static OutcomesResults Of(LedgerOf ledger) => (OutcomesResults)Run(ledger).Results!;

    private static LedgerOf Comments(LedgerOf ledger, string who, int post, int day) =>
        ledger.Act(InteractionKind.Comment, false, who, First.PlusDays(day), "well", Number(post));

    private static CreditOf Post(OutcomesResults results, int post) =>
        results.Credits.Single(c => c.Post?.NativeId == Number(post).ToString());

    [Fact]
    public void First_of_all_it_says_how_many_outcomes_left_no_trace_before()
    {
        var ledger = Comments(Ledger(), "anna", 1, 3)
            .Outcome("client", First.PlusDays(20), "anna")
            .Outcome("client", First.PlusDays(30), "bruno");

        var results = Of(ledger);

        Assert.Equal((1, 2), (results.WithoutTouch, results.Count));
    }

    [Fact]
    public void Last_touch_linear_and_decay_stand_side_by_side()
    {
        var ledger = Comments(Comments(Ledger(), "anna", 1, 3), "anna", 2, 10).Outcome("client", First.PlusDays(17), "anna");

        var results = Of(ledger);

        Assert.Equal((1.0, 0.5), (Post(results, 2).LastTouch, Post(results, 2).Linear));
        Assert.Equal((0.0, 0.5), (Post(results, 1).LastTouch, Post(results, 1).Linear));
        // Seven days further back is half as much while the half-life is the convention's.
        Assert.Equal(2.0, Post(results, 2).Decay / Post(results, 1).Decay, 1e-4);
        Assert.True(results.Window.IsConvention);
    }

    [Fact]
    public void What_the_person_said_outranks_every_convention()
    {
        var ledger = Comments(Ledger(), "anna", 2, 10)
            .Outcome("client", First.PlusDays(17), "anna", "your post urn:li:share:" + Number(1).Number);

        var results = Of(ledger);

        var credit = Assert.Single(results.Credits);
        Assert.Equal(Number(1).ToString(), credit.Post!.NativeId);
        Assert.Equal((1.0, 1.0, 1.0, 1.0), (credit.Told, credit.LastTouch, credit.Linear, credit.Decay));
    }

    [Fact]
    public void Who_said_they_came_some_other_way_is_credited_to_no_touch()
    {
        var results = Of(Comments(Ledger(), "anna", 2, 10).Outcome("client", First.PlusDays(17), "anna", "my sister told me of you"));

        Assert.Empty(results.Credits);
        Assert.Equal(1, results.Told);
    }

    [Fact]
    public void A_touch_after_the_outcome_is_none()
    {
        var results = Of(Comments(Ledger(), "anna", 1, 30).Outcome("client", First.PlusDays(20), "anna"));

        Assert.Equal(1, results.WithoutTouch);
    }

    [Fact]
    public void A_meeting_or_a_letter_is_a_touch_that_is_on_no_post()
    {
        var results = Of(Ledger().Message(false, "anna", First.PlusDays(12)).Outcome("client", First.PlusDays(20), "anna"));

        Assert.Equal(("message", 1.0), (Assert.Single(results.Credits).Of, results.Credits[0].LastTouch));
    }

    [Fact]
    public void The_window_is_learnt_from_five_delays_of_ones_own()
    {
        var ledger = Ledger();
        for (var i = 0; i < 10; i++)
        {
            Comments(ledger, $"buyer{i}", 1, 3).Outcome("client", First.PlusDays(3 + (10 * (i + 1))), $"buyer{i}");
        }

        var window = Of(ledger).Window;

        Assert.Equal((10, false), (window.LearntFrom, window.IsConvention));
        // Delays of 10, 20 … 100 days, from three in the afternoon to the end of the last day.
        Assert.InRange(window.Days, 91, 93);
        Assert.InRange(window.HalfLifeDays, 55, 56);
    }

    [Fact]
    public void How_far_the_conventions_rank_alike_is_said()
    {
        var ledger = Comments(Comments(Ledger(), "anna", 1, 3), "anna", 2, 10).Outcome("client", First.PlusDays(17), "anna");
        Comments(ledger, "bruno", 1, 4).Outcome("client", First.PlusDays(18), "bruno");

        var agreement = Of(ledger).Agreement;

        Assert.Equal([("last-touch", "linear"), ("last-touch", "decay"), ("linear", "decay")], agreement.Select(a => (a.A, a.B)));
        Assert.All(agreement, a => Assert.InRange(a.Tau ?? 0, -1, 1));
    }

    [Fact]
    public void A_newer_state_of_a_numbered_outcome_is_the_same_outcome()
    {
        var ledger = Ledger()
            .Outcome("client", First.PlusDays(17), "anna", number: "deal:1")
            .Outcome("customer", First.PlusDays(17), "anna", number: "deal:1");

        Assert.Equal(1, Of(ledger).Count);
    }

    [Fact]
    public void Who_objected_is_not_named_and_leaves_no_trace()
    {
        var ledger = Comments(Ledger(), "anna", 1, 3)
            .Outcome("client", First.PlusDays(20), "anna")
            .Judged(JudgementKind.Object, ["linkedin:/in/anna"]);

        var results = Of(ledger);

        Assert.Empty(Assert.Single(results.Outcomes).People);
        Assert.Empty(results.Credits);
    }

    [Fact]
    public void Goals_are_read_against_outcomes_of_the_kind_they_name()
    {
        var ledger = Ledger()
            .Outcome("client", First.PlusDays(20), "anna")
            .Outcome("talk", First.PlusDays(21), "bruno")
            .Judged(JudgementKind.Goal, Goals.About("mayors", "Client"), "Two town halls as clients")
            .Judged(JudgementKind.Goal, [], "Be of use");

        var goals = Of(ledger).Goals;

        Assert.Equal(new GoalServed("Two town halls as clients", "mayors", "Client", 1, null, null), goals[0]);
        Assert.Null(goals[1].Outcomes);
    }

    [Fact]
    public void Of_the_outcomes_of_a_goal_those_in_its_target_are_counted_and_the_unknown_beside_them()
    {
        var ledger = Ledger()
            .Outcome("client", First.PlusDays(20), "anna")
            .Outcome("client", First.PlusDays(21), "bruno")
            .Outcome("client", First.PlusDays(22))
            .Add(new PersonFact(new Place(0, 1), new Handle("linkedin", "/in/anna"), PersonFact.Position, "DRH", First))
            .Add(new PersonFact(new Place(0, 2), new Handle("linkedin", "/in/bruno"), PersonFact.Position, "Boulanger", First))
            .Judged(JudgementKind.Target, ["hr"], "role: hr")
            .Judged(JudgementKind.Goal, Goals.About("hr", "client"), "Serve those who hire");

        Assert.Equal(new GoalServed("Serve those who hire", "hr", "client", 3, 1, 1), Assert.Single(Of(ledger).Goals));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(10)]
    public void The_posts_that_outcomes_came_of_are_found(int seed)
    {
        var harvest = Harvest.Reap(new HarvestPlan(seed));

        var results = (OutcomesResults)new Outcomes().Run(ReachOf.Of(harvest).View(), new AnalysisRequest()).Results!;

        var credited = results.Credits.Where(c => c.Post is not null && c.Decay > 0).Select(c => c.Post!.NativeId).Order().ToList();
        // The window holds nine of ten delays: of eight posts the slowest one's outcome may lie beyond it.
        Assert.Empty(credited.Except(harvest.Truth.Fruitful.Select(i => Number(i).ToString())));
        Assert.InRange(credited.Count, 6, 8);
        Assert.InRange(
            results.WithoutTouch - results.Outcomes.Count(o => o.SaidPosts.Count > 0),
            harvest.Truth.Strangers,
            harvest.Truth.Strangers + 2
        );
    }
}
