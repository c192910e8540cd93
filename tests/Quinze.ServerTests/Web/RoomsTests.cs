using System.Net;
using System.Text.RegularExpressions;

namespace Quinze.ServerTests.Web;

/// <summary>The rooms as a visitor finds them.</summary>
public class RoomsTests(SharedRooms shared)
{
    private static readonly string[] Rooms =
    [
        "welcome",
        "today",
        "today/promises",
        "search?q=a",
        "results",
        "people",
        "posts",
        "content",
        "questions",
        "capture",
        "audit",
        "ledger",
        "people/person-12",
        "people/targets",
        "people/community",
        "how/circles",
    ];

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public async Task Every_room_opens_in_the_visitors_language(string language)
    {
        var rooms = shared.Rooms;

        foreach (var room in Rooms)
        {
            var page = await rooms.Page($"/l/default/{room}", language);
            Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
            Assert.NotEmpty(page.QuerySelector("main h1")!.TextContent.Trim());
            Assert.NotEmpty(page.Title!);
        }
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public async Task No_room_sends_its_visitor_to_a_terminal(string language)
    {
        var rooms = shared.Rooms;
        var told = new List<string>();

        foreach (var room in Rooms)
        {
            var page = await rooms.Page($"/l/default/{room}", language);
            told.AddRange(
                page.QuerySelectorAll("main code")
                    .Select(c => c.TextContent)
                    .Where(c => c.StartsWith("quinze ", StringComparison.Ordinal))
                    .Select(c => $"{room}: {c}")
            );
        }

        Assert.Empty(told);
    }

    [Fact]
    public async Task No_page_carries_a_style_or_a_script_written_into_it()
    {
        var rooms = shared.Rooms;

        foreach (var room in Rooms)
        {
            var page = await rooms.Page($"/l/default/{room}");
            Assert.Empty(page.QuerySelectorAll("[style], style, script:not([src])"));
            Assert.All(
                page.QuerySelectorAll("*"),
                e => Assert.DoesNotContain(e.Attributes, a => a.Name.StartsWith("on", StringComparison.Ordinal))
            );
        }
    }

    [Fact]
    public async Task An_empty_ledger_leads_to_the_first_room()
    {
        await using var rooms = await OpenRooms.Open(withSample: false);

        using var answer = await rooms.Visitor.GetAsync("/");

        Assert.EndsWith("/l/default/welcome", answer.RequestMessage!.RequestUri!.AbsolutePath, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(rooms.Folder, "default.quinze")));
    }

    [Fact]
    public async Task Every_link_of_a_room_leads_somewhere()
    {
        var rooms = shared.Rooms;
        var links = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var room in Rooms)
        {
            var page = await rooms.Page($"/l/default/{room}");
            links.UnionWith(page.QuerySelectorAll("a[href^='/']").Select(a => a.GetAttribute("href")!.Split('#')[0]));
        }

        var dead = new List<string>();
        foreach (var link in links)
        {
            using var answer = await rooms.Visitor.GetAsync(link);
            if (!answer.IsSuccessStatusCode)
            {
                dead.Add($"{(int)answer.StatusCode} {link}");
            }
        }

