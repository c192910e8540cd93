using System.Text.Json;

namespace Quinze.ServerTests.Web;

/// <summary>The page of one person: the whole story, what is held about them, and what they are owed.</summary>
public class PersonPageTests(SharedRooms shared)
{
    [Fact]
    public async Task The_line_of_time_and_its_table_say_the_same()
    {
        var page = await shared.Rooms.Page(await SomebodyNear());

        var bars = page.QuerySelectorAll("svg.time rect.them, svg.time rect.you").Length;
        var years = page.QuerySelectorAll(".line-of-time tbody tr");
        Assert.NotEmpty(years);
        Assert.True(bars >= years.Length);
        Assert.Contains(
            years[0].QuerySelector("th")!.TextContent,
            page.QuerySelector("svg.time desc")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Everything_that_passed_is_in_the_story_page_by_page()
    {
        var page = await shared.Rooms.Page(await SomebodyNear());
        var total = int.Parse(
            new string([.. page.QuerySelector("#story-list .note")!.TextContent.TakeWhile(c => c != 'e').Where(char.IsAsciiDigit)]),
            System.Globalization.CultureInfo.InvariantCulture
        );
        var lines = 0;
        while (true)
        {
            lines += page.QuerySelectorAll("ol.story > li").Length;
            if (page.QuerySelectorAll(".pages a").FirstOrDefault(a => a.TextContent == "Older") is not { } older)
            {
                break;
            }
            page = await shared.Rooms.Page(older.GetAttribute("href")!.Split('#')[0]);
        }

        Assert.True(total > 50);
        Assert.Equal(total, lines);
    }

    [Fact]
    public async Task Both_directions_are_told_in_words_and_not_by_an_arrow_alone()
    {
        var page = await shared.Rooms.Page(await SomebodyNear());

        var ways = page.QuerySelectorAll(".story .way .away").Select(w => w.TextContent).Distinct().ToList();
        Assert.Contains("from you", ways);
        Assert.Contains("from them", ways);
    }

    [Fact]
    public async Task How_and_when_they_came_is_on_the_page()
    {
        var page = await shared.Rooms.Page(await SomebodyNear());

        Assert.Matches("[0-9]{4}", page.QuerySelector("section[aria-labelledby=met]")!.TextContent);
    }

    [Fact]
    public async Task What_is_held_comes_as_a_file_with_as_many_entries_as_the_page_shows()
    {
        var person = (await SomebodyNear()).Split('?')[0];
        var page = await shared.Rooms.Page(person + "/about");

        using var file = JsonDocument.Parse(await shared.Rooms.Visitor.GetStringAsync(person + "/about.json"));

        var entries = page.QuerySelectorAll("table.held tbody tr").Length;
        Assert.Equal(entries, file.RootElement.GetProperty("total").GetInt32());
        Assert.Equal(page.QuerySelector("h1 bdi")!.TextContent, file.RootElement.GetProperty("person").GetProperty("name").GetString());
        Assert.False(file.RootElement.TryGetProperty("ledger", out _));
    }

    [Fact]
    public async Task Looking_at_what_forgetting_would_do_forgets_nobody()
    {
        var person = await SomebodyNear();

        var page = await shared.Rooms.Page(person + "/forget");

        Assert.Contains("cannot be undone", OpenRooms.TextOf(page), StringComparison.Ordinal);
        Assert.NotEmpty((await shared.Rooms.Page(person)).QuerySelectorAll("svg.time"));
    }

    [Fact]
    public async Task Names_in_told_chapters_lead_to_pages_and_the_report_leads_nowhere()
    {
        var room = await shared.Rooms.Page("/l/default/people");
        var report = await shared.Rooms.Visitor.GetStringAsync("/l/default/report?form=html");

        Assert.All(room.QuerySelectorAll("#fifteen tbody bdi.name"), n => Assert.Equal("A", n.ParentElement!.TagName));
        Assert.DoesNotContain("/l/default/", report, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"face", report, StringComparison.Ordinal);
    }

    private async Task<string> SomebodyNear() =>
        (await shared.Rooms.Page("/l/default/people")).QuerySelector("#fifteen tbody th a")!.GetAttribute("href")!;
}
