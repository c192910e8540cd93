using System.Text.Json;
using NodaTime;
using Quinze.Importing;
using Quinze.Sources.Bluesky;
using Quinze.Sources.Formats.Sync;

namespace Quinze.Sources.BlueskyAppView;

/// <summary>The owner's posts with their counts, in the same entries as the repository gives; and, as a sample, what the timeline showed.</summary>
internal sealed class AppViewPosts(AppViewPeople people, AppViewActs acts, LocalDate day)
{
    private static readonly (string Field, string Metric)[] Counts =
    [
        ("likeCount", "reactions"),
        ("repostCount", "reposts"),
        ("replyCount", "comments"),
        ("quoteCount", "quotes"),
        ("bookmarkCount", "saves"),
    ];

    private readonly HashSet<string> told = [];

    /// <summary>An item of the owner's own feed: a post, or a repost of somebody's.</summary>
    public string? Published(JsonElement item, SyncPage page, Place place, List<Reading> found)
    {
        var post = item.Field("post");
        if (post.Word("uri") is not { } address || AtUri.Parse(address) is not { } uri)
        {
            return "the post's address is missing";
        }
        people.Show(post.Field("author"), place, found);
        people.Show(item.Field("reply", "parent", "author"), place, found);
        if (IsRepost(item))
        {
            acts.Repeat(InteractionKind.Repost, address, acts.TimeOf(null, item.Field("reason").Bytes("indexedAt")), uri, place, found);
            return null;
        }
        if (uri.Authority != people.Owner)
        {
            found.Add(new LeftAside(place, "another's post, shown above an answer"));
            return null;
        }
        if (!told.Add(address))
        {
            found.Add(new LeftAside(place, "told by another page already"));
            return null;
        }
        var record = post.Field("record");
        var at = acts.TimeOf(address, record.Bytes("createdAt"));
        Say(record, address, at, place, found);
        foreach (var (field, metric) in Counts)
        {
            if (post.Whole(field) is { } count)
            {
                found.Add(Observed(place, address, metric, count, at, page));
            }
        }
        return null;
    }

    /// <summary>A post of the timeline: a sample of the feed, whoever wrote it.</summary>
    public string? Shown(JsonElement item, Place place, List<Reading> found)
    {
        var post = item.Field("post");
        if (post.Word("uri") is not { } address || post.Word("author", "did") is not { } did)
        {
            return "the post's address or author is missing";
        }
        if (people.Other(did) is not { } author)
        {
            found.Add(new LeftAside(place, "the account's own post"));
            return null;
        }
        if (!told.Add(address))
        {
            found.Add(new LeftAside(place, "shown twice"));
            return null;
        }
        people.Show(post.Field("author"), place, found);
        var record = post.Field("record");
        found.Add(Post(record, address, acts.TimeOf(address, record.Bytes("createdAt")), author, PostOrigin.Feed, place));
        return null;
    }

    private void Say(JsonElement record, string address, Moment? at, Place place, List<Reading> found)
    {
        found.Add(Post(record, address, at, Handle.Owner, PostOrigin.Presence, place));
        // To go on with one's own thread, or to quote oneself, is nothing done to anybody.
        if (Address(record.Word("reply", "parent", "uri")) is var (parent, answered) && people.Other(answered.Authority) is { } whom)
        {
            var thread = people.Thread(record.Word("reply", "root", "uri") ?? parent);
            found.Add(Act(InteractionKind.Reply, whom, parent, at, thread, place));
        }
        if (
            Address(Quoted(record)) is var (quoted, cited)
            && cited.Collection == BlueskyCollections.Post
            && people.Other(cited.Authority) is { } quotedOne
        )
        {
            found.Add(Act(InteractionKind.Quote, quotedOne, quoted, at, null, place));
        }
        foreach (var named in Mentioned(record).Distinct().Select(people.Other).OfType<Handle>())
        {
            found.Add(Act(InteractionKind.Mention, named, address, at, null, place));
        }
    }

    private static PostEntry Post(JsonElement record, string address, Moment? at, Handle author, PostOrigin origin, Place place)
    {
        var parent = record.Word("reply", "parent", "uri");
        var quoted = Address(Quoted(record)) is var (uri, parsed) && parsed.Collection == BlueskyCollections.Post ? uri : null;
        var (media, link) = Hanging(record.Field("embed"));
        return new PostEntry(place)
        {
            Network = BlueskyRepositorySource.Network,
            Kind =
                parent is not null ? PostKind.Reply
                : quoted is not null ? PostKind.Quote
                : PostKind.Post,
            Ref = PostRef.At(address),
            At = at,
            Author = author,
            Origin = origin,
            Text = Utf8Text.From(record.Word("text")),
            About = (parent ?? quoted) is { } about ? PostRef.At(about) : PostRef.None,
            Link = link ?? Features(record).Select(f => f.Word("uri")).FirstOrDefault(u => u is not null),
            Media = media,
            Language = record.Each("langs").Select(l => l.GetString()).FirstOrDefault(l => l is { Length: > 1 and <= 35 }),
        };
    }

    private ObservationEntry Observed(Place place, string address, string metric, long count, Moment? at, SyncPage page) =>
        new(place)
        {
            Network = BlueskyRepositorySource.Network,
            Post = PostRef.At(address),
            Metric = metric,
            Value = count,
            SeenAt = page.SeenAt,
            From = at is { } published && published.Day < page.Day ? published.Day : page.Day,
            To = page.Day > day ? day : page.Day,
        };

    private static InteractionEntry Act(InteractionKind kind, Handle to, string post, Moment? at, Conversation? thread, Place place) =>
        new(place)
        {
            Network = BlueskyRepositorySource.Network,
            Kind = kind,
            At = at,
            From = Handle.Owner,
            To = Audience.One(to),
            Post = PostRef.At(post),
            Conversation = thread,
        };

    private static bool IsRepost(JsonElement item) =>
        item.Word("reason", "$type")?.EndsWith("#reasonRepost", StringComparison.Ordinal) == true;

    private static (string Text, AtUri Uri)? Address(string? text) => text is not null && AtUri.Parse(text) is { } uri ? (text, uri) : null;

    private static string? Quoted(JsonElement record) =>
        record.Word("embed", "$type") switch
        {
            "app.bsky.embed.record" => record.Word("embed", "record", "uri"),
            "app.bsky.embed.recordWithMedia" => record.Word("embed", "record", "record", "uri"),
            _ => null,
        };

    private static (string? Media, string? Link) Hanging(JsonElement embed) =>
        embed.Word("$type") switch
        {
            "app.bsky.embed.images" or "app.bsky.embed.gallery" => ("photo", null),
            "app.bsky.embed.video" => ("video", null),
            "app.bsky.embed.external" => ("link", embed.Word("external", "uri")),
            "app.bsky.embed.recordWithMedia" => Hanging(embed.Field("media")),
            _ => default,
        };

    private static IEnumerable<JsonElement> Features(JsonElement record) => record.Each("facets").SelectMany(f => f.Each("features"));

    private static IEnumerable<string> Mentioned(JsonElement record) =>
        Features(record).Select(f => f.Word("did")).OfType<string>().Where(AtSyntax.IsDid);
}
