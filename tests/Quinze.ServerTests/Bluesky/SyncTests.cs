using System.Text.Json;
using Quinze.ServerTests.Support;

namespace Quinze.ServerTests.Bluesky;

/// <summary>A sync with the real servers gives exactly the acts that were done there.</summary>
public class SyncTests(BlueskyServers servers)
{
    [Fact]
    public async Task A_full_sync_gives_exactly_the_acts_made_there()
    {
        Assert.SkipWhen(BlueskyServers.WhyNot() is not null, BlueskyServers.WhyNot() ?? "");
        var story = await Story.Tell(servers, "one");
        using var visitor = new Visitor { Typed = story.Anais.Password + "\n" };

        var sync = visitor.Json(
            "sync",
            "sky",
            "--network",
            "bluesky",
            "--account",
            story.Anais.Handle,
            "--host",
            servers.PersonalServer,
            "--sign-in"
        );

        Assert.Equal("imported", sync.GetProperty("imports")[0].GetProperty("status").GetString());
        Assert.Equal(story.Expected(), Acts(visitor));
        Assert.Equal(story.Posts, visitor.Json("show", "posts", "--limit", "10000").GetProperty("total").GetInt32());
        Assert.Empty(sync.GetProperty("unanswered").EnumerateArray());
        Assert.False(Directory.EnumerateDirectories(visitor.Ledger + ".sync/sky").Any(), "the spool is left lying about");
    }

    [Fact]
    public async Task Without_signing_in_everything_that_is_public_is_there()
    {
        Assert.SkipWhen(BlueskyServers.WhyNot() is not null, BlueskyServers.WhyNot() ?? "");
        var story = await Story.Tell(servers, "two");
        using var visitor = new Visitor();

        visitor.Json("sync", "sky", "--network", "bluesky", "--account", story.Anais.Handle, "--host", servers.AppView);

        Assert.Equal(story.Public(), Acts(visitor));
        Assert.All(
            visitor.Json("show", "interactions", "--where", "kind=follow", "--limit", "100").GetProperty("items").EnumerateArray(),
            f => Assert.NotEqual(JsonValueKind.Null, f.GetProperty("at").ValueKind)
        );
    }

    [Fact]
    public async Task The_second_sync_brings_what_is_new_and_keeps_the_counts_as_a_series()
    {
        Assert.SkipWhen(BlueskyServers.WhyNot() is not null, BlueskyServers.WhyNot() ?? "");
        var story = await Story.Tell(servers, "three");
        using var visitor = new Visitor();
        visitor.Json("sync", "sky", "--network", "bluesky", "--account", story.Anais.Handle, "--host", servers.AppView);
        var before = Acts(visitor);

        await story.Malo.Reposts(story.First);
        await servers.Settle();
        var again = visitor.Json("sync", "sky");

        Assert.Equal(
            [.. before.Append($"repost {story.Malo.Did} → owner on {story.First.Uri}").Order(StringComparer.Ordinal)],
            Acts(visitor)
        );
        Assert.Equal(1, again.GetProperty("imports")[0].GetProperty("added").GetProperty("interactions").GetInt32());
    }

    internal static List<string> Acts(Visitor visitor) =>
        [
            .. visitor
                .Json("show", "interactions", "--limit", "100000")
                .GetProperty("items")
                .EnumerateArray()
                .Select(Told)
                .Order(StringComparer.Ordinal),
        ];

    private static string Told(JsonElement act)
    {
        var sent = act.GetProperty("direction").GetString() == "sent";
        var people = sent ? act.GetProperty("to").EnumerateArray().ToList() : [act.GetProperty("from")];
        var other = people is [var one] ? one.GetProperty("handles")[0].GetString()!["bluesky:".Length..] : "nobody";
        var post = act.GetProperty("post") is { ValueKind: JsonValueKind.Object } on ? " on " + on.GetProperty("nativeId").GetString() : "";
        return $"{act.GetProperty("kind").GetString()} {(sent ? "owner" : other)} → {(sent ? other : "owner")}{post}";
    }
}
