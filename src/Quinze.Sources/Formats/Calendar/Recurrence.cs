using NodaTime;

namespace Quinze.Sources.Formats.Calendar;

/// <summary>The times a rule gives from a start on, in order, the start first: it always is the first instance (RFC 5545 §3.8.5.3), also where it does not fit the rule.</summary>
internal static class Recurrence
{
    /// <summary>A rule that gives nothing for so many periods (the 30th of February) gives nothing at all.</summary>
    private const int EmptyPeriods = 1000;

    private const int LastYear = 9990;

    /// <param name="toInstant">Where a local time of this series lies, for rules that end at a time in UTC.</param>
    public static IEnumerable<LocalDateTime> Of(RecurrenceRule rule, LocalDateTime start, Func<LocalDateTime, Instant> toInstant)
    {
        yield return start;
        var given = 1;
        var empty = 0;
        for (var period = 0; empty < EmptyPeriods && given != rule.Count; period++)
        {
            if (Beginning(rule, start.Date, period) is not { } beginning)
            {
                yield break;
            }
            var dates = InPeriod(rule, beginning, start.Date);
            empty = dates.Count == 0 ? empty + 1 : 0;
            foreach (var date in dates)
            {
                var at = date + start.TimeOfDay;
                if (at <= start)
                {
                    continue;
                }
                if (IsAfterEnd(rule.Until, at, toInstant))
                {
                    yield break;
                }
                yield return at;
                if (++given == rule.Count)
                {
                    yield break;
                }
            }
        }
    }

    private static bool IsAfterEnd(CalendarTime? until, LocalDateTime at, Func<LocalDateTime, Instant> toInstant) =>
        until switch
        {
            null => false,
            { IsDate: true } day => at.Date > day.Local.Date,
            { IsUtc: true } utc => toInstant(at) > utc.Local.InUtc().ToInstant(),
            { } local => at > local.Local,
        };

    /// <summary>The first day of the n-th period; null beyond all calendars.</summary>
    private static LocalDate? Beginning(RecurrenceRule rule, LocalDate start, int period)
    {
        var steps = (long)period * rule.Interval;
        var years = rule.Frequency switch
        {
            Frequency.Daily => steps / 365,
            Frequency.Weekly => steps / 52,
            Frequency.Monthly => steps / 12,
            _ => steps,
        };
        if (start.Year + years >= LastYear)
        {
            return null;
        }
        return rule.Frequency switch
        {
            Frequency.Daily => start.PlusDays((int)steps),
            Frequency.Weekly => start.PlusDays(-DaysInto(start.DayOfWeek, rule.WeekStart)).PlusWeeks((int)steps),
            Frequency.Monthly => new LocalDate(start.Year, start.Month, 1).PlusMonths((int)steps),
            _ => new LocalDate(start.Year + (int)steps, 1, 1),
        };
    }

    private static int DaysInto(IsoDayOfWeek day, IsoDayOfWeek weekStart) => ((int)day - (int)weekStart + 7) % 7;

    private static List<LocalDate> InPeriod(RecurrenceRule rule, LocalDate beginning, LocalDate start)
    {
        var dates = rule.Frequency switch
        {
            Frequency.Daily => Fits(rule, beginning) && FitsDay(rule, beginning) ? [beginning] : [],
            Frequency.Weekly => Week(rule, beginning, start),
            Frequency.Monthly => rule.Months.Count == 0 || rule.Months.Contains(beginning.Month) ? Month(rule, beginning, start) : [],
            _ => Year(rule, beginning, start),
        };
        return rule.Positions.Count == 0 ? dates : Positioned(dates, rule.Positions);
    }

    private static List<LocalDate> Week(RecurrenceRule rule, LocalDate beginning, LocalDate start)
    {
        IEnumerable<IsoDayOfWeek> days = rule.Days.Count > 0 ? rule.Days.Select(d => d.Day) : [start.DayOfWeek];
        return
        [
            .. days.Distinct()
                .Select(d => beginning.PlusDays(DaysInto(d, rule.WeekStart)))
                .Where(d => rule.Months.Count == 0 || rule.Months.Contains(d.Month))
                .Order(),
        ];
    }

