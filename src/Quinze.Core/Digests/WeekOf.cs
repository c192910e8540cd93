using System.Globalization;
using NodaTime;
using NodaTime.Calendars;

namespace Quinze.Digests;

/// <summary>Weeks as ISO 8601 numbers them: <c>2026-W47</c> begins on a Monday.</summary>
public static class WeekOf
{
    private static readonly IWeekYearRule Iso = WeekYearRules.Iso;

    /// <summary>The week that was over on a day.</summary>
    public static Period Before(LocalDate today) => Holding(today.PlusWeeks(-1));

    public static Period Holding(LocalDate day)
    {
        var monday = day.PlusDays(1 - (int)day.DayOfWeek);
        return new Period(monday, monday.PlusDays(6));
    }

    /// <summary>Null when the text names no week.</summary>
    public static Period? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parts = text.Trim().ToUpperInvariant().Split("-W");
        if (
            parts is not [{ Length: 4 } yearText, { Length: 2 } weekText]
            || !int.TryParse(yearText, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            || !int.TryParse(weekText, NumberStyles.None, CultureInfo.InvariantCulture, out var week)
            || year is < 1900 or > 9000
            || week < 1
            || week > Iso.GetWeeksInWeekYear(year)
        )
        {
            return null;
        }
        return Holding(Iso.GetLocalDate(year, week, IsoDayOfWeek.Monday));
    }

    /// <summary>As it is written: <c>2026-W47</c>.</summary>
    public static string Name(Period week) =>
        string.Create(CultureInfo.InvariantCulture, $"{Iso.GetWeekYear(week.From):0000}-W{Iso.GetWeekOfWeekYear(week.From):00}");
}
