using NodaTime;
using Quinze.Importing;
using Quinze.Sources.Calendars;
using Quinze.Tests.Sources.Mail;

namespace Quinze.Tests.Sources.Calendars;

public class IcsSourceTests
{
    private const string Me = "ORGANIZER:mailto:me@example.org\nATTENDEE;PARTSTAT=ACCEPTED:mailto:me@example.org\n";
    private const string Anna = "ATTENDEE;CN=Anna K:MAILTO:Anna@example.org\n";

    private static readonly IcsSource Source = new();

    [Fact]
    public void A_meeting_is_with_everybody_but_the_owner()
    {
        var told = Read(Event("1", Me + Anna + "ATTENDEE:mailto:bob@example.org\n"));

        var meeting = Assert.Single(told.Interactions);
        Assert.Equal((InteractionKind.Meeting, Handle.Owner), (meeting.Kind, meeting.From));
        Assert.Equal(["anna@example.org", "bob@example.org"], meeting.To.Many.ToArray().Select(h => h.Key));
        Assert.Equal(Instant.FromUtc(2026, 3, 3, 9, 0), meeting.At!.Value.Instant);
        Assert.Contains(told.All.OfType<Seen>(), s => s.Name == "Anna K");
    }

    [Theory]
    [InlineData("STATUS:CANCELLED\n", "called off")]
    [InlineData("X-MICROSOFT-CDO-ALLDAYEVENT:TRUE\n", "a whole day: a block, not a meeting")]
    [InlineData("DURATION:P2D\n", "a whole day: a block, not a meeting")]
    [InlineData("ATTENDEE;PARTSTAT=DECLINED:mailto:me@example.org\n", "declined by the owner")]
    public void What_was_no_meeting_is_left_aside_with_its_reason(string more, string reason) =>
        Assert.Equal([reason], Read(Event("1", Me + Anna + more)).Aside);

    [Fact]
    public void Rooms_things_and_those_who_declined_are_not_met()
    {
        var told = Read(
            Event(
                "1",
                Me
                    + "ATTENDEE;CUTYPE=ROOM:mailto:room@example.org\nATTENDEE;CUTYPE=GROUP:mailto:team@example.org\nATTENDEE;PARTSTAT=DECLINED:mailto:anna@example.org\n"
            )
        );

        Assert.Equal(["nobody else is named in it, or all declined"], told.Aside);
    }

    [Theory]
    [InlineData(30, 1)]
    [InlineData(31, 0)]
    public void A_gathering_is_no_meeting(int guests, int meetings) =>
        Assert.Equal(
            meetings,
            Read(
                Event("1", Me + string.Concat(Enumerable.Range(0, guests).Select(i => $"ATTENDEE:mailto:g{i}@example.org\n")))
            ).Interactions.Count
        );

    [Fact]
    public void A_series_is_as_many_meetings_as_were_held_with_its_changes()
    {
        var told = Read(
            Event("1", Me + Anna + "RRULE:FREQ=DAILY\n"),
            Event("1", Me + Anna + "RECURRENCE-ID:20260304T090000Z\n", start: "20260304T150000Z"),
            Event("1", Me + Anna + "RECURRENCE-ID:20260305T090000Z\nSTATUS:CANCELLED\n", start: "20260305T090000Z"),
            Event("2", Me + Anna, stamp: "20260307T120000Z", start: "20260401T090000Z")
        );

        Assert.Equal(
            [(3, 9), (4, 15), (6, 9), (7, 9)],
            told.Interactions.Select(i => i.At!.Value.Instant.InUtc()).Select(t => (t.Day, t.Hour)).Order()
        );
        Assert.Equal(["called off", "planned for after the calendar was written"], told.Aside);
        Assert.Equal(4, told.Interactions.Select(i => i.Reference).Distinct().Count());
    }

