using System.Text.Json;
using NodaTime;
using Quinze.Importing;
using Quinze.Sources.Bluesky;
using Quinze.Sources.Formats.Sync;

namespace Quinze.Sources.BlueskyAppView;

/// <summary>
/// What others did to the owner, and what the owner did to them, from lists, notifications and the owner's own records. The same act comes by several ways and is told once:
/// a gesture by who and on what, a text by its address. Each reader says what is missing, or null.
/// </summary>
internal sealed class AppViewActs(AppViewPeople people, FollowDates follows, LocalDate day)
{
    private const string Twice = "told by another page already";

    private readonly HashSet<(InteractionKind, string)> told = [];
    private readonly BlueskyTimes times = new(null, day);

    public Moment? TimeOf(string? address, byte[] claimed) =>
        times.Of(address is null ? "" : AtUri.Parse(address)?.RecordKey ?? "", claimed);

    /// <summary>A like or repost of one of the owner's posts, from the post's own list.</summary>
    public string? OnPost(InteractionKind kind, JsonElement actor, JsonElement like, string? about, Place place, List<Reading> found)
    {
        if (actor.Word("did") is not { } did || about is null)
        {
            return "who did it is missing";
        }
        var at = like.Word("createdAt") is null ? null : TimeOf(null, like.Bytes("createdAt"));
        return Gesture(kind, actor, did, about, at, place, found);
    }

    /// <summary>An answer to, or a quotation of, one of the owner's posts.</summary>
    public string? Wrote(InteractionKind kind, JsonElement post, string? about, Place place, List<Reading> found)
    {
        if (post.ValueKind != JsonValueKind.Object)
        {
            found.Add(new LeftAside(place, "deleted, or from somebody blocked"));
            return null;
        }
        return Text(kind, post.Field("author"), post.Word("uri"), post.Field("record"), about, place, found);
    }

    public string? Notified(JsonElement item, Place place, List<Reading> found)
    {
        var (author, record, address) = (item.Field("author"), item.Field("record"), item.Word("uri"));
        var subject = item.Word("reasonSubject");
        switch (item.Word("reason"))
        {
            case "like":
                return OnOwn(InteractionKind.Reaction, author, record, address, subject, place, found);
            case "repost":
                return OnOwn(InteractionKind.Repost, author, record, address, subject, place, found);
            case "follow":
                return Follower(author, place, found, TimeOf(address, record.Bytes("createdAt")));
            case "reply":
                return Answered(author, address, record, record.Word("reply", "parent", "uri") ?? subject, place, found);
            case "quote":
                return Text(InteractionKind.Quote, author, address, record, subject, place, found);
            case "mention":
                return Text(InteractionKind.Mention, author, address, record, address, place, found);
            case { Length: <= 40 } other:
                found.Add(new LeftAside(place, $"a notification of another kind: {other}"));
                return null;
            default:
                return "the reason is missing";
        }
    }

    /// <summary>A record of the owner's: what was liked or reposted, and when.</summary>
    public string? Own(InteractionKind kind, JsonElement item, Place place, List<Reading> found)
    {
        var record = item.Field("value");
        if (record.Word("subject", "uri") is not { } address || AtUri.Parse(address) is not { } subject)
        {
            return "subject.uri is missing or no address";
        }
        Repeat(kind, address, TimeOf(item.Word("uri"), record.Bytes("createdAt")), subject, place, found);
        return null;
    }

    public string? OwnFollow(JsonElement item, Place place, List<Reading> found)
    {
        var record = item.Field("value");
        return record.Word("subject") is { } did && AtSyntax.IsDid(did)
            ? Follow(did, TimeOf(item.Word("uri"), record.Bytes("createdAt")), place, found)
            : "subject is missing or no DID";
    }

    public string? Followed(JsonElement profile, Place place, List<Reading> found)
    {
        if (profile.Word("did") is not { } did)
        {
            return "who is followed is missing";
        }
        people.Show(profile, place, found);
        return Follow(did, follows.OfFollowed(did), place, found);
    }

    public string? Follower(JsonElement profile, Place place, List<Reading> found) => Follower(profile, place, found, null);

    /// <summary>The owner likes or reposts; on a feed or a list it is a gesture towards its maker, on no post.</summary>
    public void Repeat(InteractionKind kind, string address, Moment? at, AtUri subject, Place place, List<Reading> found)
    {
        var isPost = subject is { Collection: BlueskyCollections.Post, RecordKey: not null };
        var to = people.Other(subject.Authority) is { } other ? Audience.One(other) : Audience.Nobody;
        var reference = BlueskyGestures.OneGesture(people.Owner!, address);
        if (!told.Add((kind, reference)))
        {
            found.Add(new LeftAside(place, Twice));
            return;
        }
        found.Add(
            Act(
                place,
                kind,
                at,
                Handle.Owner,
                to,
                isPost ? PostRef.At(address) : PostRef.None,
                reference,
                isPost ? null : subject.Collection
            )
        );
    }

