using NodaTime;
using Quinze.Importing;
using Quinze.Sources.Accounting;
using Quinze.Sources.Formats.Calendar;
using Quinze.Sources.Mail;

namespace Quinze.Sources.Calendars;

/// <summary>Walks the calendars of an archive twice: once to know whose they are and up to when they speak, once to tell their meetings.</summary>
internal sealed class CalendarWalk(IArchive archive, ReadingOptions options, CancellationToken cancellation)
{
    private readonly MailPeople people = new();
    private readonly Dictionary<int, CalendarSurvey?> surveys = [];
    private readonly Dictionary<int, string> failures = [];
    private Instant? newest;

    public IEnumerable<Reading> Readings()
    {
        var files = archive.Files.Where(f => !options.Known.Contains(f.Index)).ToList();
        var owner = options.AuditOnly ? new CalendarOwner() : Survey(files);
        var meetings = new Meetings(people, owner);
        foreach (var file in files)
        {
            foreach (var said in Guarded.Readings(file, Of(file, meetings)))
            {
                yield return said;
            }
        }
        if (!options.AuditOnly)
        {
            yield return owner.Found(newest?.InUtc().Date);
        }
    }

    private CalendarOwner Survey(List<ArchiveFile> files)
    {
        var counts = new Dictionary<Handle, int>();
        var total = 0;
        var names = new List<string?>();
        foreach (var file in files.Where(f => f.Trouble is null && IsOurs(f)))
        {
            try
            {
                var survey = CalendarSurvey.Of(archive, file, people, options.Today, cancellation);
                surveys[file.Index] = survey;
                survey?.AddTo(counts, ref total);
                names.AddRange([survey?.Name, Path.GetFileNameWithoutExtension(file.Name)]);
            }
            catch (Exception e) when (Guarded.IsOfTheFile(e))
            {
                failures[file.Index] = e is ProblemException known ? known.Problem.Found : "it cannot be read to its end";
            }
        }
        return CalendarOwner.Find(options, names, counts, total);
    }

    private bool IsOurs(ArchiveFile file) => archive.Files.Count == 1 || IcsSource.IsCalendar(file.Name);

    private IEnumerable<Reading> Of(ArchiveFile file, Meetings meetings)
    {
        cancellation.ThrowIfCancellationRequested();
        return file.Trouble is { } trouble ? [new FileUnread(file.Index, trouble)]
            : Junk.Is(file.Name) ? [new FileLeftAside(file.Index, Junk.Reason)]
            : !IsOurs(file) ? [new FileUnread(file.Index, $"not a file we know: {file.Name}")]
            : options.AuditOnly ? [new FileLeftAside(file.Index, "not read in an audit")]
            : failures.TryGetValue(file.Index, out var failure) ? [new FileUnread(file.Index, failure)]
            : surveys[file.Index] is { } survey ? Events(file, survey, meetings)
            : [new FileUnread(file.Index, "no calendar begins in it")];
    }

    private IEnumerable<Reading> Events(ArchiveFile file, CalendarSurvey survey, Meetings meetings)
    {
        var rows = 0L;
        meetings.Cut = 0;
        using var calendar = new CalendarReader(archive.Open(file));
        LocalDate? first = null;
        for (var found = calendar.Next(); ; found = calendar.Next())
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var (line, name) in calendar.Others)
            {
                rows++;
                yield return new LeftAside(new Place(file.Index, line), $"no event: {name}");
            }
            if (found is null)
            {
                break;
            }
            rows++;
            meetings.Read(found, survey, file.Index);
            for (var i = 0; i < meetings.Said.Count; i++)
            {
                yield return meetings.Said[i];
            }
            var day = found.Start?.Local.Date;
            first = first is null || day < first ? day : first;
        }
        newest = newest is { } known && known > survey.Until ? known : survey.Until;
        var to = survey.Until.InUtc().Date;
        yield return new Covered(
            file.Index,
            new CoverageSpan(IcsSource.Name, "meeting", first > to ? to : first, first is null ? null : to, Complete: !calendar.IsCut)
        );
        yield return new FileRead(file.Index, rows, Remark(calendar.IsCut, meetings.Cut, rows));
    }

    private static string? Remark(bool isCut, int cutSeries, long rows)
    {
        string?[] remarks =
        [
            rows == 0 ? "no event in it" : null,
            isCut ? "the file breaks off" : null,
            cutSeries > 0 ? $"{cutSeries} series were cut at {Occurrences.Most} meetings" : null,
        ];
        var told = string.Join("; ", remarks.Where(r => r is not null));
        return told.Length == 0 ? null : told;
    }
}
