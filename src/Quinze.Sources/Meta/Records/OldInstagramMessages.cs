using System.Text.Json;
using Quinze.Importing;
using Quinze.Sources.Formats.Json;

namespace Quinze.Sources.Meta.Records;

/// <summary>
/// <c>messages.json</c> until 2020: all conversations in one list, by account, each with its letters. A row is a letter; a conversation has no number, so those who take part stand for it.
/// </summary>
internal sealed class OldInstagramMessages(MetaPeople people) : MetaRecords, INotInAudit
{
    private string[] participants = [];
    private Conversation? thread;

    public override IReadOnlyList<string> Kinds => ["message"];

    public override IEnumerable<JsonElement> Within(JsonElement record)
    {
        participants = [.. record.Each("participants").Select(p => MetaAddress.Account(p.Said())).OfType<string>()];
        thread = people.Thread(string.Join('+', participants.Order(StringComparer.Ordinal)));
        return record.Each("conversation").Any() ? record.Each("conversation") : [record];
    }

    public override string? Read(JsonElement record, Place place, List<Reading> found)
    {
        if (record.Field("participants").ValueKind == JsonValueKind.Array)
        {
            found.Add(new LeftAside(place, "a conversation without messages"));
            return null;
        }
        if (record.Said("sender") is not { } sender || JsonTime.Parse(record.Text("created_at")) is not { } at)
        {
            return "the message has no sender or no time";
        }
        var account = MetaAddress.Account(sender);
        var own = account is not null && account == people.OwnAccount;
        if (own && participants.All(p => p == account))
        {
            found.Add(new LeftAside(place, "a note to oneself"));
            return null;
        }
        var closed = MessageOddities.IsClosed(sender);
        Handle[] others = [.. participants.Where(p => p != account && !MessageOddities.IsClosed(p)).Select(people.Other).OfType<Handle>()];
        var words = record.Said("text");
        found.Add(
            new InteractionEntry(place)
            {
                Network = people.Network,
                Kind = InteractionKind.Message,
                At = at,
                From =
                    own ? Handle.Owner
                    : closed ? null
                    : people.Other(account),
                To = Audience.Of(own ? others : [Handle.Owner, .. others]),
                Conversation = thread,
                Text = Utf8Text.From(words),
                Detail = words is null ? "media" : null,
                Marks = closed ? Marks.ClosedAccount : Marks.None,
            }
        );
        return null;
    }
}
