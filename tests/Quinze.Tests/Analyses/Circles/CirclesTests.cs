using NodaTime;
using Quinze.Analyses;
using Quinze.Findings;
using Quinze.Tests.Support;
using static Quinze.Tests.Analyses.Letters;

namespace Quinze.Tests.Analyses;

public class CirclesTests
{
    [Fact]
    public void Rings_hold_the_people_of_like_frequency_from_the_closest_outwards()
    {
        var circles = new Circles().Found<CirclesResults>(Layered().View()).Circles;

        Assert.Equal([1, 3, 8, 20, 40], circles.Select(c => c.Cumulative));
        Assert.Equal(["a0"], circles[0].People.Select(p => p.Slug()));
        Assert.All(circles, c => Assert.Equal(c.Size, c.People.Count));
        Assert.All(circles, c => Assert.InRange(c.Cumulative, c.Interval.Lo, c.Interval.Hi));
    }

    [Fact]
    public void The_active_network_is_who_is_met_at_least_once_a_year()
    {
        var ledger = Layered().Talk("rare", Start.PlusDays(40));

        Assert.Equal(40, new Circles().Found<CirclesResults>(ledger.View()).ActiveNetwork);
    }

    [Fact]
    public void Few_friends_make_no_circles_and_are_named_all_the_same()
    {
        var results = new Circles().Found<CirclesResults>(Ledger().Friend("anna").View());

        Assert.Empty(results.Circles);
        Assert.Null(results.Layers);
        Assert.Equal(5, results.CirclesNeed!.Count);
        Assert.Single(results.Fifteen);
    }

    [Fact]
    public void Nothing_covered_and_nobody_written_to_is_not_enough()
    {
        var finding = new Circles().Run(LedgerOf.Linkedin().Covers("message", End.PlusDays(-100), End).View(), new AnalysisRequest());

        Assert.Equal(FindingStatus.NotEnough, finding.Status);
        Assert.Equal((101, 365), (finding.Have!.Count, finding.Need!.Count));
    }

    [Fact]
    public void What_is_shown_of_a_close_tie_is_of_the_last_two_years()
    {
        var ledger = Ledger()
            .Talk("anna", new LocalDate(2022, 1, 1))
            .Talk("anna", new LocalDate(2026, 1, 1), new LocalDate(2026, 5, 1), 30);
        ledger.Message(true, "anna", new LocalDate(2026, 5, 20)).GroupMessage(["anna", "b", "c", "d"], new LocalDate(2026, 6, 1));

        var anna = Assert.Single(new Circles().Found<CirclesResults>(ledger.View()).Fifteen);

        Assert.Equal((6.25, 5, 6), (anna.Sent, anna.Received, anna.ActiveDays));
        Assert.Equal(0.8, anna.Reciprocity, 9);
        Assert.Equal(new LocalDate(2026, 5, 20), anna.LastContact);
    }

    [Fact]
    public void How_many_names_another_half_life_would_change_is_said()
    {
        var ledger = Ledger();
        for (var i = 0; i < 15; i++)
        {
            ledger.Talk($"steady{i:00}", End.PlusDays(-720), End.PlusDays(-20), 35 + i);
        }
        for (var i = 0; i < 4; i++)
        {
            ledger.Talk($"recent{i}", End.PlusDays(-70), End.PlusDays(-1), 14);
        }

        var change = new Circles().Found<CirclesResults>(ledger.View()).WouldChange;

        Assert.Equal(["90d", "365d"], change.Keys);
        Assert.True(change["90d"] + change["365d"] > 0);
    }

    [Fact]
    public void Why_others_are_not_among_them_is_counted()
    {
        var ledger = Ledger()
            .Friend("anna")
            .Write(true, "deaf", End.PlusDays(-50), End, 1)
            .Talk("lost", Start)
            .Talk("new", End.PlusDays(-3));

        var reasons = new Circles().Found<CirclesResults>(ledger.View()).NotAmong;

        Assert.Equal([("fewMonths", 1), ("longAgo", 1), ("oneSided", 1)], reasons.Select(r => (r.Key, r.Value)));
    }

    [Fact]
    public void Every_name_leads_to_the_rows_behind_it()
    {
        var finding = new Circles().Run(Ledger().Friend("anna").View(), new AnalysisRequest());

        var evidence = Assert.Single(finding.Evidence);
        Assert.Equal("fifteen[person-3]", evidence.Figure);
        Assert.Equal(68, evidence.Count);
        Assert.StartsWith("interaction-", evidence.Ids[0], StringComparison.Ordinal);
        Assert.StartsWith("interactions --where behind=circles:fifteen.person-3:", evidence.Show, StringComparison.Ordinal);
    }

    [Fact]
    public void A_period_ends_the_story_there()
    {
        var ledger = Ledger().Friend("anna").Talk("before", Start, new LocalDate(2023, 12, 31), 20);

        var finding = new Circles().Run(ledger.View(), new AnalysisRequest(PeriodWish.Parse("2022-01-01..2023-12-31")));

        Assert.Equal(new LocalDate(2023, 12, 31), finding.AsOf);
        Assert.Equal(["before"], ((CirclesResults)finding.Results!).Fifteen.Select(t => t.Person.Slug()));
    }

    [Fact]
    public void The_same_seed_gives_the_same_intervals()
    {
        var view = Layered().View();

        Assert.Equal(
            new Circles().Found<CirclesResults>(view, 3).Circles.Select(c => c.Interval),
            new Circles().Found<CirclesResults>(view, 3).Circles.Select(c => c.Interval)
        );
    }

    /// <summary>One, two, five, twelve and twenty people of five frequencies.</summary>
    private static LedgerOf Layered()
    {
        var ledger = Ledger();
        (string Ring, int People, int Every)[] rings = [("a", 1, 2), ("b", 2, 5), ("c", 5, 10), ("d", 12, 24), ("e", 20, 90)];
        foreach (var (ring, people, every) in rings)
        {
            for (var i = 0; i < people; i++)
            {
                ledger.Talk(ring + i, Start.PlusDays(i), End, every);
            }
        }
        return ledger;
    }
}
