using Quinze.Importing;
using Quinze.Sources.Accounting;
using Quinze.Sources.Formats.Mail;

namespace Quinze.Sources.Mail;

/// <summary>What a file among mails is.</summary>
internal enum MailFile
{
    Unknown,
    Mailbox,
    OneMail,
    Aside,
}

/// <summary>The accounting table: which files are mailboxes, which are single mails, which are left aside and why.</summary>
internal static class MailFiles
{
    private const int HeadLength = 2 << 10;

    private static readonly Dictionary<string, string> AsideByName = new(StringComparer.OrdinalIgnoreCase)
    {
        ["table_of_contents"] = Index,
        ["msgfilterrules.dat"] = Index,
        ["popstate.dat"] = Index,
        ["filterlog.html"] = Index,
        ["dovecot.index.log"] = Index,
    };

    private static readonly Dictionary<string, string> AsideByEnding = new(StringComparer.OrdinalIgnoreCase)
    {
        [".msf"] = Index,
        [".ics"] = Other,
        [".vcf"] = Other,
    };

    private const string Index = "an index or setting of the mail program";
    private const string Other = "not mail: import it by itself";

    /// <summary>Says what a file is by its name; one without a telling name is looked into.</summary>
    public static MailFile Of(IArchive archive, ArchiveFile file, out string reason)
    {
        var name = file.Name[(file.Name.LastIndexOf('/') + 1)..];
        var ending = Path.GetExtension(name);
        reason = "";
        if (Junk.Is(file.Name))
        {
            reason = Junk.Reason;
            return MailFile.Aside;
        }
        if (AsideByName.TryGetValue(name, out var aside) || AsideByEnding.TryGetValue(ending, out aside))
        {
            reason = aside;
            return MailFile.Aside;
        }
        if (ending.Equals(".eml", StringComparison.OrdinalIgnoreCase) || IsInMaildir(file.Name))
        {
            return MailFile.OneMail;
        }
        if (ending.ToLowerInvariant() is ".mbox" or ".mbx")
        {
            return MailFile.Mailbox;
        }
        // Thunderbird and Apple Mail name the file after the folder, without an ending.
        return file.Trouble is null && BeginsWithPostmark(archive, file) ? MailFile.Mailbox : MailFile.Unknown;
    }

    public static bool BeginsWithPostmark(IArchive archive, ArchiveFile file)
    {
        using var stream = archive.Open(file);
        Span<byte> head = stackalloc byte[HeadLength];
        head = head[..stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
        head = head.StartsWith("\uFEFF"u8) ? head[3..] : head;
        return Postmark.IsAt(head.TrimStart("\r\n"u8), afterBlank: true);
    }

    /// <summary>Whether a file begins with header fields of a mail.</summary>
    public static bool BeginsWithHeader(IArchive archive, ArchiveFile file)
    {
        using var stream = archive.Open(file);
        using var mail = new Mailbox(stream, oneMail: true);
        return mail.Next()
            && mail.Headers.Has(Field.From)
            && (mail.Headers.Has(Field.Date) || mail.Headers.Has(Field.MessageId) || mail.Headers.Has(Field.Received));
    }

    /// <summary>A Maildir keeps one mail a file in the folders <c>cur</c> and <c>new</c>, flags behind a colon or semicolon.</summary>
    private static bool IsInMaildir(string name) => name.Split('/') is [.., "cur" or "new", _];
}
