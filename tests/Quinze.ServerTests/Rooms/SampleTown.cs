using System.Text.RegularExpressions;

[assembly: AssemblyFixture(typeof(Quinze.ServerTests.Rooms.SampleTown))]

namespace Quinze.ServerTests.Rooms;

/// <summary>The sample town with every kind of archive read, open for tests that change nothing in it.</summary>
public sealed class SampleTown : IAsyncLifetime
{
    private Serving? serving;

    internal Serving Serving => serving!;

    /// <summary>Every room, and one page each of a person and of a post.</summary>
    public IReadOnlyList<string> Rooms { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        if (Chromium.WhyNot() is not null)
        {
            return;
        }
        serving = await Serving.Start(["sample", "town", "--all"], ["import", "town"]);
        Rooms = await Find();
    }

    public ValueTask DisposeAsync() => serving?.DisposeAsync() ?? ValueTask.CompletedTask;

    /// <summary>As a visitor finds them: from the list of rooms, then from the first name and the first post in them.</summary>
    private async Task<IReadOnlyList<string>> Find()
    {
        using var http = new HttpClient { BaseAddress = serving!.Address };
        http.DefaultRequestHeaders.Add("Cookie", serving.CookieHeader);
        http.DefaultRequestHeaders.Add("Prefer", "wait");
        var start = await http.GetStringAsync("/");
        var rooms = Nav.Matches(start).Select(m => m.Groups["path"].Value).Distinct().ToList();
        var people = await http.GetStringAsync("/l/default/people?name=e");
        var posts = await http.GetStringAsync("/l/default/posts");
        return
        [
            "/l/default/welcome",
            .. rooms,
            APerson.Match(people).Groups["path"].Value,
            APost.Match(posts).Groups["path"].Value,
            "/l/default/how/circles",
        ];
    }

    private static readonly Regex Nav = new("<a class=\"room\" href=\"(?<path>[^\"]+)\"");

    private static readonly Regex APerson = new("href=\"(?<path>/l/default/people/person-[0-9]+)");

    private static readonly Regex APost = new("href=\"(?<path>/l/default/posts/post-[0-9]+)");
}
