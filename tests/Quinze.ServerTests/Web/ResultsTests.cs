namespace Quinze.ServerTests.Web;

/// <summary>What came of it: written down in one small form, read against goals.</summary>
public class ResultsTests(SharedRooms shared)
{
    private const string Results = "/l/default/results";

    [Fact]
    public async Task An_outcome_is_one_form_and_is_taken_back_by_the_button_that_comes_with_it()
    {
        await using var rooms = await OpenRooms.Open();
        var empty = OpenRooms.TextOf(await rooms.Page(Results));

        using var sent = await rooms.Send(
            Results,
            "/l/default/act/outcome",
            ("kind", "client"),
            ("day", "2026-10-01"),
            ("person", "(person-12)"),
            ("said", "your post on linen"),
            ("back", Results)
        );
        var written = await rooms.Page(Results);
        var query = sent.RequestMessage!.RequestUri!.Query;
        using var back = await rooms.Send(
            Results,
            "/l/default/act/take-back",
            ("import", query[(query.IndexOf("written=", StringComparison.Ordinal) + 8)..]),
            ("back", Results)
        );

        Assert.Contains("0 outcomes written down", empty, StringComparison.Ordinal);
        Assert.DoesNotContain("0 outcomes written down", OpenRooms.TextOf(written), StringComparison.Ordinal);
        Assert.Contains("client", written.QuerySelectorAll("#kinds option").Select(o => o.GetAttribute("value")).First());
        Assert.Contains("0 outcomes written down", OpenRooms.TextOf(await rooms.Page(Results)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_archive_is_not_taken_back_by_the_door_of_what_was_typed()
    {
        var rooms = shared.Rooms;

        using var sent = await rooms.Send(Results, "/l/default/act/take-back", ("import", "1"), ("back", Results));

        Assert.Equal(System.Net.HttpStatusCode.NotFound, sent.StatusCode);
    }

    [Fact]
    public async Task A_goal_stands_in_the_users_own_words()
    {
        await using var rooms = await OpenRooms.Open(language: "fr");
        const string goal = "Deux mairies <b>clientes</b> d'ici juin";

        using var sent = await rooms.Send(Results, "/l/default/act/goal", ("goal", goal), ("kind", "client"), ("back", Results));
        var page = await rooms.Page(Results);

        Assert.Contains(goal, OpenRooms.TextOf(page), StringComparison.Ordinal);
        Assert.DoesNotContain("clientes", page.QuerySelectorAll("main b").Select(b => b.TextContent));
    }

    [Fact]
    public async Task A_goal_is_changed_and_withdrawn_where_it_stands()
    {
        await using var rooms = await OpenRooms.Open();
        using var sent = await rooms.Send(
            Results,
            "/l/default/act/goal",
            ("goal", "two town halls"),
            ("kind", "client"),
            ("back", Results)
        );
        var written = await rooms.Page(Results);
        var form = await rooms.Page(written.QuerySelector(".goals a.btn")!.GetAttribute("href")!.Split('#')[0]);
        var before = form.QuerySelector("input[name=instead]")!.GetAttribute("value")!;

        using var changed = await rooms.Send(
            Results,
            "/l/default/act/goal",
            ("goal", "three town halls"),
            ("instead", before),
            ("back", Results)
        );
        var after = await rooms.Page(Results);
        var number = after.QuerySelector(".goals input[name=number]")!.GetAttribute("value")!;
        using var withdrawn = await rooms.Send(Results, "/l/default/act/undo", ("number", number), ("back", Results));

        Assert.Equal("two town halls", form.QuerySelector("#goal")!.GetAttribute("value"));
        Assert.Contains("three town halls", Assert.Single(after.QuerySelectorAll(".goals li")).TextContent, StringComparison.Ordinal);
        Assert.Empty((await rooms.Page(Results)).QuerySelectorAll(".goals li"));
    }

    [Fact]
    public async Task Names_are_offered_as_one_types_with_the_number_that_tells_two_apart()
    {
        var rooms = shared.Rooms;
        var name = (await rooms.Page("/l/default/people/person-12")).QuerySelector("h1")!.TextContent;

        var offered = await rooms.Visitor.GetStringAsync("/l/default/act/names?person=" + Uri.EscapeDataString(name[..3]));

        Assert.Contains("(person-", offered, StringComparison.Ordinal);
        Assert.Empty(await rooms.Visitor.GetStringAsync("/l/default/act/names?person=a"));
    }
}
