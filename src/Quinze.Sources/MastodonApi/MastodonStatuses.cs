using System.Text.Json;
using Quinze.Importing;
using Quinze.Sources.Formats.Sync;
using Quinze.Sources.Mastodon;

namespace Quinze.Sources.MastodonApi;

/// <summary>The owner's statuses with their counts, and, as a sample, what the home timeline showed.</summary>
internal sealed class MastodonStatuses(MastodonPeople people, MastodonThreads threads, MastodonActs acts)
{
    private static readonly (string Field, string Metric)[] Counts =
    [
        ("favourites_count", "reactions"),
        ("reblogs_count", "reposts"),
        ("replies_count", "comments"),
        ("quotes_count", "quotes"),
    ];

    private readonly HashSet<string> told = [];

    public string? Published(JsonElement status, SyncPage page, Place place, List<Reading> found)
    {
        if (status.Field("reblog") is { ValueKind: JsonValueKind.Object } boosted)
        {
            return acts.Own(InteractionKind.Repost, boosted, MastodonActs.Time(status), place, found);
        }
        if (status.Word("uri") is not { } address)
        {
            return "the post's address is missing";
        }
        if (!told.Add(address))
        {
            found.Add(new LeftAside(place, "told by another page already"));
            return null;
        }
        var named = Named(status, place, found);
        if (status.Word("visibility") == "direct" && named.Count > 0)
        {
            found.Add(Letter(status, address, named, place));
            return null;
        }
        Say(status, address, named, place, found);
        foreach (var (field, metric) in Counts)
        {
            if (status.Whole(field) is { } count)
            {
                var day = MastodonActs.Time(status)?.Day;
                found.Add(
                    new ObservationEntry(place)
                    {
                        Network = MastodonPeople.Network,
                        Post = PostRef.At(address),
                        Metric = metric,
                        Value = count,
                        SeenAt = page.SeenAt,
                        From = day < page.Day ? day.Value : page.Day,
                        To = page.Day,
                    }
                );
            }
        }
        return null;
    }

    /// <summary>A status of the home timeline: a sample of the feed. What was boosted is what was shown.</summary>
    public string? Shown(JsonElement item, Place place, List<Reading> found)
    {
        var status = item.Field("reblog") is { ValueKind: JsonValueKind.Object } boosted ? boosted : item;
        if (status.Word("uri") is not { } address || people.Show(status.Field("account"), place, found) is not { } author)
        {
            return "the post's address or author is missing";
        }
        if (people.Other(author) is null || status.Word("visibility") is "direct" or "private" || !told.Add(address))
        {
            found.Add(new LeftAside(place, "the account's own post, one for few eyes, or shown twice"));
            return null;
        }
        found.Add(Post(status, address, author, PostOrigin.Feed, place));
        return null;
    }

    private void Say(JsonElement status, string address, List<Handle> named, Place place, List<Reading> found)
    {
        found.Add(Post(status, address, Handle.Owner, PostOrigin.Presence, place));
        var (parent, whom) = (status.Word("in_reply_to_id"), status.Word("in_reply_to_account_id"));
        var answered = whom == people.OwnNumber ? null : people.ByNumber(whom);
        // To go on with one's own thread, or to quote oneself, is nothing done to anybody.
        if (parent is not null && whom != people.OwnNumber)
        {
            var to = answered is null ? Audience.Nobody : Audience.One(answered);
            found.Add(Act(InteractionKind.Reply, to, threads.AddressOf(parent), status, threads.Of(parent, address), place));
        }
        var quoted = status.Field("quote", "quoted_status");
        if (quoted.Word("uri") is { } cited && people.Other(people.Show(quoted.Field("account"), place, found)) is { } author)
        {
            found.Add(Act(InteractionKind.Quote, Audience.One(author), cited, status, null, place));
        }
        // Whom one answers one also names: that is one act.
        foreach (var other in named.Where(n => n != answered))
        {
            found.Add(Act(InteractionKind.Mention, Audience.One(other), address, status, null, place));
        }
    }

    private PostEntry Post(JsonElement status, string address, Handle author, PostOrigin origin, Place place)
    {
        var parent = status.Word("in_reply_to_id");
        var about = threads.AddressOf(parent) ?? status.Word("quote", "quoted_status", "uri");
        return new PostEntry(place)
        {
            Network = MastodonPeople.Network,
            Kind =
                parent is not null ? PostKind.Reply
                : status.Field("quote").ValueKind == JsonValueKind.Object ? PostKind.Quote
                : PostKind.Post,
            Ref = PostRef.At(address),
            At = MastodonActs.Time(status),
            Author = author,
            Origin = origin,
            Text = Utf8Text.From(MastodonActs.Words(status)),
            Visibility = status.Word("visibility"),
            About = about is null ? PostRef.None : PostRef.At(about),
            Link = status.Word("card", "url"),
            Media = status.Each("media_attachments").Select(m => Media(m.Word("type"))).FirstOrDefault(),
            Language = status.Word("language") is { Length: > 1 and <= 35 } tag ? tag : null,
        };
    }

    private InteractionEntry Letter(JsonElement status, string address, List<Handle> named, Place place) =>
        new(place)
        {
            Network = MastodonPeople.Network,
            Kind = InteractionKind.Message,
            At = MastodonActs.Time(status),
            From = Handle.Owner,
            To = Audience.Of(named),
            Post = PostRef.At(address),
            Conversation = threads.Of(status.Word("in_reply_to_id"), address),
            Text = Utf8Text.From(MastodonActs.Words(status)),
            Reference = address,
        };

    private List<Handle> Named(JsonElement status, Place place, List<Reading> found) =>
        [.. status.Each("mentions").Select(m => people.Other(people.Show(m, place, found))).OfType<Handle>().Distinct()];

    private static InteractionEntry Act(
        InteractionKind kind,
        Audience to,
        string? post,
        JsonElement status,
        Conversation? thread,
        Place place
    ) =>
        new(place)
        {
            Network = MastodonPeople.Network,
            Kind = kind,
            At = MastodonActs.Time(status),
            From = Handle.Owner,
            To = to,
            Post = post is null ? PostRef.None : PostRef.At(post),
            Conversation = thread,
            Reference = status.Word("uri") is { } address ? OneAct.Written(kind, address, to.Single) : null,
        };

    private static string Media(string? type) =>
        type switch
        {
            "image" => "photo",
            "video" or "gifv" => "video",
            "audio" => "audio",
            _ => "document",
        };
}
