using AngleSharp.Dom;
using Quinze.Analyses;
using Quinze.Findings;
using Quinze.Importing;
using Quinze.Tests.Support;
using Quinze.Web.Ledgers;
using Quinze.Web.Parts;
using static Quinze.Tests.Web.Parts.PartFixtures;

namespace Quinze.Tests.Web.Parts;

/// <summary>What a post's page says of who answered, who acted, and how far it went.</summary>
public sealed class PostPartsTests
{
    private static LedgerOf Posted() =>
        LedgerOf.Linkedin().Named("ines", "Inès Vasseur").Post(First, "Un escalier en chêne.", reference: Own);

    private static LedgerOf Commented(params string[] comments)
    {
        var ledger = Posted();
        foreach (var (day, comment) in comments.Index())
        {
            ledger.Act(InteractionKind.Comment, sent: false, "ines", First.PlusDays(day), comment, Own);
        }
        return ledger;
    }

    private static Task<IElement> See<TPart>(PostPage page, string language = "en")
        where TPart : PostPart =>
        PartReader.In(language).At($"/l/mine/posts/{page.Id}").Read<TPart>(("Of", page), ("Ledger", "mine"), ("Back", "/back"));

    [Theory]
    [InlineData("en", 1, "1 comment is known; none asks something, none criticises.")]
    [InlineData("en", 2, "2 comments are known; none asks something, none criticises.")]
    [InlineData("fr", 1, "1 commentaire est connu\u202f; aucun ne demande quelque chose, aucun ne critique.")]
    [InlineData("fr", 2, "2 commentaires sont connus\u202f; aucun ne demande quelque chose, aucun ne critique.")]
    public async Task Comments_are_counted_as_one_speaks(string language, int count, string said)
    {
        var page = OfPost(Commented([.. Enumerable.Range(1, count).Select(n => $"Bravo {n}")]).View());

        Assert.Equal(said, PartReader.TextOf((await See<PostComments>(page, language)).QuerySelector(".said")));
    }

    [Fact]
    public async Task A_comment_is_text_with_its_lines_in_its_own_direction()
    {
        const string Words = "שלום\n<script>alert(1)</script>\n\nBravo &amp; merci";

        var comments = await See<PostComments>(OfPost(Commented(Words).View()));

        var quote = comments.QuerySelector("blockquote.words")!;
        Assert.Equal((Words, "auto"), (quote.TextContent, quote.GetAttribute("dir")));
        Assert.Empty(comments.QuerySelectorAll("script"));
    }

    [Fact]
    public async Task Who_was_forgotten_is_somebody_without_a_name_and_their_words_are_not_kept()
    {
        var store = Commented("Bravo").Store();
        store.Purge([new Handle("linkedin", "/in/ines")], inTexts: false);

        var comments = await See<PostComments>(OfPost(LedgerOf.Open(store)));

        Assert.Equal(
            ["somebody without a name", "Its words are not kept."],
            comments.QuerySelectorAll(".unknown").Select(PartReader.TextOf)
        );
        Assert.DoesNotContain("", comments.QuerySelectorAll("a").Select(PartReader.TextOf));
    }

