using System.Net;

namespace Quinze.ServerTests.Web;

/// <summary>What one does about a person: on the page at once, and taken back where it stands, but for forgetting.</summary>
public class PersonDeedsTests
{
    private const string Person = "/l/default/people/person-12";

    [Fact]
    public async Task A_note_with_a_day_is_on_the_page_until_it_is_removed()
    {
        await using var rooms = await OpenRooms.Open();

        using var sent = await rooms.Send(
            Person,
            "/l/default/act/note",
            ("person", "person-12"),
            ("note", "met in Rennes"),
            ("until", "2031-02-03"),
            ("back", Person)
        );
        var page = await rooms.Page(Person);
        Assert.Contains("met in Rennes", page.QuerySelector(".jotted p")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("3 Feb 2031", page.QuerySelector(".tags")!.TextContent, StringComparison.Ordinal);

        var number = page.QuerySelector(".jotted input[name=number]")!.GetAttribute("value")!;
        using var removed = await rooms.Send(Person, "/l/default/act/undo", ("number", number), ("back", Person));

        Assert.Empty((await rooms.Page(Person)).QuerySelectorAll(".jotted"));
    }

    [Fact]
    public async Task An_objection_takes_somebody_out_of_the_circles_and_can_be_withdrawn()
    {
        await using var rooms = await OpenRooms.Open();
        var href = (await rooms.Page("/l/default/people")).QuerySelector("#fifteen tbody th a")!.GetAttribute("href")!;
        var id = href.Split('/')[^1];

        using var objected = await rooms.Send(href, "/l/default/act/object", ("person", id), ("back", href));

        Assert.DoesNotContain(href, await Faces(rooms));
        var number = (await rooms.Page(href)).QuerySelector("section[aria-labelledby=rights] input[name=number]")!.GetAttribute("value")!;
        using var withdrawn = await rooms.Send(href, "/l/default/act/undo", ("number", number), ("back", href));
        Assert.Contains(href, await Faces(rooms));
    }

    [Fact]
    public async Task A_target_says_how_many_it_has_before_it_is_kept_and_finds_them_afterwards()
    {
        await using var rooms = await OpenRooms.Open();
        const string expression = "company: energie";

        var tried = await rooms.Page("/l/default/people/targets?name=energie&expression=" + Uri.EscapeDataString(expression));
        var would = tried.QuerySelector("#preview strong")!.TextContent;
        Assert.Empty(tried.QuerySelectorAll(".target"));
        using var kept = await rooms.Send(
            "/l/default/people/targets",
            "/l/default/act/target",
            ("name", "energie"),
            ("expression", expression)
        );

        var counts = (await rooms.Page("/l/default/people/targets")).QuerySelector(".target .counts a")!;
        var found = await rooms.Page(counts.GetAttribute("href")!);
        var number = counts.TextContent.Split(' ')[0];
        Assert.StartsWith(number + " ", would, StringComparison.Ordinal);
        Assert.StartsWith(
            number == "1" ? "One" : number,
            found.QuerySelector("#found [role=status]")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task An_expression_that_cannot_be_read_says_why_and_is_not_kept()
    {
        await using var rooms = await OpenRooms.Open(language: "fr");

        var tried = await rooms.Page("/l/default/people/targets?expression=" + Uri.EscapeDataString("couleur: bleu"));
        using var sent = await rooms.Send(
            "/l/default/people/targets",
            "/l/default/act/target",
            ("name", "x"),
            ("expression", "couleur: bleu")
        );

        Assert.Contains("couleur", tried.QuerySelector("#preview .notenough")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, sent.StatusCode);
        Assert.Empty((await rooms.Page("/l/default/people/targets")).QuerySelectorAll(".target"));
    }

    [Fact]
    public async Task Forgetting_takes_every_trace_and_is_written_down_without_a_name()
    {
        await using var rooms = await OpenRooms.Open();
        var href = (await rooms.Page("/l/default/people")).QuerySelector("#fifteen tbody th a")!.GetAttribute("href")!;
        var name = (await rooms.Page(href)).QuerySelector("h1")!.TextContent;

        using var sent = await rooms.Send(href + "/forget", "/l/default/act/forget", ("person", href.Split('/')[^1]), ("inTexts", "true"));

        using var gone = await rooms.Visitor.GetAsync(href);
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
        Assert.DoesNotContain(name, await gone.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        foreach (var room in new[] { "people", "people?name=" + Uri.EscapeDataString(name), "people/community", "ledger" })
        {
            Assert.DoesNotContain(
                name,
                string.Join(
                    '\n',
                    (await rooms.Page("/l/default/" + room)).QuerySelectorAll("main bdi, main a, main td").Select(e => e.TextContent)
                ),
                StringComparison.Ordinal
            );
        }
        Assert.Contains("forgotten", OpenRooms.TextOf(await rooms.Page("/l/default/ledger")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_before_forgetting_shows_the_texts_in_which_the_name_stands()
    {
        await using var rooms = await OpenRooms.Open();
        using var told = await HostileLedger.PutInto(rooms, "hostile", "Zoe", "Nightingale", "Zoe Nightingale is kind");
        var person = await HostileLedger.SomebodyOf(rooms, "hostile");

        var page = await rooms.Page(person + "/forget");

        Assert.True(page.QuerySelector("form[data-takes-long] [role=status][data-meanwhile]")!.HasAttribute("hidden"));

        Assert.Contains("Zoe Nightingale is kind", page.QuerySelector(".hits")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(2, page.QuerySelectorAll("input[type=radio]").Length);
    }

    private static async Task<List<string>> Faces(OpenRooms rooms) =>
        [.. (await rooms.Page("/l/default/people")).QuerySelectorAll("#fifteen a").Select(a => a.GetAttribute("href")!)];
}
