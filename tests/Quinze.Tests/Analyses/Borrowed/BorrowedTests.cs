using NodaTime;
using Quinze.Analyses;
using Quinze.Findings;
using Quinze.Importing;
using Quinze.Tests.Support;

namespace Quinze.Tests.Analyses;

public sealed class BorrowedTests
{
    private static readonly LocalDate First = new(2026, 1, 5);

    private const string Passage =
        "a hive never hurries: it prepares the winter while the lime trees flower, and it keeps for February what June gave in abundance";

    private static PostEntry Article(
        LocalDate? day,
        string text,
        string? author = null,
        string? link = null,
        PostOrigin origin = PostOrigin.Comparison
    ) =>
        new(default)
        {
            Network = "web",
            Kind = PostKind.Article,
            Ref = PostRef.At(link ?? "text:" + text.GetHashCode(StringComparison.Ordinal)),
            At = day is { } d ? Moment.OnDay(d) : null,
            Author = author is null
                ? new Handle("web", "org:unknown author", HandleKind.Organisation)
                : new Handle("web", "name:" + author, HandleKind.NameOnly),
            Origin = origin,
            Link = link,
            Title = "Of bees",
            Text = Utf8Text.From(text),
        };

    private static Finding Run(LedgerOf ledger) =>
        new Borrowed().Run(ledger.Covers("post", First, First.PlusDays(300)).View(), new AnalysisRequest());

    private static BorrowedResults Of(LedgerOf ledger) => (BorrowedResults)Run(ledger).Results!;

    private static BorrowedResults With(string post, PostEntry article) =>
        Of(LedgerOf.Linkedin().Post(First.PlusDays(20), post).Add(article));

    [Fact]
    public void A_passage_is_shown_side_by_side_with_its_places_and_who_was_first()
    {
        var results = With(
            $"Beekeeping taught me this. {Passage}. Think of your budgets!",
            Article(First, $"From the archives of the valley. {Passage}.")
        );

        var passage = Assert.Single(results.Passages);
        Assert.Equal((Passage, Passage), (passage.InPost, passage.InOther));
        Assert.Equal(("other", 20, 23), (passage.First, passage.Days, passage.Words));
        Assert.Equal((new PassagePlace(5, 27, 31), new PassagePlace(9, 31, 31)), (passage.PostPlace, passage.OtherPlace));
        Assert.Equal((1L, 1L), (results.Borrowed.Count, results.Borrowed.Of));
        Assert.Equal(new WordsOf(23, 31), results.Words);
    }

    [Fact]
    public void What_the_post_said_first_or_on_an_unknown_day_is_not_counted_as_borrowed()
    {
        var later = With(Passage, Article(First.PlusDays(50), Passage));
        var undated = With(Passage, Article(null, Passage));

        Assert.Equal(("post", 30), (later.Passages[0].First, later.Passages[0].Days));
        Assert.Equal(("unknown", (int?)null), (undated.Passages[0].First, undated.Passages[0].Days));
        Assert.Equal((0L, 0L), (later.Borrowed.Count, undated.Borrowed.Count));
    }

    [Theory]
    [InlineData("marks", "I read this: « {0} ». So true.")]
    [InlineData("marks", "I read this:\n\n“{0}”")]
    [InlineData("marks", "> {0}")]
    [InlineData("named", "As Odile Ferrand wrote: {0}. So true.")]
    [InlineData("named", "{0}\n(source: Valley News)")]
    [InlineData("linked", "{0} https://www.valleynews.example.org/bees")]
    public void A_passage_given_as_anothers_is_listed_apart(string because, string post)
    {
        var text = string.Format(System.Globalization.CultureInfo.InvariantCulture, post, Passage);

        var results = With(text, Article(First, Passage, "odile ferrand", "https://valleynews.example.org/bees"));

        Assert.Empty(results.Passages);
        Assert.Equal(because, Assert.Single(results.Quoted).Because);
        Assert.Equal(0, results.Borrowed.Count);
    }

    [Fact]
    public void A_name_inside_the_copied_passage_names_no_source()
    {
        const string text =
            "yesterday Odile Ferrand told the council that the hives of the valley would stay where they have stood since her grandfather built them";

        Assert.Single(With(text, Article(First, text, "council bulletin")).Passages);
    }

    [Fact]
    public void What_the_owner_wrote_elsewhere_is_the_owners()
    {
        var ledger = LedgerOf
            .Linkedin()
            .Post(First.PlusDays(20), Passage)
            .Post(First, Passage, PostKind.Article)
            .Add(new Seen(default, new Handle("web", "name:me myself", HandleKind.NameOnly), "Me Myself"))
            .Add(Article(First, Passage, "me myself"));

        Assert.Equal((FindingStatus.NotEnough, 0.0), (Run(ledger).Status, Run(ledger).Have?.Count));
    }

    [Fact]
    public void What_several_texts_have_is_one_passage_told_by_the_earliest()
    {
        var ledger = LedgerOf.Linkedin().Post(First.PlusDays(20), Passage);
        for (var i = 1; i <= 4; i++)
        {
            ledger.Add(Article(First.PlusDays(10 - i), $"Paper number {i} prints: {Passage}", $"paper {i}", $"https://p{i}.example.org/a"));
        }

        var passage = Assert.Single(Of(ledger).Passages);

        Assert.Equal((14, 3), (passage.Days, passage.AlsoIn));
    }

    [Fact]
    public void Feeds_articles_the_pasted_feed_and_posts_of_others_are_all_compared()
    {
        var results = Of(
            LedgerOf
                .Linkedin()
                .Post(First.PlusDays(20), Passage)
                .Add(Article(First, Passage))
                .Add(Article(First, Passage + " indeed", origin: PostOrigin.News))
                .Add(FeedPosts.Of("ines", First, Passage + " always", 1))
        );

        Assert.Equal(
            (1, 1, 1, 0, 3),
            (results.Compared.Articles, results.Compared.News, results.Compared.Feed, results.Compared.Posts, results.Compared.Texts)
        );
        Assert.Equal(2, Assert.Single(results.Passages).AlsoIn);
    }

    [Fact]
    public void Without_a_text_to_compare_with_nothing_is_said()
    {
        var finding = Run(LedgerOf.Linkedin().Post(First, Passage));

        Assert.Equal((FindingStatus.NotEnough, 0.0, 1.0), (finding.Status, finding.Have!.Count, finding.Need!.Count));
    }

    [Fact]
    public void A_passage_leads_to_its_two_texts_and_the_share_to_its_posts()
    {
        var finding = Run(
            LedgerOf
                .Linkedin()
                .Post(First.PlusDays(20), Passage)
                .Post(First.PlusDays(21), "Nothing of the kind. " + string.Join(' ', Enumerable.Range(0, 20).Select(i => $"word{i}")))
                .Add(Article(First, Passage))
        );
        var results = (BorrowedResults)finding.Results!;

        Assert.Equal(
            [results.Passages[0].Post.Id, results.Passages[0].Other.Id],
            finding.Evidence.Single(e => e.Figure == "passages[0]").Ids
        );
        Assert.Equal(2, finding.Evidence.Single(e => e.Figure == "borrowed.of").Count);
        Assert.Equal([results.Passages[0].Post.Id], finding.Evidence.Single(e => e.Figure == "borrowed.count").Ids);
    }
}
