using System.Net;

namespace Quinze.ServerTests.Web;

/// <summary>The board of cases: opened, moved step by step, taken back.</summary>
public class CasesTests
{
    private const string Room = "/l/default/questions";

    [Fact]
    public async Task A_case_goes_from_column_to_column_and_back()
    {
        await using var rooms = await OpenRooms.Open();

        using var opened = await Open(rooms, "Glue for oak outdoors?");
        Assert.Equal("Asked", await ColumnOf(rooms, "case-1"));
        using var step = await Step(rooms, "meeting", "2026-03-20", "in the workshop");
        Assert.Equal("Meeting", await ColumnOf(rooms, "case-1"));
        Assert.Contains("in the workshop", OpenRooms.TextOf(await rooms.Page(Room)), StringComparison.Ordinal);
        using var undone = await rooms.Send(Room, "/l/default/act/undo", ("number", "2"), ("back", Room));

        Assert.Equal("Asked", await ColumnOf(rooms, "case-1"));
    }

    [Theory]
    [InlineData("en", "Glue for oak outdoors?, meeting, 20 Mar 2026")]
    [InlineData("fr", "Glue for oak outdoors?, rendez-vous, 20 mars 2026")]
    public async Task The_list_of_decisions_tells_a_step_in_words(string language, string told)
    {
        await using var rooms = await OpenRooms.Open();
        using var opened = await Open(rooms, "Glue for oak outdoors?");
        using var step = await Step(rooms, "meeting", "2026-03-20");

        var page = await rooms.Page("/l/default/ledger", language);

        Assert.Equal(told, page.QuerySelector("section:has(#decisions) tbody tr bdi")!.TextContent);
    }

    [Fact]
    public async Task What_a_case_is_called_is_text_and_never_markup()
    {
        await using var rooms = await OpenRooms.Open();

        using var opened = await Open(rooms, "<img src=x onerror=alert(1)>");

        var page = await rooms.Page(Room);
        Assert.Empty(page.QuerySelectorAll("main img"));
        Assert.Contains("<img src=x onerror=alert(1)>", page.QuerySelector("#case-1 h4")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Five_cases_have_a_funnel_with_intervals()
    {
        await using var rooms = await OpenRooms.Open();
        for (var i = 0; i < 5; i++)
        {
            using var opened = await Open(rooms, $"Problem {i}");
        }

        var page = OpenRooms.TextOf(await rooms.Page(Room));

        Assert.Contains("How far they get", page, StringComparison.Ordinal);
        Assert.DoesNotContain("fewer than 5 cases 0", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("case-9", "meeting")]
    [InlineData("case-1", "wedding")]
    public async Task A_step_that_is_none_changes_nothing(string of, string step)
    {
        await using var rooms = await OpenRooms.Open();
        using var opened = await Open(rooms, "Glue for oak outdoors?");

        using var sent = await rooms.Send(Room, "/l/default/act/step", ("of", of), ("step", step));

        Assert.Equal(HttpStatusCode.NotFound, sent.StatusCode);
        Assert.Equal("Asked", await ColumnOf(rooms, "case-1"));
    }

    [Fact]
    public async Task A_case_without_words_is_asked_for_them()
    {
        await using var rooms = await OpenRooms.Open();

        using var sent = await Open(rooms, " ");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, sent.StatusCode);
    }

    [Theory]
    [InlineData("en", "A case: Glue for oak outdoors?, meeting, 20 Mar 2026")]
    [InlineData("fr", "Un cas\u202F: Glue for oak outdoors?, rendez-vous, 20 mars 2026")]
    public async Task The_page_of_whose_case_it_is_tells_how_far_it_got_whichever_step_was_written_down_last(string language, string told)
    {
        const string Whose = "/l/default/people/person-12";
        await using var rooms = await OpenRooms.Open();
        var name = (await rooms.Page(Whose)).QuerySelector("h1")!.TextContent.Trim();
        using var opened = await Open(rooms, "Glue for oak outdoors?", name);
        using var meeting = await Step(rooms, "meeting", "2026-03-20");
        using var answer = await Step(rooms, "first-answer", "2026-03-25");

        Assert.Contains(told, (await rooms.Page(Whose, language)).QuerySelectorAll("section p").Select(p => p.TextContent));
    }

    private static Task<HttpResponseMessage> Open(OpenRooms rooms, string title, string person = "") =>
        rooms.Send(Room, "/l/default/act/case", ("title", title), ("person", person), ("day", "2026-03-03"), ("back", Room));

    private static Task<HttpResponseMessage> Step(OpenRooms rooms, string step, string day, string note = "") =>
        rooms.Send(Room, "/l/default/act/step", ("of", "case-1"), ("step", step), ("day", day), ("note", note), ("back", Room));

    private static async Task<string> ColumnOf(OpenRooms rooms, string one) =>
        (await rooms.Page(Room)).QuerySelector("#" + one)!.Closest(".column")!.GetAttribute("aria-label")!;
}
