namespace Quinze.ServerTests.Web;

/// <summary>What a visitor decides is on the next page, and can be undone.</summary>
public class DecisionsTests
{
    [Fact]
    public async Task The_fifteen_that_were_said_are_shown_beside_what_is_seen()
    {
        await using var rooms = await OpenRooms.Open();

        using var sent = await rooms.Send("/l/default/welcome", "/l/default/act/fifteen", ("names", "Nobody Known\nSomebody Else"));
        var page = await rooms.Page("/l/default/people");

        Assert.Contains("Nobody Known", OpenRooms.TextOf(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_decision_is_undone_by_the_button_that_came_with_it()
    {
        await using var rooms = await OpenRooms.Open();
        using var sent = await rooms.Send(
            "/l/default/people/person-12",
            "/l/default/act/elsewhere",
            ("person", "person-12"),
            ("back", "/l/default/ledger")
        );
        var done = sent.RequestMessage!.RequestUri!.Query;
        Assert.Contains("elsewhere", OpenRooms.TextOf(await rooms.Page("/l/default/ledger")), StringComparison.Ordinal);

        var number = done[(done.IndexOf("done=", StringComparison.Ordinal) + 5)..];
        using var undone = await rooms.Send("/l/default/ledger", "/l/default/act/undo", ("number", number), ("back", "/l/default/ledger"));

        var row = Assert.Single((await rooms.Page("/l/default/ledger")).QuerySelectorAll("section:has(#decisions) tbody tr"));
        Assert.Contains("undone", row.ClassList);
    }

    [Fact]
    public async Task Two_people_become_one_and_two_again()
    {
        await using var rooms = await OpenRooms.Open();

        using var same = await rooms.Send("/l/default/people/person-12", "/l/default/act/same", ("a", "person-12"), ("b", "person-40"));
        var joined = (await rooms.Page("/l/default/people/person-12")).QuerySelectorAll("dl.facts dd").Length;
        using var undone = await rooms.Send("/l/default/ledger", "/l/default/act/undo", ("number", "1"));

        Assert.Equal(2, joined);
        Assert.Single((await rooms.Page("/l/default/people/person-12")).QuerySelectorAll("dl.facts dd"));
    }

    [Fact]
    public async Task Who_is_forgotten_has_no_page_and_is_not_found()
    {
        await using var rooms = await OpenRooms.Open();
        var name = (await rooms.Page("/l/default/people/person-12")).QuerySelector("h1")!.TextContent;

        using var sent = await rooms.Send("/l/default/people/person-12", "/l/default/act/forget", ("person", "person-12"));
        var found = await rooms.Page("/l/default/people?name=" + Uri.EscapeDataString(name));

        Assert.Empty(found.QuerySelectorAll("#found bdi"));
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example/")]
    public async Task After_a_decision_nobody_is_sent_to_another_site(string back)
    {
        await using var rooms = await OpenRooms.Open();

        using var sent = await rooms.Send(
            "/l/default/people/person-12",
            "/l/default/act/elsewhere",
            ("person", "person-12"),
            ("back", back)
        );

        Assert.Equal(rooms.Address.Authority, sent.RequestMessage!.RequestUri!.Authority);
    }

    [Fact]
    public async Task Language_and_theme_stay_with_the_visitor()
    {
        await using var rooms = await OpenRooms.Open();

        using var sent = await rooms.Send(
            "/l/default/people",
            "/preferences",
            ("language", "fr"),
            ("theme", "dark"),
            ("back", "/l/default/people")
        );
        var page = await rooms.Page("/l/default/people");

        Assert.Equal(("fr", "dark"), (page.DocumentElement.GetAttribute("lang"), page.DocumentElement.GetAttribute("data-theme")));
    }

    [Fact]
    public async Task What_others_wrote_is_text_and_never_markup()
    {
        await using var rooms = await OpenRooms.Open();
        const string attack = "<img src=x onerror=alert(1)><script>alert(2)</script>";

        using var sent = await rooms.Send("/l/default/welcome", "/l/default/act/fifteen", ("names", attack));

        foreach (var room in new[] { "people", "welcome", "ledger" })
        {
            var page = await rooms.Page($"/l/default/{room}");
            Assert.Empty(page.QuerySelectorAll("main img, main script"));
        }
    }
}
