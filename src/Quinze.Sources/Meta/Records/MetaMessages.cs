using System.Globalization;
using System.Text.Json;
using Quinze.Importing;
using Quinze.Sources.Formats.Json;

namespace Quinze.Sources.Meta.Records;

/// <summary>
/// Letters of Facebook and of Instagram, between two and in groups, in both directions; the newest comes first. Everybody is a name. On Instagram two people who talk alone are told apart by the number of their
/// conversation, and joined to an account where its folder proves which. A letter is one by conversation and moment: names change.
/// </summary>
internal sealed class MetaMessages(IArchive archive, MetaPeople people, MessageOwner owner, bool withAccounts) : MetaRecords, INotInAudit
{
    /// <summary>Whoever writes in a conversation, looked at once: there may be a hundred thousand letters in it.</summary>
    private readonly Dictionary<string, Side> sides = new(StringComparer.Ordinal);
    private string[] participants = [];
    private bool isOfOneName;
    private bool isToOneself;
    private string folder = "";
    private string number = "";
    private Conversation? thread;
    private Marks marks;
    private (long At, bool Own) last;
    private int same;
    private bool isJoined;

    /// <param name="Closed">True when the account is gone.</param>
    /// <param name="From">Who writes; null when nobody can be named.</param>
    private sealed record Side(bool Own, bool Closed, Handle? From, Audience To);

    public override IReadOnlyList<string> Kinds => ["message"];

    public override string List => "messages";

    public override void Begin(ArchiveFile file)
    {
        participants = [.. MessageOwner.Participants(archive, file)];
        owner.Among(participants);
        (folder, number) = (MessageFolder.Name(file), MessageFolder.Thread(file));
        thread = people.Thread(number);
        marks = MessageFolder.IsSpam(file) ? Marks.Spam : Marks.None;
        (last, same, isJoined) = (default, 0, false);
        sides.Clear();
        isToOneself = participants.Length > 0 && participants.All(people.IsOwnName);
        isOfOneName = isToOneself && participants.Length > 1;
    }

    public override string? Read(JsonElement record, Place place, List<Reading> found)
    {
        if ((record.Time("timestamp_ms") ?? record.Time("timestamp")) is not { } at)
        {
            return "the message has no time";
        }
        if (record.Field("sender_name").ValueKind != JsonValueKind.String)
        {
            return "the message has no sender";
        }
        if (isOfOneName)
        {
            return "both who talk have one name: which of them wrote it cannot be told";
        }
        var sender = record.Field("sender_name").Said() ?? "";
        var content = record.Said("content");
        if (NoLetter(record, content) is { } why)
        {
            found.Add(new LeftAside(place, why));
            return null;
        }
        var side = SideOf(sender, place, found);
        var along = SentAlong(record);
        var words = content is not null && along is not null && MessageOddities.IsAboutAnAttachment(content) ? null : content;
        found.Add(
            new InteractionEntry(place)
            {
                Network = people.Network,
                Kind = InteractionKind.Message,
                At = at,
                From = side.From,
                To = side.To,
                Conversation = thread,
                Text = Utf8Text.From(words ?? record.Field("share").Said("link")),
                Detail = words is null ? along : null,
                Marks = side.Closed ? marks | Marks.ClosedAccount : marks,
                Reference = Reference(at, side.Own),
            }
        );
        return null;
    }

    private Side SideOf(string sender, Place place, List<Reading> found)
    {
        if (!sides.TryGetValue(sender, out var side))
        {
            var own = people.IsOwnName(sender);
            var closed = !own && MessageOddities.IsClosed(sender);
            var from =
                own ? Handle.Owner
                : closed ? null
                : Party(sender, place, found);
            side = new Side(own, closed, from, To(sender, own, place, found));
            sides.Add(sender, side);
        }
        return side;
    }

    private string? NoLetter(JsonElement record, string? content) =>
        record.Field("is_unsent").ValueKind == JsonValueKind.True ? "taken back by whoever wrote it"
        : record.Said("type") is "Call" || record.Field("call_duration").ValueKind == JsonValueKind.Number ? "a call, not a letter"
        : record.Said("type") is "Subscribe" or "Unsubscribe" ? "somebody joined, left or named the group: no message"
        : content is not null && MessageOddities.IsReaction(content) ? "a reaction to a message"
        : isToOneself ? "a note to oneself"
        : null;

    private static string? SentAlong(JsonElement record) =>
        record.Each("photos").Any() ? "photo"
        : record.Each("videos").Any() ? "video"
        : record.Each("audio_files").Any() ? "audio"
        : record.Each("gifs").Any() ? "gif"
        : record.Field("sticker").ValueKind == JsonValueKind.Object ? "sticker"
        : record.Each("files").Any() ? "file"
        : record.Field("share").ValueKind == JsonValueKind.Object ? "share"
        : null;

    /// <summary>All who take part but the sender, as of the day of the export: who was in a group at the time is not told.</summary>
    private Audience To(string sender, bool own, Place place, List<Reading> found)
    {
        var others = participants
            .Where(p => !people.IsOwnName(p) && !MessageOddities.IsClosed(p) && !p.Equals(sender, StringComparison.OrdinalIgnoreCase))
            .Select(p => Party(p, place, found))
            .OfType<Handle>()
            .Distinct();
        return Audience.Of(own ? [.. others] : [.. others.Prepend(Handle.Owner)]);
    }

    private Handle? Party(string name, Place place, List<Reading> found)
    {
        if (!withAccounts || participants.Length > 2)
        {
            return people.Named(name, place, found);
        }
        var who = people.Named(name, place, found, number);
        if (who is not null && !isJoined && Account(name) is { } account)
        {
            isJoined = true;
            found.Add(new OnePerson(place, who, account, "the folder of their conversation bears the account's name"));
        }
        return who;
    }

    /// <summary>The account whose name the folder bears, if it is one met elsewhere in the export; a folder that may as well be called after the person's own name proves nothing.</summary>
    private Handle? Account(string name) =>
        MetaAddress.Account(folder) is { } account && people.Knows(account) && account != Letters(name) ? people.Other(account) : null;

    private static string Letters(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    /// <summary>Two letters of one side in one millisecond are told apart by their order.</summary>
    private string Reference(Moment at, bool own)
    {
        var now = (at.Instant.ToUnixTimeMilliseconds(), own);
        same = now == last ? same + 1 : 0;
        last = now;
        return string.Create(CultureInfo.InvariantCulture, $"{number}/{now.Item1}/{(own ? "o" : "t")}{same}");
    }
}
