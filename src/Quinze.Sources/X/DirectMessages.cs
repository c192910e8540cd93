using System.Text.Json;
using Quinze.Importing;
using Quinze.Sources.Formats.Json;

namespace Quinze.Sources.X;

/// <summary>Reads conversations, with words or (the headers) without: between two and in groups, in both directions. A row is a message or an event of a group.</summary>
internal sealed class DirectMessages(XPeople people)
{
    private static readonly string[] Events = ["joinConversation", "participantsJoin", "participantsLeave", "conversationNameUpdate"];

    /// <summary>Reads one conversation; the rows are numbered on from the last one.</summary>
    public void Read(JsonElement element, int file, ref long row, List<Reading> found)
    {
        var talk = element.Field("dmConversation");
        var first = row + 1;
        if (talk.Text("conversationId") is not { Length: > 0 } id)
        {
            found.Add(new Unread(new Place(file, ++row), "the conversation has no number"));
            return;
        }
        var messages = talk.Each("messages").ToArray();
        if (messages.Length == 0)
        {
            found.Add(new LeftAside(new Place(file, ++row), "a conversation without messages"));
            return;
        }
        row += messages.Length;
        var members = new Members(messages);
        // The newest comes first; who was in a group at the time is told from the oldest on.
        for (var i = messages.Length - 1; i >= 0; i--)
        {
            var place = new Place(file, first + i);
            if (messages[i].Field("messageCreate") is { ValueKind: JsonValueKind.Object } message)
            {
                Message(message, id, members, place, found);
            }
            else
            {
                members.Follow(messages[i]);
                found.Add(
                    Events.Any(e => messages[i].Field(e).ValueKind == JsonValueKind.Object)
                        ? new LeftAside(place, "somebody joined, left or named the group: no message")
                        : new Unread(place, "neither a message nor an event that we know")
                );
            }
        }
    }

    private void Message(JsonElement message, string conversation, Members members, Place place, List<Reading> found)
    {
        var sender = message.Text("senderId");
        if (sender is not { Length: > 0 })
        {
            found.Add(new Unread(place, "the message has no sender"));
            return;
        }
        string[] to = message.Text("recipientId") is { Length: > 0 } one && one != "0" ? [one] : members.Others(sender);
        if (to is [var only] && only == sender)
        {
            found.Add(new LeftAside(place, "a note to oneself"));
            return;
        }
        found.Add(
            new InteractionEntry(place)
            {
                Network = XPeople.Network,
                Kind = InteractionKind.Message,
                At = XTimes.Parse(message.Text("createdAt")),
                From = Party(sender, place, found),
                To = Audience.Of([.. to.Select(t => Party(t, place, found)).OfType<Handle>()]),
                Conversation = people.Thread(conversation),
                Text = Utf8Text.From(Words(message)),
                Reference = message.Text("id") is { Length: > 1 } number ? "message " + number : null,
            }
        );
    }

    private Handle? Party(string number, Place place, List<Reading> found) =>
        people.IsOwn(number, null) ? Handle.Owner : people.Other(number, null, null, place, found);

    /// <summary>Links are whole in it, but for the shortened ones that X put in their place.</summary>
    private static string? Words(JsonElement message)
    {
        var text = message.Text("text");
        foreach (var link in message.Each("urls"))
        {
            if (link.Text("url") is { Length: > 0 } shortened && link.Text("expanded") is { } whole)
            {
                text = text?.Replace(shortened, whole, StringComparison.Ordinal);
            }
        }
        return text;
    }

    /// <summary>Who is in a group while its messages are followed from the oldest on.</summary>
    private sealed class Members
    {
        private readonly SortedSet<string> now = new(StringComparer.Ordinal);

        public Members(JsonElement[] messages)
        {
            foreach (var message in messages)
            {
                Add(message.Field("messageCreate").Text("senderId"));
                Add(message.Field("joinConversation").Each("participantsSnapshot"));
                Add(message.Field("participantsLeave").Each("userIds"));
            }
            foreach (var joined in messages.SelectMany(m => m.Field("participantsJoin").Each("userIds")))
            {
                now.Remove(joined.Text() ?? "");
            }
        }

        public void Follow(JsonElement happened)
        {
            Add(happened.Field("participantsJoin").Each("userIds"));
            foreach (var left in happened.Field("participantsLeave").Each("userIds"))
            {
                now.Remove(left.Text() ?? "");
            }
        }

        public string[] Others(string sender) => [.. now.Where(m => m != sender)];

        private void Add(IEnumerable<JsonElement> numbers)
        {
            foreach (var number in numbers)
            {
                Add(number.Text());
            }
        }

        private void Add(string? number)
        {
            if (!string.IsNullOrEmpty(number))
            {
                now.Add(number);
            }
        }
    }
}