    [Fact]
    public async Task Posture_comes_with_what_one_can_do_and_the_way_to_put_it_right()
    {
        var view = Commented("Commande n° 1180 passée il y a trois semaines, toujours rien reçu. Très déçue.").View();

        var comments = await See<PostComments>(OfPost(view, new Critics().Run(view, new AnalysisRequest())));

        Assert.StartsWith("What one can do: ", PartReader.TextOf(comments.QuerySelector(".note")), StringComparison.Ordinal);
        Assert.Equal(
            PartReader.TextOf(comments.QuerySelector("h3")).Split(' ')[0].ToLowerInvariant(),
            PartReader.TextOf(comments.QuerySelector("option[selected]")).Split(' ')[0]
        );
        Assert.Contains(
            "error unknown; labels sit on texts, never on persons",
            PartReader.TextOf(comments.QuerySelector(".why")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_post_nobody_is_known_to_have_acted_on_says_unknown_and_not_none()
    {
        var acted = await See<PostActors>(OfPost(Posted().View()));

        Assert.Equal("Unknown", PartReader.TextOf(acted.QuerySelector(".notenough strong")));
        Assert.EndsWith("/capture", acted.QuerySelector("a.btn")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "1 known to have acted.")]
    [InlineData("fr", "1 personne connue a réagi.")]
    public async Task Without_a_target_nobody_is_read_against_one(string language, string said)
    {
        var acted = await See<PostActors>(OfPost(Commented("Bravo").View()), language);

        Assert.Equal(said, PartReader.TextOf(acted.QuerySelector(".said")));
        Assert.Null(acted.QuerySelector("figure.bounds"));
        Assert.Equal(language == "fr" ? "non lue" : "not read", PartReader.TextOf(acted.QuerySelector("td .unknown")));
    }

    [Fact]
    public async Task The_target_s_share_is_given_with_bounds_over_those_of_whom_nothing_is_known()
    {
        var view = Commented("Bravo")
            .Act(InteractionKind.Reaction, sent: false, "paul", First, post: Own)
            .Add(new PersonFact(new Place(0, 900), new Handle("linkedin", "/in/ines"), PersonFact.Company, "Acme", First))
            .Judged(JudgementKind.Target, ["makers"], "company: Acme")
            .View();

        var acted = await See<PostActors>(OfPost(view, new FitOfPosts().Run(view, new AnalysisRequest(PeriodWish.All))));

        Assert.Contains(
            "lies between 50% and 100%, whoever the unknown are (n = 2)",
            PartReader.TextOf(acted.QuerySelector("figcaption")),
            StringComparison.Ordinal
        );
        Assert.Equal("/l/mine/how/fit", acted.QuerySelector("figcaption a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_curve_is_told_in_words_for_who_does_not_see_it_and_listed_reading_by_reading()
    {
        var page = Grown(2);

        var grown = await See<PostGrowing>(page);

        Assert.Equal("2 Mar 2026 : 100; 3 Mar 2026 : 200", PartReader.TextOf(grown.QuerySelector("svg desc")));
        Assert.Equal(2, grown.QuerySelectorAll("details tbody tr").Length);
        Assert.Equal(["true"], grown.QuerySelectorAll("svg > g").Select(g => g.GetAttribute("aria-hidden")));
    }

    [Theory]
    [InlineData("en", "It was read at one age; two are needed.", "The only reading")]
    [InlineData("fr", "Elle a été relevée à un seul âge\u202f; il en faut deux.", "Le seul relevé")]
    public async Task One_reading_is_not_enough_for_a_curve_and_is_shown(string language, string said, string only)
    {
        var grown = await See<PostGrowing>(Grown(1), language);

        Assert.StartsWith(said, PartReader.TextOf(grown.QuerySelectorAll(".notenough p")[^1]), StringComparison.Ordinal);
        Assert.Equal(only, PartReader.TextOf(grown.QuerySelector("summary")));
        Assert.NotNull(grown.QuerySelector("details[open]"));
    }

    [Theory]
    [InlineData(0, "Cause unknown: no feed of those days is imported.")]
    [InlineData(4, "Cause unknown: none of 4 items of those days speaks of the same.")]
    public async Task A_post_out_of_pattern_has_no_cause_made_up_for_it(int looked, string said)
    {
        var odd = new OutlyingPost(
            new PostShape("post-1", "linkedin", "share:1", null),
            "impressions",
            20000,
            6.25,
            "high",
            true,
            800,
            30,
            null,
            new CauseOf("unknown", looked, [])
        );

        var told = await PartReader.English.Read<OddReach>(("Odd", odd));

        Assert.Contains(said, PartReader.TextOf(told), StringComparison.Ordinal);
        Assert.Contains(
            "20,000 impressions; your 30 posts before it: 800 (median). Robust score 6.3",
            PartReader.TextOf(told),
            StringComparison.Ordinal
        );
    }

    private static PostPage Grown(int readings)
    {
        var ledger = Posted();
        for (var day = 0; day < readings; day++)
        {
            ledger.Add(
                new ObservationEntry(new Place(0, 700 + day))
                {
                    Network = "linkedin",
                    Post = Own,
                    Metric = "impressions",
                    Value = 100 * (day + 1),
                    From = First,
                    To = First.PlusDays(day),
                }
            );
        }
        var view = ledger.View();
        var post = PostShape.Of(view.Facts.Posts.Single(p => p.Own));
        var curve = new PostCurve(
            post,
            "impressions",
            [.. Enumerable.Range(0, readings).Select(d => new CurvePoint(First.PlusDays(d), d + 1, 100 * (d + 1), false))],
            1
        );
        return OfPost(view, Found("growth", new GrowthResults([], readings < 2 ? [] : [curve], 1, 0, 0, 0)));
    }
}
