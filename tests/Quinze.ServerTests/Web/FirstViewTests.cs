namespace Quinze.ServerTests.Web;

/// <summary>
/// A room that is opened before its figures are counted stands there at once with what it has; the rest comes when it is counted, and nothing is shown in its place.
/// </summary>
public class FirstViewTests
{
    private const string People = "/l/default/people";

    [Theory]
    [InlineData("en", "Being counted…")]
    [InlineData("fr", "On compte…")]
    public async Task A_room_stands_there_before_its_figures_are_counted_and_says_so(string language, string said)
    {
        await using var slow = await Slow.Open();

        var page = await slow.Rooms.Page(People, language);

        Assert.Contains(said, OpenRooms.TextOf(page), StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("#fifteen"));
        Assert.NotNull(page.QuerySelector("nav.rooms [aria-current=page]"));
        Assert.Equal("load", page.QuerySelector("#counting .counting")!.GetAttribute("hx-trigger"));
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.NotEmpty(page.Title!);
    }

    [Fact]
    public async Task What_needs_no_slow_figure_is_shown_as_ever()
    {
        await using var slow = await Slow.Open();

        var page = await slow.Rooms.Page("/l/default/ledger");

        Assert.Null(page.QuerySelector("#counting .counting"));
        Assert.Null(page.QuerySelector(".uncounted"));
    }

    [Fact]
    public async Task Whoever_asks_whether_it_is_counted_is_told_once_it_is_and_the_room_is_whole()
    {
        await using var slow = await Slow.Open();
        _ = await slow.Rooms.Page(People);

        var asks = slow.Ask(People, "HX-Target", "div#counting");
        slow.House.Holds = false;

        Assert.Contains("data-counted", await asks, StringComparison.Ordinal);
        var page = await slow.Rooms.Page(People);
        Assert.NotNull(page.QuerySelector("#fifteen"));
        Assert.Null(page.QuerySelector("#counting .counting"));
    }

    [Theory]
    [InlineData("Prefer", "wait")]
    [InlineData("HX-Target", "div#found")]
    public async Task Who_prefers_to_wait_and_who_asks_for_a_part_gets_all_of_it(string header, string value)
    {
        await using var slow = await Slow.Open();

        var page = slow.Ask(People, header, value);
        Assert.False(page.IsCompleted);
        slow.House.Holds = false;

        Assert.Contains("id=\"fifteen\"", await page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_asked_for_first_is_never_half_counted()
    {
        await using var slow = await Slow.Open();

        var report = slow.Rooms.Visitor.GetStringAsync("/l/default/report?form=md&period=all");
        Assert.False(report.IsCompleted);
        slow.House.Holds = false;

        Assert.DoesNotContain("Being counted", await report, StringComparison.Ordinal);
    }

    /// <summary>Rooms whose circles nobody has counted yet, and which wait for nothing.</summary>
    private sealed class Slow : IAsyncDisposable
    {
        public SlowHouse House { get; private set; } = null!;

        public OpenRooms Rooms { get; private set; } = null!;

        public static async Task<Slow> Open()
        {
            var slow = new Slow();
            slow.Rooms = await OpenRooms.Open(
                houseOf: whole => slow.House = new SlowHouse(whole, "circles") { Holds = true },
                firstPatience: TimeSpan.Zero
            );
            return slow;
        }

        public async Task<string> Ask(string path, string header, string value)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            request.Headers.Add(header, value);
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
