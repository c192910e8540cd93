using Quinze.Importing;
using Quinze.Sources.Accounting;

namespace Quinze.Sources.Mail;

/// <summary>Mail as programs keep and export it: mbox files of every kind, single mails (.eml), Maildirs, and folders of them.</summary>
public sealed class MboxSource : ISource
{
    public const string Name = "mbox";

    private const int FilesToOpen = 5;

    public SourceCard Card { get; } = new(Name, MailIdentity.Network, 1, "Mail (mbox, .eml)", "Courrier électronique (mbox, .eml)");

    public IReadOnlyDictionary<string, string> ReasonsInFrench => MailInFrench.Reasons;

    public Choices Choices => Choices.Bodies;

    public Recognition Recognise(IArchive archive)
    {
        try
        {
            return Judge(archive);
        }
        catch (Exception e) when (Guarded.IsOfTheFile(e))
        {
            return Recognition.No("it cannot be read");
        }
    }

    public IEnumerable<Reading> Read(IArchive archive, ReadingOptions options, CancellationToken cancellation) =>
        new MailWalk(archive, options, cancellation).Readings();

    private static Recognition Judge(IArchive archive)
    {
        var opened = 0;
        var empty = 0;
        foreach (var file in archive.Files.Where(f => f.Trouble is null))
        {
            var nature = MailFiles.Of(archive, file, out _);
            opened += nature == MailFile.Unknown ? 1 : 0;
            if (nature == MailFile.Mailbox && file.Length == 0)
            {
                empty++;
            }
            else if (nature == MailFile.Mailbox && MailFiles.BeginsWithPostmark(archive, file))
            {
                return Recognition.Yes($"{file.Name} begins with the postmark of a mailbox");
            }
            else if (nature == MailFile.OneMail && MailFiles.BeginsWithHeader(archive, file))
            {
                return Recognition.Yes($"{file.Name} begins with the header of a mail");
            }
            if (opened == FilesToOpen)
            {
                break;
            }
        }
        return empty > 0 ? Recognition.Nearly("an empty mailbox") : Recognition.No("no file in it begins as a mailbox or a mail does");
    }
}
