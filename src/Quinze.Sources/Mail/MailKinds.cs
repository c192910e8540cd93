using Quinze.Sources.Formats.Mail;

namespace Quinze.Sources.Mail;

/// <summary>
/// Mail that nobody wrote to anybody: it never counts as a relation, but what it was is kept in a word. Decided by the headers that such senders owe (RFC 2369, 2919, 3834) and those that programs add.
/// </summary>
internal static class MailKinds
{
    public const string List = "list";
    public const string Newsletter = "newsletter";
    public const string Robot = "robot";
    public const string Calendar = "calendar";
    public const string Bounce = "bounce";
    public const string AutoReply = "auto-reply";

    private static readonly string[] AwaySubjects =
    [
        "automatic reply",
        "auto:",
        "autoreply",
        "out of office",
        "réponse automatique",
        "absence du bureau",
        "absent du bureau",
        "message d'absence",
        "automatische antwort",
        "abwesenheits",
        "respuesta automática",
        "risposta automatica",
    ];

    private static readonly string[] CalendarSubjects =
    [
        "accepted:",
        "declined:",
        "tentative:",
        "canceled:",
        "cancelled:",
        "updated invitation",
        "accepté :",
        "accepté:",
        "refusé :",
        "refusé:",
        "provisoire :",
        "annulé :",
        "invitation modifiée",
        "invitation mise à jour",
    ];

    /// <summary>The word for a mail of its kind; null when a person wrote it to people.</summary>
    public static string? Of(MailHeaders mail, Handle? from)
    {
        var type = mail[Field.ContentType] ?? "";
        var local = from?.Key ?? "";
        if (IsBounce(mail, type, local))
        {
            return Bounce;
        }
        if (IsAutoReply(mail))
        {
            return AutoReply;
        }
        if (IsCalendar(mail, type, local))
        {
            return Calendar;
        }
        var precedence = Word(mail, Field.Precedence);
        if (mail.Has(Field.ListPost) && !Is(mail[Field.ListPost], "NO") || precedence == "list")
        {
            return List;
        }
        if (mail.Has(Field.ListUnsubscribe) || mail.Has(Field.FeedbackId) || precedence == "bulk")
        {
            return from?.Kind == HandleKind.Organisation && !mail.Has(Field.ListUnsubscribe) ? Robot : Newsletter;
        }
        if (mail.Has(Field.ListId))
        {
            return List;
        }
        return
            from?.Kind == HandleKind.Organisation
            || Word(mail, Field.AutoSubmitted) is not ("" or "no")
            || precedence == "junk"
            || Is(mail[Field.ResponseSuppress], "All")
            ? Robot
            : null;
    }

    private static bool IsBounce(MailHeaders mail, string type, string local) =>
        mail.Has(Field.FailedRecipients)
        || local.StartsWith("org:mailer-daemon@", StringComparison.Ordinal)
        || local.StartsWith("org:postmaster@", StringComparison.Ordinal)
        || (
            type.StartsWith("multipart/report", StringComparison.OrdinalIgnoreCase)
            && type.Contains("delivery-status", StringComparison.OrdinalIgnoreCase)
        );

    private static bool IsAutoReply(MailHeaders mail)
    {
        var submitted = Word(mail, Field.AutoSubmitted);
        return submitted.StartsWith("auto-replied", StringComparison.Ordinal)
            || mail.Has(Field.AutoReply)
            || Word(mail, Field.Precedence) is "auto_reply" or "auto-reply"
            || BeginsWith(mail, AwaySubjects);
    }

    private static bool IsCalendar(MailHeaders mail, string type, string local) =>
        type.StartsWith("text/calendar", StringComparison.OrdinalIgnoreCase)
        || (mail[Field.ContentClass]?.EndsWith("calendarmessage", StringComparison.OrdinalIgnoreCase) ?? false)
        || (mail[Field.Sender]?.Contains("calendar-notification@", StringComparison.OrdinalIgnoreCase) ?? false)
        || local.StartsWith("org:calendar-notification@", StringComparison.Ordinal)
        || BeginsWith(mail, CalendarSubjects);

    private static bool BeginsWith(MailHeaders mail, string[] beginnings)
    {
        if (mail[Field.Subject] is not { Length: > 0 } written)
        {
            return false;
        }
        var subject = EncodedWords.Decode(written).TrimStart();
        return Array.Exists(beginnings, b => subject.StartsWith(b, StringComparison.OrdinalIgnoreCase));
    }

    private static bool Is(string? value, string word) =>
        value is not null && value.Trim().Equals(word, StringComparison.OrdinalIgnoreCase);

    private static string Word(MailHeaders mail, Field field)
    {
        var value = mail[field] ?? "";
        var end = value.AsSpan().IndexOfAny(';', ' ', '(');
        return (end < 0 ? value : value[..end]).ToLowerInvariant();
    }
}
