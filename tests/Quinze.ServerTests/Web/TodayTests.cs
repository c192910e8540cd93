using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using Quinze.Analyses;
using Quinze.Web.Ledgers;

namespace Quinze.ServerTests.Web;

/// <summary>The desk: a queue that fits, one act a line, and an end.</summary>
public class TodayTests(SharedRooms shared)
{
    private const string Today = "/l/default/today";

    [Theory]
    [InlineData("en", "That is all for today.")]
    [InlineData("fr", "C’est tout pour aujourd’hui.")]
    public async Task What_fits_the_minutes_is_shown_with_its_reason_and_then_it_ends(string language, string end)
    {
        var rooms = shared.Rooms;

        var page = await rooms.Page(Today + "?minutes=10", language);

        Assert.InRange(page.QuerySelectorAll(".item .min").Sum(Minutes), 1, 10);
        Assert.All(page.QuerySelectorAll(".item"), i => Assert.NotEmpty(i.QuerySelector(".why")!.TextContent.Trim()));
        Assert.Distinct(page.QuerySelectorAll(".desk .kind").Select(k => k.TextContent));
        Assert.Contains(end, page.QuerySelector(".end")!.TextContent, StringComparison.Ordinal);
        Assert.True((await rooms.Page(Today + "?minutes=60")).QuerySelectorAll(".item").Length > page.QuerySelectorAll(".item").Length);
    }

    [Fact]
    public async Task One_answers_in_the_thread_it_was_said_in()
    {
        var rooms = shared.Rooms;

        var answer = (await rooms.Page(Today)).QuerySelector(".item a.btn.first")!;

        Assert.StartsWith("https://www.linkedin.com/messaging/thread/2-", answer.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Contains("noreferrer", answer.GetAttribute("rel"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("done")]
    [InlineData("snooze")]
    [InlineData("pass")]
    public async Task An_act_answers_with_its_line_alone_and_is_undone_by_it(string what)
    {
        await using var rooms = await OpenRooms.Open();
        var before = Items(await rooms.Page(Today));

        using var sent = await rooms.Send(Today, "/l/default/act/desk", true, ("what", what), ("item", before[0]), ("back", Today));
        var line = await sent.Content.ReadAsStringAsync();
        var after = Items(await rooms.Page(Today));
        using var undone = await rooms.Send(Today, "/l/default/act/undo", ("number", "1"), ("back", Today));

        Assert.StartsWith("<li", line.TrimStart(), StringComparison.Ordinal);
        Assert.Contains("Undo", line, StringComparison.Ordinal);
        Assert.DoesNotContain(before[0], after);
        Assert.Equal(before, Items(await rooms.Page(Today)));
    }

    [Fact]
    public async Task What_was_done_counts_against_the_minutes_of_the_day()
    {
        await using var rooms = await OpenRooms.Open();
        var before = Items(await rooms.Page(Today));

        foreach (var item in before)
        {
            using var sent = await rooms.Send(Today, "/l/default/act/desk", ("what", "done"), ("item", item), ("back", Today));
        }

        var page = await rooms.Page(Today);
        Assert.Empty(Items(page));
        Assert.Contains("That is all for today.", OpenRooms.TextOf(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pitches_and_wishes_are_put_away_in_one_act_and_come_back_in_one()
    {
        await using var rooms = await OpenRooms.Open();
        var folded = (await rooms.Page(Today))
            .QuerySelectorAll("#put-away input[name=item]")
            .Select(i => i.GetAttribute("value")!)
            .ToList();

        using var sent = await rooms.Send(
            Today,
            "/l/default/act/desk",
            [.. folded.Select(f => ("item", f)), ("what", "done"), ("back", Today)]
        );
        var away = await rooms.Page(Today);
        using var undone = await rooms.Send(Today, "/l/default/act/undo", ("number", "1"), ("back", Today));

        Assert.True(folded.Count > 1);
        Assert.Null(away.QuerySelector("#put-away"));
        Assert.NotNull((await rooms.Page(Today)).QuerySelector("#put-away"));
    }

    [Theory]
    [InlineData("done", "interaction-99999999", HttpStatusCode.NotFound)]
    [InlineData("done", "person-1", HttpStatusCode.NotFound)]
    [InlineData("burn", "interaction-1", HttpStatusCode.BadRequest)]
    public async Task What_is_not_on_the_desk_cannot_be_done(string what, string item, HttpStatusCode expected)
    {
        var rooms = shared.Rooms;

        using var sent = await rooms.Send(Today, "/l/default/act/desk", ("what", what), ("item", item));

        Assert.Equal(expected, sent.StatusCode);
    }

    [Fact]
    public async Task A_decision_at_the_desk_computes_nothing_again_that_does_not_depend_on_it()
    {
        await using var rooms = await OpenRooms.Open();
        var path = Path.Combine(rooms.Folder, "default.quinze");
        using var ledger = new OpenLedger(rooms.House, "default", path, Timeout.InfiniteTimeSpan);
        IAnalysis Named(string name) => rooms.House.Analyses.First(a => a.Name == name);
        var before = ledger.Now().Findings;
        var (circles, promises, desk) = (
            before.Of(Named("circles"), period: null),
            before.Of(Named("promises"), period: null),
            before.Desk
        );

        _ = ledger.With(store => store.Judge(JudgementKind.Done, ["interaction-1"], null, rooms.House.Clock.GetCurrentInstant()));

        var after = ledger.Now().Findings;
        Assert.NotSame(before, after);
        Assert.Same(circles, after.Of(Named("circles"), period: null));
        Assert.Same(desk, after.Desk);
        Assert.NotSame(promises, after.Of(Named("promises"), period: null));
    }

    private static double Minutes(IElement min) =>
        double.Parse('0' + min.FirstChild!.TextContent.Replace("½", ".5", StringComparison.Ordinal), CultureInfo.InvariantCulture);

    private static List<string> Items(IDocument page) =>
        [.. page.QuerySelectorAll(".queue input[name=item]").Select(i => i.GetAttribute("value")!)];
}
