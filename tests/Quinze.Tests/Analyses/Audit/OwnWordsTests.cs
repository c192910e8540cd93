using NodaTime;
using Quinze.Analyses;
using Quinze.Tests.Support;

namespace Quinze.Tests.Analyses;

public sealed class OwnWordsTests
{
    private static readonly LocalDate First = new(2025, 1, 1);
    private static readonly LocalDate Last = new(2025, 12, 31);

    private static LedgerOf Covering(params string[] kinds) =>
        kinds.Aggregate(LedgerOf.Linkedin(), (ledger, kind) => ledger.Covers(kind, First, Last));

    private static AuditResults Of(LedgerOf ledger) => (AuditResults)new Audit().Run(ledger.View(), new AnalysisRequest()).Results!;

    [Fact]
    public void Own_words_are_set_against_reshares_and_instant_reposts()
    {
        var ledger = Covering("post", "repost");
        for (var day = 0; day < 30; day++)
        {
            ledger.Post(First.PlusDays(day), "five words that are mine");
        }
        for (var day = 30; day < 100; day++)
        {
            ledger.Post(First.PlusDays(day), "", PostKind.Reshare).Act(InteractionKind.Repost, true, null, First.PlusDays(day));
        }

        var row = Of(ledger).OwnWords;

        Assert.Equal((Knowledge.Known, 30L, 140L), (row.Known, row.Own, row.Relayed));
        // Wilson (1927) for 30 of 170, computed apart.
        Assert.Equal(30.0 / 170, row.OwnShare!.Share);
        Assert.Equal(0.1266, row.OwnShare.Interval!.Lo, 3);
        Assert.Equal(0.2407, row.OwnShare.Interval.Hi, 3);
    }

    [Fact]
    public void Too_few_words_around_somebody_elses_post_relay_it()
    {
        var row = Of(Covering("post", "repost").Post(First, "so true", PostKind.Quote)).OwnWords;

        Assert.Equal((0L, 1L, 0L), (row.Own, row.Relayed, row.Neither));
    }

    [Fact]
    public void A_post_of_two_words_that_passes_nothing_on_is_on_neither_side()
    {
        var row = Of(Covering("post", "repost").Post(First, "thank you")).OwnWords;

        Assert.Equal((0L, 0L, 1L), (row.Own, row.Relayed, row.Neither));
        Assert.Null(row.OwnShare!.Share);
    }

    [Fact]
    public void Without_posts_and_reposts_own_words_are_unknown()
    {
        var row = Of(Covering("follow")).OwnWords;

        Assert.Equal((Knowledge.Unknown, null, null), (row.Known, row.Own, row.OwnShare));
    }

    [Fact]
    public void Without_reposts_the_share_is_known_in_part()
    {
        Assert.Equal(Knowledge.Partly, Of(Covering("post").Post(First, "five words that are mine")).OwnWords.Known);
    }

    [Fact]
    public void A_draft_was_never_published()
    {
        var results = Of(Covering("post", "article").Post(First, "a draft of some seven words here", PostKind.Draft));

        Assert.Empty(results.Published.Years.Single().Posts);
        Assert.Equal(0, results.OwnWords.Own);
    }

    [Fact]
    public void Years_tell_posts_and_articles_apart_and_how_long_they_are()
    {
        var ledger = LedgerOf.Linkedin().Covers("post", new LocalDate(2023, 4, 1), Last, complete: false);
        ledger.Post(new LocalDate(2023, 5, 1), "one two three").Post(new LocalDate(2023, 6, 1), "one two three four five");
        ledger.Post(new LocalDate(2024, 5, 1), "one two", PostKind.Article);

        var years = Of(ledger).Published.Years;

        Assert.Equal([2023, 2024, 2025], years.Select(y => y.Year));
        Assert.Equal((2, 4.0, Knowledge.Partly), (years[0].Posts["post"], years[0].MedianWords, years[0].Known));
        Assert.Equal((1, 2.0, Knowledge.Known), (years[1].Posts["article"], years[1].MedianWords, years[1].Known));
        Assert.Empty(years[2].Posts);
    }

    [Fact]
    public void The_interval_of_the_median_length_holds_the_planted_median()
    {
        var ledger = Covering("post");
        for (var day = 0; day < 360; day += 3)
        {
            ledger.Post(First.PlusDays(day), string.Join(' ', Enumerable.Repeat("word", 50 + (day * 7 % 41))));
        }

        var words = Of(ledger).Published.WordsPerPost!;

        Assert.Equal(120, words.N);
        Assert.InRange(words.Median, 68, 72);
        Assert.True(words.Interval!.Lo < words.Median && words.Median < words.Interval.Hi);
    }
}
