using Microsoft.Playwright;

namespace Quinze.ServerTests.Rooms;

/// <summary>The main tasks with the keyboard and nothing else, and the circles by keys, wheel and drag.</summary>
public class KeyboardTests(Chromium chromium, SampleTown town)
{
    private const int Farthest = 200;

    [Fact]
    public async Task From_ones_own_names_to_the_report_no_task_needs_a_mouse()
    {
        Chromium.IsNeeded();
        await using var serving = await Serving.Start(["sample", "town", "--all"], ["import", "town"]);
        await using var visit = await chromium.Enter(serving, new Look());

        await visit.Go("/l/default/welcome");
        await Reach(visit, "#names");
        await visit.Page.Keyboard.TypeAsync("Fanny Debreuil\nTarik Mokrani");
        await Press(visit, "form[action$='/act/fifteen'] button");
        await Reach(visit, "#files");

        await visit.Go("/l/default/today");
        var waiting = await visit.Page.Locator(".queue .item").CountAsync();
        await Press(visit, ".queue button[value=snooze]");
        await Press(visit, ".settled button");
        await Assertions.Expect(visit.Page.Locator(".queue .item button[value=snooze]")).ToHaveCountAsync(waiting);
        await Press(visit, ".queue button[value=done]");
        await Assertions.Expect(visit.Page.Locator(".queue .item button[value=done]")).ToHaveCountAsync(waiting - 1);

        await visit.Go("/l/default/posts");
        await Press(visit, "details.put summary");
        await Reach(visit, "details.put[open] select");
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await Press(visit, "details.put[open] button");
        await Press(visit, "#toast button");
        await Assertions.Expect(visit.Page.Locator("#toast button")).ToHaveCountAsync(0);

        await visit.Go("/l/default/people/same");
        await Press(visit, "form[action$='/act/same'] button");
        await Assertions.Expect(visit.Page.Locator("#toast button")).ToBeVisibleAsync();

        await visit.Go("/l/default/audit");
        await Reach(visit, "main a[download][href*='form=md']");
        var report = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Page.Keyboard.PressAsync("Enter"));
        Assert.EndsWith(".md", report.SuggestedFilename, StringComparison.Ordinal);
        Assert.True(visit.Troubles.Count == 0, string.Join('\n', visit.Troubles));
    }

    [Fact]
    public async Task The_circles_come_nearer_by_keys_and_wheel_and_go_along_with_a_drag()
    {
        Chromium.IsNeeded();
        await using var visit = await chromium.Enter(town.Serving, new Look());
        await visit.Go("/l/default/people");
        var whole = await View(visit);
        var face = visit.Page.Locator("svg.circles a.face").First;

        await face.FocusAsync();
        await visit.Page.Keyboard.PressAsync("+");
        var near = await View(visit);
        await visit.Page.Locator("svg.circles").HoverAsync();
        await visit.Page.Mouse.WheelAsync(0, -200);
        var nearer = await View(visit);
        await Drag(visit, 60, 40);
        var along = await View(visit);
        await face.FocusAsync();
        await visit.Page.Keyboard.PressAsync("0");
        var again = await View(visit);

        Assert.True(near.Width < whole.Width, "a key did not come nearer");
        Assert.True(nearer.Width < near.Width, "the wheel did not come nearer");
        Assert.Equal(nearer.Width, along.Width);
        Assert.NotEqual((nearer.X, nearer.Y), (along.X, along.Y));
        Assert.Equal(whole, again);
    }

    [Fact]
    public async Task In_the_circles_an_arrow_leads_to_the_next_name_and_back()
    {
        Chromium.IsNeeded();
        await using var visit = await chromium.Enter(town.Serving, new Look());
        await visit.Go("/l/default/people");
        await visit.Page.Locator("svg.circles a.face").First.FocusAsync();
        var first = await Focused(visit);

        var met = new HashSet<string> { first };
        foreach (var key in (string[])["ArrowLeft", "ArrowUp", "ArrowRight", "ArrowDown"])
        {
            await visit.Page.Keyboard.PressAsync(key);
            met.Add(await Focused(visit));
        }

        Assert.True(met.Count > 1, "no arrow leads anywhere");
        Assert.All(met, href => Assert.Contains("/people/person-", href, StringComparison.Ordinal));
    }

    /// <summary>Tabs until the focus is on what is looked for, as somebody does who has no mouse.</summary>
    private static async Task Reach(Visit visit, string selector)
    {
        await visit.Page.Locator(selector).First.WaitForAsync(new() { State = WaitForSelectorState.Attached });
        for (var i = 0; i < Farthest; i++)
        {
            if (await visit.Page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector))
            {
                return;
            }
            await visit.Page.Keyboard.PressAsync("Tab");
        }
        Assert.Fail($"{visit.Page.Url}: {selector} is not reached by the keyboard");
    }

    private static async Task Press(Visit visit, string selector)
    {
        await Reach(visit, selector);
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await visit.Counted();
    }

    private static Task<string> Focused(Visit visit) =>
        visit.Page.EvaluateAsync<string>("document.activeElement.getAttribute('href') ?? ''");

    private static async Task<(double X, double Y, double Width)> View(Visit visit)
    {
        var box = await visit.Page.EvaluateAsync<double[]>(
            "(() => { const v = document.querySelector('svg.circles').viewBox.baseVal; return [v.x, v.y, v.width]; })()"
        );
        return (box[0], box[1], box[2]);
    }

    private static async Task Drag(Visit visit, int right, int down)
    {
        var box = (await visit.Page.Locator("svg.circles").BoundingBoxAsync())!;
        var (x, y) = (box.X + (box.Width / 2), box.Y + (box.Height / 2));
        await visit.Page.Mouse.MoveAsync(x, y);
        await visit.Page.Mouse.DownAsync();
        await visit.Page.Mouse.MoveAsync(x - (right / 2), y - (down / 2));
        await visit.Page.Mouse.MoveAsync(x - right, y - down);
        await visit.Page.Mouse.UpAsync();
    }
}
