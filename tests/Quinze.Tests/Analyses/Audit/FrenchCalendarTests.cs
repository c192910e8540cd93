using NodaTime;
using NodaTime.Text;
using Quinze.Analyses;

namespace Quinze.Tests.Analyses;

public sealed class FrenchCalendarTests
{
    // service-public.fr, "jours fériés", 2024 to 2026.
    [Theory]
    [InlineData(2024, "01-01 04-01 05-01 05-08 05-09 05-20 07-14 08-15 11-01 11-11 12-25")]
    [InlineData(2025, "01-01 04-21 05-01 05-08 05-29 06-09 07-14 08-15 11-01 11-11 12-25")]
    [InlineData(2026, "01-01 04-06 05-01 05-08 05-14 05-25 07-14 08-15 11-01 11-11 12-25")]
    public void The_holidays_are_those_that_were_published(int year, string published)
    {
        var days = FrenchCalendar.Holidays(year).Select(h => LocalDatePattern.Iso.Format(h.Day)[5..]);

        Assert.Equal(published, string.Join(' ', days));
    }

    [Theory]
    [InlineData(1818, 3, 22)]
    [InlineData(1943, 4, 25)]
    [InlineData(2000, 4, 23)]
    [InlineData(2038, 4, 25)]
    public void Easter_falls_where_the_tables_say(int year, int month, int day) =>
        Assert.Equal(new LocalDate(year, month, day), FrenchCalendar.Easter(year));

    [Fact]
    public void Easter_is_a_Sunday_from_22_March_to_25_April_of_every_year()
    {
        for (var year = 1900; year < 2200; year++)
        {
            var easter = FrenchCalendar.Easter(year);

            Assert.Equal(IsoDayOfWeek.Sunday, easter.DayOfWeek);
            Assert.InRange(easter, new LocalDate(year, 3, 22), new LocalDate(year, 4, 25));
        }
    }
}
