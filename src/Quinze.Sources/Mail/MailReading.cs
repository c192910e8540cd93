using NodaTime;
using Quinze.Importing;
using Quinze.Sources.Formats.Mail;

namespace Quinze.Sources.Mail;

/// <summary>What is known while the mails of one archive are read, and what one mail says.</summary>
internal sealed class MailReading(ReadingOptions options)
{
    private readonly MailPeople people = new();
    private readonly MailThreads threads = new();
    private readonly HashSet<Handle> audience = [];

    public MailOwner Owner { get; } = new();

    /// <summary>What the mail at hand says; cleared before each.</summary>
    public List<Reading> Said { get; } = [];

    public LocalDate? First { get; private set; }
    public LocalDate? Last { get; private set; }

    /// <summary>Mails of the file at hand with a date that cannot be, whose date was taken from the transport, or is unknown.</summary>
    public int OddDates { get; set; }

    /// <summary>Mails of the file at hand that hold no plain text.</summary>
    public int WithoutText { get; set; }

    public void Read(Mailbox mail, MailFolder folder, Place place)
    {
        Said.Clear();
        var headers = mail.Headers;
        folder |= MailFolders.OfLabels(headers[Field.GmailLabels]);
        if (headers.Count == 0)
        {
            Said.Add(new Unread(place, "no header: not a mail"));
            return;
        }
        if (Aside(headers, folder) is { } aside)
        {
            Said.Add(new LeftAside(place, aside));
            return;
        }
        var senders = MailAddress.List(headers[Field.From]);
        if (senders.Count == 0)
        {
            senders = MailAddress.List(headers[Field.Sender]);
        }
        if (senders.Count == 0 || people.Find(senders[0].Address) is not { } from)
        {
            Said.Add(new Unread(place, "no sender"));
            return;
        }
        var id = MailThreads.IdIn(headers[Field.MessageId]);
        if (id is not null && threads.IsRepeated(id))
        {
            Said.Add(new LeftAside(place, "the same mail again, by its Message-ID"));
            return;
        }
        var to = Audience(headers, from, place);
        if (to is null)
        {
            Said.Add(new LeftAside(place, "a note to oneself"));
            return;
        }
        Keep(mail, new Envelope(place, folder, senders[0], from, to, id));
    }

    private readonly record struct Envelope(Place Place, MailFolder Folder, MailAddress Sender, Handle From, List<Handle> To, string? Id);

    private void Keep(Mailbox mail, Envelope envelope)
    {
        var headers = mail.Headers;
        people.Named(envelope.From, envelope.Sender.Name, envelope.Place, Said);
        var kind = MailKinds.Of(headers, envelope.From);
        var at = DateOf(mail);
        if (envelope.Folder.HasFlag(MailFolder.Sent))
        {
            Owner.Sent(envelope.From, envelope.Sender.Name);
        }
        else
        {
            Owner.DeliveredTo(people.Find(headers[Field.DeliveredTo] ?? ""));
        }
        if (kind is null && !envelope.Folder.HasFlag(MailFolder.Spam))
        {
            Owner.Between(envelope.From, envelope.To);
        }
        Said.Add(
            new InteractionEntry(envelope.Place)
            {
                Network = MailIdentity.Network,
                Kind = InteractionKind.Mail,
                At = at,
                From = envelope.From,
                To = Quinze.Audience.Of(envelope.To),
                Conversation = threads.Find(headers, envelope.Id),
                Reference = envelope.Id,
                Detail = kind,
                Marks =
                    (kind is null ? Marks.None : Marks.Automatic) | (envelope.Folder.HasFlag(MailFolder.Spam) ? Marks.Spam : Marks.None),
                Text = options.WithBodies ? TextOf(mail) : Utf8Text.None,
            }
        );
    }

    private static string? Aside(MailHeaders headers, MailFolder folder) =>
        folder.HasFlag(MailFolder.Draft) ? "a draft, never sent"
        : folder.HasFlag(MailFolder.Chat) ? "a chat, not a mail"
        : IsExpunged(headers[Field.Status]) ? "deleted in the mail program, only not yet removed from its file"
        : null;

    /// <summary>Thunderbird leaves deleted mails in the file until it is compacted; bit 8 of its status says so.</summary>
    private static bool IsExpunged(string? status) =>
        ushort.TryParse(status, System.Globalization.NumberStyles.AllowHexSpecifier, null, out var flags) && (flags & 8) != 0;

    /// <summary>To, Cc and Bcc without the sender; null when the sender is the only one.</summary>
    private List<Handle>? Audience(MailHeaders headers, Handle from, Place place)
    {
        audience.Clear();
        var to = new List<Handle>();
        var any = false;
        foreach (var field in (Field[])[Field.To, Field.Cc, Field.Bcc])
        {
            foreach (var written in MailAddress.List(headers[field]))
            {
                any = true;
                if (people.Find(written, place, Said) is { } who && !who.Equals(from) && audience.Add(who))
                {
                    to.Add(who);
                }
            }
        }
        return any && to.Count == 0 ? null : to;
    }

    private Utf8Text TextOf(Mailbox mail)
    {
        var text = PlainText.Read(mail);
        WithoutText += text is null ? 1 : 0;
        return text is null ? Utf8Text.None : Utf8Text.From(OwnWords.Of(text));
    }

    /// <summary>The date its writer's machine gave, else when it was last received, else the postmark's; nobody wrote mail before 1982 or tomorrow.</summary>
    private Moment? DateOf(Mailbox mail)
    {
        if (MailDates.TryParse(mail.Headers[Field.Date], out var at) && CanBe(at))
        {
            Cover(at);
            return at;
        }
        OddDates++;
        var received = mail.Headers[Field.Received];
        if (
            (received is not null && MailDates.TryParse(received[(received.LastIndexOf(';') + 1)..], out at) && CanBe(at))
            || (MailDates.TryParse(mail.PostmarkDate, out at) && CanBe(at))
        )
        {
            Cover(at);
            return at;
        }
        return null;
    }

    private bool CanBe(Moment at) => at.Day.Year >= 1982 && !(options.Today is { } today && at.Day > today.PlusDays(1));

    private void Cover(Moment at)
    {
        var day = at.Day;
        First = First is { } first && first < day ? first : day;
        Last = Last is { } last && last > day ? last : day;
    }
}
