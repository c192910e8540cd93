namespace Quinze.ServerTests.Web;

/// <summary>Search from everywhere.</summary>
public class SearchTests(SharedRooms shared)
{
    [Fact]
    public async Task A_part_of_a_name_finds_people_and_words_find_posts()
    {
        var person = (await shared.Rooms.Page("/l/default/people")).QuerySelector("section bdi.name")!.TextContent;
        var post = (await shared.Rooms.Page("/l/default/posts")).QuerySelector("tbody a")!;
        var words = string.Join(' ', post.TextContent.TrimEnd('…').Split(' ').Take(3));

        var people = await shared.Rooms.Page("/l/default/search?q=" + Uri.EscapeDataString(person));
        var posts = await shared.Rooms.Page("/l/default/search?q=" + Uri.EscapeDataString(words));

        Assert.Contains(person, people.QuerySelectorAll("#hits section a").Select(a => a.TextContent));
        Assert.Contains(
            post.GetAttribute("href"),
            posts.QuerySelectorAll("#hits [aria-labelledby=hit-posts] a").Select(a => a.GetAttribute("href"))
        );
    }

    [Fact]
    public async Task What_is_not_found_is_said_with_what_is_searched()
    {
        var page = await shared.Rooms.Page("/l/default/search?q=%3Cscript%3Ezzzz", "fr");

        Assert.NotNull(page.QuerySelector("#hits .notenough"));
        Assert.Empty(page.QuerySelectorAll("main script"));
    }

    [Fact]
    public async Task Every_room_has_the_field_and_what_it_finds_goes_into_one_place()
    {
        foreach (var room in new[] { "today", "people", "search?q=a" })
        {
            var page = await shared.Rooms.Page("/l/default/" + room);
            var target = page.QuerySelector("#searching")!.GetAttribute("hx-target")!;
            Assert.Single(page.QuerySelectorAll(target));
            Assert.Single(page.QuerySelectorAll("#search"));
        }
    }
}
