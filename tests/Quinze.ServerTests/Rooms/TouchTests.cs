using Microsoft.Playwright;

namespace Quinze.ServerTests.Rooms;

/// <summary>The circles under two fingers, as on a telephone.</summary>
public class TouchTests(Chromium chromium, SampleTown town)
{
    private const string Circles = "#fifteen svg.circles";

    [Fact]
    public async Task Two_fingers_that_part_come_nearer_to_what_lies_between_them()
    {
        Chromium.IsNeeded();
        await using var visit = await chromium.Enter(town.Serving, new Look().Narrow);
        await visit.Go("/l/default/people");
        await visit.Page.Locator(Circles).ScrollIntoViewIfNeededAsync();
        var whole = await Width(visit);

        await Pinch(visit, from: 40, to: 120);
        var near = await Width(visit);
        await Pinch(visit, from: 120, to: 20);

        Assert.InRange(near, whole / 4, whole / 2);
        Assert.Equal(whole, await Width(visit), 1);
        Assert.Empty(visit.Troubles);
    }

    [Fact]
    public async Task One_finger_still_scrolls_the_page_past_them()
    {
        Chromium.IsNeeded();
        await using var visit = await chromium.Enter(town.Serving, new Look().Narrow);
        await visit.Go("/l/default/people");

        Assert.Equal("pan-y", await visit.Page.Locator(Circles).EvaluateAsync<string>("svg => getComputedStyle(svg).touchAction"));
    }

    private static Task<double> Width(Visit visit) => visit.Page.Locator(Circles).EvaluateAsync<double>("svg => svg.viewBox.baseVal.width");

    /// <summary>Two fingers on either side of the middle of the picture, so many pixels from it each, that part or meet.</summary>
    private static async Task Pinch(Visit visit, int from, int to)
    {
        const int steps = 8;
        var box = (await visit.Page.Locator(Circles).BoundingBoxAsync())!;
        var (x, y) = (box.X + (box.Width / 2), box.Y + (box.Height / 2));
        var fingers = await visit.Page.Context.NewCDPSessionAsync(visit.Page);
        await Touch(fingers, "touchStart", x, y, from);
        for (var i = 1; i <= steps; i++)
        {
            await Touch(fingers, "touchMove", x, y, from + ((to - from) * i / (double)steps));
        }
        await fingers.SendAsync(
            "Input.dispatchTouchEvent",
            new Dictionary<string, object> { ["type"] = "touchEnd", ["touchPoints"] = Array.Empty<object>() }
        );
    }

    private static Task Touch(ICDPSession fingers, string type, double x, double y, double apart) =>
        fingers.SendAsync(
            "Input.dispatchTouchEvent",
            new Dictionary<string, object> { ["type"] = type, ["touchPoints"] = new[] { Finger(0, x - apart, y), Finger(1, x + apart, y) } }
        );

    private static Dictionary<string, object> Finger(int id, double x, double y) =>
        new()
        {
            ["id"] = id,
            ["x"] = x,
            ["y"] = y,
        };
}
