using Quinze.Sources.Formats.Mail;

namespace Quinze.Sources.Mail;

/// <summary>What the folder or the labels of a mail say about it.</summary>
[Flags]
internal enum MailFolder
{
    None = 0,
    Sent = 1,
    Draft = 2,
    Spam = 4,
    Chat = 8,
}

/// <summary>Folders and Gmail's labels by the names that programs give them, in the languages of their users.</summary>
internal static class MailFolders
{
    private static readonly Dictionary<string, MailFolder> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["sent"] = MailFolder.Sent,
        ["sent mail"] = MailFolder.Sent,
        ["sent items"] = MailFolder.Sent,
        ["sent messages"] = MailFolder.Sent,
        ["sent-mail"] = MailFolder.Sent,
        ["outbox"] = MailFolder.Sent,
        ["envoyés"] = MailFolder.Sent,
        ["envoyé"] = MailFolder.Sent,
        ["messages envoyés"] = MailFolder.Sent,
        ["éléments envoyés"] = MailFolder.Sent,
        ["courrier envoyé"] = MailFolder.Sent,
        ["gesendet"] = MailFolder.Sent,
        ["gesendete elemente"] = MailFolder.Sent,
        ["gesendete objekte"] = MailFolder.Sent,
        ["enviados"] = MailFolder.Sent,
        ["elementos enviados"] = MailFolder.Sent,
        ["itens enviados"] = MailFolder.Sent,
        ["inviati"] = MailFolder.Sent,
        ["posta inviata"] = MailFolder.Sent,
        ["verzonden"] = MailFolder.Sent,
        ["draft"] = MailFolder.Draft,
        ["drafts"] = MailFolder.Draft,
        ["brouillon"] = MailFolder.Draft,
        ["brouillons"] = MailFolder.Draft,
        ["entwürfe"] = MailFolder.Draft,
        ["borradores"] = MailFolder.Draft,
        ["bozze"] = MailFolder.Draft,
        ["rascunhos"] = MailFolder.Draft,
        ["spam"] = MailFolder.Spam,
        ["junk"] = MailFolder.Spam,
        ["junk email"] = MailFolder.Spam,
        ["junk e-mail"] = MailFolder.Spam,
        ["bulk mail"] = MailFolder.Spam,
        ["courrier indésirable"] = MailFolder.Spam,
        ["indésirables"] = MailFolder.Spam,
        ["pourriel"] = MailFolder.Spam,
        ["chat"] = MailFolder.Chat,
        ["chats"] = MailFolder.Chat,
        ["discussions"] = MailFolder.Chat,
    };

    /// <summary><c>Mail/Sent.mbox</c>, <c>Sent.mbox/mbox</c> (Apple Mail), <c>INBOX.Sent</c>, <c>INBOX.sbd/Envoyés</c>: the folder a file stands for.</summary>
    public static MailFolder OfFile(string name)
    {
        var parts = name.Split('/');
        return Named(parts[^1]) is var own and not MailFolder.None ? own
            : parts.Length > 1 ? Named(parts[^2])
            : MailFolder.None;
    }

    /// <summary>Gmail's labels: in the account's language, commas between them, as encoded words where they are not ASCII.</summary>
    public static MailFolder OfLabels(string? labels)
    {
        var found = MailFolder.None;
        if (labels is not null)
        {
            foreach (var label in EncodedWords.Decode(labels).Split(','))
            {
                found |= Names.GetValueOrDefault(label.Trim(' ', '"'));
            }
        }
        return found;
    }

    private static MailFolder Named(string part)
    {
        var stem = part;
        foreach (var ending in (string[])[".mbox", ".mbx", ".sbd", ".eml"])
        {
            stem = stem.EndsWith(ending, StringComparison.OrdinalIgnoreCase) ? stem[..^ending.Length] : stem;
        }
        if (Names.TryGetValue(stem, out var whole))
        {
            return whole;
        }
        var dot = stem.LastIndexOfAny(['.', '_']);
        return dot < 0 ? MailFolder.None : Names.GetValueOrDefault(stem[(dot + 1)..]);
    }
}
