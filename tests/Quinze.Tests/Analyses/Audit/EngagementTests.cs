using NodaTime;
using Quinze.Analyses;
using Quinze.Importing;
using Quinze.Tests.Support;
using Quinze.Views;

namespace Quinze.Tests.Analyses;

public sealed class EngagementTests
{
    private static readonly LocalDate First = new(2025, 1, 1);
    private static readonly LocalDate Last = new(2025, 12, 31);

    private static LedgerOf Ledger() => LedgerOf.Linkedin().Covers("post", First, Last).Covers("article", First, Last);

    private static AuditResults Of(LedgerView view) =>
        (AuditResults)new Audit().Run(view, new AnalysisRequest(new PeriodWish(null, new Period(First, Last)))).Results!;

    private static NetworkEngagement Network(LedgerView view) => Assert.Single(Of(view).Engagement.Networks);

    [Fact]
    public void Each_rate_has_its_numerator_and_its_denominator()
    {
        var view = Ledger()
            .Seen(1, First, ("impressions", 1000), ("membersReached", 800), ("engagements", 50))
            .Seen(2, First.PlusDays(9), ("impressions", 3000), ("membersReached", 1200), ("engagements", 30))
            .Account(Last, Last, ("followers", 4000))
            .View();

        var rates = Network(view).Rates.ToDictionary(r => r.Id);

        Assert.Equal(
            (80, 4000, 0.02),
            (
                rates["engagements/impressions"].Total.Numerator,
                rates["engagements/impressions"].Total.Denominator,
                rates["engagements/impressions"].Total.Rate
            )
        );
        Assert.Equal(0.03, rates["engagements/impressions"].Posts!.Mean, 12);
        Assert.Equal((0.0625 + 0.025) / 2, rates["engagements/membersReached"].Posts!.Mean, 12);
        Assert.Equal(0.01, rates["engagements/followers"].Posts!.Mean, 12);
        Assert.Equal(new FigureOfDay(4000, Last), Network(view).Followers);
    }

    [Fact]
    public void A_rate_without_its_denominator_is_unknown_and_not_zero()
    {
        var network = Network(Ledger().Seen(1, First, ("reactions", 5), ("comments", 2), ("reposts", 1)).View());

        Assert.Empty(network.Rates);
        Assert.Null(network.Reach);
        Assert.Equal(6, network.Unknown.Count);
        Assert.Contains(Of(Ledger().View()).NotKnown, n => n is { Figure: "who-read", Because: "no-file-tells" });
    }

    [Fact]
    public void Reactions_comments_and_reposts_are_one_numerator_only_when_all_three_are_known()
    {
        var all = Ledger().Seen(1, First, ("impressions", 100), ("reactions", 5), ("comments", 2), ("reposts", 1)).View();
        var two = Ledger().Seen(1, First, ("impressions", 100), ("reactions", 5), ("comments", 2)).View();

        Assert.Equal(0.08, Assert.Single(Network(all).Rates).Total.Rate!.Value, 12);
        Assert.Empty(Network(two).Rates);
    }

    [Fact]
    public void The_two_parts_of_a_rate_come_from_one_window()
    {
        var view = Ledger()
            .Seen(1, First, ("impressions", 100))
            .Read(Workbooks.Ref(1), First, First.PlusDays(300), ("engagements", 9))
            .View();

        Assert.Empty(Network(view).Rates);
    }

    [Fact]
    public void A_window_that_begins_after_the_post_holds_only_its_tail()
    {
        var view = Ledger()
            .Post(First, "a post about things", reference: Workbooks.Ref(1))
            .Read(Workbooks.Ref(1), First.PlusDays(60), First.PlusDays(90), ("impressions", 12), ("engagements", 1))
            .View();

        Assert.Null(Network(view).Reach);
    }

    [Fact]
    public void A_post_of_last_week_is_too_young()
    {
        var view = Ledger()
            .Post(Last.PlusDays(-3), "a post about things", reference: Workbooks.Ref(1))
            .Read(Workbooks.Ref(1), Last.PlusDays(-3), Last, ("impressions", 12), ("engagements", 1))
            .View();

        Assert.Equal((1, 0), (Network(view).TooYoung, Network(view).Rates.Count));
    }

