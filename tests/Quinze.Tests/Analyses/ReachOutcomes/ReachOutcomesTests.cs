using NodaTime;
using Quinze.Analyses;
using Quinze.Findings;
using Quinze.Tests.Support;
using Quinze.World;
using static Quinze.Tests.Support.ReachOf;

namespace Quinze.Tests.Analyses;

public class ReachOutcomesTests
{
    private static readonly LocalDate First = new(2026, 1, 5);
    private static readonly LocalDate End = First.PlusDays(299);

    private static Finding Run(LedgerOf ledger) => new ReachOutcomes().Run(ledger.View(), new AnalysisRequest(PeriodWish.All));

    /// <summary>Posts a week apart with these impressions, and so many clients who each named theirs.</summary>
    private static LedgerOf Made(params (double Reach, int Clients)[] posts)
    {
        var ledger = LedgerOf.Linkedin().Covers("post", First, End).Covers("outcome", First, End);
        for (var i = 0; i < posts.Length; i++)
        {
            var day = First.PlusWeeks(i);
            ledger.Post(day, "words", reference: Number(i)).Figure(Number(i), posts[i].Reach, day, End);
            for (var client = 0; client < posts[i].Clients; client++)
            {
                ledger.Outcome("client", day.PlusDays(20 + client), $"client-{i}-{client}", posts: Number(i));
            }
        }
        return ledger;
    }

    private static readonly (double, int)[] Tuna =
    [
        (44.4, 26),
        (45.9, 31),
        (41.9, 25),
        (53.3, 50),
        (44.7, 36),
        (44.1, 40),
        (50.7, 52),
        (45.2, 28),
        (60.1, 38),
    ];

    [Fact]
    public void Hollander_and_Wolfes_tuna_gives_their_correlation_and_their_p()
    {
        // One outcome for each tenth of what the panel said: clients come in whole ones.
        var results = (ReachOutcomesResults)Run(Made(Tuna)).Results!;

        Assert.Equal((0.4444444, 0.11943893), (results.Tau!.Value, results.P!.Value), Near);
        Assert.Equal((9, true, "association"), (results.N, results.Exact, results.Reading));
        Assert.Null(results.Interval);
    }

    private static bool Near((double, double) a, (double, double) b) =>
        Math.Abs(a.Item1 - b.Item1) < 1e-6 && Math.Abs(a.Item2 - b.Item2) < 1e-6;

    [Fact]
    public void Seven_posts_are_not_enough()
    {
        var finding = Run(Made([.. Tuna.Take(7)]));

        Assert.Equal((FindingStatus.NotEnough, 7.0, 8.0), (finding.Status, finding.Have!.Count, finding.Need!.Count));
    }

    [Fact]
    public void Four_posts_with_outcomes_are_not_enough()
    {
        var finding = Run(Made((1, 1), (2, 1), (3, 1), (4, 1), (5, 0), (6, 0), (7, 0), (8, 0), (9, 0)));

        Assert.Equal((FindingStatus.NotEnough, 4.0, 5.0), (finding.Status, finding.Have!.Count, finding.Need!.Count));
        Assert.Contains("outcome", finding.Need.Of, StringComparison.Ordinal);
    }

    [Fact]
    public void A_post_too_young_for_outcomes_to_have_come_is_left_out()
    {
        var ledger = Made(Tuna);
        ledger.Post(End.PlusDays(-20), "young", reference: Number(99)).Figure(Number(99), 9_999, End.PlusDays(-20), End);

        Assert.Equal(9, ((ReachOutcomesResults)Run(ledger).Results!).N);
    }

    [Fact]
    public void The_two_rankings_stand_side_by_side()
    {
        var results = (ReachOutcomesResults)
            Run(Made((900, 0), (10, 3), (20, 1), (30, 1), (40, 1), (50, 2), (60, 0), (70, 0), (80, 0), (90, 0), (95, 0))).Results!;

        Assert.Equal(Number(0).ToString(), results.MostSeen[0].Post.NativeId);
        Assert.Equal([3.0, 2.0, 1.0, 1.0, 1.0], results.MostFruitful.Select(p => p.Outcomes));
        Assert.DoesNotContain(results.MostFruitful, p => p.Post.NativeId == Number(0).ToString());
        Assert.True(results.Tau < 0);
        Assert.InRange(results.Tau!.Value, results.Interval!.Lo, results.Interval.Hi);
        Assert.InRange(results.SmallestDetectable!.Value, 0.4, 0.7);
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
    public void The_viral_post_is_seen_most_and_is_not_among_the_fruitful(int seed)
    {
        var harvest = Harvest.Reap(new HarvestPlan(seed));

        var results = (ReachOutcomesResults)new ReachOutcomes().Run(ReachOf.Of(harvest).View(), new AnalysisRequest()).Results!;

        var viral = Number(harvest.Truth.Viral!.Value).ToString();
        Assert.Equal(viral, results.MostSeen[0].Post.NativeId);
        Assert.DoesNotContain(results.MostFruitful, p => p.Post.NativeId == viral);
        Assert.All(results.MostFruitful, p => Assert.Contains(harvest.Truth.Fruitful, i => Number(i).ToString() == p.Post.NativeId));
    }
}
