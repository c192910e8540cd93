using System.Text;

namespace Quinze.Sources.LinkedIn.Records;

/// <summary><c>messages.csv</c>: every message, in both directions. Nine columns until 2022, ten with the recipients' addresses, eleven to thirteen since.</summary>
internal sealed class MessageRows()
    : RowReader(
        "message",
        ["CONVERSATION ID", "FROM", "TO", "DATE", "CONTENT"],
        "SENDER PROFILE URL",
        "RECIPIENT PROFILE URLS",
        "SUBJECT",
        "FOLDER",
        "IS MESSAGE DRAFT",
        "IS CONVERSATION DRAFT"
    )
{
    private const int ConversationId = 0;
    private const int FromName = 1;
    private const int ToNames = 2;
    private const int Date = 3;
    private const int Content = 4;
    private const int FromAddress = 5;
    private const int ToAddresses = 6;
    private const int Subject = 7;
    private const int Folder = 8;
    private const int MessageDraft = 9;
    private const int ConversationDraft = 10;

    /// <summary>So many show whose archive it is: beyond them, those of known letters are not looked at.</summary>
    private const int EnoughConversations = 200;

    public override void Read(Row row, LinkedInReading reading)
    {
        if (IsYes(row[MessageDraft]) || IsYes(row[ConversationDraft]))
        {
            reading.LeaveAside(row, "a draft, never sent");
            return;
        }
        var content = row[Content];
        if (content.StartsWith(LinkedInOddities.Sponsored))
        {
            reading.LeaveAside(row, "a sponsored message");
            return;
        }
        if (!reading.TryDate(row, Date, out var at))
        {
            return;
        }
        var from = reading.Person(row, row[FromName], row[FromAddress]);
        var to = reading.Recipients(row, row[ToNames], row[ToAddresses]);
        var message = reading.Interaction(row, InteractionKind.Message, at);
        message.From = from;
        message.To = to;
        message.Conversation = reading.Threads.Find(row[ConversationId], from, to);
        message.Write(content.IsEmpty ? row[Subject] : content);
        message.Marks =
            (from is null ? Marks.ClosedAccount : Marks.None)
            | (Ascii.EqualsIgnoreCase(row[Folder], LinkedInOddities.SpamFolder) ? Marks.Spam : Marks.None);
        reading.Say(message);
    }

    /// <summary>Without the addresses of both sides, whose archive it is shows only over all rows.</summary>
    public override bool IsKnownByItsBytes(Row row) => row.Has(FromAddress) && row.Has(ToAddresses);

    public override bool IsEnoughKnown(LinkedInReading reading) => reading.Threads.Count >= EnoughConversations;

    /// <summary>Who takes part in a conversation shows in the first of its letters, which has a sender and those who received it; and whose archive it is, in enough conversations.</summary>
    public override bool ReadKnown(Row row, LinkedInReading reading)
    {
        if (!reading.TryDate(row, Date, out _))
        {
            return false;
        }
        if (reading.Threads.Begins(row[ConversationId]))
        {
            var from = reading.Person(row, row[FromName], row[FromAddress]);
            reading.Threads.Find(row[ConversationId], from, reading.Recipients(row, row[ToNames], row[ToAddresses]));
        }
        return true;
    }

    private static bool IsYes(ReadOnlySpan<byte> field) => Ascii.EqualsIgnoreCase(field, LinkedInOddities.Yes);
}