    private string? Follow(string did, Moment? at, Place place, List<Reading> found)
    {
        var reference = BlueskyGestures.OneGesture(people.Owner!, did);
        if (people.Other(did) is not { } other)
        {
            found.Add(new LeftAside(place, "the account follows itself"));
        }
        else if (!told.Add((InteractionKind.Follow, reference)))
        {
            found.Add(new LeftAside(place, Twice));
        }
        else
        {
            found.Add(Act(place, InteractionKind.Follow, at, Handle.Owner, Audience.One(other), PostRef.None, reference));
        }
        return null;
    }

    private string? Follower(JsonElement profile, Place place, List<Reading> found, Moment? at)
    {
        if (profile.Word("did") is not { } did)
        {
            return "who follows is missing";
        }
        people.Show(profile, place, found);
        if (people.Other(did) is not { } who)
        {
            found.Add(new LeftAside(place, "the account follows itself"));
            return null;
        }
        var reference = BlueskyGestures.OneGesture(did, people.Owner!);
        found.Add(
            told.Add((InteractionKind.Follow, reference))
                ? Act(
                    place,
                    InteractionKind.Follow,
                    at ?? follows.OfFollower(did),
                    who,
                    Audience.One(Handle.Owner),
                    PostRef.None,
                    reference
                )
                : new LeftAside(place, Twice)
        );
        return null;
    }

    /// <summary>A notification may be of a like of what the owner passed on, or of a feed of theirs: only posts of the owner's own count.</summary>
    private string? OnOwn(
        InteractionKind kind,
        JsonElement author,
        JsonElement record,
        string? address,
        string? subject,
        Place place,
        List<Reading> found
    )
    {
        if (author.Word("did") is not { } did)
        {
            return "who did it is missing";
        }
        if (subject is null || AtUri.Parse(subject) is not { Collection: BlueskyCollections.Post } post || post.Authority != people.Owner)
        {
            found.Add(new LeftAside(place, "on something that is no post of the account's"));
            return null;
        }
        return Gesture(kind, author, did, subject, TimeOf(address, record.Bytes("createdAt")), place, found);
    }

    private string? Gesture(InteractionKind kind, JsonElement actor, string did, string about, Moment? at, Place place, List<Reading> found)
    {
        people.Show(actor, place, found);
        var reference = BlueskyGestures.OneGesture(did, about);
        if (people.Other(did) is not { } who)
        {
            found.Add(new LeftAside(place, "the account's own gesture on its own post"));
        }
        else if (!told.Add((kind, reference)))
        {
            found.Add(new LeftAside(place, Twice));
        }
        else
        {
            found.Add(Act(place, kind, at, who, Audience.One(Handle.Owner), PostRef.At(about), reference));
        }
        return null;
    }

    /// <summary>The network also notifies of answers to others below a post of the account's.</summary>
    private string? Answered(JsonElement author, string? address, JsonElement record, string? parent, Place place, List<Reading> found)
    {
        if (parent is not null && AtUri.Parse(parent) is { } uri && uri.Authority != people.Owner)
        {
            found.Add(new LeftAside(place, "an answer to somebody else, below a post of the account's"));
            return null;
        }
        return Text(InteractionKind.Reply, author, address, record, parent, place, found);
    }

    private string? Text(
        InteractionKind kind,
        JsonElement author,
        string? address,
        JsonElement record,
        string? about,
        Place place,
        List<Reading> found
    )
    {
        if (author.Word("did") is not { } did || address is null || about is null)
        {
            return "who wrote it, or where it is, is missing";
        }
        people.Show(author, place, found);
        if (people.Other(did) is not { } who)
        {
            found.Add(new LeftAside(place, "the account's own words, which come with its posts"));
            return null;
        }
        if (!told.Add((kind, address)))
        {
            found.Add(new LeftAside(place, Twice));
            return null;
        }
        var root = record.Word("reply", "root", "uri");
        found.Add(
            new InteractionEntry(place)
            {
                Network = BlueskyRepositorySource.Network,
                Kind = kind,
                At = TimeOf(address, record.Bytes("createdAt")),
                From = who,
                To = Audience.One(Handle.Owner),
                Post = PostRef.At(about),
                Conversation = kind == InteractionKind.Reply ? people.Thread(root ?? about) : null,
                Text = Utf8Text.From(record.Word("text")),
                Reference = address,
            }
        );
        return null;
    }

    private static InteractionEntry Act(
        Place place,
        InteractionKind kind,
        Moment? at,
        Handle from,
        Audience to,
        PostRef post,
        string reference,
        string? detail = null
    ) =>
        new(place)
        {
            Network = BlueskyRepositorySource.Network,
            Kind = kind,
            At = at,
            From = from,
            To = to,
            Post = post,
            Detail = detail,
            Reference = reference,
        };
}
