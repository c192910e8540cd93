using Quinze.Sources.Formats.Calendar;

namespace Quinze.Sources.Calendars;

/// <summary>Who in a list of attendees is a person, and came as far as the calendar knows.</summary>
internal static class MeetingPeople
{
    /// <summary>Google's calendars, groups and rooms have addresses of their own (2011 to 2026), and often no CUTYPE.</summary>
    private static readonly string[] GoogleThings =
    [
        "@resource.calendar.google.com",
        "@group.calendar.google.com",
        "@group.v.calendar.google.com",
        "@import.calendar.google.com",
    ];

    public const string Declined = "DECLINED";

    /// <summary>A room, a projector, a mailing list, a calendar.</summary>
    public static bool IsNoPerson(Attendee attendee) =>
        attendee.Type is "ROOM" or "RESOURCE" or "GROUP"
        || Array.Exists(GoogleThings, t => attendee.Address.EndsWith(t, StringComparison.Ordinal));
}
