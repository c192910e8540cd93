using Quinze.Importing;

namespace Quinze.Sources.Bluesky;

/// <summary>Reads likes, reposts and follows. Each reader says what is missing, or null when it has given its entry.</summary>
internal static class BlueskyGestures
{
    /// <summary>Whoever likes, reposts or follows something does so once, whichever list tells of it and whether or not that list tells when.</summary>
    public static string OneGesture(string did, string subject) => $"{did} {subject}";

    public static string? ReadOnRecord(InteractionKind kind, in BlueskyRecord record, BlueskyPeople people, List<Reading> found)
    {
        if (record.Fields["subject"u8]["uri"u8].Text is not { } address || AtUri.Parse(address) is not { } subject)
        {
            return "subject.uri is missing or no address";
        }
        // One can like a feed or a labelling service too: a gesture towards who made it, on no post.
        var isPost = subject is { Collection: BlueskyCollections.Post, RecordKey: not null };
        // To like one's own post is an act, and a gesture towards nobody.
        found.Add(
            record.Act(
                kind,
                people.To(subject.Authority),
                isPost ? PostRef.At(address) : PostRef.None,
                detail: isPost ? null : subject.Collection,
                reference: OneGesture(people.Owner, address)
            )
        );
        return null;
    }

    public static string? ReadFollow(in BlueskyRecord record, BlueskyPeople people, List<Reading> found)
    {
        if (record.Fields["subject"u8].Text is not { } did || !AtSyntax.IsDid(did))
        {
            return "subject is missing or no DID";
        }
        found.Add(
            people.Other(did) is { } other
                ? record.Act(InteractionKind.Follow, Audience.One(other), PostRef.None, reference: OneGesture(people.Owner, did))
                : new LeftAside(record.Place, "the account follows itself")
        );
        return null;
    }
}
