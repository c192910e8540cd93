using Quinze.Importing;
using Quinze.Sources.Accounting;
using Quinze.Sources.Formats.Mail;

namespace Quinze.Sources.Mail;

/// <summary>Walks the files of mail one by one and mail by mail, closes every file, and says at the end what is covered and whose it is.</summary>
internal sealed class MailWalk(IArchive archive, ReadingOptions options, CancellationToken cancellation)
{
    private const int MailsBetweenChecks = 256;

    private readonly MailReading reading = new(options);
    private int covering = -1;
    private bool everything;

    public IEnumerable<Reading> Readings()
    {
        foreach (var file in archive.Files.Where(f => !options.Known.Contains(f.Index)))
        {
            foreach (var said in Guarded.Readings(file, Of(file)))
            {
                yield return said;
            }
        }
        if (covering >= 0)
        {
            yield return new Covered(
                covering,
                new CoverageSpan(MboxSource.Name, "mail", reading.First, reading.Last, Complete: everything)
            );
        }
        if (!options.AuditOnly)
        {
            yield return reading.Owner.Find(options, reading.Last);
        }
    }

    private IEnumerable<Reading> Of(ArchiveFile file)
    {
        cancellation.ThrowIfCancellationRequested();
        if (file.Trouble is { } trouble)
        {
            return [new FileUnread(file.Index, trouble)];
        }
        var nature = MailFiles.Of(archive, file, out var aside);
        return nature switch
        {
            MailFile.Aside => [new FileLeftAside(file.Index, aside)],
            MailFile.Unknown => [new FileUnread(file.Index, $"not a file we know: {file.Name}")],
            _ when options.AuditOnly => [new FileLeftAside(file.Index, "not read in an audit")],
            _ => Mails(file, nature == MailFile.OneMail),
        };
    }

    private IEnumerable<Reading> Mails(ArchiveFile file, bool oneMail)
    {
        var folder = MailFolders.OfFile(file.Name);
        var rows = 0L;
        (reading.OddDates, reading.WithoutText) = (0, 0);
        using var mails = new Mailbox(archive.Open(file), oneMail);
        while (mails.Next())
        {
            if (++rows % MailsBetweenChecks == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }
            reading.Read(mails, folder, new Place(file.Index, mails.Line));
            for (var i = 0; i < reading.Said.Count; i++)
            {
                yield return reading.Said[i];
            }
            if (oneMail)
            {
                break;
            }
        }
        everything |= MailOddities.SaysEverything(file.Name);
        covering = covering < 0 ? file.Index : covering;
        yield return new FileRead(file.Index, rows, Remark(mails.Stray, rows));
    }

    private string? Remark(long stray, long rows)
    {
        string?[] remarks =
        [
            rows == 0 ? "no mail in it" : null,
            stray > 0 ? $"{stray} bytes before the first mail were not read" : null,
            reading.OddDates == 0 ? null : $"{reading.OddDates} mails without a date that can be: the time of transport was taken, or none",
            !options.WithBodies || reading.WithoutText == 0 ? null : $"{reading.WithoutText} mails have no plain text",
            options.WithBodies ? "texts were read" : null,
        ];
        var told = string.Join("; ", remarks.Where(r => r is not null));
        return told.Length == 0 ? null : told;
    }
}
