using System.Text.Json;
using Quinze.Importing;
using Quinze.Sources.Formats.Html;
using Quinze.Sources.Formats.Json;

namespace Quinze.Sources.Mastodon;

/// <summary>Reads the items of <c>outbox.json</c>: posts and boosts, in the words of ActivityStreams.</summary>
internal sealed class OutboxItems(MastodonPeople people, ReceivedCounts counts, bool auditOnly)
{
    private readonly HashSet<string> ownAddresses = new(StringComparer.Ordinal);

    /// <summary>Adds an address under which the owner's account is known.</summary>
    public void OwnAddress(string address) => ownAddresses.Add(address.TrimEnd('/'));

    public bool KnowsOwner => ownAddresses.Count > 0;

    /// <summary>Says what is missing, or null when the readings were given.</summary>
    public string? Read(JsonElement item, Place place, List<Reading> found)
    {
        var at = JsonTime.Parse(item.Text("published"));
        var thing = item.Field("object");
        switch (item.Text("type"))
        {
            case "Create":
                return thing.ValueKind == JsonValueKind.Object ? Post(thing, at, place, found) : "the post itself is missing";
            case "Announce":
                return Boost(item, thing, at, place, found);
            case { Length: <= 30 } other:
                found.Add(new LeftAside(place, $"an act of a kind that archives were not known to hold: {other}"));
                return null;
            default:
                return "it does not say what kind of act it is";
        }
    }

    private string? Boost(JsonElement item, JsonElement thing, Moment? at, Place place, List<Reading> found)
    {
        // One's own post for followers, boosted, is written out whole in place of its address.
        if ((thing.Text() ?? thing.Text("id")) is not { Length: > 0 } address)
        {
            return "the boosted post is missing";
        }
        var author = item.Each("cc")
            .Where(c => !Visibility.IsEveryone(c) && !Visibility.IsFollowers(c))
            .Select(c => c.Text())
            .FirstOrDefault();
        var to = author is null ? people.AuthorOf(address) : people.Actor(author);
        found.Add(
            new InteractionEntry(place)
            {
                Network = MastodonPeople.Network,
                Kind = InteractionKind.Repost,
                At = at,
                From = Handle.Owner,
                // To boost one's own post is an act, and a gesture towards nobody.
                To = to is null || IsOwn(author, address) || people.IsOwn(to) ? Audience.Nobody : Audience.One(to),
                Post = PostRef.At(address),
                Reference = OneAct.Gesture(OneAct.Me, address),
            }
        );
        return null;
    }

    private string? Post(JsonElement note, Moment? at, Place place, List<Reading> found)
    {
        if (note.Text("id") is not { Length: > 0 } address)
        {
            return "the post has no address";
        }
        at = JsonTime.Parse(note.Text("published")) ?? at;
        var tags = Mentions(note, place, found);
        var content = HtmlText.Of(note.Text("content") ?? "");
        var parent = note.Text("inReplyTo");
        var alone = parent is not null && IsOwn(null, parent);
        var quote = Quote(note);
        var read = new Note(place, address, at, Visibility.Of(note))
        {
            Text = Words(note, content.Words),
            Link = content.Link ?? Card(note),
            Media = Media(note),
            Language = Language(note),
            Answers = parent,
            IsAnswer = parent is not null,
            GoesOnAlone = alone,
            Answered = parent is null || alone ? null : Answered(parent, tags),
            Quotes = quote,
            Quoted = quote is null || IsOwn(null, quote) ? null : Other(people.AuthorOf(quote)),
            Named = [.. tags.Select(t => t.Who).Distinct()],
            Thread = (note.Text("conversation") ?? note.Text("context")) is { Length: > 0 } thread ? people.Thread(thread) : null,
        };
        var said = found.Count;
        found.AddRange(read.Say(auditOnly));
        if (found[said] is PostEntry)
        {
            counts.Add(place, address, at, ReceivedCounts.Reactions, note.Field("likes").Whole("totalItems"));
            counts.Add(place, address, at, ReceivedCounts.Reposts, note.Field("shares").Whole("totalItems"));
            counts.Add(place, address, at, ReceivedCounts.Votes, note.Whole("votersCount"));
        }
        return null;
    }

    /// <summary>Everyone named but the owner, with the address under which they were named.</summary>
    private List<(Handle Who, string? Address)> Mentions(JsonElement note, Place place, List<Reading> found)
    {
        var mentions = new List<(Handle, string?)>();
        foreach (var tag in note.Each("tag").Where(t => t.Text("type") == "Mention"))
        {
            var address = tag.Text("href");
            if (!IsOwn(address, null) && Other(people.Mentioned(tag.Text("name"), address, place, found)) is { } who)
            {
                mentions.Add((who, address));
            }
        }
        return mentions;
    }

    /// <summary>A parent's address begins with its author's; where it hides the author, the first one named is whom one answers.</summary>
    private Handle? Answered(string parent, List<(Handle Who, string? Address)> mentions)
    {
        foreach (var (who, address) in mentions)
        {
            if (address is not null && parent.StartsWith(address + "/", StringComparison.Ordinal))
            {
                return who;
            }
        }
        return Other(people.AuthorOf(parent)) ?? (mentions.Count > 0 ? mentions[0].Who : null);
    }

    private Handle? Other(Handle? who) => who is null || people.IsOwn(who) ? null : who;

    private bool IsOwn(string? actor, string? post) =>
        (actor is not null && ownAddresses.Contains(actor.TrimEnd('/')))
        || (
            post is not null
            && (
                ownAddresses.Any(a => post.StartsWith(a + "/", StringComparison.Ordinal))
                || (people.AuthorOf(post) is { } author && people.IsOwn(author))
            )
        );

    private static string? Quote(JsonElement note) => note.Text("quote") ?? note.Text("quoteUri") ?? note.Text("_misskey_quote");

    /// <summary>A warning stands before the words it warns of, the options of a poll behind them: all of it was written by the owner.</summary>
    private static string Words(JsonElement note, string content)
    {
        var options = note.Each("oneOf").Concat(note.Each("anyOf")).Select(o => o.Text("name")).Where(n => !string.IsNullOrWhiteSpace(n));
        return string.Join(
            "\n\n",
            new[] { note.Text("summary"), content, string.Join('\n', options) }.Where(p => !string.IsNullOrWhiteSpace(p))
        );
    }

    private static string? Card(JsonElement note) =>
        note.Each("attachment").Where(a => a.Text("type") == "Link").Select(a => a.Text("href")).FirstOrDefault();

    private static string? Media(JsonElement note) =>
        note.Each("attachment").Where(a => a.Text("type") != "Link").Select(a => KindOf(a.Text("mediaType"))).FirstOrDefault();

    private static string KindOf(string? mediaType) =>
        mediaType?.Split('/')[0] switch
        {
            "image" => "photo",
            "video" => "video",
            "audio" => "audio",
            _ => "document",
        };

    private static string? Language(JsonElement note)
    {
        var map = note.Field("contentMap");
        return map.ValueKind == JsonValueKind.Object
            ? map.EnumerateObject().Select(l => l.Name).FirstOrDefault(l => l.Length is > 1 and <= 35)
            : null;
    }
}