    /// <summary>The 20 000 views of essay 3: one relayed post among thirty ordinary ones.</summary>
    [Fact]
    public void One_odd_post_is_set_apart_with_what_it_weighs()
    {
        var ledger = Ledger();
        for (var i = 0; i < 30; i++)
        {
            ledger.Seen(i, First.PlusDays(10 * i), ("impressions", 300 + (10 * (i % 7))), ("engagements", 6));
        }
        ledger.Seen(30, First.PlusDays(311), ("impressions", 20_000), ("engagements", 20));

        var reach = Network(ledger.View()).Reach!;

        var odd = Assert.Single(reach.Odd!.Posts);
        Assert.Equal(20_000, odd.Value);
        Assert.True(odd.Score > 3.5);
        var others = Enumerable.Range(0, 30).Sum(i => 300 + (10 * (i % 7)));
        Assert.Equal(others / 30.0, reach.Odd.MeanWithout, 9);
        Assert.Equal((others + 20_000) / 31.0, reach.Mean, 9);
        Assert.Equal(20_000.0 / (others + 20_000), reach.Odd.Weight!.Value, 9);
        Assert.InRange(reach.Median, 300, 360);
        var rate = Network(ledger.View()).Rates.Single(r => r.Of == "posts" && r.Id == "engagements/impressions");
        Assert.Equal(odd.NativeId, Assert.Single(rate.Posts!.Odd!.Posts).NativeId);
    }

    [Fact]
    public void Nineteen_posts_are_too_few_to_call_one_odd()
    {
        var ledger = Ledger();
        for (var i = 0; i < 19; i++)
        {
            ledger.Seen(i, First.PlusDays(10 * i), ("impressions", i == 4 ? 90_000 : 300 + i));
        }

        Assert.Null(Network(ledger.View()).Reach!.Odd);
    }

    [Fact]
    public void A_ranking_that_is_cut_off_has_no_odd_posts()
    {
        var ledger = Ledger();
        for (var i = 0; i < 30; i++)
        {
            ledger.Seen(i, First.PlusDays(10 * i), ("impressions", i == 4 ? 90_000 : 300 + i));
        }
        ledger.Add(
            new ObservationEntry(default)
            {
                Network = "linkedin",
                Metric = "rankingListed",
                Dimension = "by=impressions",
                Value = 50,
                Bound = Bound.AtLeast,
                From = First,
                To = Last,
            }
        );

        Assert.True(Network(ledger.View()).CutOff);
        Assert.Null(Network(ledger.View()).Reach!.Odd);
    }

    [Fact]
    public void An_account_s_rate_is_the_sum_of_days_on_which_both_are_known()
    {
        var ledger = Ledger();
        for (var day = First; day <= First.PlusDays(199); day = day.PlusDays(1))
        {
            ledger.Account(day, day, ("impressions", 100));
            if (day.Day != 13)
            {
                ledger.Account(day, day, ("engagements", 3));
            }
        }

        var rate = Assert.Single(Network(ledger.View()).Rates);

        Assert.Equal(("account", 193), (rate.Of, rate.Days));
        Assert.Equal(0.03, rate.Total.Rate!.Value, 12);
        Assert.Equal((0.03, 0.03), (rate.Interval!.Lo, rate.Interval.Hi));
    }

    [Fact]
    public void Members_reached_are_taken_of_a_whole_window_and_never_added_up()
    {
        var ledger = Ledger().Account(First, First.PlusDays(9), ("membersReached", 200), ("impressions", 900));
        for (var day = First; day <= First.PlusDays(9); day = day.PlusDays(1))
        {
            ledger.Account(day, day, ("engagements", 2));
        }

        var rate = Assert.Single(Network(ledger.View()).Rates);

        Assert.Equal(("engagements/membersReached", 20, 200), (rate.Id, rate.Total.Numerator, rate.Total.Denominator));
    }

    [Fact]
    public void Articles_have_the_range_of_their_views_before_the_followers()
    {
        var ledger = Ledger().Account(Last, Last, ("followers", 25_000));
        foreach (var (number, views) in new[] { (1, 45), (2, 900), (3, 4500) })
        {
            ledger.Post(First.PlusDays(number), "an article", PostKind.Article, Workbooks.Ref(number));
            ledger.Read(Workbooks.Ref(number), First.PlusDays(number), Period.OpenEnd, ("articleViews", views));
        }
        ledger.Post(First.PlusDays(50), "an article nobody counted", PostKind.Article, Workbooks.Ref(4));

        var year = Assert.Single(Of(ledger.View()).Articles);

        Assert.Equal((2025, 4), (year.Year, year.Articles));
        Assert.Equal(new ViewsRange("articleViews", 3, 45, 900, 4500), year.Views);
        Assert.Equal(25_000, year.Followers!.Value);
    }

