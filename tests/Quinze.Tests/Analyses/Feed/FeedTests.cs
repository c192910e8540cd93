using NodaTime;
using Quinze.Analyses;
using Quinze.Findings;
using Quinze.Tests.Support;

namespace Quinze.Tests.Analyses;

public sealed class FeedTests
{
    private static readonly LocalDate Day = new(2026, 11, 20);

    private static LedgerOf Sample(int posts)
    {
        var ledger = LedgerOf.Linkedin();
        for (var i = 0; i < posts; i++)
        {
            var text =
                i % 2 == 0
                    ? $"We are hiring! Join our team in Leeds as a maintenance engineer (m/f), permanent contract, apply with your CV before day {i}."
                    : $"Happy new year to all of you! Wishing you health, joy and success in the year ahead, best wishes from all {i} of us.";
            ledger.Add(FeedPosts.Of($"author-{i % 7}", i % 5 == 0 ? null : Day.PlusDays(-i), text, i, i % 10 == 3 ? "promoted" : null));
        }
        return ledger;
    }

    private static Finding Run(LedgerOf ledger, PeriodWish? period = null) => new Feed().Run(ledger.View(), new AnalysisRequest(period));

    [Fact]
    public void The_shares_of_genres_are_those_planted_with_their_intervals()
    {
        var results = (FeedResults)Run(Sample(24)).Results!;

        Assert.Equal((12, 12), (results.Counts["recruitment"], results.Counts["wishes"]));
        Assert.Equal(0.5, results.Estimates["recruitment"], 6);
        // Wilson (1927) for 12 of 24.
        Assert.Equal((0.3143, 0.6857), (Math.Round(results.Shares["wishes"].Lo, 4), Math.Round(results.Shares["wishes"].Hi, 4)));
    }

    [Fact]
    public void How_many_wrote_it_what_was_promoted_and_what_has_no_day_is_said()
    {
        var results = (FeedResults)Run(Sample(24)).Results!;

        Assert.Equal((7, 3, 5), (results.Authors, results.Promoted, results.Undated));
    }

    [Fact]
    public void Own_posts_are_not_in_it()
    {
        var results = (FeedResults)Run(Sample(20).Post(Day, "We are hiring a baker in Leeds, send your CV.")).Results!;

        Assert.Equal(20, results.Items.Count);
    }

    [Fact]
    public void A_small_paste_says_how_much_it_takes()
    {
        var finding = Run(Sample(7));

        Assert.Equal((FindingStatus.NotEnough, 7.0, 20.0), (finding.Status, finding.Have!.Count, finding.Need!.Count));
    }

    [Fact]
    public void Now_is_the_newest_post_that_was_seen()
    {
        Assert.Equal(Day.PlusDays(-1), Run(Sample(24)).AsOf);
    }
}
