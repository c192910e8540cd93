namespace Quinze.ServerTests.Web;

/// <summary>The period at the top of a room.</summary>
public class PeriodTests(SharedRooms shared)
{
    [Fact]
    public async Task Presets_and_the_years_of_the_ledger_are_links_that_stay_in_the_room()
    {
        var page = await shared.Rooms.Page("/l/default/posts");

        var links = page.QuerySelectorAll(".period a").Select(a => a.GetAttribute("href")).ToList();

        foreach (var said in new[] { "7d", "28d", "90d", "365d", "all", "2026", "2025" })
        {
            Assert.Contains("/l/default/posts?period=" + said, links);
        }
        Assert.Contains("/l/default/posts", links);
    }

    [Fact]
    public async Task Days_of_ones_own_are_a_period_that_every_other_room_keeps()
    {
        var page = await shared.Rooms.Page("/l/default/posts?since=2026-01-01&until=2026-06-30");

        Assert.Contains("1 Jan 2026 to 30 Jun 2026", page.QuerySelector(".period summary")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(
            "period=2026-01-01..2026-06-30",
            page.QuerySelector(".room[href*=people]")!.GetAttribute("href"),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("since=2026-06-30&until=2026-01-01")]
    [InlineData("since=yesterday&until=today")]
    [InlineData("period=never&against=before")]
    public async Task A_period_that_is_none_leaves_the_usual_one(string query)
    {
        var page = await shared.Rooms.Page("/l/default/posts?" + query);

        Assert.Contains("Usual period", page.QuerySelector(".period summary")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("posts", "en", "posts published")]
    [InlineData("posts", "fr", "publications parues")]
    [InlineData("people", "en", "activity")]
    [InlineData("people", "fr", "échanges")]
    [InlineData("today", "en", "No period here")]
    [InlineData("today", "fr", "Pas de période ici")]
    public async Task Each_room_says_what_the_period_filters(string room, string language, string said)
    {
        var page = await shared.Rooms.Page("/l/default/" + room, language);

        Assert.Contains(said, page.QuerySelector(".period")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_audit_can_be_put_beside_the_period_before()
    {
        var alone = await shared.Rooms.Page("/l/default/audit?period=90d");
        var beside = alone.QuerySelectorAll(".period a").First(a => a.GetAttribute("href")!.Contains("against", StringComparison.Ordinal));

        var two = await shared.Rooms.Page(beside.GetAttribute("href")!);

        Assert.Null(alone.QuerySelector("section#compare"));
        Assert.NotNull(two.QuerySelector("section#compare"));
    }
}
