using NodaTime;
using Quinze.Analyses;
using Quinze.Findings;
using Quinze.Importing;
using Quinze.Tests.Support;

namespace Quinze.Tests.Analyses;

public sealed class NoveltyTests
{
    private static readonly LocalDate First = new(2023, 1, 2);
    private static readonly string[] Syllables =
    [
        "bra",
        "kel",
        "mit",
        "lop",
        "tru",
        "ven",
        "sar",
        "pil",
        "dor",
        "chu",
        "gra",
        "fli",
        "nox",
        "wem",
        "jad",
    ];

    /// <summary>A vocabulary of invented words; a post is some of them in an order of chance, in sentences of eight, with an English word or two to tell the language.</summary>
    private static string[] Vocabulary(Random chance, int words) =>
        [
            .. Enumerable
                .Range(0, words)
                .Select(_ => string.Concat(Enumerable.Range(0, 3).Select(_ => Syllables[chance.Next(Syllables.Length)]))),
        ];

    private static string Post(Random chance, string[] vocabulary, int sentences = 5) =>
        string.Join(
            ' ',
            Enumerable
                .Range(0, sentences)
                .Select(_ =>
                    "The "
                    + string.Join(' ', Enumerable.Range(0, 8).Select(_ => vocabulary[chance.Next(vocabulary.Length)]))
                    + " with this and that."
                )
        );

    private static Finding Run(IEnumerable<string> posts, PeriodWish? period = null)
    {
        var ledger = LedgerOf.Linkedin();
        foreach (var (i, text) in posts.Index())
        {
            ledger.Post(First.PlusDays(3 * i), text);
        }
        return new Novelty().Run(ledger.Covers("post", First, First.PlusDays(1200)).View(), new AnalysisRequest(period ?? PeriodWish.All));
    }

    private static NoveltyResults Of(IEnumerable<string> posts) => (NoveltyResults)Run(posts).Results!;

