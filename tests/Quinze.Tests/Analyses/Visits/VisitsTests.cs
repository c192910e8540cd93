using NodaTime;
using Quinze.Analyses;
using Quinze.Findings;
using Quinze.Tests.Support;
using Quinze.World;
using static Quinze.Tests.Support.ReachOf;

namespace Quinze.Tests.Analyses;

public class VisitsTests
{
    private static readonly LocalDate Day = new(2026, 3, 2);

    private static VisitsResults Of(LedgerOf ledger) =>
        (VisitsResults)new Visits().Run(ledger.View(), new AnalysisRequest(PeriodWish.All)).Results!;

    [Fact]
    public void Windows_that_overlap_are_never_added()
    {
        var ledger = LedgerOf.Linkedin().Visited(10, Day).Visited(20, Day.PlusDays(1)).Visited(500, Day, Day.PlusDays(29));

        Assert.Equal(30, Of(ledger).Visits);
    }

    [Fact]
    public void Parts_are_never_added_up_to_a_whole()
    {
        var results = Of(LedgerOf.Linkedin().Visited(10, Day, part: "source=LinkedIn").Visited(5, Day, part: "source=Google"));

        Assert.Null(results.Visits);
        Assert.Equal([("LinkedIn", "linkedin", 10.0), ("Google", null, 5.0)], results.Sources.Select(s => (s.Source, s.Network, s.Visits)));
    }

    [Fact]
    public void Two_tables_that_tell_of_the_same_visits_are_not_added()
    {
        var ledger = LedgerOf.Linkedin().Visited(10, Day, part: "source=LinkedIn").Visited(9, Day, part: "utm_source=linkedin");

        Assert.Equal(10, Assert.Single(Of(ledger).Sources).Visits);
    }

    [Fact]
    public void A_campaign_leads_to_the_posts_whose_link_carries_its_mark()
    {
        var ledger = LedgerOf
            .Linkedin()
            .MarkedPost(Day, "come and see", Number(1), "autumn")
            .Visited(7, Day, part: "source=newsletter&utm_campaign=autumn")
            .Visited(3, Day, part: "source=newsletter&utm_campaign=other");

        var campaigns = Of(ledger).Campaigns;

        Assert.Equal([("autumn", 7.0, 1), ("other", 3.0, 0)], campaigns.Select(c => (c.Campaign, c.Visits, c.Posts.Count)));
    }

    [Fact]
    public void Conversions_stand_beside_their_goal_and_their_source()
    {
        var ledger = LedgerOf
            .Linkedin()
            .Visited(7, Day, part: "source=LinkedIn")
            .Visited(2, Day, part: "source=LinkedIn", metric: "conversions")
            .Visited(4, Day, part: "goal=Contact form", metric: "conversions");

        var results = Of(ledger);

        Assert.Equal(2, Assert.Single(results.Sources).Conversions);
        Assert.Equal(new ConversionsOfGoal("Contact form", 4), Assert.Single(results.Goals));
        Assert.Null(results.Conversions);
    }

    [Fact]
    public void Without_a_window_of_visits_there_is_not_enough() =>
        Assert.Equal(FindingStatus.NotEnough, new Visits().Run(LedgerOf.Linkedin().View(), new AnalysisRequest()).Status);

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
    public void More_come_in_the_days_after_a_post_and_the_marked_link_is_found(int seed)
    {
        var harvest = Harvest.Reap(new HarvestPlan(seed));

        var results = Of(ReachOf.Of(harvest));

        var around = results.AroundPosts.Single(a => a.Network == "linkedin");
        Assert.True(around.Difference!.Interval.Lo > 0, $"{around.Difference}");
        var campaign = Assert.Single(results.Campaigns);
        Assert.Equal((harvest.Truth.Campaign, (double)harvest.Truth.CampaignVisits), (campaign.Campaign, campaign.Visits));
        Assert.Equal(Number(harvest.Truth.CampaignPost).ToString(), Assert.Single(campaign.Posts).NativeId);
    }
}
