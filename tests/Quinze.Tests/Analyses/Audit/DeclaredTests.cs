using NodaTime;
using Quinze.Analyses;
using Quinze.Tests.Support;

namespace Quinze.Tests.Analyses;

public sealed class DeclaredTests
{
    private static readonly LocalDate First = new(2025, 1, 1);
    private static readonly LocalDate Last = new(2025, 12, 31);

    private static LedgerOf Ledger() => LedgerOf.Linkedin().Covers("post", First, Last);

    private static AuditResults Of(LedgerOf ledger, PeriodWish? compare = null) =>
        (AuditResults)
            new Audit()
                .Run(ledger.View(), new AnalysisRequest(new PeriodWish(null, new Period(First, Last))) { Compare = compare })
                .Results!;

    [Theory]
    [InlineData("pompe", "On change des POMPES tous les jours", true)]
    [InlineData("eau", "Tout vient de l’eau", true)]
    [InlineData("réseau", "des reseaux entiers", true)]
    [InlineData("pompe à chaleur", "une pompe à chaleur neuve", true)]
    [InlineData("pompe à chaleur", "une pompe, de la chaleur", false)]
    [InlineData("mainten*", "La maintenance d'abord", true)]
    [InlineData("pompe", "Les pompiers sont venus", false)]
    [InlineData("ventes", "une journée #vente", true)]
    [InlineData("Keels & Sons", "chez Keels & Sons, on", true)]
    public void A_declared_word_is_found_whatever_its_case_accent_and_plural(string declared, string text, bool found) =>
        Assert.Equal(found, DeclaredWords.Of([declared]).AreIn(DeclaredWords.WordsOf(text)));

    [Fact]
    public void The_share_about_trade_and_brand_counts_posts_that_name_them()
    {
        var ledger = Ledger()
            .Post(First, "On change une pompe plutôt que de la réparer")
            .Post(First.PlusDays(1), "Chez Keels on change des pompes")
            .Post(First.PlusDays(2), "Une jeune fille malade émeut toute la toile")
            .Post(First.PlusDays(3), "Keels recrute une personne de plus")
            .Judged(JudgementKind.Declared, ["trade", "pompe", "hydraul*"])
            .Judged(JudgementKind.Declared, ["brand", "Keels"]);

        var about = Of(ledger).About;

        Assert.Equal((2, 2, 3, 4), (about.AboutTrade!.Count, about.NamesBrand!.Count, about.Either!.Count, about.Of));
        Assert.Equal(0.75, about.Either.Share);
        Assert.NotNull(about.Either.Interval);
    }

    [Fact]
    public void Without_a_declared_word_the_share_is_unknown()
    {
        var results = Of(Ledger().Post(First, "On change une pompe"));

        Assert.Null(results.About.Either);
        Assert.Contains(results.NotKnown, n => n is { Figure: "trade", Because: "not-declared" });
    }

    [Fact]
    public void The_last_word_on_the_trade_stands_and_an_empty_one_takes_it_back()
    {
        var ledger = Ledger()
            .Post(First, "On change une pompe")
            .Judged(JudgementKind.Declared, ["trade", "voile"])
            .Judged(JudgementKind.Declared, ["trade", "pompe"]);
        Assert.Equal(1, Of(ledger).About.AboutTrade!.Count);

        ledger.Judged(JudgementKind.Declared, ["trade"]);
        Assert.Null(Of(ledger).About.Trade);
    }

    [Theory]
    [InlineData("fr-alsace-moselle", 249, "alsace-moselle")]
    [InlineData("own", 259, "none", "07-21", "2025-12-24")]
    [InlineData("fr", 250, "fr", "12-24")]
    public void Holidays_can_be_declared(string calendar, int workingDays, params string[] said)
    {
        var days = Of(Ledger().Judged(JudgementKind.Declared, ["holidays", .. said])).Activities.Days;

        Assert.Equal((calendar, workingDays), (days.Calendar, days.Count));
    }

    [Fact]
    public void No_holiday_at_all_can_be_declared()
    {
        var days = Of(Ledger().Judged(JudgementKind.Declared, ["holidays", "none"])).Activities.Days;

        Assert.Equal((null, 261), (days.Calendar, days.Count));
    }

    [Fact]
    public void Alsace_and_Moselle_have_Good_Friday_and_the_day_after_Christmas() =>
        Assert.Equal([new LocalDate(2026, 4, 3), new LocalDate(2026, 12, 26)], FrenchCalendar.OfAlsaceAndMoselle(2026).Select(h => h.Day));

    [Fact]
    public void A_word_that_is_no_day_is_no_calendar() => Assert.Null(HolidayCalendar.Parse(["fr", "christmas"]));

    [Fact]
    public void Two_periods_stand_side_by_side_with_the_interval_of_their_change()
    {
        var ledger = LedgerOf.Linkedin().Covers("comment", new LocalDate(2024, 1, 1), Last).Covers("post", new LocalDate(2024, 1, 1), Last);
        for (var day = new LocalDate(2024, 1, 1); day <= Last; day = day.PlusDays(1))
        {
            for (var i = 0; i < (day.Year == 2024 ? 1 : 2); i++)
            {
                ledger.Act(InteractionKind.Comment, true, "anna", day, "yes");
            }
        }

        var comparison = Of(ledger, PeriodWish.Parse("2024")).Comparison!;

        var comments = comparison.Figures.Single(f => f.Figure == "activities[comment]");
        Assert.Equal((366 / 252.0, 730 / 251.0), (comments.Before!.Value, comments.After!.Value));
        Assert.Equal("ratio", comments.Change!.Is);
        Assert.Equal(730 / 251.0 / (366 / 252.0), comments.Change.Value, 9);
        Assert.True(comments.Change.Interval!.Lo < comments.Change.Value && comments.Change.Value < comments.Change.Interval.Hi);
        Assert.True(comments.Change.Clear);
        Assert.False(comparison.Overlapping);
        Assert.Equal(0, comparison.Figures.Count(f => f.Before is null && f.After is null));
    }

    [Fact]
    public void Followers_that_were_counted_in_one_period_only_are_unknown_in_the_other()
    {
        var ledger = Ledger()
            .Covers("impressions", new LocalDate(2024, 1, 1), Last)
            .Seen(1, new LocalDate(2024, 3, 1), ("impressions", 500), ("engagements", 5))
            .Seen(2, new LocalDate(2025, 3, 1), ("impressions", 900), ("engagements", 9))
            .Account(Last, Last, ("followers", 4000));

        var figures = Of(ledger, PeriodWish.Parse("2024")).Comparison!.Figures;

        var followers = figures.Single(f => f.Figure == "followers.linkedin");
        Assert.Equal((null, 4000), (followers.Before, followers.After));
        Assert.Null(figures.Single(f => f.Figure == "rate.linkedin.engagements/followers.median").Before);
        Assert.Null(followers.Change);
    }

    [Fact]
    public void Periods_that_share_days_say_so() => Assert.True(Of(Ledger(), PeriodWish.Parse("400d")).Comparison!.Overlapping);
}