    private static double Late(NoveltyResults results) => results.Items.Skip(2 * results.Items.Count / 3).Average(i => i.New - i.Expected);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void An_author_who_neither_repeats_nor_renews_does_not_fall_because_history_grows(int seed)
    {
        var chance = new Random(seed);
        var vocabulary = Vocabulary(chance, 60);

        var results = Of(Enumerable.Range(0, 300).Select(_ => Post(chance, vocabulary)));

        // The plain share falls to less than half of its first value; what is left beside the expectation does not.
        Assert.True(results.Items.TakeLast(20).Average(i => i.New) < 0.5 * results.Items.Take(20).Average(i => i.New));
        Assert.InRange(results.All.Difference, -0.02, 0.02);
        Assert.InRange(Late(results), -0.03, 0.03);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void An_author_who_runs_dry_falls_below_what_any_order_shows(int seed)
    {
        var chance = new Random(seed);
        var vocabulary = Vocabulary(chance, 400);
        List<string> posts = [.. Enumerable.Range(0, 200).Select(_ => Post(chance, vocabulary))];
        posts.AddRange(Enumerable.Range(0, 100).Select(i => posts[chance.Next(200)]));

        var results = Of(posts);

        Assert.True(Late(results) < -0.1, $"{Late(results):F3}");
        Assert.True(results.Spans[^1].Interval!.Hi < 0);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void An_author_who_turns_to_new_matter_rises_above_it(int seed)
    {
        var chance = new Random(seed);
        var (old, turned) = (Vocabulary(chance, 40), Vocabulary(chance, 40));

        var results = Of(Enumerable.Range(0, 300).Select(i => Post(chance, i < 270 ? old : turned)));

        Assert.True(results.Spans[^1].Difference > 0.1, $"{results.Spans[^1].Difference:F3}");
        Assert.True(results.Spans[^1].Interval!.Lo > 0);
    }

    [Theory]
    [InlineData(20, true)]
    [InlineData(16, false)]
    public void Posts_of_fewer_than_three_blocks_of_four_weeks_have_no_interval(int lately, bool hasOne)
    {
        var chance = new Random(3);
        var vocabulary = Vocabulary(chance, 60);
        // Every third day from 2 January 2023 on: 122 posts lie in that year, the others in the first quarter of the next.
        var posts = Enumerable.Range(0, 122 + lately).Select(_ => Post(chance, vocabulary));

        var last = Of(posts).Spans[^1];

        Assert.Equal(new LocalDate(2024, 1, 3), last.From);
        Assert.Equal(hasOne, last.Interval is not null);
    }

    [Fact]
    public void A_post_said_word_for_word_before_adds_nothing()
    {
        var chance = new Random(4);
        var vocabulary = Vocabulary(chance, 80);
        List<string> posts = [.. Enumerable.Range(0, 40).Select(_ => Post(chance, vocabulary))];
        posts.Add(posts[7]);

        var last = Of(posts).Items[^1];

        Assert.Equal((0.0, 0.0, 40), (last.New, last.NewWords, last.Earlier));
        Assert.InRange(last.Expected, 0.1, 1);
    }

    [Fact]
    public void A_copy_on_another_network_within_a_day_is_no_lack_of_novelty()
    {
        var chance = new Random(5);
        var vocabulary = Vocabulary(chance, 200);
        var ledger = LedgerOf.Linkedin();
        for (var i = 0; i < 60; i++)
        {
            var text = Post(chance, vocabulary);
            ledger
                .Post(First.PlusDays(3 * i), text)
                .Add(
                    new PostEntry(default)
                    {
                        Network = "mastodon",
                        Kind = PostKind.Post,
                        Ref = PostRef.At($"mastodon:{i}"),
                        At = Moment.OnDay(First.PlusDays(3 * i)),
                        Author = Handle.Owner,
                        Text = Utf8Text.From(text[..(2 * text.Length / 3)]),
                    }
                );
        }

        var results = (NoveltyResults)
            new Novelty().Run(ledger.Covers("post", First, First.PlusDays(300)).View(), new AnalysisRequest(PeriodWish.All)).Results!;

        Assert.Equal((60, 40), (results.Copies, results.Items.Count));
        Assert.All(results.Items, i => Assert.True(i.New > 0.2));
    }

    [Fact]
    public void The_first_twenty_posts_are_not_measured_and_ten_more_are_needed()
    {
        var chance = new Random(6);
        var vocabulary = Vocabulary(chance, 60);
        List<string> posts = [.. Enumerable.Range(0, 30).Select(_ => Post(chance, vocabulary))];

        var few = Run(posts[..29]);
        var results = Of(posts);

        Assert.Equal((FindingStatus.NotEnough, 9.0, 10.0), (few.Status, few.Have!.Count, few.Need!.Count));
        Assert.Equal((10, 20), (results.Items.Count, results.TooEarly));
    }

    [Fact]
    public void History_before_the_period_counts_as_said()
    {
        var chance = new Random(7);
        var vocabulary = Vocabulary(chance, 60);
        List<string> posts = [.. Enumerable.Range(0, 60).Select(_ => Post(chance, vocabulary))];

        var results = (NoveltyResults)
            Run([.. posts, .. posts[..12]], new PeriodWish(null, new Period(First.PlusDays(180), First.PlusDays(400)))).Results!;

        Assert.Equal(12, results.Items.Count);
        Assert.All(results.Items, i => Assert.Equal(0, i.New));
    }

    [Fact]
    public void Every_span_leads_to_its_posts()
    {
        var chance = new Random(8);
        var vocabulary = Vocabulary(chance, 60);

        var finding = Run(Enumerable.Range(0, 100).Select(_ => Post(chance, vocabulary)));
        var results = (NoveltyResults)finding.Results!;

        Assert.Equal(
            results.Spans.Select(s => (long)s.Posts),
            finding.Evidence.Where(e => e.Figure.StartsWith("spans", StringComparison.Ordinal)).Select(e => e.Count)
        );
        Assert.Equal(results.Items.Count, finding.Evidence.Single(e => e.Figure == "all").Count);
    }
}
