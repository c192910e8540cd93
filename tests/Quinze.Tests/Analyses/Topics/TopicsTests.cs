using NodaTime;
using Quinze.Analyses;
using Quinze.Findings;
using Quinze.Tests.Support;
using Quinze.World;

namespace Quinze.Tests.Analyses;

public sealed class TopicsTests
{
    private static readonly LocalDate First = new(2025, 1, 6);
    private static readonly Phrases Phrases = Phrases.Load();

    /// <summary>Posts of the invented town's own grammar on some of its themes, each theme in the weeks it is given.</summary>
    private static (LedgerOf Ledger, List<string> Themes) Planted(
        int themes,
        int each,
        bool french = true,
        int seed = 1,
        bool moves = false
    )
    {
        var (author, chance) = (new Author(Phrases), new Chance((ulong)seed));
        var (ledger, planted) = (LedgerOf.Linkedin(), new List<string>());
        for (var i = 0; i < themes * each; i++)
        {
            // Theme after theme when the line moves, in turns when it holds.
            var theme = Phrases.Themes(french)[moves ? i / each : i % themes];
            planted.Add(theme);
            ledger.Post(First.PlusDays(i * 350 / (themes * each)), author.Compose(french, theme, chance).Text());
        }
        return (ledger.Covers("post", First, First.PlusDays(360)), planted);
    }

    private static Finding Run(LedgerOf ledger, int seed = 15) => new Topics().Run(ledger.View(), new AnalysisRequest(null, seed));

    private static TopicsResults Of(LedgerOf ledger, int seed = 15) => (TopicsResults)Run(ledger, seed).Results!;

    /// <summary>Adjusted Rand index (Hubert and Arabie 1985): 1 for the same clusters, 0 for what chance gives.</summary>
    private static double Agreement(IReadOnlyList<int> found, IReadOnlyList<string> planted)
    {
        static double Pairs(double n) => n * (n - 1) / 2;
        var both = found.Zip(planted).CountBy(p => p).Sum(g => Pairs(g.Value));
        var (left, right) = (found.CountBy(f => f).Sum(g => Pairs(g.Value)), planted.CountBy(p => p).Sum(g => Pairs(g.Value)));
        var expected = left * right / Pairs(found.Count);
        return (both - expected) / (((left + right) / 2) - expected);
    }

    [Theory]
    [InlineData(3, 25, true, 1)]
    [InlineData(5, 30, true, 2)]
    [InlineData(4, 30, false, 3)]
    [InlineData(6, 30, true, 4)]
    public void The_town_s_themes_are_found_with_their_number(int themes, int each, bool french, int seed)
    {
        var (ledger, planted) = Planted(themes, each, french, seed);

        var results = Of(ledger);

        Assert.Equal(themes, results.Topics.Count);
        Assert.True(
            Agreement([.. results.Items.Select(i => i.Topic)], planted) >= 0.7,
            $"{Agreement([.. results.Items.Select(i => i.Topic)], planted)}"
        );
    }

    [Fact]
    public void Posts_on_one_theme_are_one_topic()
    {
        Assert.Single(Of(Planted(1, 60).Ledger).Topics);
    }

    [Fact]
    public void Another_seed_finds_the_same_topics()
    {
        var (ledger, _) = Planted(5, 30);
        List<string> there = [.. Of(ledger).Items.Select(i => $"{i.Topic}")];

        foreach (var seed in new[] { 1, 2, 3 })
        {
            var agreement = Agreement([.. Of(ledger, seed).Items.Select(i => i.Topic)], there);
            Assert.True(agreement >= 0.8, $"seed {seed}: {agreement}");
        }
    }

    [Fact]
    public void Nobody_else_s_post_is_ever_in_a_topic()
    {
        var (ledger, _) = Planted(2, 15);
        for (var i = 0; i < 40; i++)
        {
            ledger.Add(
                FeedPosts.Of(
                    $"author-{i % 5}",
                    First.PlusDays(i),
                    $"Les abeilles de mon rucher butinent la lavande, ruche numéro {i}, miel et essaims.",
                    i
                )
            );
        }

        var results = Of(ledger);

        Assert.Equal(30, results.Items.Count);
        Assert.DoesNotContain("lavande", results.Topics.SelectMany(t => t.Words));
        var own = ledger.View().Facts.Posts.Where(p => p.Own).Select(p => $"post-{p.Id}").ToHashSet();
        Assert.All(Run(ledger).Evidence.SelectMany(e => e.Ids), id => Assert.Contains(id, own));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_topic_is_named_by_words_that_carry_matter_and_no_two_by_the_same(bool french)
    {
        var topics = Of(Planted(4, 30, french, 7).Ledger).Topics;

        Assert.All(topics, t => Assert.InRange(t.Words.Count, 1, 3));
        Assert.All(topics.SelectMany(t => t.Words), w => Assert.False(Quinze.Text.StopWords.Contains(w), w));
        Assert.Equal(topics.Sum(t => t.Words.Count), topics.SelectMany(t => t.Words).Distinct().Count());
    }

    [Fact]
    public void A_line_that_holds_shows_no_drift_and_one_that_moves_does()
    {
        var holds = Of(Planted(3, 30).Ledger);
        var moves = Of(Planted(3, 30, moves: true).Ledger);

        Assert.True(holds.Drift!.P > 0.05, $"{holds.Drift}");
        Assert.True(holds.Constancy!.P > 0.05, $"{holds.Constancy}");
        Assert.DoesNotContain(holds.Topics, t => t.Halves!.Changed);
        Assert.True(moves.Drift!.P < 0.01 && moves.Drift.Value > 0.5, $"{moves.Drift}");
        Assert.True(moves.Constancy!.Value < holds.Constancy.Value - 0.2, $"{moves.Constancy}");
        Assert.Contains(moves.Topics, t => t.Halves!.Changed);
    }

    [Fact]
    public void Shares_parts_and_posts_add_up()
    {
        var results = Of(Planted(4, 20).Ledger);

        Assert.Equal(80, results.Topics.Sum(t => t.Share.Count));
        Assert.Equal(80, results.Parts.Sum(p => p.Posts));
        Assert.All(results.Topics, t => Assert.Equal(t.Share.Count, t.OverTime.Sum()));
        Assert.All(results.Topics, t => Assert.Equal(Quinze.Statistics.Wilson.Of(t.Share.Count, 80).Lo, t.Share.Interval!.Lo, 9));
    }

    [Fact]
    public void A_topic_says_how_much_of_it_names_the_trade()
    {
        var (ledger, _) = Planted(2, 20);
        Assert.All(Of(ledger).Topics, t => Assert.Null(t.AboutTrade));

        var word = Of(ledger).Topics[0].Words[0];
        var topics = Of(ledger.Judged(JudgementKind.Declared, [Declared.OfTrade, word + "*"])).Topics;

        Assert.True(topics[0].AboutTrade!.Share > topics[1].AboutTrade!.Share);
        Assert.Null(topics[0].AboutBrand);
    }

    [Fact]
    public void Nineteen_posts_make_no_line_and_words_without_matter_no_post()
    {
        var finding = Run(Planted(1, 19).Ledger.Post(First, "Merci à tous !"));

        Assert.Equal((FindingStatus.NotEnough, 19.0, 20.0), (finding.Status, finding.Have!.Count, finding.Need!.Count));
    }
}
