using System.Globalization;

namespace Quinze.ServerTests.Bluesky;

/// <summary>An invented member of the real network, who acts through its HTTP calls as an app would.</summary>
public sealed class Member(BlueskyServers servers, string handle, string did, string token)
{
    private static int seconds;

    public string Handle { get; } = handle;

    public string Did { get; } = did;

    public string Password => "secret-of-" + Handle.Split('.')[0];

    public Task<Written> Says(string text) => Write("app.bsky.feed.post", new { text, createdAt = Now() });

    public Task<Written> Answers(Written parent, string text, Written? root = null) =>
        Write(
            "app.bsky.feed.post",
            new
            {
                text,
                createdAt = Now(),
                reply = new { root = root ?? parent, parent },
            }
        );

    public Task<Written> Quotes(Written post, string text) =>
        Write(
            "app.bsky.feed.post",
            new
            {
                text,
                createdAt = Now(),
                embed = new Dictionary<string, object> { ["$type"] = "app.bsky.embed.record", ["record"] = post },
            }
        );

    public Task<Written> Names(Member other, string before)
    {
        var text = $"{before} @{other.Handle}";
        var feature = new Dictionary<string, string> { ["$type"] = "app.bsky.richtext.facet#mention", ["did"] = other.Did };
        var facet = new { index = new { byteStart = before.Length + 1, byteEnd = text.Length }, features = new[] { feature } };
        return Write(
            "app.bsky.feed.post",
            new
            {
                text,
                createdAt = Now(),
                facets = new[] { facet },
            }
        );
    }

    public Task<Written> Likes(Written post) => Write("app.bsky.feed.like", new { subject = post, createdAt = Now() });

    public Task<Written> Reposts(Written post) => Write("app.bsky.feed.repost", new { subject = post, createdAt = Now() });

    public Task<Written> Follows(Member other) => Write("app.bsky.graph.follow", new { subject = other.Did, createdAt = Now() });

    public Task Is(string displayName, string description) =>
        servers.Post(
            "com.atproto.repo.putRecord",
            token,
            new
            {
                repo = Did,
                collection = "app.bsky.actor.profile",
                rkey = "self",
                record = new { displayName, description },
            }
        );

    /// <summary>Many posts at once, as no person does.</summary>
    public Task SaysMuch(int posts) =>
        servers.Post(
            "com.atproto.repo.applyWrites",
            token,
            new
            {
                repo = Did,
                writes = Enumerable
                    .Range(1, posts)
                    .Select(n => new Dictionary<string, object>
                    {
                        ["$type"] = "com.atproto.repo.applyWrites#create",
                        ["collection"] = "app.bsky.feed.post",
                        ["value"] = new { text = $"Page {n} of the notebook", createdAt = Now() },
                    }),
            }
        );

    private async Task<Written> Write(string collection, object record)
    {
        var said = await servers.Post(
            "com.atproto.repo.createRecord",
            token,
            new
            {
                repo = Did,
                collection,
                record,
            }
        );
        return new Written(said.GetProperty("uri").GetString()!, said.GetProperty("cid").GetString()!);
    }

    /// <summary>Every act a second after the one before, on a day of the story's own.</summary>
    private static string Now() =>
        NodaTime
            .Instant.FromUtc(2026, 11, 20, 8, 0)
            .Plus(NodaTime.Duration.FromSeconds(Interlocked.Increment(ref seconds)))
            .ToString("uuuu-MM-dd'T'HH:mm:ss'.000Z'", CultureInfo.InvariantCulture);
}

/// <summary>A record that was written: where, and its digest.</summary>
public sealed record Written(
    [property: System.Text.Json.Serialization.JsonPropertyName("uri")] string Uri,
    [property: System.Text.Json.Serialization.JsonPropertyName("cid")] string Cid
);
