using NodaTime;
using NodaTime.Text;
using Quinze.Sources.Formats.Mail;

namespace Quinze.Tests.Formats.Mail;

public class MailDatesTests
{
    [Theory]
    // RFC 5322, appendix A.
    [InlineData("Fri, 21 Nov 1997 09:55:06 -0600", "1997-11-21T15:55:06Z")]
    [InlineData("Tue, 1 Jul 2003 10:52:37 +0200", "2003-07-01T08:52:37Z")]
    [InlineData("Thu, 13 Feb 1969 23:32 -0330", null)]
    [InlineData("Thu,\t13\tFeb\t1997\t23:32:54\t-0330 (Newfoundland Time)", "1997-02-14T03:02:54Z")]
    [InlineData("21 Nov 97 09:55:06 GMT", "1997-11-21T09:55:06Z")]
    // Obsolete zones.
    [InlineData("Mon, 02 Feb 2026 08:00:00 EST", "2026-02-02T13:00:00Z")]
    [InlineData("Mon, 02 Feb 2026 08:00:00 PDT", "2026-02-02T15:00:00Z")]
    [InlineData("Mon, 02 Feb 2026 08:00:00 UT", "2026-02-02T08:00:00Z")]
    [InlineData("Mon, 02 Feb 2026 08:00:00 +0100 (CET)", "2026-02-02T07:00:00Z")]
    // What broken programs write.
    [InlineData("Sun, 2 Feb 2026 8:00 +0000", "2026-02-02T08:00:00Z")]
    [InlineData("2 February 2026 08:00:00 +0000", "2026-02-02T08:00:00Z")]
    [InlineData("2026-02-02T08:00:00+01:00", "2026-02-02T07:00:00Z")]
    [InlineData("2026-02-02 08:00:00 +0000", "2026-02-02T08:00:00Z")]
    [InlineData("02-Feb-2026 08:00:00 +0000", "2026-02-02T08:00:00Z")]
    [InlineData("Mon, 2 Feb 126 08:00:00 +0000", "2026-02-02T08:00:00Z")]
    [InlineData("Mon, 02 Feb 2026 08:00:00 GMT+1", "2026-02-02T07:00:00Z")]
    [InlineData("Tue Mar  3 09:12:44 2026", "2026-03-03T09:12:44Z")]
    [InlineData("Tue Mar 03 09:12:44 +0000 2026", "2026-03-03T09:12:44Z")]
    [InlineData("in the morning", null)]
    [InlineData("Mon, 31 Feb 2026 08:00:00 +0000", null)]
    [InlineData("Mon, 2 Feb 2026 25:61:00 +0000", null)]
    [InlineData("", null)]
    public void Dates_of_mails_are_read_as_they_come(string written, string? instant)
    {
        var found = MailDates.TryParse(written, out var at);

        Assert.Equal(instant, found ? InstantPattern.General.Format(at.Instant) : null);
    }

    [Fact]
    public void A_date_without_a_zone_is_kept_as_if_it_were_utc_and_says_so()
    {
        Assert.True(MailDates.TryParse("Tue Mar  3 09:12:44 2026", out var at));
        Assert.False(at.ZoneKnown);
    }

    [Fact]
    public void Nothing_that_is_written_breaks_the_reading()
    {
        var chance = new Quinze.World.Chance(15);
        string[] pieces =
        [
            "Mon,",
            "2",
            "31",
            "Feb",
            "2026",
            "26",
            "08:00",
            "08:00:00",
            "+0100",
            "-9999",
            "GMT",
            "(x",
            "T",
            "Z",
            "2026-02",
            "::",
            "+",
            "99999999999",
            "é",
        ];
        for (var i = 0; i < 5_000; i++)
        {
            var text = string.Join(' ', Enumerable.Range(0, chance.Between(1, 8)).Select(_ => chance.Pick(pieces)));
            if (MailDates.TryParse(text, out var at))
            {
                Assert.InRange(at.Instant, Instant.FromUtc(1969, 12, 30, 0, 0), Instant.FromUtc(9999, 12, 31, 23, 0));
            }
        }
    }
}
