using System.Text;
using NodaTime;
using NodaTime.Text;
using Quinze.Sources.LinkedIn;

namespace Quinze.Tests.Sources.LinkedIn;

public class LinkedInDatesTests
{
    [Theory]
    [InlineData("08 Feb 2023", "2023-02-08T00:00:00Z", Precision.Day, false)]
    [InlineData("2023-06-01 14:03:22 UTC", "2023-06-01T14:03:22Z", Precision.Second, true)]
    [InlineData("2026-05-07 16:41:18", "2026-05-07T16:41:18Z", Precision.Second, false)]
    [InlineData("2/7/23, 2:37 PM", "2023-02-07T14:37:00Z", Precision.Minute, false)]
    [InlineData("12/31/20, 12:05 AM", "2020-12-31T00:05:00Z", Precision.Minute, false)]
    [InlineData("2/7/23, 12:05\u202FPM", "2023-02-07T12:05:00Z", Precision.Minute, false)]
    [InlineData("01/19/13, 12:10 AM", "2013-01-19T00:10:00Z", Precision.Minute, false)]
    [InlineData("01/01/24", "2024-01-01T00:00:00Z", Precision.Day, false)]
    [InlineData("2023/06/20 13:05:02 UTC", "2023-06-20T13:05:02Z", Precision.Second, true)]
    [InlineData("Sat Sep 05 08:12:14 UTC 2026", "2026-09-05T08:12:14Z", Precision.Second, true)]
    [InlineData("March 8, 2026 at 9:37 AM (GMT)", "2026-03-08T09:37:00Z", Precision.Minute, true)]
    [InlineData("4-Apr-21", "2021-04-04T00:00:00Z", Precision.Day, false)]
    [InlineData("Jan 2020", "2020-01-01T00:00:00Z", Precision.Month, false)]
    [InlineData("2018", "2018-01-01T00:00:00Z", Precision.Year, false)]
    [InlineData("29 Feb 2024", "2024-02-29T00:00:00Z", Precision.Day, false)]
    [InlineData("2026-05-07T16:41:18.123Z", "2026-05-07T16:41:18Z", Precision.Second, true)]
    [InlineData("Jun 16, 2023 10:00 AM", "2023-06-16T10:00:00Z", Precision.Minute, false)]
    public void Every_shape_LinkedIn_writes_is_read(string text, string instant, Precision precision, bool zoneKnown)
    {
        Assert.True(LinkedInDates.TryParse(Encoding.UTF8.GetBytes(text), out var at));

        Assert.Equal(new Moment(InstantPattern.General.Parse(instant).Value, precision, zoneKnown), at);
    }

    [Theory]
    [InlineData("")]
    [InlineData("sometime later")]
    [InlineData("2026-02-30 10:00:00")]
    [InlineData("2026-13-05 09:00:00")]
    [InlineData("29 Feb 2023")]
    [InlineData("2026-05-07 25:00:00")]
    [InlineData("2026-05-07 10:61:00")]
    [InlineData("2/7/23, 14:37 PM")]
    [InlineData("we met on 08 Feb 2023")]
    [InlineData("2026-05-07 16:41:18 PST")]
    [InlineData("99999999999")]
    public void What_is_no_date_is_refused(string text) => Assert.False(LinkedInDates.TryParse(Encoding.UTF8.GetBytes(text), out _));

    [Fact]
    public void Days_agree_with_NodaTime_over_two_centuries()
    {
        for (var day = new LocalDate(1900, 1, 1); day < new LocalDate(2100, 1, 1); day = day.PlusDays(13))
        {
            var text = LocalDatePattern.Iso.Format(day);
            Assert.True(LinkedInDates.TryParse(Encoding.UTF8.GetBytes(text), out var at));
            Assert.Equal(day, at.Day);
        }
    }
}
