using System.Text;
using NodaTime;
using NodaTime.Text;
using Quinze.Sources.Formats.Calendar;
using Quinze.Sources.Formats.ContentLines;

namespace Quinze.Tests.Formats.Calendar;

public class CalendarTests
{
    [Theory]
    [InlineData("DTSTART:20260303T090000Z", "2026-03-03T09:00:00Z", true)]
    [InlineData("DTSTART;TZID=Europe/Paris:20260703T090000", "2026-07-03T07:00:00Z", true)]
    [InlineData("DTSTART;TZID=\"Romance Standard Time\":20260103T090000", "2026-01-03T08:00:00Z", true)]
    [InlineData("DTSTART;TZID=/freeassociation.sourceforge.net/Tzfile/Europe/London:20260703T090000", "2026-07-03T08:00:00Z", true)]
    [InlineData("DTSTART;TZID=Of My Own:20260703T090000", "2026-07-03T06:00:00Z", true)]
    [InlineData("DTSTART;TZID=Of My Own:20260103T090000", "2026-01-03T07:00:00Z", true)]
    [InlineData("DTSTART:20260303T090000", "2026-03-03T09:00:00Z", false)]
    [InlineData("DTSTART;TZID=Nowhere:20260303T090000", "2026-03-03T09:00:00Z", false)]
    public void Zones_are_known_by_every_name_that_programs_give_them(string start, string instant, bool known)
    {
        var (calendar, found) = Read(
            "BEGIN:VTIMEZONE\nTZID:Of My Own\nBEGIN:STANDARD\nDTSTART:19701025T030000\nTZOFFSETFROM:+0300\nTZOFFSETTO:+0200\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\nEND:STANDARD\n"
                + "BEGIN:DAYLIGHT\nDTSTART:19700329T020000\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0300\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\nEND:DAYLIGHT\nEND:VTIMEZONE\n"
                + $"BEGIN:VEVENT\nUID:1\n{start}\nEND:VEVENT\n"
        );

        var (at, zoneKnown) = calendar.Zones.At(found[0].Start!);

        Assert.Equal((instant, known), (InstantPattern.General.Format(at), zoneKnown));
    }

    [Fact]
    public void A_series_keeps_its_hour_when_the_clocks_change()
    {
        var (calendar, found) = Read(
            "BEGIN:VEVENT\nUID:1\nDTSTART;TZID=Europe/Paris:20260326T090000\nRRULE:FREQ=WEEKLY;COUNT=2\nEND:VEVENT\n"
        );

        var times = Occurrences.Of(found[0], calendar.Zones, Instant.FromUtc(2027, 1, 1, 0, 0), out _, out _)!;

        Assert.Equal(["2026-03-26T08:00:00Z", "2026-04-02T07:00:00Z"], times.Select(t => InstantPattern.General.Format(t.At)));
    }

    [Fact]
    public void Dates_are_added_and_excepted()
    {
        var (calendar, found) = Read(
            "BEGIN:VEVENT\nUID:1\nDTSTART:20260302T090000Z\nRRULE:FREQ=DAILY;COUNT=4\nEXDATE:20260303T090000Z,20260305T090000Z\nRDATE:20260310T090000Z\nRDATE;VALUE=PERIOD:20260311T090000Z/PT1H\nEND:VEVENT\n"
        );

        var times = Occurrences.Of(found[0], calendar.Zones, Instant.FromUtc(2027, 1, 1, 0, 0), out _, out _)!;

        Assert.Equal([2, 4, 10, 11], times.Select(t => t.At.InUtc().Day));
    }

    [Fact]
    public void A_series_without_end_ends_with_what_the_calendar_can_know_and_never_gets_too_long()
    {
        var (calendar, found) = Read("BEGIN:VEVENT\nUID:1\nDTSTART:20260302T090000Z\nRRULE:FREQ=DAILY\nEND:VEVENT\n");

        var week = Occurrences.Of(found[0], calendar.Zones, Instant.FromUtc(2026, 3, 8, 12, 0), out var cutEarly, out _)!;
        var century = Occurrences.Of(found[0], calendar.Zones, Instant.FromUtc(2126, 3, 8, 12, 0), out var cutLate, out _)!;

        Assert.Equal((7, false), (week.Count, cutEarly));
        Assert.Equal((Occurrences.Most, true), (century.Count, cutLate));
    }

    [Fact]
    public void A_line_folded_anywhere_reads_as_if_it_were_not()
    {
        var line = Encoding.UTF8.GetBytes("ATTENDEE;CN=\"Élodie: de, la; Côte\";PARTSTAT=ACCEPTED:mailto:elodie@example.org");
        for (var cut = 1; cut < line.Length; cut++)
        {
            byte[] folded = [.. line[..cut], .. "\r\n "u8, .. line[cut..], .. "\r\n"u8];
            using var reader = new ContentLineReader(new MemoryStream(folded));

            Assert.True(reader.Next());
            Assert.Equal(
                ("ATTENDEE", "Élodie: de, la; Côte", "mailto:elodie@example.org"),
                (reader.Line.Name, reader.Line["CN"], reader.Line.Value)
            );
        }
    }

    [Fact]
    public void A_picture_of_any_size_takes_no_room()
    {
        var text = "PHOTO;ENCODING=b:" + string.Concat(Enumerable.Repeat(new string('A', 74) + "\r\n ", 50_000)) + "\r\nFN:Anna\r\n";
        using var reader = new ContentLineReader(new MemoryStream(Encoding.ASCII.GetBytes(text)));

        Assert.True(reader.Next());
        Assert.InRange(reader.Line.Value.Length, 1, 64 << 10);
        Assert.True(reader.Next());
        Assert.Equal("Anna", reader.Line.Value);
    }

    [Fact]
    public void Escapes_are_undone() => Assert.Equal("a, b; c\\ d\ne", ContentLine.Unescaped(@"a\, b\; c\\ d\ne"));

    private static (CalendarReader Calendar, List<CalendarEvent> Events) Read(string inside)
    {
        using var reader = new CalendarReader(new MemoryStream(Encoding.UTF8.GetBytes("BEGIN:VCALENDAR\n" + inside + "END:VCALENDAR\n")));
        var events = new List<CalendarEvent>();
        while (reader.Next() is { } found)
        {
            events.Add(found);
        }
        return (reader, events);
    }
}
