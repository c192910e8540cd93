using NodaTime;
using Quinze.Analyses;
using Quinze.Findings;
using Quinze.Tests.Support;
using Quinze.World;
using static Quinze.Tests.Support.ReachOf;

namespace Quinze.Tests.Analyses;

public class GrowthTests
{
    private static readonly LocalDate First = new(2026, 1, 5);

    private static LedgerOf Ledger() => LedgerOf.Linkedin().Covers("post", First, First.PlusDays(300));

    /// <summary>A post at eight in the morning, read at the end of some days.</summary>
    private static LedgerOf Grown(LedgerOf ledger, int post, LocalDate day, double total, double halfLife, params int[] after)
    {
        ledger.Post(day, "words", reference: Number(post));
        foreach (var days in after)
        {
            ledger.Figure(Number(post), Math.Round(total * (1 - Math.Pow(2, -(days + (16.0 / 24)) / halfLife))), day, day.PlusDays(days));
        }
        return ledger;
    }

    private static GrowthResults Of(LedgerOf ledger) => (GrowthResults)Run(ledger).Results!;

    private static Finding Run(LedgerOf ledger) => new Growth().Run(ledger.View(), new AnalysisRequest(PeriodWish.All));

    [Fact]
    public void Readings_of_one_post_are_its_curve_in_order_of_age()
    {
        var ledger = Ledger().Post(First, "words", reference: Number(1));
        ledger.Figure(Number(1), 900, First, First.PlusDays(20)).Figure(Number(1), 400, First, First.PlusDays(1));

        var curve = Assert.Single(Of(ledger).Posts);

        Assert.Equal([400.0, 900.0], curve.Points.Select(p => p.Value));
        Assert.Equal(1 + (16.0 / 24), curve.Points[0].AgeDays, 0.01);
    }

    [Fact]
    public void A_window_that_follows_on_carries_the_total_and_one_that_overlaps_is_never_added()
    {
        var ledger = Ledger().Post(First, "words", reference: Number(1)).Figure(Number(1), 400, First, First.PlusDays(1));
        ledger.Figure(Number(1), 50, First.PlusDays(2), First.PlusDays(8)); // Follows on.
        ledger.Figure(Number(1), 70, First.PlusDays(5), First.PlusDays(12)); // Overlaps with it.

        var results = Of(ledger);

        var points = Assert.Single(results.Posts).Points;
        Assert.Equal([(400.0, false), (450.0, true)], points.Select(p => (p.Value, p.Joined)));
        Assert.Equal(1, results.WindowsNotJoined);
    }

    [Fact]
    public void A_total_read_on_a_day_nobody_told_is_no_point_of_a_curve()
    {
        var ledger = Ledger().Post(First, "words", reference: Number(1)).Figure(Number(1), 400, First, First.PlusDays(1));
        ledger.Figure(Number(1), 600, First, First.PlusDays(9));
        ledger.Post(First, "others", reference: Number(2)).Figure(Number(2), 800, First, Period.OpenEnd);

        Assert.Equal(1, Of(ledger).ReadOnUnknownDay);
    }

    [Fact]
    public void The_half_life_of_one_post_is_read_off_its_curve()
    {
        var curve = Assert.Single(Of(Grown(Ledger(), 1, First, 100_000, 2.5, 0, 2, 9, 30)).Posts);

        Assert.Equal(2.5, curve.HalfLifeDays!.Value, 0.02);
    }

    [Fact]
    public void Below_ten_posts_a_published_half_life_is_quoted_as_what_it_is()
    {
        var ledger = Ledger();
        for (var i = 0; i < 9; i++)
        {
            Grown(ledger, i, First.PlusDays(i * 3), 5_000, 2, 1, 4, 30);
        }

        var network = Assert.Single(Of(ledger).Networks);

        Assert.Equal((9, 10, "published"), (network.Posts, network.Need, network.Knowledge));
        Assert.Null(network.HalfLife);
        Assert.Equal(1.0, network.Published!.Days);
        Assert.Contains("2018", network.Published.Source, StringComparison.Ordinal);
    }

    [Fact]
    public void From_ten_posts_on_it_is_their_own_with_an_interval()
    {
        var ledger = Ledger();
        for (var i = 0; i < 12; i++)
        {
            Grown(ledger, i, First.PlusDays(i * 3), 50_000, 2 + (0.1 * i), 1, 4, 30);
        }

        var network = Assert.Single(Of(ledger).Networks);

        Assert.Equal("own", network.Knowledge);
        Assert.Null(network.Published);
        Assert.Equal(2.5, network.HalfLife!.Days!.Value, 0.15);
        Assert.InRange(network.HalfLife.Days.Value, network.HalfLife.Interval.Lo!.Value, network.HalfLife.Interval.Hi!.Value);
    }

    [Fact]
    public void Posts_first_read_when_all_was_there_only_bound_the_half_life()
    {
        var ledger = Ledger();
        for (var i = 0; i < 12; i++)
        {
            Grown(ledger, i, First.PlusDays(i * 3), 5_000, 0.2, 3, 10, 30);
        }

        var halfLife = Assert.Single(Of(ledger).Networks).HalfLife!;

        Assert.Null(halfLife.Days);
        Assert.InRange(halfLife.AtMostDays!.Value, 0.2, 1);
    }

    [Fact]
    public void Bounds_and_parts_are_no_readings()
    {
        var ledger = Ledger().Post(First, "words", reference: Number(1)).Figure(Number(1), 400, First, First.PlusDays(1));
        ledger.Figure(Number(1), 500, First, First.PlusDays(3), bound: Bound.AtLeast);
        ledger.Figure(Number(1), 90, First, First.PlusDays(4), dimension: "industry=Textiles");

        Assert.Equal(FindingStatus.NotEnough, Run(ledger).Status);
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
    public void The_half_life_of_an_invented_presence_is_found(int seed)
    {
        var harvest = Harvest.Reap(new HarvestPlan(seed));

        var network = Assert.Single(Of(ReachOf.Of(harvest)).Networks);

        // Days are counted from the morning of a post to the end of the day of reading, two thirds of a day later than the harvest counts.
        Assert.InRange(network.HalfLife!.Days!.Value, harvest.Truth.HalfLifeDays * 0.8, harvest.Truth.HalfLifeDays * 1.6);
    }

    [Fact]
    public void What_stands_behind_a_network_is_each_of_its_readings()
    {
        var evidence = Assert.Single(Run(Grown(Ledger(), 1, First, 1_000, 2, 1, 4, 30)).Evidence);

        Assert.Equal(("networks[linkedin]", 3), (evidence.Figure, evidence.Count));
    }
}
