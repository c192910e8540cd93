using Quinze.ServerTests.Support;

namespace Quinze.ServerTests.Rooms;

/// <summary>The rooms of somebody who has read in nothing yet, or one thing only: each says what is missing and where it comes from.</summary>
public class FirstDaysTests(Chromium chromium)
{
    private static readonly string[] Rooms = ["today", "people", "posts", "results", "questions", "content", "audit", "ledger"];

    [Theory]
    [InlineData("nothing", "en")]
    [InlineData("posts", "fr")]
    [InlineData("mail", "en")]
    public async Task A_room_with_little_in_it_explains_itself(string read, string language)
    {
        Chromium.IsNeeded();
        await using var serving = await Serving.Start(Imports(read));
        await using var visit = await chromium.Enter(serving, new Look(language).Narrow);
        var mute = new List<string>();

        foreach (var room in Rooms)
        {
            await visit.Go($"/l/default/{room}");
            var words = await visit.Page.Locator("main").InnerTextAsync();
            var explains = await visit.Page.Locator("main .said, main .notenough").CountAsync() > 0;
            if (!explains || words.Contains("NaN", StringComparison.Ordinal) || await visit.Beyond() is not null)
            {
                mute.Add($"{room}: {words}");
            }
        }

        Assert.True(mute.Count == 0, string.Join("\n\n", mute));
        Assert.True(visit.Troubles.Count == 0, string.Join('\n', visit.Troubles));
    }

    [Fact]
    public async Task The_first_room_of_an_empty_ledger_is_the_welcome()
    {
        Chromium.IsNeeded();
        await using var serving = await Serving.Start();
        await using var visit = await chromium.Enter(serving, new Look());

        await visit.Go("/");

        Assert.EndsWith("/welcome", new Uri(visit.Page.Url).AbsolutePath, StringComparison.Ordinal);
    }

    private static string[][] Imports(string read) =>
        read switch
        {
            "posts" =>
            [
                ["import", Repository.At("samples", "bluesky-small.car")],
            ],
            "mail" =>
            [
                ["import", Repository.At("tests", "Archives", "mbox", "content-length", "mail.mbox")],
            ],
            _ => [],
        };
}
