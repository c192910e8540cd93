using System.Net;

namespace Quinze.ServerTests.Web;

/// <summary>
/// What a decision makes stale is found again beside the pages: the decision is on the page at once, figures of before it are marked, and nothing of before leaves the house.
/// </summary>
public class CountedAgainTests
{
    private const string People = "/l/default/people";

    [Fact]
    public async Task A_decision_is_on_the_page_before_the_figures_are_counted_again_and_those_of_before_are_marked()
    {
        await using var slow = await Slow.Open();
        _ = await slow.Rooms.Page(People);
        slow.House.Holds = true;

        using var decided = await slow.Decide("object");
        var person = await slow.Rooms.Page("/l/default/people/person-12");
        var people = await slow.Rooms.Page(People);

        Assert.Equal(HttpStatusCode.OK, decided.StatusCode);
        Assert.Contains("They objected", OpenRooms.TextOf(person), StringComparison.Ordinal);
        Assert.NotNull(people.QuerySelector("#counting .counting"));
        Assert.NotNull(people.QuerySelector("#fifteen"));
    }

    [Fact]
    public async Task Once_they_are_counted_no_mark_is_left_and_whoever_waited_is_told()
    {
        await using var slow = await Slow.Open();
        _ = await slow.Rooms.Page(People);
        slow.House.Holds = true;
        using var decided = await slow.Decide("object");
        Assert.NotNull((await slow.Rooms.Page(People)).QuerySelector("#counting .counting"));

        slow.House.Holds = false;
        // A part of a page waits until all of it is of now.
        _ = await slow.Part(People, "div#found");

        Assert.Null((await slow.Rooms.Page(People)).QuerySelector("#counting .counting"));
        Assert.Contains("data-counted", await slow.Part(People, "div#counting"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_waits_for_figures_of_now()
    {
        await using var slow = await Slow.Open();
        _ = await slow.Rooms.Page("/l/default/audit?period=all");
        slow.House.Holds = true;
        using var decided = await slow.Decide("object");

        var report = slow.Rooms.Visitor.GetStringAsync("/l/default/report?form=md&period=all");
        var page = await slow.Rooms.Page("/l/default/audit?period=all");

        Assert.NotNull(page.QuerySelector("#counting .counting"));
        Assert.False(report.IsCompleted);
        slow.House.Holds = false;
        Assert.NotEmpty(await report);
    }

    [Fact]
    public async Task What_no_decision_touched_is_never_marked()
    {
        await using var slow = await Slow.Open();
        _ = await slow.Rooms.Page("/l/default/content");
        slow.House.Holds = true;

        using var noted = await slow.Decide("note", ("note", "a word"));

        Assert.Null((await slow.Rooms.Page("/l/default/content")).QuerySelector("#counting .counting"));
    }

    /// <summary>Rooms whose circles are slow, and which wait for nothing.</summary>
    private sealed class Slow : IAsyncDisposable
    {
        public SlowHouse House { get; private set; } = null!;

        public OpenRooms Rooms { get; private set; } = null!;

        public static async Task<Slow> Open()
        {
            var slow = new Slow();
            slow.Rooms = await OpenRooms.Open(houseOf: whole => slow.House = new SlowHouse(whole, "circles"), patience: TimeSpan.Zero);
            return slow;
        }

        /// <summary>Decides about somebody, from a page that asks for nothing slow and back to it.</summary>
        public Task<HttpResponseMessage> Decide(string act, params (string, string)[] says) =>
            Rooms.Send("/l/default/ledger", "/l/default/act/" + act, [("person", "person-12"), ("back", "/l/default/ledger"), .. says]);

        public async Task<string> Part(string path, string target)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            request.Headers.Add("HX-Request", "true");
            request.Headers.Add("HX-Target", target);
            using var answer = await Rooms.Visitor.SendAsync(request);
            return await answer.Content.ReadAsStringAsync();
        }

        public async ValueTask DisposeAsync()
        {
            House.Holds = false;
            await Rooms.DisposeAsync();
            House.Dispose();
        }
    }
}
