using NodaTime;
using Quinze.Importing;
using Quinze.Sources.Formats.Calendar;
using Quinze.Sources.Mail;

namespace Quinze.Sources.Calendars;

/// <summary>
/// What must be known of a calendar before its first meeting can be told: up to when it speaks, its zones, which meetings of its series were changed, and who stands in most of them.
/// </summary>
internal sealed class CalendarSurvey
{
    private readonly Dictionary<Handle, int> partakers = [];
    private readonly HashSet<(string Uid, Instant At)> replaced = [];
    private int withOthers;

    public required CalendarZones Zones { get; init; }
    public string? Name { get; private set; }

    /// <summary>The newest stamp in the file: it was written then or later, and knows nothing after it. Without stamps today, else its newest start.</summary>
    public Instant Until { get; private set; }

    public bool IsReplaced(string? uid, Instant at) => uid is not null && replaced.Contains((uid, at));

    public static CalendarSurvey? Of(
        IArchive archive,
        ArchiveFile file,
        MailPeople people,
        LocalDate? today,
        CancellationToken cancellation
    )
    {
        using var calendar = new CalendarReader(archive.Open(file));
        var survey = new CalendarSurvey { Zones = calendar.Zones };
        var changes = new List<(string Uid, CalendarTime At)>();
        var starts = new List<CalendarTime>();
        Instant? stamp = null;
        while (calendar.Next() is { } found)
        {
            cancellation.ThrowIfCancellationRequested();
            if (found is { Uid: { } uid, Replaces: { } which })
            {
                changes.Add((uid, which));
            }
            stamp = stamp is { } known && !(found.Stamp > known) ? known : found.Stamp ?? stamp;
            if (found.Start is { } start && (starts.Count == 0 || start.Local > starts[0].Local))
            {
                starts = [start];
            }
            survey.Count(found, people);
        }
        if (!calendar.IsCalendar)
        {
            return null;
        }
        survey.Name = calendar.Name;
        var endOfToday = today?.PlusDays(1).AtMidnight().InUtc().ToInstant();
        var newest = starts.Count > 0 ? calendar.Zones.At(starts[0]).Instant : Instant.MinValue;
        survey.Until = stamp ?? endOfToday ?? newest;
        // A clock that ran ahead stamped tomorrow.
        survey.Until = endOfToday is { } end && survey.Until > end ? end : survey.Until;
        foreach (var (uid, at) in changes)
        {
            survey.replaced.Add((uid, calendar.Zones.At(at).Instant));
        }
        return survey;
    }

    /// <summary>Adds who stands in how many meetings of this calendar to the counts of all.</summary>
    public void AddTo(Dictionary<Handle, int> counts, ref int total)
    {
        total += withOthers;
        foreach (var (who, count) in partakers)
        {
            counts[who] = counts.GetValueOrDefault(who) + count;
        }
    }

    private void Count(CalendarEvent found, MailPeople people)
    {
        var present = found
            .Attendees.Where(a => !MeetingPeople.IsNoPerson(a))
            .Select(a => people.Find(a.Address))
            .Where(h => h is { Kind: HandleKind.Profile })
            .Distinct()
            .ToList();
        if (present.Count > 1)
        {
            withOthers++;
            foreach (var who in present)
            {
                partakers[who!] = partakers.GetValueOrDefault(who!) + 1;
            }
        }
    }
}
