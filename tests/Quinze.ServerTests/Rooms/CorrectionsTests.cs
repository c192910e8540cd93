using Microsoft.Playwright;
using Quinze.ServerTests.Support;

namespace Quinze.ServerTests.Rooms;

/// <summary>What a machine guessed is put right in one gesture, and a page can be put on paper.</summary>
public class CorrectionsTests(Chromium chromium)
{
    private const string Orders = """
        Nom de l'affaire;Prix, HT;Signé le;Courriel
        Voile de misaine;1 200,00;12/03/2026;ines@example.org
        Taud de cockpit;640,50;02/04/2026;malo@example.org

        """;

    public static TheoryData<string> Languages => WalksTests.Languages;

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task A_table_of_an_unknown_program_is_read_as_one_says_with_one_button(string language)
    {
        Chromium.IsNeeded();
        await using var serving = await Serving.Start();
        await File.WriteAllTextAsync(serving.At("orders.csv"), Orders, TestContext.Current.CancellationToken);
        await using var visit = await chromium.Enter(serving, new Look(language));
        await visit.Go("/l/default/welcome");

        await visit.Page.SetInputFilesAsync("#files", serving.At("orders.csv"));
        var columns = visit.Page.Locator("form.columns");
        await Assertions.Expect(columns).ToBeVisibleAsync(new() { Timeout = 60_000 });
        var guessed = await columns.Locator("select[name='column:title']").InputValueAsync();
        await columns.Locator("button.first").ClickAsync();

        await Assertions.Expect(columns).ToHaveCountAsync(0, new() { Timeout = 60_000 });
        await Assertions.Expect(visit.Page.Locator("main table td").First).ToBeVisibleAsync(new() { Timeout = 60_000 });
        Assert.Equal("Nom de l'affaire", guessed);
        await visit.Go("/l/default/rows?show=outcomes");
        await Assertions.Expect(visit.Page.Locator("main tbody tr")).ToHaveCountAsync(2);
        Assert.Empty(visit.Troubles);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task A_genre_is_put_right_beside_the_text_and_undone_from_the_page(string language)
    {
        Chromium.IsNeeded();
        await using var serving = await Serving.Start(["import", Repository.At("samples", "linkedin-small")]);
        await using var visit = await chromium.Enter(serving, new Look(language));
        await visit.Go("/l/default/posts");
        var cell = visit.Page.Locator("#found tbody tr:has(form.relabel) td").First;
        var before = (await cell.Locator("span").First.InnerTextAsync()).Trim();

        await cell.Locator("summary").ClickAsync();
        await cell.Locator("select").SelectOptionAsync("wishes");
        await cell.Locator("form.relabel button").ClickAsync();
        var undo = visit.Page.Locator("#toast button");
        await Assertions.Expect(undo).ToBeVisibleAsync();
        await Assertions.Expect(cell.Locator("span").First).Not.ToHaveTextAsync(before);
        await undo.ClickAsync();

        await Assertions.Expect(visit.Page.Locator("#toast button")).ToHaveCountAsync(0);
        await Assertions.Expect(cell.Locator("span").First).ToHaveTextAsync(before);
        Assert.Empty(visit.Troubles);
    }

    [Fact]
    public async Task A_room_on_paper_has_its_words_and_figures_and_nothing_to_press()
    {
        Chromium.IsNeeded();
        await using var serving = await Serving.Start(["import", Repository.At("samples", "linkedin-small")]);
        await using var visit = await chromium.Enter(serving, new Look(Dark: true));
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });

        var left = new List<string>();
        foreach (var room in new[] { "today", "people", "posts", "results", "questions", "audit" })
        {
            await visit.Go("/l/default/" + room);
            Assert.True(await visit.Page.Locator("main h1").IsVisibleAsync(), room);
            var pressed = await visit.Page.Locator(".rooms:visible, .bar:visible, main button:visible, main textarea:visible").AllAsync();
            foreach (var one in pressed)
            {
                left.Add($"{room}: {await one.EvaluateAsync<string>("e => e.outerHTML.slice(0, 200)")}");
            }
            Assert.Equal("rgb(255, 255, 255)", await visit.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
        }
        Assert.True(left.Count == 0, string.Join('\n', left));
    }
}
