using System.Text.Json;
using Quinze.Importing;
using Quinze.Sources.Formats.Html;
using Quinze.Sources.Formats.Json;

namespace Quinze.Sources.Mastodon;

/// <summary>Reads statuses as Mastodon's API gives them: the owner's own, and those of others that name the owner.</summary>
internal sealed class ApiStatuses(MastodonPeople people, ReceivedCounts counts, bool auditOnly)
{
    private readonly Dictionary<string, Handle> byNumber = new(StringComparer.Ordinal);
    private readonly HashSet<(Handle, string)> spellings = [];
    private string? host;
    private string? ownNumber;
    private string? ownPosts;

    /// <summary>The owner's account; null when it does not say enough.</summary>
    public Handle? Own(JsonElement account)
    {
        if (
            account.Text("acct") is not { Length: > 0 } name
            || account.Text("url") is not { } url
            || MastodonAddress.HostOf(url) is not { } server
        )
        {
            return null;
        }
        host = server;
        ownNumber = account.Text("id");
        ownPosts = $"{account.Text("uri") ?? $"https://{server}/users/{name}"}/statuses/";
        var own = people.Own(Full(name));
        foreach (var address in new[] { url, account.Text("uri") }.OfType<string>())
        {
            people.Mentioned(own.Key, address, default, []);
        }
        return own;
    }

    /// <summary>Who an account is, with a name at the first sight of it.</summary>
    public Handle? Account(JsonElement account, Place place, List<Reading> found)
    {
        if (account.Text("acct") is not { Length: > 0 } name || (host is null && !name.Contains('@', StringComparison.Ordinal)))
        {
            return null;
        }
        var who = people.Mentioned(Full(name), account.Text("uri"), place, found)!;
        if (account.Text("id") is { } number)
        {
            byNumber.TryAdd(number, who);
        }
        if (
            account.Text("display_name") is { } said
            && !string.IsNullOrWhiteSpace(said)
            && !people.IsOwn(who)
            && spellings.Add((who, said))
        )
        {
            found.Add(new Seen(place, who, said));
        }
        return who;
    }

    /// <summary>A post or boost of the owner's. Says what is missing, or null.</summary>
    public string? ReadOwn(JsonElement status, Place place, List<Reading> found)
    {
        var at = JsonTime.Parse(status.Text("created_at"));
        if (status.Field("reblog") is { ValueKind: JsonValueKind.Object } boosted)
        {
            if (boosted.Text("uri") is not { } original)
            {
                return "the boosted post has no address";
            }
            var author = Account(boosted.Field("account"), place, found);
            found.Add(Act(InteractionKind.Repost, place, at, author, original));
            return null;
        }
        if (status.Text("uri") is not { Length: > 0 } address)
        {
            return "the post has no address";
        }
        var named = Mentions(status, place, found);
        var answers = status.Text("in_reply_to_id");
        var to = status.Text("in_reply_to_account_id");
        var alone = to is not null && to == ownNumber;
        var content = HtmlText.Of(status.Text("content") ?? "");
        var quoted = status.Field("quote").Field("quoted_status");
        var quotedBy = quoted.ValueKind == JsonValueKind.Object ? Account(quoted.Field("account"), place, found) : null;
        var note = new Note(place, address, at, status.Text("visibility") ?? Visibility.Public)
        {
            Text = string.Join(
                "\n\n",
                new[] { status.Text("spoiler_text"), content.Words, Options(status) }.Where(p => !string.IsNullOrWhiteSpace(p))
            ),
            Link = content.Link ?? status.Field("card").Text("url"),
            Media = status.Each("media_attachments").Select(m => KindOf(m.Text("type"))).FirstOrDefault(),
            Language = status.Text("language") is { Length: > 1 and <= 35 } language ? language : null,
            IsAnswer = answers is not null,
            GoesOnAlone = answers is not null && alone,
            // The API tells the answered post by a number of this server's own: an address only where the post is the owner's.
            Answers = alone ? ownPosts + answers : null,
            Answered = to is null || alone ? null : byNumber.GetValueOrDefault(to),
            Quotes = quoted.Text("uri"),
            Quoted = quotedBy is null || people.IsOwn(quotedBy) ? null : quotedBy,
            Named = named,
            Thread = Thread(status, address),
        };
        var said = found.Count;
        found.AddRange(note.Say(auditOnly));
        if (found[said] is PostEntry)
        {
            counts.Add(place, address, at, ReceivedCounts.Reactions, status.Whole("favourites_count"));
            counts.Add(place, address, at, ReceivedCounts.Reposts, status.Whole("reblogs_count"));
            counts.Add(place, address, at, ReceivedCounts.Comments, status.Whole("replies_count"));
            counts.Add(place, address, at, ReceivedCounts.Votes, status.Field("poll").Whole("voters_count"));
        }
        return null;
    }

