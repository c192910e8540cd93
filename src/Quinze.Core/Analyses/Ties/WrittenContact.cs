using NodaTime;
using Quinze.Storing;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>
/// Which rows are contact between people: letters, mails, comments and replies to somebody, mentions, meetings, requests for a service.
/// A connection, an invitation, an endorsement, a reaction, a repost is a gesture and no contact.
/// </summary>
public static class WrittenContact
{
    private static readonly LocalDate Epoch = new(1970, 1, 1);

    private const Marks NoRelation = Marks.Spam | Marks.ClosedAccount | Marks.HiddenProfile | Marks.Forgotten | Marks.Automatic;

    private const int Kinds =
        (1 << (int)InteractionKind.Message)
        | (1 << (int)InteractionKind.Mail)
        | (1 << (int)InteractionKind.Comment)
        | (1 << (int)InteractionKind.Reply)
        | (1 << (int)InteractionKind.Mention)
        | (1 << (int)InteractionKind.Meeting)
        | (1 << (int)InteractionKind.ServiceRequest);

    /// <summary>The kinds, in the words of coverage.</summary>
    public static IReadOnlyList<string> Words { get; } = ["message", "mail", "comment", "reply", "mention", "meeting", "service-request"];

    /// <summary>True for a row that is contact between people and whose day is known.</summary>
    public static bool Is(InteractionColumns rows, int row) =>
        ((Kinds >> rows.Kind[row]) & 1) != 0 && (rows.Marks[row] & (byte)NoRelation) == 0 && DayIsKnown(rows.How[row]);

    public static bool DayIsKnown(byte how) => how != InteractionRow.NoTime && (how & 15) >= (int)Precision.Day;

    /// <summary>Days since 1970, UTC.</summary>
    public static int DayOf(long unixSeconds) => (int)((unixSeconds - (unixSeconds < 0 ? 86_399 : 0)) / 86_400);

    /// <summary>Days since 1970.</summary>
    public static int ToDay(LocalDate date) => NodaTime.Period.DaysBetween(Epoch, date);

    public static LocalDate ToDate(int day) => Epoch.PlusDays(day);

    /// <summary>The word of a kind in coverage and on the command line.</summary>
    public static string WordOf(InteractionKind kind) =>
        kind == InteractionKind.ServiceRequest ? "service-request" : kind.ToString().ToLowerInvariant();
}
