using System.Globalization;
using NodaTime;

namespace Quinze.Sources.Formats.Calendar;

/// <summary>A date or time as a calendar writes it (RFC 5545 §3.3.4, 3.3.5): a day, a time in UTC, or a time of a place or of none.</summary>
/// <param name="Zone">The name of its zone (TZID); null when it floats or is UTC.</param>
internal sealed record CalendarTime(LocalDateTime Local, bool IsDate, bool IsUtc, string? Zone = null)
{
    /// <summary><c>19970714</c>, <c>19970714T133000</c>, <c>19970714T173000Z</c>, also with the hyphens and colons of ISO 8601; null when it is none.</summary>
    public static CalendarTime? Parse(string text, string? zone = null)
    {
        text = text.Trim().Replace("-", "", StringComparison.Ordinal).Replace(":", "", StringComparison.Ordinal);
        if (text.Length < 8 || !Date(text, out var date))
        {
            return null;
        }
        if (text.Length == 8)
        {
            return new CalendarTime(date.AtMidnight(), IsDate: true, IsUtc: false);
        }
        var utc = text[^1] is 'Z' or 'z';
        var clock = text[9..(utc ? ^1 : ^0)];
        if (text[8] is not ('T' or 't') || clock.Length is not (4 or 6) || !Time(clock, out var time))
        {
            return null;
        }
        return new CalendarTime(date + time, IsDate: false, utc, utc ? null : zone);
    }

    /// <summary><c>PT1H30M</c>, <c>P1D</c>, <c>P2W</c>; null when it is none.</summary>
    public static Duration? Length(string text)
    {
        text = text.Trim().TrimStart('+');
        if (text.Length < 3 || text[0] != 'P')
        {
            return null;
        }
        var seconds = 0L;
        var number = 0L;
        foreach (var c in text.AsSpan(1))
        {
            if (char.IsAsciiDigit(c) && number < 1_000_000)
            {
                number = (number * 10) + c - '0';
                continue;
            }
            var unit = c switch
            {
                'W' => 604_800,
                'D' => 86_400,
                'H' => 3600,
                'M' => 60,
                'S' => 1,
                'T' => 0,
                _ => -1,
            };
            if (unit < 0)
            {
                return null;
            }
            seconds += number * unit;
            number = 0;
        }
        return Duration.FromSeconds(seconds);
    }

    private static bool Date(string text, out LocalDate date)
    {
        date = default;
        if (!Number(text, 0, 4, out var year) || !Number(text, 4, 2, out var month) || !Number(text, 6, 2, out var day))
        {
            return false;
        }
        if (year is < 1 or > 9000 || month is < 1 or > 12 || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month))
        {
            return false;
        }
        date = new LocalDate(year, month, day);
        return true;
    }

    private static bool Time(string text, out LocalTime time)
    {
        time = default;
        var second = 0;
        if (
            !Number(text, 0, 2, out var hour)
            || !Number(text, 2, 2, out var minute)
            || (text.Length == 6 && !Number(text, 4, 2, out second))
        )
        {
            return false;
        }
        if (hour > 23 || minute > 59 || second > 60)
        {
            return false;
        }
        time = new LocalTime(hour, minute, Math.Min(second, 59));
        return true;
    }

    private static bool Number(string text, int at, int length, out int number) =>
        int.TryParse(text.AsSpan(at, length), NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
