using System.Text;
using System.Text.RegularExpressions;
using Quinze.ServerTests.Support;

namespace Quinze.ServerTests.Rooms;

/// <summary>
/// The pictures of the rooms in the pages of docs/. QUINZE_ACCEPT=1 takes them anew, with the outline of what they show; otherwise a room
/// whose outline has changed fails until its picture is taken again.
/// </summary>
public class PicturesTests(Chromium chromium, SampleTown town)
{
    private const int MostBytes = 200_000;

    private static readonly string Folder = Repository.At("docs", "images");

    public static TheoryData<string, string, string, bool, int> Shown =>
        new()
        {
            { "welcome", "/l/default/welcome", "en", false, 1280 },
            { "today", "/l/default/today", "en", false, 1280 },
            { "people", "/l/default/people#fifteen", "en", false, 1280 },
            { "person", "/l/default/people/person-20", "fr", false, 1280 },
            { "posts", "/l/default/posts", "en", false, 1280 },
            { "results", "/l/default/results", "en", false, 1280 },
            { "questions", "/l/default/questions", "fr", false, 1280 },
            { "content", "/l/default/content", "en", true, 1280 },
            { "audit", "/l/default/audit", "en", false, 1280 },
            { "ledger", "/l/default/ledger", "en", false, 1280 },
            { "today-narrow", "/l/default/today", "fr", true, 390 },
        };

    [Theory]
    [MemberData(nameof(Shown))]
    public async Task A_picture_in_the_docs_shows_the_room_as_it_is(string name, string room, string language, bool dark, int width)
    {
        Chromium.IsNeeded();
        var (picture, outline) = (Path.Combine(Folder, name + ".png"), Repository.At("tests", "Expected", "rooms", name + ".txt"));
        await using var visit = await chromium.Enter(town.Serving, new Look(language, dark, width, width < 600 ? 844 : 860));
        await visit.Go(room);
        var seen = await Outline(visit);

        if (Environment.GetEnvironmentVariable("QUINZE_ACCEPT") is "1")
        {
            Directory.CreateDirectory(Folder);
            Directory.CreateDirectory(Path.GetDirectoryName(outline)!);
            await visit.Page.ScreenshotAsync(new() { Path = picture });
            await File.WriteAllTextAsync(outline, seen, TestContext.Current.CancellationToken);
        }

        Assert.Equal(await File.ReadAllTextAsync(outline, TestContext.Current.CancellationToken), seen);
        Assert.InRange(new FileInfo(picture).Length, 1, MostBytes);
    }

    [Fact]
    public async Task Every_picture_is_shown_in_a_page_of_the_docs_and_none_is_missing()
    {
        var shown = Named
            .Matches(await File.ReadAllTextAsync(Repository.At("docs", "web.md"), TestContext.Current.CancellationToken))
            .Select(m => m.Groups["name"].Value)
            .Order(StringComparer.Ordinal);

        Assert.Equal(Directory.GetFiles(Folder).Select(p => Path.GetFileName(p)).Order(StringComparer.Ordinal), shown);
    }

    /// <summary>What a picture cannot show without showing it truly: headings, buttons, labels, heads of tables; no figures, no names.</summary>
    private static async Task<string> Outline(Visit visit)
    {
        var lines = await visit.Page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('.rooms a, main h1, main h2, main h3, main thead th, main button, main a.btn, main label, main summary')]
              .filter(e => e.checkVisibility() && (b => b.top < innerHeight && b.bottom > 0)(e.getBoundingClientRect()))
              .map(e => `${e.localName}: ${(e.firstChild?.nodeType === 3 ? e.firstChild.data : e.textContent).trim()}`)
            """
        );
        var outline = new StringBuilder();
        foreach (var line in lines.Select(l => Spaces.Replace(l, " ")).Where((l, i) => i == 0 || l != lines[i - 1]))
        {
            outline.Append(line).Append('\n');
        }
        return outline.ToString();
    }

    private static readonly Regex Named = new(@"\(images/(?<name>[\w-]+\.png)\)");

    private static readonly Regex Spaces = new(@"\s+");
}
