using NodaTime;
using Quinze.Sources.Formats.Car;
using Quinze.Tests.Formats.Car;

namespace Quinze.Tests.Sources.Bluesky;

/// <summary>The repository of somebody invented, with one record of everything: what <c>tests/Archives/bluesky-repository</c> holds.</summary>
internal static class Sample
{
    private const string Yann = "at://did:plc:yann2345invented/app.bsky.feed.post/3lbnjq2zkc22b";
    private const string Own = "did:plc:anais234invented";

    public static byte[] Write() => Fill().Write(Key(22));

    /// <summary>The same, as a server sends it of which a part is lost.</summary>
    public static byte[] WritePart()
    {
        var writer = Fill();
        writer.Write(Key(22));
        var gone = writer.Add($"app.bsky.feed.like/{Key(3)}", Gesture("feed.like", Map(("uri", $"{Yann}gone"))));
        writer.Withheld.Add(gone);
        return writer.Write(Key(22));
    }

    public static Dictionary<string, object?> Post(string text) =>
        new()
        {
            ["$type"] = "app.bsky.feed.post",
            ["text"] = text,
            ["createdAt"] = "2024-11-04T11:00:00.000+01:00",
            ["langs"] = new object?[] { "fr" },
        };

    private static RepositoryWriter Fill()
    {
        var writer = new RepositoryWriter(Own);
        writer.Add(
            "app.bsky.actor.profile/self",
            new Dictionary<string, object?>
            {
                ["$type"] = "app.bsky.actor.profile",
                ["displayName"] = "Anaïs Inventée",
                ["description"] = "J'aide les relieurs à vendre leurs carnets",
            }
        );
        writer.Add($"app.bsky.feed.post/{Key(4)}", Post("Trois papiers pour un carnet qui dure."));
        var answer = Post("Oui, du lin ciré.");
        answer["reply"] = Map(("root", Map(("uri", Yann))), ("parent", Map(("uri", Yann))));
        writer.Add($"app.bsky.feed.post/{Key(5)}", answer);
        var quote = Post("À lire avec @yann.");
        quote["embed"] = Map(("$type", "app.bsky.embed.record"), ("record", Map(("uri", Yann))));
        quote["facets"] = new object?[]
        {
            Map(("features", new object?[] { Map(("$type", "app.bsky.richtext.facet#mention"), ("did", "did:plc:yann2345invented")) })),
        };
        writer.Add($"app.bsky.feed.post/{Key(6)}", quote);
        writer.Add($"app.bsky.feed.like/{Key(2)}", Gesture("feed.like", Map(("uri", Yann))));
        writer.Add($"app.bsky.feed.repost/{Key(7)}", Gesture("feed.repost", Map(("uri", Yann))));
        writer.Add($"app.bsky.graph.follow/{Key(1)}", Gesture("graph.follow", "did:plc:yann2345invented"));
        writer.Add($"app.bsky.graph.block/{Key(8)}", Gesture("graph.block", "did:plc:spam2345invented"));
        return writer;
    }

    private static string Key(int day) => Tid.From(Instant.FromUtc(2024, 11, day, 10, 0), 15).ToString();

    private static Dictionary<string, object?> Gesture(string collection, object subject) =>
        Map(("$type", $"app.bsky.{collection}"), ("subject", subject), ("createdAt", "2024-11-04T10:00:00.000Z"));

    private static Dictionary<string, object?> Map(params (string Name, object? Value)[] fields) =>
        fields.ToDictionary(f => f.Name, f => f.Value);
}
