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

    private static bool IsYes(ReadOnlySpan<byte> field) => Ascii.EqualsIgnoreCase(field, LinkedInOddities.Yes);
}
