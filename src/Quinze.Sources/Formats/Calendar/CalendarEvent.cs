using NodaTime;

namespace Quinze.Sources.Formats.Calendar;

/// <summary>Somebody in a meeting.</summary>
/// <param name="Address">As written behind <c>mailto:</c>.</param>
/// <param name="Status">PARTSTAT: ACCEPTED, DECLINED, TENTATIVE, NEEDS-ACTION; upper case, empty when not told.</param>
/// <param name="Type">CUTYPE: INDIVIDUAL, GROUP, RESOURCE, ROOM; upper case, empty when not told.</param>
internal sealed record Attendee(string Address, string Name, string Status, string Type, bool IsOrganizer);

/// <summary>One VEVENT: a meeting, a series of them, or the one meeting of a series that was changed.</summary>
internal sealed class CalendarEvent
{
    /// <summary>Lists beyond are cut: such a gathering is no meeting anyway.</summary>
    public const int MostAttendees = 500;

    public required long Line { get; init; }
    public string? Uid { get; set; }
    public CalendarTime? Start { get; set; }
    public CalendarTime? End { get; set; }
    public Duration? Length { get; set; }
    public string Status { get; set; } = "";
    public bool SaysAllDay { get; set; }

    /// <summary>Which meeting of its series this one replaces; null when it is the series or stands alone.</summary>
    public CalendarTime? Replaces { get; set; }
    public List<string> Rules { get; } = [];
    public List<CalendarTime> More { get; } = [];
    public List<CalendarTime> Except { get; } = [];
    public List<Attendee> Attendees { get; } = [];

    /// <summary>The newest of DTSTAMP, LAST-MODIFIED and CREATED: the calendar was written then or later.</summary>
    public Instant? Stamp { get; set; }
    public bool IsSeries => Rules.Count > 0 || More.Count > 0;
}
