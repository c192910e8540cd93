using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>The public kinds of activity, in the order in which they are shown, and which channels tell of each.</summary>
public sealed record PublicActivity(string Kind, PostKind? Post, InteractionKind? Interaction, params IReadOnlyList<string> Channels)
{
    // A mention is a word of a text that is counted already. Messages, mails, invitations, connections, meetings, visits and
    // service requests are private. A network that lists posts lists reshares and quotes among them, and replies among comments.
    public static IReadOnlyList<PublicActivity> All { get; } =
    [
        new("post", PostKind.Post, null, "post"),
        new("article", PostKind.Article, null, "article"),
        new("quote", PostKind.Quote, InteractionKind.Quote, "quote", "post"),
        new("reshare", PostKind.Reshare, null, "reshare", "post"),
        new("repost", null, InteractionKind.Repost, "repost"),
        new("reply", PostKind.Reply, InteractionKind.Reply, "reply", "comment"),
        new("comment", null, InteractionKind.Comment, "comment"),
        new("reaction", null, InteractionKind.Reaction, "reaction"),
        new("vote", null, InteractionKind.Vote, "vote"),
        new("follow", null, InteractionKind.Follow, "follow"),
        new("story", PostKind.Story, null, "story"),
        new("endorsement", null, InteractionKind.Endorsement, "endorsement"),
        new("recommendation", null, InteractionKind.Recommendation, "recommendation"),
    ];

    /// <summary>Every channel that tells of something public.</summary>
    public static string[] AllChannels { get; } = [.. All.SelectMany(a => a.Channels).Distinct()];

    /// <summary>
    /// The channels that tell of it in this ledger: its own; where no source has one, those it is listed among, if any was ever seen.
    /// A network without quotes lists posts all the same: that there are none among them is no zero, quotes do not exist there.
    /// </summary>
    public IReadOnlyList<string> ToldBy(LedgerView view) =>
        Channels.Count == 1 || view.Covered(Channels[0]).Count > 0 || !SeenIn(view.Facts) ? [Channels[0]] : Channels;

    private bool SeenIn(Facts facts) =>
        (Post is { } post && facts.Posts.Any(p => p.Own && p.Kind == post))
        || (Interaction is { } act && facts.Interactions.Kind[..facts.Interactions.Count].Contains((byte)act));

    /// <summary>True for what the owner published for others to see: not a draft, not for a few.</summary>
    public static bool IsPublished(PostFact post) => post.Own && post.Kind != PostKind.Draft && !post.IsForAFew;
}
