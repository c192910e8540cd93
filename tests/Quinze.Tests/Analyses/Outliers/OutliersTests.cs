using NodaTime;
using Quinze.Analyses;
using Quinze.Findings;
using Quinze.Tests.Support;
using Quinze.World;
using static Quinze.Tests.Support.ReachOf;

namespace Quinze.Tests.Analyses;

public class OutliersTests
{
    private static readonly LocalDate First = new(2026, 1, 5);
    private static readonly LocalDate Read = First.PlusDays(300);

    /// <summary>Ordinary posts, five days apart, whose figures go round and round between 700 and 1 400.</summary>
    private static LedgerOf Ordinary(int posts, Func<int, double?>? but = null)
    {
        var ledger = LedgerOf.Linkedin().Covers("post", First, Read);
        for (var i = 0; i < posts; i++)
        {
            ledger.Post(First.PlusDays(i * 5), $"loom and linen {i}", reference: Number(i));
            ledger.Figure(Number(i), but?.Invoke(i) ?? 1_000 * Math.Exp(0.35 * Math.Sin(i * 2.4)), First.PlusDays(i * 5), Read);
        }
        return ledger;
    }

    private static Finding Run(LedgerOf ledger) => new Outliers().Run(ledger.View(), new AnalysisRequest(PeriodWish.All));

    private static OutliersResults Of(LedgerOf ledger) => (OutliersResults)Run(ledger).Results!;

    [Fact]
    public void Ordinary_posts_are_all_in_pattern() => Assert.Empty(Of(Ordinary(40)).Posts);

    [Fact]
    public void A_post_that_went_fifty_times_as_far_went_viral()
    {
        var post = Assert.Single(Of(Ordinary(40, i => i == 25 ? 50_000 : null)).Posts);

        Assert.Equal((Number(25).ToString(), "high", true, true), (post.Post.NativeId, post.Direction, post.WentViral, post.AlsoByEsd));
        Assert.Equal(50_000, post.Value);
        Assert.InRange(post.Usual, 900, 1_100);
        Assert.True(post.Score > 3.5);
    }

    [Fact]
    public void A_post_that_nearly_nobody_saw_is_out_of_pattern_on_the_other_side()
    {
        var post = Assert.Single(Of(Ordinary(40, i => i == 25 ? 4 : null)).Posts);

        Assert.Equal(("low", false), (post.Direction, post.WentViral));
        Assert.True(post.Score < -3.5);
    }

    [Fact]
    public void Three_odd_posts_do_not_hide_one_another() =>
        Assert.Equal(3, Of(Ordinary(45, i => i is 20 or 25 or 30 ? 60_000 + i : null)).Posts.Count);

    [Fact]
    public void A_young_post_is_not_judged()
    {
        var ledger = Ordinary(40);
        ledger.Post(Read.PlusDays(-3), "new", reference: Number(99)).Figure(Number(99), 90_000, Read.PlusDays(-3), Read);

        var results = Of(ledger);

        Assert.Empty(results.Posts);
        Assert.Equal(1, results.TooYoung);
    }

    [Fact]
    public void Twenty_posts_are_not_enough_and_twenty_one_are()
    {
        var few = Run(Ordinary(20));

        Assert.Equal((FindingStatus.NotEnough, 20.0, 21.0), (few.Status, few.Have!.Count, few.Need!.Count));
        Assert.Equal(21, Of(Ordinary(21)).Judged);
    }

    [Fact]
    public void Below_a_ranking_that_is_cut_off_posts_count_as_less_and_not_as_nothing()
    {
        // Of sixty posts the ranking names the forty seen most; the twenty others are known only to have had less.
        var figures = Enumerable.Range(0, 60).Select(i => 1_000 * Math.Exp(0.8 * Math.Sin(i * 2.4))).ToArray();
        var last = figures.OrderDescending().ElementAt(39);
        var ledger = LedgerOf.Linkedin().Covers("post", First, Read);
        for (var i = 0; i < 60; i++)
        {
            ledger.Post(First.PlusDays(i * 4), $"loom {i}", reference: Number(i));
            if (figures[i] >= last)
            {
                ledger.Figure(Number(i), figures[i], First, Read);
            }
        }
        ledger.Figure(PostRef.None, 40, First, Read, "rankingListed", Bound.AtLeast, "by=impressions");

        var results = Of(ledger);

        Assert.Empty(results.Posts);
        Assert.Equal(20, Assert.Single(results.Networks).Unlisted);
        Assert.InRange(results.Networks[0].Usual, figures.Order().ElementAt(20), figures.Order().ElementAt(40));
    }