    /// <summary>Somebody else's post that names the owner. Older files hold the notification around it.</summary>
    public string? ReadMention(JsonElement element, Place place, List<Reading> found)
    {
        var status = element.Field("status") is { ValueKind: JsonValueKind.Object } inside ? inside : element;
        if (Account(status.Field("account"), place, found) is not { } from || status.Text("uri") is not { Length: > 0 } address)
        {
            return "the post has no author or no address";
        }
        if (people.IsOwn(from))
        {
            found.Add(new LeftAside(place, "the owner names themselves"));
            return null;
        }
        var visibility = status.Text("visibility") ?? Visibility.Public;
        if (auditOnly && visibility is Visibility.Direct or Visibility.Private)
        {
            found.Clear();
            found.Add(new LeftAside(place, "not for everyone to see: not read in an audit"));
            return null;
        }
        var isLetter = visibility == Visibility.Direct;
        var others = Mentions(status, place, found);
        var isReply = !isLetter && status.Text("in_reply_to_account_id") is { } to && to == ownNumber;
        found.Add(
            new InteractionEntry(place)
            {
                Network = MastodonPeople.Network,
                Kind =
                    isLetter ? InteractionKind.Message
                    : isReply ? InteractionKind.Reply
                    : InteractionKind.Mention,
                At = JsonTime.Parse(status.Text("created_at")),
                From = from,
                To = isLetter ? Audience.Of([Handle.Owner, .. others.Where(o => o != from)]) : Audience.One(Handle.Owner),
                Post = PostRef.At(isReply && status.Text("in_reply_to_id") is { } parent ? ownPosts + parent : address),
                Conversation = isLetter || isReply ? Thread(status, address) : null,
                Text = Utf8Text.From(
                    string.Join(
                        "\n\n",
                        new[] { status.Text("spoiler_text"), HtmlText.Of(status.Text("content") ?? "").Words }.Where(p =>
                            !string.IsNullOrWhiteSpace(p)
                        )
                    )
                ),
                Reference = OneAct.Written(InteractionKind.Message, address, null),
            }
        );
        return null;
    }

    /// <summary>A post of somebody's that the owner liked: no day, for the only one told is the post's.</summary>
    public string? ReadFavourite(JsonElement status, Place place, List<Reading> found)
    {
        if (status.Text("uri") is not { Length: > 0 } address)
        {
            return "the post has no address";
        }
        var author = Account(status.Field("account"), place, found);
        found.Add(Act(InteractionKind.Reaction, place, null, author, address));
        return null;
    }

    private InteractionEntry Act(InteractionKind kind, Place place, Moment? at, Handle? author, string post) =>
        new(place)
        {
            Network = MastodonPeople.Network,
            Kind = kind,
            At = at,
            From = Handle.Owner,
            To = author is null || people.IsOwn(author) ? Audience.Nobody : Audience.One(author),
            Post = PostRef.At(post),
            Reference = OneAct.Gesture(OneAct.Me, post),
        };

    private List<Handle> Mentions(JsonElement status, Place place, List<Reading> found)
    {
        var named = new List<Handle>();
        foreach (var mention in status.Each("mentions"))
        {
            if (Account(mention, place, found) is { } who && !people.IsOwn(who) && !named.Contains(who))
            {
                named.Add(who);
            }
        }
        return named;
    }

    /// <summary>The API names no conversation. An answer to one's own post belongs to that post's; other posts begin one.</summary>
    private Conversation Thread(JsonElement status, string address) =>
        people.Thread(
            status.Text("in_reply_to_id") is not { } parent ? address
            : status.Text("in_reply_to_account_id") == ownNumber ? ownPosts + parent
            : $"{host}:{parent}"
        );

    private static string Options(JsonElement status) =>
        string.Join('\n', status.Field("poll").Each("options").Select(o => o.Text("title")).Where(t => !string.IsNullOrWhiteSpace(t)));

    private static string KindOf(string? type) =>
        type switch
        {
            "image" => "photo",
            "video" or "gifv" => "video",
            "audio" => "audio",
            _ => "document",
        };

    private string Full(string name) => name.Contains('@', StringComparison.Ordinal) ? name : $"{name}@{host}";
}
