using NodaTime;

namespace Quinze.Analyses;

/// <summary>Which days of a period are working days: Monday to Friday, less the public holidays.</summary>
internal static class WorkingCalendar
{
    public static (WorkingDays Days, bool[] Working) Of(Period period, HolidayCalendar calendar)
    {
        var working = new bool[period.Days];
        var weekdays = 0;
        for (var i = 0; i < working.Length; i++)
        {
            working[i] = period.From.PlusDays(i).DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday);
            weekdays += working[i] ? 1 : 0;
        }
        List<Holiday> leftOut = [];
        for (var year = period.From.Year; calendar.Name is not null && year <= period.To.Year; year++)
        {
            leftOut.AddRange(calendar.In(year).Where(h => period.Contains(h.Day) && working[DayOf(period, h.Day)]));
        }
        leftOut.ForEach(h => working[DayOf(period, h.Day)] = false);
        return (new WorkingDays(weekdays - leftOut.Count, weekdays, calendar.Name, leftOut), working);
    }

    private static int DayOf(Period period, LocalDate day) => NodaTime.Period.DaysBetween(period.From, day);
}
