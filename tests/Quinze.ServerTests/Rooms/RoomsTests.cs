using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace Quinze.ServerTests.Rooms;

/// <summary>Every room in a real browser: in both languages, in both lights, on a wide screen and on a telephone.</summary>
public class RoomsTests(Chromium chromium, SampleTown town)
{
    [Theory]
    [InlineData("en", false)]
    [InlineData("fr", true)]
    public async Task No_room_troubles_the_browser_or_asks_anything_of_another_machine(string language, bool dark)
    {
        Chromium.IsNeeded();
        await using var visit = await chromium.Enter(town.Serving, new Look(language, dark));

        foreach (var room in town.Rooms)
        {
            await visit.Go(room);
            Assert.NotEmpty(await visit.Title());
            Assert.Equal(language, await visit.Page.Locator("html").GetAttributeAsync("lang"));
        }

        Assert.True(visit.Troubles.Count == 0, string.Join('\n', visit.Troubles));
    }

    [Theory]
    [InlineData("en", 1280)]
    [InlineData("fr", 390)]
    [InlineData("en", 320)]
    public async Task No_room_is_wider_than_the_screen(string language, int width)
    {
        Chromium.IsNeeded();
        await using var visit = await chromium.Enter(town.Serving, new Look(language, Width: width));
        var wide = new List<string>();

        foreach (var room in town.Rooms)
        {
            await visit.Go(room);
            if (await visit.Beyond() is { } beyond)
            {
                wide.Add($"{room}: {beyond}");
            }
        }

        Assert.True(wide.Count == 0, string.Join('\n', wide));
    }

    [Theory]
    [InlineData("en", false, 1280)]
    [InlineData("fr", true, 390)]
    public async Task No_room_violates_a_rule_of_accessibility(string language, bool dark, int width)
    {
        Chromium.IsNeeded();
        await using var visit = await chromium.Enter(town.Serving, new Look(language, dark, width));
        var violations = new List<string>();

        foreach (var room in town.Rooms)
        {
            await visit.Go(room);
            var found = await visit.Page.RunAxe();
            violations.AddRange(found.Violations.Select(v => $"{room}: {v.Id} — {v.Help} — {Where(v)}"));
        }

        Assert.True(violations.Count == 0, string.Join('\n', violations));
    }

    private static string Where(AxeResultItem violation) =>
        string.Join(" | ", violation.Nodes.Take(3).Select(n => n.Html.ReplaceLineEndings(" ")));
}
