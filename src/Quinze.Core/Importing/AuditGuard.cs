namespace Quinze.Importing;

/// <summary>
/// Keeps what is private out of an audit of somebody's files, whatever source it comes from: a row that tells of a message, a mail, a connection, an invitation, a meeting, a visit,
/// a service request or an outcome is left aside with all that it says, the names in it too; and so is every decision of the ledger's owner.
/// Sources do not open the files of such things in the first place; this holds where public and private stand in one file.
/// </summary>
public static class AuditGuard
{
    public const string Reason = "not read in an audit";

    public static IEnumerable<Reading> Public(IEnumerable<Reading> readings)
    {
        // What is said of one row comes together.
        List<Entry> row = [];
        foreach (var reading in readings)
        {
            if (row.Count > 0 && (reading is not Entry || reading.Place != row[0].Place))
            {
                foreach (var said in Flushed(row))
                {
                    yield return said;
                }
                row.Clear();
            }
            switch (reading)
            {
                case Entry entry:
                    row.Add(entry);
                    break;
                case Judged or JudgedItems:
                case Covered
                {
                    Span.Kind: "message" or "mail" or "connection" or "invitation" or "meeting" or "visit" or "service-request"
                }:
                    break;
                default:
                    yield return reading;
                    break;
            }
        }
        foreach (var said in Flushed(row))
        {
            yield return said;
        }
    }

    private static IEnumerable<Reading> Flushed(List<Entry> row) => row.Exists(IsPrivate) ? [new LeftAside(row[0].Place, Reason)] : row;

    private static bool IsPrivate(Entry entry) =>
        entry
            is OutcomeEntry
                or InteractionEntry
                {
                    Kind: InteractionKind.Message
                        or InteractionKind.Mail
                        or InteractionKind.Connection
                        or InteractionKind.Invitation
                        or InteractionKind.Meeting
                        or InteractionKind.Visit
                        or InteractionKind.ServiceRequest
                };
}