    [Fact]
    public void A_calendar_knows_nothing_after_it_was_written_nor_after_today()
    {
        var span = Assert
            .Single(
                ToldOfTexts
                    .By(
                        Source,
                        new ReadingOptions { Today = new(2026, 3, 5) },
                        ("a.ics", Calendar(Event("1", Me + Anna + "RRULE:FREQ=DAILY\n")))
                    )
                    .All.OfType<Covered>()
            )
            .Span;

        Assert.Equal(("meeting", new LocalDate(2026, 3, 3), new LocalDate(2026, 3, 6)), (span.Kind, span.From!.Value, span.To!.Value));
    }

    [Fact]
    public void The_owner_is_who_the_calendar_is_named_after_or_who_is_nearly_always_there()
    {
        var named = ToldOfTexts.By(Source, ("me@example.org" + ".ics", Calendar(Event("1", Me + Anna))), ("holidays.ics", Calendar()));
        var present = ToldOfTexts.By(
            Source,
            (
                "a.ics",
                Calendar(
                    Event("1", Me + Anna),
                    Event("2", Me + "ATTENDEE:mailto:bob@example.org\n"),
                    Event("3", Me + "ATTENDEE:mailto:carl@example.org\n")
                )
            )
        );
        var unknown = ToldOfTexts.By(Source, ("a.ics", Calendar(Event("1", Me + Anna))));

        Assert.Equal("me@example.org", Assert.Single(named.Owner.Handles).Key);
        Assert.Equal("me@example.org", Assert.Single(present.Owner.Handles).Key);
        Assert.Empty(unknown.Owner.Handles);
    }

    [Fact]
    public void The_same_calendar_twice_tells_each_meeting_once()
    {
        var text = Calendar(Event("1", Me + Anna + "RRULE:FREQ=DAILY;COUNT=3\n"));
        var told = ToldOfTexts.By(Source, ("a.ics", text), ("b.ics", text));

        Assert.Equal(3, told.Interactions.Count);
        told.AssertAccounted();
    }

    [Fact]
    public void In_an_audit_no_calendar_is_opened() =>
        Assert.IsType<FileLeftAside>(
            Assert.Single(ToldOfTexts.By(Source, new ReadingOptions { AuditOnly = true }, ("a.ics", Calendar(Event("1", Me + Anna)))).All)
        );

    [Fact]
    public void No_damage_breaks_the_reading_and_every_event_is_accounted_for()
    {
        var chance = new Quinze.World.Chance(16);
        var whole = System.Text.Encoding.UTF8.GetBytes(
            Calendar(
                Event("1", Me + Anna + "RRULE:FREQ=WEEKLY;BYDAY=MO,TU;COUNT=9\nEXDATE:20260309T090000Z\n"),
                Event("2", Me + Anna + "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\n"),
                Event("1", Me + Anna + "RECURRENCE-ID:20260310T090000Z\n")
            )
        );
        for (var round = 0; round < 300; round++)
        {
            var spoilt = (byte[])whole.Clone();
            for (var i = 0; i < chance.Between(1, 12); i++)
            {
                spoilt[chance.Below(spoilt.Length)] = (byte)chance.Below(256);
            }
            using var archive = new Bluesky.BytesArchive(("a.ics", spoilt[..chance.Between(1, spoilt.Length)]));

            ToldOfTexts.By(Source, archive, new ReadingOptions { Today = new(2026, 11, 22) }).AssertAccounted();
        }
    }

    private static ToldOfTexts Read(params string[] events) =>
        ToldOfTexts.By(
            Source,
            ("a.ics", Calendar(events).Replace("VERSION:2.0\n", "VERSION:2.0\nX-WR-CALNAME:me@example.org\n", StringComparison.Ordinal))
        );

    private static string Calendar(params string[] events) => $"BEGIN:VCALENDAR\nVERSION:2.0\n{string.Concat(events)}END:VCALENDAR\n";

    private static string Event(string uid, string more, string start = "20260303T090000Z", string stamp = "20260307T120000Z") =>
        $"BEGIN:VEVENT\nUID:{uid}@example.org\nDTSTAMP:{stamp}\nDTSTART:{start}\n{more}END:VEVENT\n";
}