    private static List<LocalDate> Month(RecurrenceRule rule, LocalDate first, LocalDate start)
    {
        var length = first.Calendar.GetDaysInMonth(first.Year, first.Month);
        if (rule.MonthDays.Count > 0)
        {
            var days = rule.MonthDays.Select(d => d > 0 ? d : length + 1 + d).Where(d => d >= 1 && d <= length);
            return [.. days.Distinct().Order().Select(d => first.PlusDays(d - 1)).Where(d => FitsWeekday(rule, d))];
        }
        if (rule.Days.Count > 0)
        {
            return Weekdays(rule.Days, first, length);
        }
        return start.Day <= length ? [first.PlusDays(start.Day - 1)] : [];
    }

    private static List<LocalDate> Year(RecurrenceRule rule, LocalDate first, LocalDate start)
    {
        var length = first.Calendar.GetDaysInYear(first.Year);
        if (rule.YearDays.Count > 0)
        {
            var days = rule.YearDays.Select(d => d > 0 ? d : length + 1 + d).Where(d => d >= 1 && d <= length);
            return [.. days.Distinct().Order().Select(d => first.PlusDays(d - 1)).Where(d => Fits(rule, d) && FitsWeekday(rule, d))];
        }
        if (rule.Months.Count == 0 && rule.MonthDays.Count == 0 && rule.Days.Count > 0)
        {
            return Weekdays(rule.Days, first, length);
        }
        IEnumerable<int> months =
            rule.Months.Count > 0 ? rule.Months
            : rule.MonthDays.Count > 0 ? Enumerable.Range(1, 12)
            : [start.Month];
        return [.. months.Distinct().Order().SelectMany(m => Month(rule, new LocalDate(first.Year, m, 1), start))];
    }

    /// <summary>Weekdays in a month or year that begins on <paramref name="first"/>: all of them, the n-th, or the n-th from the end.</summary>
    private static List<LocalDate> Weekdays(IReadOnlyList<RuleDay> days, LocalDate first, int length)
    {
        var found = new SortedSet<LocalDate>();
        foreach (var (ordinal, day) in days)
        {
            var begin = ((int)day - (int)first.DayOfWeek + 7) % 7;
            var count = (length - begin + 6) / 7;
            var (from, to) =
                ordinal == 0 ? (0, count - 1)
                : ordinal > 0 ? (ordinal - 1, ordinal - 1)
                : (count + ordinal, count + ordinal);
            for (var i = Math.Max(0, from); i <= to && i < count && from >= 0; i++)
            {
                found.Add(first.PlusDays(begin + (7 * i)));
            }
        }
        return [.. found];
    }

    private static bool Fits(RecurrenceRule rule, LocalDate date) => rule.Months.Count == 0 || rule.Months.Contains(date.Month);

    private static bool FitsDay(RecurrenceRule rule, LocalDate date)
    {
        var length = date.Calendar.GetDaysInMonth(date.Year, date.Month);
        return (rule.MonthDays.Count == 0 || rule.MonthDays.Contains(date.Day) || rule.MonthDays.Contains(date.Day - length - 1))
            && FitsWeekday(rule, date);
    }

    private static bool FitsWeekday(RecurrenceRule rule, LocalDate date) =>
        rule.Days.Count == 0 || rule.Days.Any(d => d.Day == date.DayOfWeek);

    private static List<LocalDate> Positioned(List<LocalDate> dates, IReadOnlyList<int> positions) =>
        [
            .. positions
                .Select(p => p > 0 ? p - 1 : dates.Count + p)
                .Where(p => p >= 0 && p < dates.Count)
                .Distinct()
                .Order()
                .Select(p => dates[p]),
        ];
}
