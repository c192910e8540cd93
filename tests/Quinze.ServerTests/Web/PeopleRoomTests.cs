using AngleSharp.Dom;

namespace Quinze.ServerTests.Web;

/// <summary>The room of people: circles whose names lead somewhere, and looking for somebody by everything that can be asked.</summary>
public class PeopleRoomTests(SharedRooms shared)
{
    private const string Room = "/l/default/people";

    [Fact]
    public async Task Every_name_in_the_picture_of_circles_leads_to_the_persons_page()
    {
        var page = await shared.Rooms.Page(Room);

        var faces = page.QuerySelectorAll("svg.circles a.face");
        Assert.True(faces.Length >= 15);
        Assert.All(
            faces,
            f =>
            {
                Assert.StartsWith("/l/default/people/person-", f.GetAttribute("href"), StringComparison.Ordinal);
                Assert.NotEmpty(f.GetAttribute("aria-label")!);
            }
        );
    }

    [Fact]
    public async Task A_picture_that_holds_links_is_not_read_as_one_image()
    {
        var page = await shared.Rooms.Page(Room);

        Assert.Equal("group", page.QuerySelector("svg.circles")!.GetAttribute("role"));
    }

    [Fact]
    public async Task The_fifteen_of_the_table_are_the_large_dots_of_the_picture()
    {
        var page = await shared.Rooms.Page(Room);

        var drawn = page.QuerySelectorAll("#fifteen svg.circles a.face:not(.far)").Select(f => f.GetAttribute("href")).Order();
        var listed = page.QuerySelectorAll("#fifteen tbody th a").Select(a => a.GetAttribute("href")).Order();

        Assert.Equal(listed, drawn);
    }

    [Fact]
    public async Task Names_are_in_alphabetical_order_and_bear_no_number()
    {
        var page = await shared.Rooms.Page(Room + "?circle=fifteen");

        var names = page.QuerySelectorAll("#found tbody bdi.name").Select(n => n.TextContent).ToList();
        Assert.Equal(15, names.Count);
        Assert.Equal(names.OrderBy(Quinze.Analyses.PlainName.Of, StringComparer.Ordinal), names);
        Assert.Empty(page.QuerySelectorAll("#found ol"));
    }

    [Fact]
    public async Task Only_those_gone_quiet_are_found_when_that_is_asked()
    {
        var told = (await shared.Rooms.Page(Room)).QuerySelectorAll("#quiet table:first-of-type tbody th a").Select(Href).ToHashSet();

        var found = (await shared.Rooms.Page(Room + "?quiet=1")).QuerySelectorAll("#found tbody th a").Select(Href).ToHashSet();

        Assert.NotEmpty(found);
        Assert.Subset(found, told);
    }

    [Fact]
    public async Task Questions_are_asked_together()
    {
        var all = await Found("?network=linkedin");
        var some = await Found("?network=linkedin&company=energie");

        Assert.InRange(some, 1, all - 1);
        Assert.Equal(0, await Found("?network=linkedin&company=energie&circle=nonsense"));
    }

    [Fact]
    public async Task Who_is_looked_for_stays_in_the_form()
    {
        var page = await shared.Rooms.Page(Room + "?name=a&quiet=1&network=linkedin");

        Assert.Equal("a", page.QuerySelector("#name")!.GetAttribute("value"));
        Assert.True(page.QuerySelector("input[name=quiet]")!.HasAttribute("checked"));
        Assert.True(page.QuerySelector("option[value=linkedin]")!.HasAttribute("selected"));
        Assert.True(page.QuerySelector("details.finer")!.HasAttribute("open"));
    }

    [Fact]
    public async Task Many_people_come_in_pages_that_show_each_once()
    {
        var first = await shared.Rooms.Page(Room + "?network=linkedin");
        var next = first.QuerySelectorAll(".pages a").Single().GetAttribute("href")!;
        var second = await shared.Rooms.Page(next);

        var shown = first.QuerySelectorAll("#found tbody th a").Concat(second.QuerySelectorAll("#found tbody th a")).Select(Href).ToList();
        Assert.Equal(shown.Distinct().Count(), shown.Count);
        Assert.True(shown.Count > 50);
    }

    [Theory]
    [InlineData("?from=-1")]
    [InlineData("?from=99999999999&name=a")]
    [InlineData("?circle=%3Cscript%3E&target=%3Cimg%20src=x%3E&network=%22%3E&company=%3Cscript%3E")]
    [InlineData("?name=%00")]
    public async Task What_makes_no_sense_in_an_address_finds_nobody_and_breaks_nothing(string query)
    {
        var page = await shared.Rooms.Page(Room + query);

        Assert.Empty(page.QuerySelectorAll("main script, main img"));
    }

    [Theory]
    [InlineData("people/targets")]
    [InlineData("people/community")]
    [InlineData("people/same")]
    [InlineData("people?circle=fifteen")]
    [InlineData("people/person-12/about")]
    [InlineData("people/person-12/forget")]
    public async Task The_rooms_of_people_speak_both_languages_and_carry_no_style(string room)
    {
        foreach (var language in new[] { "en", "fr" })
        {
            var page = await shared.Rooms.Page("/l/default/" + room, language);

            Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
            Assert.NotEmpty(page.QuerySelector("main h1")!.TextContent.Trim());
            Assert.Empty(page.QuerySelectorAll("[style], style, script:not([src])"));
        }
    }

    private static string Href(IElement link) => link.GetAttribute("href")!;

    private async Task<int> Found(string query)
    {
        var page = await shared.Rooms.Page(Room + query);
        var said = new string([.. page.QuerySelector("#found [role=status]")!.TextContent.Split(';', ',')[0].Where(char.IsAsciiDigit)]);
        return said.Length == 0
            ? (page.QuerySelectorAll("#found tbody tr").Length)
            : int.Parse(said, System.Globalization.CultureInfo.InvariantCulture);
    }
}
