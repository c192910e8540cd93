using System.Text;
using System.Text.Json;
using NodaTime;
using Quinze.Importing;
using Quinze.Sources.LinkedIn;

namespace Quinze.Sources.LinkedInPortability;

/// <summary>
/// The log of the last 28 days. What the owner did stands in the snapshot too, and is taken from there where it has come; what the log alone can tell is what others did on the
/// owner's posts, if LinkedIn delivers it: nothing official says so.
/// </summary>
internal sealed class ChangeLog(IReadOnlySet<string> domains)
{
    private const string PersonUrn = "urn:li:person:";

    private readonly HashSet<long> seen = [];
    private LocalDate? first;

    public LocalDate? First => first;

    public string? OwnerUrn { get; private set; }

    /// <summary>Says what an event says; what is missing, or null.</summary>
    public string? Read(JsonElement item, Place place, List<Reading> found)
    {
        if (!item.TryGetProperty("id", out var id) || !id.TryGetInt64(out var number))
        {
            return "the event has no number";
        }
        if (!seen.Add(number))
        {
            found.Add(new LeftAside(place, "the event at which the page before ended, told again"));
            return null;
        }
        var (owner, actor) = (Word(item, "owner"), Word(item, "actor"));
        OwnerUrn ??= owner;
        if (!item.TryGetProperty("capturedAt", out var captured) || !captured.TryGetInt64(out var milliseconds) || milliseconds <= 0)
        {
            return "the event has no time";
        }
        var at = Moment.At(Instant.FromUnixTimeSeconds(milliseconds / 1000));
        first = first is null || at.Day < first ? at.Day : first;
        if (Word(item, "method") is not "CREATE")
        {
            found.Add(new LeftAside(place, "a change or a deletion of something told before"));
            return null;
        }
        var activity = item.TryGetProperty("activity", out var told) ? told : default;
        var (domain, kind) = Word(item, "resourceName") switch
        {
            "ugcPosts" => ("MEMBER_SHARE_INFO", (InteractionKind?)null),
            "socialActions/likes" => ("ALL_LIKES", InteractionKind.Reaction),
            "socialActions/comments" => ("ALL_COMMENTS", InteractionKind.Comment),
            "instantReposts" => ("INSTANT_REPOSTS", InteractionKind.Repost),
            _ => (null, null),
        };
        if (domain is null)
        {
            found.Add(new LeftAside(place, "tells people and letters by inner numbers only; the snapshot tells them by name"));
            return null;
        }
        var own = actor is null || actor == owner;
        if (own && domains.Contains(domain))
        {
            found.Add(new LeftAside(place, "the owner's own act, which the snapshot tells"));
            return null;
        }
        return kind is { } act ? Act(act, own, actor, activity, at, place, found) : Post(own, activity, at, place, found);
    }

    private static string? Act(
        InteractionKind kind,
        bool own,
        string? actor,
        JsonElement activity,
        Moment at,
        Place place,
        List<Reading> found
    )
    {
        var post = LinkedInLinks.Post(Bytes(Word(activity, "object") ?? Word(activity, "originalShare") ?? ""), out var comment);
        if (post.IsNone)
        {
            return "on what it was done is missing";
        }
        if (!own && actor?.StartsWith(PersonUrn, StringComparison.Ordinal) != true)
        {
            return "who did it is missing";
        }
        var other = own ? null : new Handle(LinkedInPeople.Network, "person:" + actor![PersonUrn.Length..]);
        found.Add(
            new InteractionEntry(place)
            {
                Network = LinkedInPeople.Network,
                Kind = kind,
                At = at,
                From = own ? Handle.Owner : other,
                To = own ? Audience.Nobody : Audience.One(Handle.Owner),
                Post = post,
                Comment = comment,
                Detail = Word(activity, "reactionType"),
                Text = Utf8Text.From(activity.TryGetProperty("message", out var message) ? Word(message, "text") : null),
                // A reaction can be changed, and stays the one reaction; comments are many, each with an address.
                Reference = own
                    ? null
                    : $"{actor} {(kind == InteractionKind.Comment ? Word(activity, "id") ?? $"{post} {at.Instant}" : post.ToString())}",
            }
        );
        return null;
    }

    private static string? Post(bool own, JsonElement activity, Moment at, Place place, List<Reading> found)
    {
        if (!own)
        {
            found.Add(new LeftAside(place, "another's post"));
            return null;
        }
        var post = LinkedInLinks.Post(Bytes(Word(activity, "id") ?? ""), out _);
        if (post.IsNone)
        {
            return "the post's number is missing";
        }
        var text = Inside(activity, "specificContent", "com.linkedin.ugc.ShareContent", "shareCommentary", "text");
        found.Add(
            new PostEntry(place)
            {
                Network = LinkedInPeople.Network,
                Kind = string.IsNullOrWhiteSpace(text) ? PostKind.Reshare : PostKind.Post,
                Ref = post,
                At = at,
                Author = Handle.Owner,
                Text = Utf8Text.From(text),
                Visibility = Inside(activity, "visibility", "com.linkedin.ugc.MemberNetworkVisibility"),
            }
        );
        return null;
    }

    private static string? Inside(JsonElement item, params ReadOnlySpan<string> path)
    {
        foreach (var name in path[..^1])
        {
            item = item.ValueKind == JsonValueKind.Object && item.TryGetProperty(name, out var inner) ? inner : default;
        }
        return Word(item, path[^1]);
    }

    private static string? Word(JsonElement item, string name) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty(name, out var word) && word.ValueKind == JsonValueKind.String
            ? word.GetString()
            : null;

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
