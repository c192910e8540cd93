using NodaTime;
using Quinze.Sources.Formats.ContentLines;
using Quinze.Sources.Formats.Mail;

namespace Quinze.Sources.Formats.Calendar;

/// <summary>A calendar file (RFC 5545), event by event. Several calendars in one file are read as one.</summary>
internal sealed class CalendarReader(Stream stream) : IDisposable
{
    private readonly ContentLineReader lines = new(stream);
    private readonly Stack<string> open = new();
    private ZoneDefinition? zone;
    private (LocalDateTime? Start, Offset From, Offset To, RecurrenceRule? Rule) observance;

    public CalendarZones Zones { get; } = new();

    /// <summary>X-WR-CALNAME; null when it has none.</summary>
    public string? Name { get; private set; }

    /// <summary>False until a calendar has begun: then this is no calendar file.</summary>
    public bool IsCalendar { get; private set; }

    /// <summary>True when the file breaks off inside a component.</summary>
    public bool IsCut { get; private set; }

    /// <summary>Tasks, journal entries and other things that are no events, by line and name, since the last event.</summary>
    public List<(long Line, string Name)> Others { get; } = [];

    /// <summary>The next event; null at the end. What was no event before it stands in <see cref="Others"/>.</summary>
    public CalendarEvent? Next()
    {
        Others.Clear();
        CalendarEvent? reading = null;
        while (lines.Next())
        {
            var line = lines.Line;
            if (line.Name == "BEGIN")
            {
                var name = line.Value.Trim().ToUpperInvariant();
                if (name == "VEVENT" && reading is null)
                {
                    reading = new CalendarEvent { Line = line.Number };
                }
                Begin(name, line.Number);
            }
            else if (line.Name == "END")
            {
                var name = line.Value.Trim().ToUpperInvariant();
                while (open.Count > 0 && open.Pop() != name) { }
                End(name);
                if (name == "VEVENT" && reading is not null)
                {
                    return reading;
                }
            }
            else if (open.TryPeek(out var inside))
            {
                Take(inside, line, reading);
            }
        }
        IsCut = open.Count > 0;
        return null;
    }

    public void Dispose() => lines.Dispose();

    private void Begin(string name, long number)
    {
        var depth = open.Count;
        open.Push(name);
        IsCalendar |= name == "VCALENDAR";
        if (name is "STANDARD" or "DAYLIGHT")
        {
            observance = (null, Offset.Zero, Offset.Zero, null);
        }
        else if (depth == 1 && name is not ("VEVENT" or "VTIMEZONE"))
        {
            Others.Add((number, name));
        }
    }

    private void End(string name)
    {
        if (name is "STANDARD" or "DAYLIGHT" && zone is not null && observance.Start is { } start)
        {
            zone.Add(start, observance.From, observance.To, observance.Rule);
        }
        else if (name == "VTIMEZONE" && zone is not null)
        {
            Zones.Define(zone);
            zone = null;
        }
    }

    private void Take(string inside, ContentLine line, CalendarEvent? reading)
    {
        switch (inside)
        {
            case "VCALENDAR":
                Name = line.Name == "X-WR-CALNAME" ? ContentLine.Unescaped(line.Value).Trim() : Name;
                Zones.Default = line.Name == "X-WR-TIMEZONE" ? line.Value.Trim() : Zones.Default;
                break;
            case "VEVENT" when reading is not null:
                Take(line, reading);
                break;
            case "VTIMEZONE" when line.Name == "TZID":
                zone = new ZoneDefinition(line.Value.Trim()) { Location = zone?.Location };
                break;
            case "VTIMEZONE" when line.Name == "X-LIC-LOCATION" && zone is not null:
                zone.Location = line.Value.Trim();
                break;
            case "STANDARD" or "DAYLIGHT":
                observance = line.Name switch
                {
                    "DTSTART" => observance with { Start = CalendarTime.Parse(line.Value)?.Local },
                    "TZOFFSETFROM" => observance with { From = OffsetIn(line.Value) },
                    "TZOFFSETTO" => observance with { To = OffsetIn(line.Value) },
                    "RRULE" => observance with { Rule = RecurrenceRule.Parse(line.Value, out _) },
                    _ => observance,
                };
                break;
        }
    }

    private static void Take(ContentLine line, CalendarEvent into)
    {
        switch (line.Name)
        {
            case "UID":
                into.Uid = line.Value.Trim();
                break;
            case "DTSTART":
                into.Start = TimeIn(line, line.Value);
                break;
            case "DTEND":
                into.End = TimeIn(line, line.Value);
                break;
            case "DURATION":
                into.Length = CalendarTime.Length(line.Value);
                break;
            case "STATUS":
                into.Status = line.Value.Trim().ToUpperInvariant();
                break;
            case "X-MICROSOFT-CDO-ALLDAYEVENT":
                into.SaysAllDay = line.Value.Trim().Equals("TRUE", StringComparison.OrdinalIgnoreCase);
                break;
            case "RECURRENCE-ID":
                into.Replaces = TimeIn(line, line.Value);
                break;
            case "RRULE":
                into.Rules.Add(line.Value);
                break;
            case "RDATE":
                // A period is a time with its length behind a slash.
                into.More.AddRange(line.Value.Split(',').Select(v => TimeIn(line, v.Split('/')[0])).OfType<CalendarTime>());
                break;
            case "EXDATE":
                into.Except.AddRange(line.Value.Split(',').Select(v => TimeIn(line, v)).OfType<CalendarTime>());
                break;
            case "ATTENDEE" or "ORGANIZER":
                TakePerson(line, into);
                break;
            case "DTSTAMP" or "LAST-MODIFIED" or "CREATED":
                var stamp = CalendarTime.Parse(line.Value)?.Local.InUtc().ToInstant();
                into.Stamp = into.Stamp is { } known && known > stamp ? known : stamp ?? into.Stamp;
                break;
        }
    }

    private static void TakePerson(ContentLine line, CalendarEvent into)
    {
        // EMAIL= holds the address where the value is another kind of link.
        var address = MailAddress.Clean(line.Value) ?? MailAddress.Clean(line["EMAIL"]);
        if (address is not null && into.Attendees.Count < CalendarEvent.MostAttendees)
        {
            var name = string.Join(' ', (line["CN"] ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Trim('"', '\'');
            into.Attendees.Add(
                new Attendee(
                    address,
                    name.Contains('@', StringComparison.Ordinal) ? "" : name,
                    (line["PARTSTAT"] ?? "").ToUpperInvariant(),
                    (line["CUTYPE"] ?? "").ToUpperInvariant(),
                    line.Name == "ORGANIZER"
                )
            );
        }
    }

    private static CalendarTime? TimeIn(ContentLine line, string value) => CalendarTime.Parse(value, line["TZID"]);

    /// <summary><c>+0130</c>, <c>-050000</c></summary>
    private static Offset OffsetIn(string text)
    {
        text = text.Trim();
        return
            text.Length >= 5
            && int.TryParse(text.AsSpan(1, 2), System.Globalization.NumberStyles.None, null, out var hours)
            && int.TryParse(text.AsSpan(3, 2), System.Globalization.NumberStyles.None, null, out var minutes)
            && hours < 18
            && minutes < 60
            ? Offset.FromSeconds((text[0] == '-' ? -1 : 1) * ((hours * 3600) + (minutes * 60)))
            : Offset.Zero;
    }
}
