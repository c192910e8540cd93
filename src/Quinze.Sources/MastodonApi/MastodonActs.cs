using System.Text.Json;
using NodaTime.Text;
using Quinze.Importing;
using Quinze.Sources.Formats.Html;
using Quinze.Sources.Formats.Sync;
using Quinze.Sources.Mastodon;

namespace Quinze.Sources.MastodonApi;

/// <summary>What others did to the owner and the owner to them. The same act comes as a notification, in a list and in a thread; it is told once, with its date where one page has it.</summary>
internal sealed class MastodonActs(MastodonPeople people, MastodonThreads threads)
{
    private const string Twice = "told by another page already";

    private readonly HashSet<(InteractionKind, string)> told = [];

    public static Moment? Time(JsonElement item, string name = "created_at") =>
        item.Word(name) is { } text && OffsetDateTimePattern.ExtendedIso.Parse(text) is { Success: true } at
            ? new Moment(at.Value.ToInstant(), Precision.Millisecond, ZoneKnown: true)
            : null;

    public string? Notified(JsonElement item, Place place, List<Reading> found)
    {
        var (account, status, at) = (item.Field("account"), item.Field("status"), Time(item));
        switch (item.Word("type"))
        {
            case "favourite":
                return Gesture(InteractionKind.Reaction, account, status.Word("uri"), at, place, found);
            case "reblog":
                return Gesture(InteractionKind.Repost, account, status.Word("uri"), at, place, found);
            case "follow":
                return Follower(account, at, place, found);
            case "mention" or "quote":
                return Wrote(status, place, found, isQuote: item.Word("type") == "quote");
            case { Length: <= 40 } other:
                found.Add(new LeftAside(place, $"a notification of another kind: {other}"));
                return null;
            default:
                return "the reason is missing";
        }
    }

    /// <summary>Somebody liked or boosted a status of the owner's.</summary>
    public string? Gesture(InteractionKind kind, JsonElement account, string? status, Moment? at, Place place, List<Reading> found)
    {
        if (people.Show(account, place, found) is not { } who || status is null)
        {
            return "who did it is missing";
        }
        if (people.Other(who) is null)
        {
            found.Add(new LeftAside(place, "the account's own gesture on its own post"));
            return null;
        }
        return Once(kind, who, Audience.One(Handle.Owner), who.Key, status, PostRef.At(status), at, place, found);
    }

    /// <summary>The owner liked or boosted somebody's status.</summary>
    public string? Own(InteractionKind kind, JsonElement status, Moment? at, Place place, List<Reading> found)
    {
        if (status.Word("uri") is not { } address)
        {
            return "the post's address is missing";
        }
        var author = people.Other(people.Show(status.Field("account"), place, found));
        var to = author is null ? Audience.Nobody : Audience.One(author);
        return Once(kind, Handle.Owner, to, OneAct.Me, address, PostRef.At(address), at, place, found);
    }

    public string? Follower(JsonElement account, Moment? at, Place place, List<Reading> found) =>
        people.Other(people.Show(account, place, found)) is { } who
            ? Once(InteractionKind.Follow, who, Audience.One(Handle.Owner), who.Key, OneAct.Me, PostRef.None, at, place, found)
            : "who follows is missing";

    public string? Followed(JsonElement account, Place place, List<Reading> found) =>
        people.Other(people.Show(account, place, found)) is { } who
            ? Once(InteractionKind.Follow, Handle.Owner, Audience.One(who), OneAct.Me, who.Key, PostRef.None, null, place, found)
            : "who is followed is missing";

    /// <summary>Somebody else's status that answers, quotes or names the owner; a direct one is a letter.</summary>
    public string? Wrote(JsonElement status, Place place, List<Reading> found, bool isQuote = false, string? quoted = null)
    {
        if (people.Show(status.Field("account"), place, found) is not { } from || status.Word("uri") is not { } address)
        {
            return "who wrote it, or where it is, is missing";
        }
        if (people.Other(from) is null)
        {
            found.Add(new LeftAside(place, "the account's own words, which come with its posts"));
            return null;
        }
        var isLetter = status.Word("visibility") == "direct";
        var parent = status.Word("in_reply_to_id");
        var isAnswer = parent is not null && status.Word("in_reply_to_account_id") == people.OwnNumber;
        var names = status.Each("mentions").Any(m => m.Word("id") == people.OwnNumber);
        if (!isQuote && !isAnswer && !names)
        {
            found.Add(new LeftAside(place, "an answer to somebody else, below a post of the account's"));
            return null;
        }
        var kind =
            isLetter ? InteractionKind.Message
            : isQuote ? InteractionKind.Quote
            : isAnswer ? InteractionKind.Reply
            : InteractionKind.Mention;
        if (!told.Add((kind, address)))
        {
            found.Add(new LeftAside(place, Twice));
            return null;
        }
        var about =
            quoted
            ?? (
                isQuote ? status.Word("quote", "quoted_status", "uri")
                : isAnswer ? threads.AddressOf(parent)
                : null
            )
            ?? address;
        found.Add(
            new InteractionEntry(place)
            {
                Network = MastodonPeople.Network,
                Kind = kind,
                At = Time(status),
                From = from,
                To = isLetter ? Addressed(status, from, place, found) : Audience.One(Handle.Owner),
                Post = PostRef.At(isLetter ? address : about),
                Conversation = isLetter || isAnswer ? threads.Of(parent, address) : null,
                Text = Utf8Text.From(Words(status)),
                Reference = address,
            }
        );
        return null;
    }

    /// <summary>A warning stands before the words it warns of.</summary>
    public static string Words(JsonElement status) =>
        string.Join(
            "\n\n",
            new[] { status.Word("spoiler_text"), HtmlText.Of(status.Word("content") ?? "").Words }.Where(p => !string.IsNullOrWhiteSpace(p))
        );

    private Audience Addressed(JsonElement status, Handle from, Place place, List<Reading> found)
    {
        var others = status
            .Each("mentions")
            .Select(m => people.Show(m, place, found))
            .OfType<Handle>()
            .Where(h => h != from && h != people.Owner);
        return Audience.Of([Handle.Owner, .. others.Distinct()]);
    }

    private string? Once(
        InteractionKind kind,
        Handle from,
        Audience to,
        string who,
        string what,
        PostRef post,
        Moment? at,
        Place place,
        List<Reading> found
    )
    {
        var reference = OneAct.Gesture(who, what);
        found.Add(
            told.Add((kind, reference))
                ? new InteractionEntry(place)
                {
                    Network = MastodonPeople.Network,
                    Kind = kind,
                    At = at,
                    From = from,
                    To = to,
                    Post = post,
                    Reference = reference,
                }
                : new LeftAside(place, Twice)
        );
        return null;
    }
}