        Assert.Empty(dead);
    }

    [Fact]
    public async Task A_person_is_found_by_a_part_of_the_name_without_its_accents()
    {
        var rooms = shared.Rooms;
        var first = (await rooms.Page("/l/default/people?name=é")).QuerySelector("#found bdi")!.TextContent;

        var page = await rooms.Page("/l/default/people?name=" + Uri.EscapeDataString(first.Replace("é", "e", StringComparison.Ordinal)));

        Assert.Contains(first, page.QuerySelectorAll("#found bdi").Select(e => e.TextContent));
    }

    [Fact]
    public async Task A_period_that_is_none_is_passed_over()
    {
        var rooms = shared.Rooms;

        var page = await rooms.Page("/l/default/people?period=%3Cscript%3E");

        Assert.DoesNotContain("<script>", page.QuerySelector("main")!.InnerHtml, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("circles")]
    [InlineData("desk")]
    public async Task How_a_figure_is_computed_leads_to_the_rows_of_each_of_its_parts(string analysis)
    {
        var page = await shared.Rooms.Page("/l/default/how/" + analysis);

        var rows = page.QuerySelectorAll("[aria-labelledby=figures] a").Select(a => a.GetAttribute("href")!).ToList();
        using var answer = await shared.Rooms.Visitor.GetAsync(rows[0]);

        Assert.All(rows, r => Assert.Contains("/rows?show=", r, StringComparison.Ordinal));
        Assert.True(answer.IsSuccessStatusCode);
        Assert.NotEmpty(page.QuerySelectorAll("[aria-labelledby=known] tbody tr"));
    }

    [Fact]
    public async Task A_figure_that_does_not_exist_says_so()
    {
        Assert.NotNull((await shared.Rooms.Page("/l/default/how/nothing")).QuerySelector(".notenough"));
    }

    [Fact]
    public async Task The_rows_behind_a_figure_are_listed()
    {
        var rooms = shared.Rooms;
        var behind = (await rooms.Page("/l/default/people"))
            .QuerySelectorAll(".why a")
            .Select(a => a.GetAttribute("href")!)
            .First(h => h.Contains("/rows?", StringComparison.Ordinal));

        var page = await rooms.Page(behind);

        Assert.NotEmpty(page.QuerySelectorAll("tbody tr"));
    }

    [Theory]
    [InlineData("posts")]
    [InlineData("interactions")]
    [InlineData("people")]
    [InlineData("coverage")]
    public async Task Rows_are_told_in_words_and_not_by_the_ids_that_programs_use(string table)
    {
        var page = await shared.Rooms.Page("/l/default/rows?show=" + table);

        var cells = page.QuerySelectorAll("table.behind tbody th, table.behind tbody td").Select(c => c.TextContent.Trim()).ToList();
        Assert.NotEmpty(cells);
        Assert.DoesNotContain(
            cells,
            c => Regex.IsMatch(c, "^(post|person|interaction)-[0-9]+$|urn:li:|at://|T[0-9:]+Z$|^linkedin(-archive)?$")
        );
    }

    [Theory]
    [InlineData("rows?show=posts")]
    [InlineData("welcome")]
    [InlineData("search?q=a")]
    public async Task A_page_that_no_period_filters_offers_none(string path)
    {
        var page = await shared.Rooms.Page("/l/default/" + path);

        Assert.Null(page.QuerySelector("details.period"));
    }

    [Fact]
    public async Task A_page_on_one_method_tells_of_that_one_alone()
    {
        var page = await shared.Rooms.Page("/l/default/how/circles");

        Assert.Single(page.QuerySelectorAll("main section#how h2"));
        Assert.Empty(page.QuerySelectorAll("main section#how h3"));
    }

    [Fact]
    public async Task Rows_that_no_evidence_names_are_a_clear_answer()
    {
        var rooms = shared.Rooms;

        using var answer = await rooms.Visitor.GetAsync("/l/default/rows?show=secrets%20--where%20x");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
    }

    [Theory]
    [InlineData("/l/default/people/person-999999", "Nobody here has that id.")]
    [InlineData("/l/default/people/person-x", "Nobody here has that id.")]
    [InlineData("/l/default/posts/post-x", "No post here has that id.")]
    public async Task Nobody_and_nothing_are_not_found_and_the_page_says_so(string path, string said)
    {
        using var answer = await shared.Rooms.Visitor.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains(said, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/l/..%2f..%2fetc/people")]
    [InlineData("/l/.hidden/people")]
    [InlineData("/l/default/nowhere")]
    public async Task What_is_no_room_is_not_found(string path)
    {
        var rooms = shared.Rooms;

        using var answer = await rooms.Visitor.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task The_report_comes_as_a_file_and_can_hide_the_names()
    {
        var rooms = shared.Rooms;
        var name = (await rooms.Page("/l/default/people")).QuerySelector("section bdi.name")!.TextContent;

        var open = await rooms.Visitor.GetStringAsync("/l/default/report?form=md");
        var hidden = await rooms.Visitor.GetStringAsync("/l/default/report?form=md&names=hidden");

        Assert.Contains(name, open, StringComparison.Ordinal);
        Assert.DoesNotContain(name, hidden, StringComparison.Ordinal);
    }
}