    [Fact]
    public void Where_a_ranking_leaves_out_more_posts_than_it_names_nothing_is_said()
    {
        var ledger = LedgerOf.Linkedin().Covers("post", First, Read);
        for (var i = 0; i < 70; i++)
        {
            ledger.Post(First.PlusDays(i * 4), $"loom {i}", reference: Number(i));
            _ = i % 3 == 0 ? ledger.Figure(Number(i), 1_000 + i, First, Read) : ledger;
        }
        ledger.Figure(PostRef.None, 24, First, Read, "rankingListed", Bound.AtLeast, "by=impressions");

        var finding = Run(ledger);

        Assert.Equal((FindingStatus.NotEnough, 24.0, 36.0), (finding.Status, finding.Have!.Count, finding.Need!.Count));
        Assert.Contains("ranking", finding.Need.Of, StringComparison.Ordinal);
    }

    [Fact]
    public void News_of_the_same_days_in_the_same_words_are_named()
    {
        var ledger = Ordinary(40);
        ledger.Post(First.PlusDays(127), "harbour strike and blockade stop our linen", reference: Number(99));
        ledger.Figure(Number(99), 80_000, First.PlusDays(127), Read);
        for (var day = 0; day < 300; day += 3)
        {
            ledger.News(First.PlusDays(day), $"linen prices and the loom {day}");
        }
        ledger.News(First.PlusDays(126), "Strike closes the harbour, blockade goes on");

        var cause = Assert.Single(Of(ledger).Posts).Cause;

        Assert.Equal("overlap", cause.Status);
        Assert.Equal(["blockade", "harbour", "strike"], Assert.Single(cause.News).Words);
    }

    [Fact]
    public void News_that_always_speak_of_the_trade_explain_nothing()
    {
        var ledger = Ordinary(40, i => i == 25 ? 50_000 : null);
        for (var day = 0; day < 300; day += 3)
        {
            ledger.News(First.PlusDays(day), "loom and linen and thread");
        }

        var cause = Assert.Single(Of(ledger).Posts).Cause;

        Assert.Equal("unknown", cause.Status);
        Assert.True(cause.NewsLookedAt > 0);
    }

    [Fact]
    public void Without_a_feed_the_cause_is_unknown() =>
        Assert.Equal(
            ("unknown", 0),
            Of(Ordinary(40, i => i == 25 ? 50_000 : null)).Posts.Select(p => (p.Cause.Status, p.Cause.NewsLookedAt)).Single()
        );

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
    public void The_planted_viral_post_is_found_with_the_news_of_its_days(int seed)
    {
        var harvest = Harvest.Reap(new HarvestPlan(seed) { Spread = 0.6 });

        var results = (OutliersResults)new Outliers().Run(ReachOf.Of(harvest).View(), new AnalysisRequest()).Results!;

        var viral = results.Posts.Single(p => p.WentViral);
        Assert.Equal(Number(harvest.Truth.Viral!.Value).ToString(), viral.Post.NativeId);
        Assert.Equal("overlap", viral.Cause.Status);
    }

    [Fact]
    public void What_stands_behind_a_post_is_its_figure_and_those_it_was_held_against()
    {
        var evidence = Run(Ordinary(40, i => i == 25 ? 50_000 : null)).Evidence;

        Assert.Equal(["judged", "posts[0]"], evidence.Select(e => e.Figure));
        Assert.Equal(26, evidence[1].Count);
    }
}
