using NodaTime;
using Quinze.Importing;
using Quinze.Sources.LinkedInAnalytics;
using Quinze.Sources.LinkedInPage;
using Quinze.World;

namespace Quinze.Tests.Sources.LinkedInAnalytics;

public class LinkedInAnalyticsSourceTests
{
    private const string Name = "Content_2025-11-01_2025-11-05_AnaisKermarrec.xlsx";
    private static readonly LinkedInAnalyticsSource Source = new();
    private static readonly LocalDate First = new(2025, 11, 1);
    private static readonly LocalDate Last = new(2025, 11, 5);

    private static List<ObservationEntry> Observed(IReadOnlyList<SheetPage> pages, string name = Name) =>
        [.. Heard.By(Source, (name, XlsxFile.Bytes(pages))).OfType<ObservationEntry>()];

    private static object?[][] Ranking(int posts) =>
        [
            ["Maximum of 50 posts available to include in this list"],
            [],
            ["Post URL", "Post publish date", "Engagements", null, "Post URL", "Post publish date", "Impressions"],
            .. Enumerable
                .Range(0, posts)
                .Select(i =>
                    (object?[])
                        [Fixtures.Url(Fixtures.First + i), "11/3/2025", i + 1, null, Fixtures.Url(Fixtures.First + i), "11/3/2025", i + 9]
                ),
        ];

    [Fact]
    public void The_same_figures_in_texts_and_another_language_are_the_same_figures()
    {
        var english = Observed(Fixtures.NumbersInEnglish)
            .Where(o => o.Post.IsNone && o.Metric is "impressions" or "engagements" or "membersReached" or "followers");
        var french = Observed(Fixtures.TextsInFrench)
            .Where(o => o.Post.IsNone && o.Metric is "impressions" or "engagements" or "membersReached" or "followers");

        Assert.Equal(
            english.Where(o => o.Post.IsNone).Select(o => (o.Metric, o.From, o.To, o.Value)).Order(),
            french.Where(o => o.Post.IsNone).Select(o => (o.Metric, o.From, o.To, o.Value)).Order()
        );
    }

    [Fact]
    public void A_blank_day_says_nothing_and_a_day_of_nothing_says_zero()
    {
        var engagements = Observed(Fixtures.NumbersInEnglish)
            .Where(o => o.Metric == "engagements" && o.Post.IsNone)
            .ToDictionary(o => o.From, o => o.Value);

        Assert.Equal(0, engagements[First]);
        Assert.DoesNotContain(First.PlusDays(1), engagements.Keys);
        Assert.Equal(-28, engagements[Last]);
    }

    [Fact]
    public void The_two_rankings_know_nothing_of_each_other()
    {
        var ranked = Observed(Fixtures.NumbersInEnglish).Where(o => !o.Post.IsNone).ToList();

        Assert.Equal(2, ranked.Count(o => o.Metric == "engagements"));
        Assert.Equal(3, ranked.Count(o => o.Metric == "impressions"));
        Assert.Single(ranked, o => o.Post.Number == Fixtures.Second);
        Assert.All(ranked, o => Assert.Equal((First, Last), (o.From, o.To)));
    }

    [Theory]
    [InlineData(49, Bound.Exact)]
    [InlineData(50, Bound.AtLeast)]
    public void A_ranking_as_long_as_the_sheet_allows_is_cut_off(int posts, Bound bound)
    {
        var told = Heard.By(Source, (Name, XlsxFile.Bytes(Heard.With(Fixtures.NumbersInEnglish, "TOP POSTS", Ranking(posts)))));

        var listed = told.OfType<ObservationEntry>().Single(o => o is { Metric: "rankingListed", Dimension: "by=impressions" });
        Assert.Equal((posts, bound), ((int)listed.Value, listed.Bound));
        Assert.Equal(bound == Bound.Exact, told.OfType<Covered>().Single(c => c.Span.Kind == "postImpressions").Span.Complete);
    }

    [Fact]
    public void A_filler_in_the_column_of_addresses_is_a_blank()
    {
        var ranked = Observed(Fixtures.FilledInEnglish).Where(o => !o.Post.IsNone).ToList();

        Assert.Equal([Fixtures.First, Fixtures.Second, Fixtures.First], ranked.Select(o => o.Post.Number));
    }

    [Fact]
    public void Sheets_are_known_by_what_stands_in_them_whatever_their_names_and_order()
    {
        var renamed = Fixtures.NumbersInEnglish.Reverse().Select((p, i) => new SheetPage($"Arkusz {i}", p.Rows)).ToList();

        Assert.Equal(
            Observed(Fixtures.NumbersInEnglish).Select(o => (o.Metric, o.From, o.Value)).Order(),
            Observed(renamed).Select(o => (o.Metric, o.From, o.Value)).Order()
        );
    }

