using System.Text;
using Quinze.Importing;

namespace Quinze.Sources.LinkedIn.Records;

/// <summary>
/// <c>Invitations.csv</c>: who asked whom to connect, with the note. Without addresses until 2022.
/// How far back it goes is not documented, so it never counts as complete.
/// </summary>
internal sealed class InvitationRows()
    : RowReader("invitation", ["From", "To", "Sent At", "Direction"], "Message", "inviterProfileUrl", "inviteeProfileUrl")
{
    private const int FromName = 0;
    private const int ToName = 1;
    private const int SentAt = 2;
    private const int Direction = 3;
    private const int Message = 4;
    private const int Inviter = 5;
    private const int Invitee = 6;

    public override bool IsComplete => false;

    public override void Read(Row row, LinkedInReading reading)
    {
        var outgoing = Ascii.EqualsIgnoreCase(row[Direction], "OUTGOING"u8);
        if (!outgoing && !Ascii.EqualsIgnoreCase(row[Direction], "INCOMING"u8))
        {
            reading.Unread(row, "Direction is neither INCOMING nor OUTGOING");
            return;
        }
        if (!reading.TryDate(row, SentAt, out var at))
        {
            return;
        }
        var (ownName, ownAddress) = outgoing ? (FromName, Inviter) : (ToName, Invitee);
        if (!row[ownAddress].IsEmpty)
        {
            reading.Owner.SignedInvitation(reading.Person(row, row[ownName], row[ownAddress]));
        }
        var other = outgoing ? reading.Person(row, row[ToName], row[Invitee]) : reading.Person(row, row[FromName], row[Inviter]);
        reading.Say(
            new InteractionEntry(row.Place)
            {
                Network = LinkedInPeople.Network,
                Kind = InteractionKind.Invitation,
                At = at,
                From = outgoing ? Handle.Owner : other,
                To =
                    !outgoing ? Audience.One(Handle.Owner)
                    : other is null ? Audience.Nobody
                    : Audience.One(other),
                Text = row.Utf8(Message),
                Marks = other is null ? Marks.ClosedAccount : Marks.None,
            }
        );
    }
}
