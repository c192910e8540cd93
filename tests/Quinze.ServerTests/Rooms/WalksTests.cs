using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Quinze.ServerTests.Support;

namespace Quinze.ServerTests.Rooms;

/// <summary>What people do in the rooms, from the first click to the last, in a real browser and in both languages.</summary>
public class WalksTests(Chromium chromium)
{
    private static readonly string Small = Repository.At("samples", "linkedin-small");

    public static TheoryData<string> Languages => ["en", "fr"];

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task From_the_first_page_to_ones_fifteen_it_is_three_clicks(string language)
    {
        await using var serving = await Begin();
        await using var visit = await chromium.Enter(serving, new Look(language));
        await visit.Go("/");

        await visit.Page.Locator("a[href='#archives']").ClickAsync();
        await visit.Page.SetInputFilesAsync("#files", Repository.At("samples", "bluesky-small.car"));
        await visit.Page.Locator("main a.btn.first").ClickAsync(new() { Timeout = 60_000 });

        await Assertions.Expect(visit.Page).ToHaveURLAsync(OfPeople);
        await Assertions.Expect(visit.Page.Locator("main h1")).Not.ToBeEmptyAsync();
        AssertCalm(visit);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task A_large_archive_is_streamed_read_and_told_of_file_by_file(string language)
    {
        await using var serving = await Begin();
        await Serving.Say(serving.Home, "sample", "town");
        var archive = serving.At("large.zip");
        LargeTown.AddFilm(Directory.GetFiles(serving.At("town"), "*.zip").First(), archive, megabytes: 256);
        await using var visit = await chromium.Enter(serving, new Look(language));
        await visit.Go("/l/default/welcome");

        await visit.Page.SetInputFilesAsync("#files", archive);

        await Assertions.Expect(visit.Page.Locator("main table").First).ToBeVisibleAsync(new() { Timeout = 120_000 });
        await Assertions.Expect(visit.Page.Locator("main")).ToContainTextAsync("film.mp4");
        Assert.Empty(Directory.EnumerateFiles(serving.At("quinze"), "*.mp4", SearchOption.AllDirectories));
        AssertCalm(visit);
    }

    [Fact]
    public async Task An_upload_that_is_stopped_leaves_nothing_behind()
    {
        await using var serving = await Begin();
        await Serving.Say(serving.Home, "sample", "town");
        var archive = serving.At("large.zip");
        LargeTown.AddFilm(Directory.GetFiles(serving.At("town"), "*.zip").First(), archive, megabytes: 64);
        await using var visit = await chromium.Enter(serving, new Look());
        await visit.Go("/l/default/welcome");
        await Slowly(visit);

        await visit.Page.SetInputFilesAsync("#files", archive);
        await visit.Page.Locator("#uploads button").ClickAsync();

        await Assertions.Expect(visit.Page.Locator("#uploads li")).ToContainTextAsync("nothing was kept");
        Assert.False(File.Exists(Path.Combine(serving.At("quinze"), "default.quinze")));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task A_decision_about_somebody_is_on_the_page_at_once_and_undone_from_it(string language)
    {
        await using var serving = await Begin(["import", Small]);
        await using var visit = await chromium.Enter(serving, new Look(language));
        await visit.Go("/l/default/people/person-12");
        var deed = visit.Page.Locator("form[action$='/act/elsewhere'] button").First;

        await deed.ClickAsync();
        var undo = visit.Page.Locator("#toast button");
        await Assertions.Expect(undo).ToBeVisibleAsync();
        await undo.ClickAsync();

        await Assertions.Expect(visit.Page.Locator("#toast button")).ToHaveCountAsync(0);
        await visit.Go("/l/default/ledger");
        AssertCalm(visit);
    }

    [Fact]
    public async Task A_page_whose_figures_are_counted_meanwhile_waits_for_the_decision_that_is_on_its_way()
    {
        await using var serving = await Begin(["import", Small]);
        await using var visit = await chromium.Enter(serving, new Look());
        await visit.Go("/l/default/people/person-12");
        var (asked, goes) = (new TaskCompletionSource(), new TaskCompletionSource());
        await visit.Page.RouteAsync(
            "**/act/elsewhere",
            async route =>
            {
                asked.SetResult();
                await goes.Task;
                await route.ContinueAsync();
            }
        );
        await visit.Page.Locator("form[action$='/act/elsewhere'] button").First.ClickAsync();
        await asked.Task;

        await visit.Page.EvaluateAsync(
            """
            () => {
              document.querySelector('#counting').innerHTML = `<p data-counted="${location.pathname}">`;
              document.dispatchEvent(new Event('htmx:after:swap'));
            }
            """
        );
        goes.SetResult();

        await Assertions.Expect(visit.Page.Locator("#toast button")).ToBeVisibleAsync();
        AssertCalm(visit);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task What_is_copied_off_a_screen_is_looked_at_taken_and_taken_back(string language)
    {
        await using var serving = await Begin(["import", Small]);
        await using var visit = await chromium.Enter(serving, new Look(language));
        await visit.Go("/l/default/posts");
        await visit.Page.Locator("#found th a").First.ClickAsync();
        await visit.Page.WaitForURLAsync("**/posts/post-*");
        var post = new Uri(visit.Page.Url).AbsolutePath;
        await visit.Go(post + "/capture");
        await visit.Page.FillAsync(
            "#paste",
            await File.ReadAllTextAsync(Repository.At("tests", "Pastes", "linkedin", "en", "reactions.txt"))
        );

        await visit.Page.Locator("form.paste button").First.ClickAsync();
        await Assertions.Expect(visit.Page.Locator("main table th bdi").First).ToBeVisibleAsync();
        await visit.Page.Locator("form[action$='/take'] button.first").ClickAsync();

        var back = visit.Page.Locator("#toast button");
        await Assertions.Expect(back).ToBeVisibleAsync();
        await back.ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#toast button")).ToHaveCountAsync(0);
        AssertCalm(visit);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Two_records_of_one_person_are_joined_and_parted_again(string language)
    {
        await using var serving = await Begin(["sample", "town", "--all"], ["import", "town"]);
        await using var visit = await chromium.Enter(serving, new Look(language));
        await visit.Go("/l/default/people/same");
        var suggestions = visit.Page.Locator("#suggested .maybe");
        var before = await suggestions.CountAsync();
        Assert.NotEqual(0, before);

        await suggestions.First.Locator("form[action$='/act/same'] button").ClickAsync();
        await visit.Page.Locator("#toast button").ClickAsync();

        await Assertions.Expect(visit.Page.Locator("#toast button")).ToHaveCountAsync(0);
        await Assertions.Expect(suggestions).ToHaveCountAsync(before);
        AssertCalm(visit);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Somebody_who_is_forgotten_is_nowhere_afterwards(string language)
    {
        await using var serving = await Begin(["import", Small]);
        await using var visit = await chromium.Enter(serving, new Look(language));
        await visit.Go("/l/default/people/person-12");
        var name = await visit.Page.Locator("main h1 bdi").InnerTextAsync();
        await visit.Go("/l/default/people/person-12/forget");

        await visit.Page.Locator("form[action$='/act/forget'] button.care").ClickAsync();
        await visit.Go("/l/default/search?q=" + Uri.EscapeDataString(name));

        Assert.DoesNotContain(name, await visit.Page.Locator("#hits").InnerTextAsync(), StringComparison.Ordinal);
        AssertCalm(visit);
    }

    [Theory]
    [InlineData("en", "form=html", "<!doctype html>")]
    [InlineData("fr", "form=xlsx", "PK")]
    [InlineData("fr", "form=md", "# ")]
    [InlineData("en", "form=pdf", "%PDF-")]
    public async Task The_report_is_taken_along_as_a_file(string language, string form, string begins)
    {
        await using var serving = await Begin(["import", Small]);
        await using var visit = await chromium.Enter(serving, new Look(language));
        await visit.Go("/l/default/audit");

        var download = await visit.Page.RunAndWaitForDownloadAsync(
            () => visit.Page.Locator($"main a[download][href*='{form}']").ClickAsync(),
            new() { Timeout = 60_000 }
        );

        var bytes = await File.ReadAllBytesAsync((await download.PathAsync())!);
        Assert.StartsWith(begins, Encoding.UTF8.GetString(bytes, 0, 64), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Two_ledgers_do_not_know_each_other()
    {
        await using var serving = await Begin(["import", Small]);
        await using var visit = await chromium.Enter(serving, new Look());
        await visit.Go("/l/default/people/person-12");
        var name = await visit.Page.Locator("main h1 bdi").InnerTextAsync();
        await visit.Go("/open?name=client");

        await visit.Page.SetInputFilesAsync("#files", Repository.At("samples", "bluesky-small.car"));
        await Assertions.Expect(visit.Page.Locator("main a.btn.first")).ToBeVisibleAsync(new() { Timeout = 60_000 });
        await visit.Go("/l/client/search?q=" + Uri.EscapeDataString(name));

        Assert.DoesNotContain(name, await visit.Page.Locator("#hits").InnerTextAsync(), StringComparison.Ordinal);
        AssertCalm(visit);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task The_keyboard_alone_finds_somebody_and_reads_their_page(string language)
    {
        await using var serving = await Begin(["import", Small]);
        await using var visit = await chromium.Enter(serving, new Look(language));
        await visit.Go("/l/default/people/person-12");
        var name = await visit.Page.Locator("main h1 bdi").InnerTextAsync();
        await visit.Go("/l/default/people");

        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("main", await visit.Page.EvaluateAsync<string>("document.activeElement.id"));
        await visit.Page.Keyboard.PressAsync("/");
        await visit.Page.Keyboard.TypeAsync(name);
        await Assertions.Expect(visit.Page.Locator("#quick a").First).ToContainTextAsync(name);
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await visit.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(visit.Page.Locator("main h1")).ToContainTextAsync(name);
        AssertCalm(visit);
    }

    [Fact]
    public async Task Nobody_walks_into_what_was_found_for_an_earlier_word()
    {
        await using var serving = await Begin(["import", Small]);
        await using var visit = await chromium.Enter(serving, new Look());
        await visit.Go("/l/default/people/person-12");
        var name = await visit.Page.Locator("main h1 bdi").InnerTextAsync();
        await visit.Go("/l/default/people");
        await visit.Page.Keyboard.PressAsync("/");
        await visit.Page.Keyboard.TypeAsync(name[..1]);
        await Assertions.Expect(visit.Page.Locator("#quick a").First).ToBeVisibleAsync();

        await visit.Page.Keyboard.TypeAsync(name[1..]);
        await visit.Page.Keyboard.PressAsync("ArrowDown");

        await Assertions.Expect(visit.Page.Locator("#quick a:focus")).ToContainTextAsync(name);
        AssertCalm(visit);
    }

    private static Task<Serving> Begin(params string[][] before)
    {
        Chromium.IsNeeded();
        return Serving.Start(before);
    }

    private static void AssertCalm(Visit visit) => Assert.True(visit.Troubles.Count == 0, string.Join('\n', visit.Troubles));

    /// <summary>As over a slow line, so that there is time to change one's mind.</summary>
    private static async Task Slowly(Visit visit)
    {
        var line = await visit.Page.Context.NewCDPSessionAsync(visit.Page);
        await line.SendAsync(
            "Network.emulateNetworkConditions",
            new Dictionary<string, object>
            {
                ["offline"] = false,
                ["latency"] = 0,
                ["downloadThroughput"] = -1,
                ["uploadThroughput"] = 1 << 20,
            }
        );
    }

    private static readonly Regex OfPeople = new("/l/default/people");
}