    [Fact]
    public void Where_the_order_of_day_and_month_cannot_be_told_nothing_is_taken()
    {
        IReadOnlyList<SheetPage> pages =
        [
            new(
                "A",
                [
                    ["B", "03.04.2026 - 05.06.2026"],
                    ["C", 1],
                    ["D", 2],
                ]
            ),
            new(
                "E",
                [
                    ["F", "G", "H"],
                    ["03.04.2026", 4, 5],
                ]
            ),
        ];

        var told = Heard.By(Source, ("x.xlsx", XlsxFile.Bytes(pages)));

        Assert.Empty(told.OfType<ObservationEntry>());
        Assert.Equal(3, told.OfType<Unread>().Count(u => u.Reason.Contains("order of day and month", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_row_with_something_in_it_is_accounted_for()
    {
        var broken = Heard.With(
            Fixtures.NumbersInEnglish,
            "ENGAGEMENT",
            ["Date", "Impressions", "Engagements"],
            ["11/1/2025", "many", 3],
            ["someday", 1, 2],
            ["11/3/2025", null, null]
        );

        var told = Heard.By(Source, (Name, XlsxFile.Bytes(broken)));

        var rows = told.OfType<FileRead>().Single().Rows;
        Assert.Equal(
            rows,
            told.Where(r => r is Entry or Unread or LeftAside)
                .Where(r => r is not ObservationEntry { Metric: "rankingListed" })
                .Select(r => r.Place.Line)
                .Distinct()
                .Count()
        );
        Assert.Equal(2, told.OfType<Unread>().Count());
        Assert.All(told.OfType<Unread>(), u => Assert.Contains("sheet \"ENGAGEMENT\", row", u.Reason, StringComparison.Ordinal));
    }

    [Fact]
    public void The_author_in_the_addresses_of_the_posts_is_the_owner()
    {
        var owner = Heard.By(Source, (Name, XlsxFile.Bytes(Fixtures.TextsInFrench))).OfType<OwnerFound>().Single();

        Assert.Equal("linkedin:/in/anais-kermarrec", Assert.Single(owner.Handles).ToString());
        Assert.Equal(Last, owner.ArchiveDay);
    }

    [Fact]
    public void A_label_that_is_not_known_is_asked_about_and_read_once_the_user_has_answered()
    {
        object?[][] rows =
        [
            ["Adres", Fixtures.Url(Fixtures.First)],
            ["Dzień", "2025-11-03"],
            ["Wyświetlenia", "1 911"],
            ["Zapisania", "3"],
        ];
        var file = ($"PostAnalytics_AnaisKermarrec_{Fixtures.FirstActivity}.xlsx", XlsxFile.Bytes(new SheetPage("Wyniki", rows)));
        const string Header = "adres|dzien|wyswietlenia|zapisania";
        var answered = ReadingOptions.Default with
        {
            Columns = new Dictionary<string, ColumnMap>
            {
                [Header] = new(Header, new Dictionary<string, string> { ["impressions"] = "Wyświetlenia", ["saves"] = "Zapisania" }),
            },
        };

        Assert.Equal(2, Heard.By(Source, file).OfType<Unread>().Count());
        Assert.Equal(
            [("impressions", 1911.0), ("saves", 3.0)],
            Heard.By(Source, answered, file).OfType<ObservationEntry>().Select(o => (o.Metric, o.Value))
        );
    }

    [Fact]
    public void A_number_in_the_name_that_is_another_posts_joins_nothing()
    {
        object?[][] rows =
        [
            ["Post URL", Fixtures.Url(Fixtures.First)],
            ["Impressions", 5],
        ];
        var told = Heard.By(
            Source,
            ($"PostAnalytics_AnaisKermarrec_{Fixtures.PlannedActivity}.xlsx", XlsxFile.Bytes(new SheetPage("P", rows)))
        );

        Assert.Empty(told.OfType<SamePost>());
        Assert.Contains("another post's", told.OfType<FileRead>().Single().Remark, StringComparison.Ordinal);
    }

    [Fact]
    public void Neither_source_claims_the_others_workbooks_nor_any_other()
    {
        var page = PageFixtures.Files.First();
        var budget = (
            "budget.xlsx",
            XlsxFile.Bytes(
                new SheetPage(
                    "Budget",
                    [
                        ["Rent", 900],
                        ["Bread", 60],
                    ]
                )
            )
        );

        Assert.True(Heard.Claims(Source, (Name, XlsxFile.Bytes(Fixtures.NumbersInEnglish))));
        Assert.False(Heard.Claims(new LinkedInPageSource(), (Name, XlsxFile.Bytes(Fixtures.NumbersInEnglish))));
        Assert.True(Heard.Claims(new LinkedInPageSource(), (page.Key, page.Value)));
        Assert.False(Heard.Claims(Source, (page.Key, page.Value)));
        Assert.False(Heard.Claims(Source, budget) || Heard.Claims(new LinkedInPageSource(), budget));
    }
}
