namespace Quinze.Sources.Bluesky;

/// <summary>What is done with each collection of a repository: who reads its records, or why they are left aside.</summary>
internal static class BlueskyCollections
{
    public const string Post = "app.bsky.feed.post";
    public const string Like = "app.bsky.feed.like";
    public const string Repost = "app.bsky.feed.repost";
    public const string Follow = "app.bsky.graph.follow";
    public const string Profile = "app.bsky.actor.profile";

    private const string KeptOut = "kept out: not a contact";
    private const string Setting = "a setting, not an act";
    private const string Past = "a kind of record given up in 2023";

    public static readonly IReadOnlyDictionary<string, string> LeftAside = new Dictionary<string, string>
    {
        ["app.bsky.actor.status"] = "a passing status",
        ["app.bsky.feed.generator"] = "a feed's recipe: no post",
        ["app.bsky.feed.postgate"] = Setting,
        ["app.bsky.feed.threadgate"] = Setting,
        ["app.bsky.graph.block"] = $"a block: {KeptOut}",
        ["app.bsky.graph.list"] = $"a list of people: {KeptOut}",
        ["app.bsky.graph.listblock"] = $"a block of a list: {KeptOut}",
        ["app.bsky.graph.listitem"] = $"someone put on a list: {KeptOut}",
        ["app.bsky.graph.starterpack"] = "a starter pack: no post",
        ["app.bsky.graph.verification"] = "a verification of someone's name: no contact",
        ["app.bsky.labeler.service"] = Setting,
        ["app.bsky.notification.declaration"] = Setting,
        ["chat.bsky.actor.declaration"] = Setting,
        // Seen in repositories of November 2022 to April 2023, of the network's first months.
        ["app.bsky.feed.vote"] = Past,
        ["app.bsky.graph.assertion"] = Past,
        ["app.bsky.graph.confirmation"] = Past,
        ["app.bsky.system.declaration"] = Past,
    };

    /// <summary>Why a record of this collection gives no entry, for every collection that is not one of the five above.</summary>
    public static string WhyLeftAside(string collection) =>
        LeftAside.TryGetValue(collection, out var reason) ? reason
        : collection.StartsWith("app.bsky.", StringComparison.Ordinal) ? $"a kind of record this reader does not know: {collection}"
        : $"a record of another application: {collection}";
}
