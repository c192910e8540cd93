using AngleSharp.Html.Dom;

namespace Quinze.ServerTests.Web;

/// <summary>The list of posts: filters, orders, labels.</summary>
public class PostsTests(SharedRooms shared)
{
    private const string Room = "/l/default/posts?period=all";

    [Fact]
    public async Task The_period_filters_posts_by_the_day_they_were_published_and_the_page_says_so()
    {
        var all = await Links(Room);
        var few = await Links("/l/default/posts?period=2024-01-01..2024-03-31");

        Assert.True(few.Count < all.Count);
        Assert.Contains("published", OpenRooms.TextOf(await shared.Rooms.Page(Room)), StringComparison.Ordinal);
        Assert.Contains("parution", OpenRooms.TextOf(await shared.Rooms.Page(Room, "fr")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_genre_chosen_shows_posts_of_that_genre_only()
    {
        var page = await shared.Rooms.Page(Room + "&genre=lesson");

        var labels = page.QuerySelectorAll("#found tbody td:nth-of-type(1) > span:first-child").Select(e => e.TextContent).Distinct();
        Assert.Equal(["lesson"], labels);
    }

    [Fact]
    public async Task Every_filter_and_the_order_stand_in_the_address_and_in_the_form()
    {
        var page = await shared.Rooms.Page(Room + "&words=e&genre=lesson&with=repeated&sort=oldest");

        Assert.Equal("e", ((IHtmlInputElement)page.QuerySelector("input[name=words]")!).Value);
        Assert.Equal(
            ["lesson", "repeated", "oldest"],
            new[] { "genre", "with", "sort" }.Select(n => ((IHtmlSelectElement)page.QuerySelector($"select[name={n}]")!).Value)
        );
        Assert.Equal("all", ((IHtmlInputElement)page.QuerySelector(".posts-filter input[name=period]")!).Value);
    }

    [Fact]
    public async Task Oldest_first_is_newest_first_turned_round()
    {
        var newest = await Links(Room);
        var oldest = await Links(Room + "&sort=oldest");

        Assert.NotEqual(newest[0], oldest[0]);
        Assert.Equal(newest.Count, oldest.Count);
    }

    [Fact]
    public async Task Words_are_found_without_case_and_accents()
    {
        var some = await shared.Rooms.Page(Room);
        var word = some.QuerySelector("#found tbody th bdi")!.TextContent.Split(' ').First(w => w.Length > 4);

        Assert.NotEmpty(await Links(Room + "&words=" + Uri.EscapeDataString(word.ToUpperInvariant())));
        Assert.Empty(await Links(Room + "&words=zzzzzzzz"));
    }

    [Theory]
    [InlineData("&sort=%3Cscript%3E&with=drop&from=-4&genre=%22%3E%3Cimg%3E")]
    [InlineData("&from=99999999999999")]
    public async Task An_address_that_says_nonsense_is_a_page_all_the_same(string query)
    {
        var page = await shared.Rooms.Page(Room + query);

        Assert.Empty(page.QuerySelectorAll("main img, main script"));
    }

    [Fact]
    public async Task A_column_that_could_only_say_unknown_makes_way_and_the_page_says_so()
    {
        var found = (await shared.Rooms.Page(Room)).QuerySelector("#found")!;

        Assert.DoesNotContain(found.QuerySelectorAll("thead th"), h => h.TextContent is "Who acted" or "Shown" or "What came of it");
        Assert.Contains("who acted is unknown for", found.QuerySelector(".note")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(found.QuerySelectorAll("td"), cell => cell.TextContent.Trim() == "0");
    }

    private async Task<IReadOnlyList<string>> Links(string path) =>
        [.. (await shared.Rooms.Page(path)).QuerySelectorAll("#found tbody th a").Select(a => a.GetAttribute("href")!)];
}