    [Fact]
    public void Articles_that_no_file_dates_are_in_no_year_and_leave_every_year_known_in_part_only()
    {
        var ledger = Ledger()
            .Covers("article", First, Last)
            .Add(
                new PostEntry(default)
                {
                    Network = "linkedin",
                    Kind = PostKind.Article,
                    At = null,
                    Ref = Workbooks.Ref(1),
                    Author = Handle.Owner,
                    Text = Utf8Text.From("an article"),
                }
            );

        var results = Of(ledger.View());

        Assert.Equal(1, results.ArticlesUndated);
        Assert.All(results.Articles, y => Assert.Equal((0, Knowledge.Partly), (y.Articles, y.Known)));
        Assert.Equal(Knowledge.Partly, results.Activities.Kinds.Single(k => k.Kind == "article").Known);
    }

    [Fact]
    public void A_page_has_followers_posts_per_thirty_days_and_engagement()
    {
        var page = new Handle("linkedin", "/company/keels", HandleKind.Organisation);
        var ledger = Ledger().Add(new Seen(new Place(0, 1), page, "Keels"));
        for (var day = First; day <= First.PlusDays(59); day = day.PlusDays(1))
        {
            ledger.Page(
                page,
                day,
                day,
                ("impressions", 50),
                ("clicks", 1),
                ("reactions", 1),
                ("comments", 0),
                ("reposts", 0),
                ("newFollowers", 1)
            );
        }
        for (var i = 0; i < 40; i++)
        {
            ledger.Add(
                new PostEntry(new Place(0, 100 + i))
                {
                    Network = "linkedin",
                    Kind = PostKind.Post,
                    Ref = Workbooks.Ref(500 + i),
                    At = Moment.OnDay(First.PlusDays(i)),
                    Author = page,
                    Text = Utf8Text.From("news of the yard"),
                }
            );
        }
        ledger.Page(page, Last, Last, ("followers", 253));

        var row = Assert.Single(Of(ledger.View()).Pages);

        Assert.Equal(("linkedin:/company/keels", "Keels", false, 60), (row.Handle, row.Name, row.Own, row.Days));
        Assert.Equal((253, 60, 40, 20), (row.Followers!.Value, row.NewFollowers, row.Posts, row.PostsPer30Days));
        Assert.Equal(0.04, row.Engagement!.Total.Rate!.Value, 12);
    }

    [Fact]
    public void A_page_that_stands_beside_is_told_by_the_comparison_alone()
    {
        var page = new Handle("linkedin", "org:rival", HandleKind.Organisation);
        var view = Ledger()
            .Add(new Seen(new Place(0, 1), page, "Rival"))
            .Page(page, First, First.PlusDays(89), ("followers", 9000), ("posts", 45), ("engagements", 900))
            .View();

        var row = Assert.Single(Of(view).Pages);

        Assert.Equal((0, 15, 20), (row.Days, row.PostsPer30Days, row.EngagementsPerPost));
        Assert.Null(row.Engagement);
    }

    [Fact]
    public void A_page_s_workbooks_alone_can_be_audited()
    {
        var page = new Handle("linkedin", "/company/keels", HandleKind.Organisation);
        var view = LedgerOf
            .Linkedin()
            .Add(new Seen(new Place(0, 1), page, "Keels"))
            .Covers("page-impressions", First, Last)
            .Page(page, Last, Last, ("impressions", 50))
            .View();

        Assert.Single(Of(view).Pages);
    }

    [Fact]
    public void Every_figure_leads_to_the_readings_behind_it()
    {
        var view = Ledger().Seen(1, First, ("impressions", 100), ("engagements", 7)).View();

        var finding = new Audit().Run(view, new AnalysisRequest(new PeriodWish(null, new Period(First, Last))));

        var behind = finding.Evidence.Single(e => e.Figure == "engagement.linkedin.engagements.impressions");
        Assert.Equal(2, behind.Count);
        Assert.Equal(
            view.Facts.Observations.Where(o => o.Metric is "impressions" or "engagements").Select(o => o.Id).Order(),
            behind.Entries.Order()
        );
    }
}
