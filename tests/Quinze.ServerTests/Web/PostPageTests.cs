using System.Net;
using System.Text.Json;
using Quinze.Importing;

namespace Quinze.ServerTests.Web;

/// <summary>A post's page: its words, who acted, what was answered, how it grew.</summary>
public class PostPageTests
{
    private const string Attack = "<img src=x onerror=alert(1)><script>alert(2)</script>";

    [Fact]
    public async Task A_post_read_at_several_ages_has_a_curve_as_a_picture_and_as_figures_for_a_chart()
    {
        await using var rooms = await OpenRooms.Open();
        var post = rooms.Newest();
        await rooms.Type(post.Shown(100, 1), post.Shown(400, 3), post.Shown(500, 9));

        var page = await rooms.Page($"/l/default/posts/post-{post.Id}");
        using var options = JsonDocument.Parse(await rooms.Visitor.GetStringAsync($"/l/default/posts/post-{post.Id}/curve"));

        Assert.Equal(3, page.QuerySelectorAll("svg.grows circle").Length);
        Assert.NotEmpty(page.QuerySelector("svg.grows desc")!.TextContent);
        Assert.Contains(page.QuerySelectorAll("head script"), s => s.GetAttribute("src")!.Contains("charts", StringComparison.Ordinal));
        Assert.Equal(3, options.RootElement.GetProperty("series")[0].GetProperty("data").GetArrayLength());
        Assert.Equal("richText", options.RootElement.GetProperty("tooltip").GetProperty("renderMode").GetString());
    }

    [Fact]
    public async Task A_post_read_once_says_that_two_readings_are_needed_and_loads_no_chart()
    {
        await using var rooms = await OpenRooms.Open();
        var post = rooms.Newest();
        await rooms.Type(post.Shown(100, 1));

        var page = await rooms.Page($"/l/default/posts/post-{post.Id}");

        Assert.Contains("two are needed", OpenRooms.TextOf(page), StringComparison.Ordinal);
        Assert.DoesNotContain(page.QuerySelectorAll("script"), s => s.GetAttribute("src")!.Contains("chart", StringComparison.Ordinal));
        using var answer = await rooms.Visitor.GetAsync($"/l/default/posts/post-{post.Id}/curve");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Outcomes_that_somebody_tied_to_it_are_told_with_what_they_said()
    {
        await using var rooms = await OpenRooms.Open();
        var post = rooms.Newest();
        await rooms.Type(
            new OutcomeEntry(default)
            {
                Kind = "client",
                At = Moment.OnDay(post.Day!.Value.PlusDays(20)),
                Posts = [post.Ref],
                Said = "your post " + Attack,
            }
        );

        var page = await rooms.Page($"/l/default/posts/post-{post.Id}");

        Assert.Contains("One outcome", OpenRooms.TextOf(page), StringComparison.Ordinal);
        Assert.Contains(Attack, page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("main img, main script"));
    }

    [Fact]
    public async Task Twins_of_a_post_stand_side_by_side_with_it()
    {
        await using var rooms = await OpenRooms.Open();
        var twin = (await rooms.Page("/l/default/posts?period=all&with=repeated"))
            .QuerySelector("#found tbody th a")!
            .GetAttribute("href")!;

        var page = await rooms.Page(twin);

        Assert.True(page.QuerySelectorAll(".aside article .words").Length >= 2);
    }

    [Fact]
    public async Task What_only_a_few_could_read_is_not_shown_unasked()
    {
        await using var rooms = await OpenRooms.Open();
        await rooms.Type(
            new PostEntry(default)
            {
                Network = "mastodon",
                Kind = PostKind.Post,
                Ref = PostRef.At("https://social.example.org/p/1"),
                Author = Handle.Owner,
                At = Moment.OnDay(new NodaTime.LocalDate(2026, 3, 1)),
                Text = Utf8Text.From("a secret said to a friend"),
                Visibility = "direct",
            }
        );
        using var store = rooms.House.OpenLedger(Path.Combine(rooms.Folder, "default.quinze"));
        var id = store.Read().Posts.Single(p => p.Visibility == "direct").Id;

        Assert.DoesNotContain("secret", OpenRooms.TextOf(await rooms.Page($"/l/default/posts/post-{id}")), StringComparison.Ordinal);
        Assert.Contains("secret", OpenRooms.TextOf(await rooms.Page($"/l/default/posts/post-{id}?words=1")), StringComparison.Ordinal);
        Assert.DoesNotContain("secret", OpenRooms.TextOf(await rooms.Page("/l/default/posts?period=all")), StringComparison.Ordinal);
    }
}
