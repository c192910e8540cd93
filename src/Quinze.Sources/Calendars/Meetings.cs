using NodaTime;
using Quinze.Importing;
using Quinze.Sources.Formats.Calendar;
using Quinze.Sources.Mail;

namespace Quinze.Sources.Calendars;

/// <summary>What an event says: the meetings it stands for, or why it is none.</summary>
internal sealed class Meetings(MailPeople people, CalendarOwner owner)
{
    /// <summary>Beyond it is a gathering: one meets an audience, not a person.</summary>
    private const int MostPeople = 30;

    private static readonly Duration Day = Duration.FromDays(1);

    private readonly HashSet<(string Uid, Instant At)> told = [];

    /// <summary>Series of the file at hand that were cut.</summary>
    public int Cut { get; set; }

    public List<Reading> Said { get; } = [];

    public Instant? First { get; private set; }

    public void Read(CalendarEvent meeting, CalendarSurvey survey, int file)
    {
        Said.Clear();
        var place = new Place(file, meeting.Line);
        if (meeting.Start is null)
        {
            Said.Add(new Unread(place, "an event without a start"));
            return;
        }
        if (Why(meeting, survey) is { } aside)
        {
            Said.Add(new LeftAside(place, aside));
            return;
        }
        var others = Others(meeting, place);
        if (others.Count == 0 || others.Count > MostPeople)
        {
            Said.Clear();
            Said.Add(
                new LeftAside(
                    place,
                    others.Count == 0 ? "nobody else is named in it, or all declined" : $"more than {MostPeople} people: a gathering"
                )
            );
            return;
        }
        if (Occurrences.Of(meeting, survey.Zones, survey.Until, out var cut, out var fault) is not { } times)
        {
            Said.Clear();
            Said.Add(new Unread(place, fault));
            return;
        }
        Cut += cut ? 1 : 0;
        Tell(meeting, survey, place, Audience.Of(others), times);
    }

    private void Tell(CalendarEvent meeting, CalendarSurvey survey, Place place, Audience others, List<Occurrence> times)
    {
        var before = Said.Count;
        foreach (var time in times)
        {
            var name = meeting.Replaces is { } which ? survey.Zones.At(which).Instant : time.At;
            if (
                (meeting.Replaces is null && meeting.IsSeries && survey.IsReplaced(meeting.Uid, time.At))
                || (meeting.Uid is { } uid && !told.Add((uid, name)))
            )
            {
                continue;
            }
            First = First is { } first && first < time.At ? first : time.At;
            Said.Add(
                new InteractionEntry(place)
                {
                    Network = IcsSource.Network,
                    Kind = InteractionKind.Meeting,
                    At = new Moment(time.At, Precision.Minute, time.ZoneKnown),
                    From = Handle.Owner,
                    To = others,
                    Reference = meeting.Uid is null ? null : $"{meeting.Uid} {name.ToUnixTimeSeconds()}",
                    Detail = meeting.IsSeries || meeting.Replaces is not null ? "recurring" : null,
                }
            );
        }
        if (Said.Count == before)
        {
            Said.Clear();
            Said.Add(
                new LeftAside(
                    place,
                    times.Count == 0
                        ? "every meeting of it was called off, or comes after the calendar was written"
                        : "the same meeting again, or told by the changes to its series"
                )
            );
        }
    }

    private string? Why(CalendarEvent meeting, CalendarSurvey survey)
    {
        var start = meeting.Start!;
        if (meeting.Status == "CANCELLED")
        {
            return "called off";
        }
        if (start.IsDate || meeting.SaysAllDay)
        {
            return "a whole day: a block, not a meeting";
        }
        var from = survey.Zones.At(start).Instant;
        var length = meeting.End is { } end ? survey.Zones.At(end).Instant - from : meeting.Length;
        if (length >= Day)
        {
            return "a whole day: a block, not a meeting";
        }
        if (meeting.Attendees.Exists(a => a.Status == MeetingPeople.Declined && people.Find(a.Address) is { } who && owner.Is(who)))
        {
            return "declined by the owner";
        }
        return from > survey.Until ? "planned for after the calendar was written" : null;
    }

    /// <summary>Everybody but the owner, those who declined and what is no person; each once.</summary>
    private List<Handle> Others(CalendarEvent meeting, Place place)
    {
        var others = new List<Handle>();
        var declined = meeting.Attendees.Where(a => a.Status == MeetingPeople.Declined).Select(a => people.Find(a.Address)).ToHashSet();
        foreach (var attendee in meeting.Attendees.Where(a => !MeetingPeople.IsNoPerson(a)))
        {
            if (people.Find(attendee.Address) is { Kind: HandleKind.Profile } who && !declined.Contains(who))
            {
                people.Named(who, attendee.Name, place, Said);
                if (!owner.Is(who) && !others.Contains(who))
                {
                    others.Add(who);
                }
            }
        }
        return others;
    }
}
