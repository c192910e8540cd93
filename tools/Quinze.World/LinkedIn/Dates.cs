using System.Globalization;
using NodaTime;

namespace Quinze.World;

/// <summary>The many shapes in which one export writes a moment.</summary>
internal static class Dates
{
    private static readonly string[] Months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    private static readonly string[] Weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
    private static readonly CultureInfo Neutral = CultureInfo.InvariantCulture;

    /// <summary><c>2026-05-07 16:41:18</c></summary>
    public static string Plain(long ms) => Stamp(ms, '-');

    /// <summary><c>2023-06-01 14:03:22 UTC</c></summary>
    public static string Utc(long ms) => Stamp(ms, '-') + " UTC";

    /// <summary><c>2023/06/20 13:05:02 UTC</c></summary>
    public static string Slashed(long ms) => Stamp(ms, '/') + " UTC";

    /// <summary><c>08 Feb 2023</c></summary>
    public static string Day(int day)
    {
        var date = Clockwork.Date(day);
        return string.Create(Neutral, $"{date.Day:00} {Months[date.Month - 1]} {date.Year}");
    }

    /// <summary><c>2/7/23, 2:37 PM</c></summary>
    public static string American(long ms)
    {
        var (date, hour, minute) = Parts(ms);
        return string.Create(
            Neutral,
            $"{date.Month}/{date.Day}/{date.Year % 100:00}, {(hour + 11) % 12 + 1}:{minute:00} {(hour < 12 ? "AM" : "PM")}"
        );
    }

    /// <summary><c>01/19/13, 12:10 AM</c></summary>
    public static string PaddedAmerican(long ms)
    {
        var (date, hour, minute) = Parts(ms);
        return string.Create(
            Neutral,
            $"{date.Month:00}/{date.Day:00}/{date.Year % 100:00}, {(hour + 11) % 12 + 1:00}:{minute:00} {(hour < 12 ? "AM" : "PM")}"
        );
    }

    /// <summary><c>Sat Sep 05 08:12:14 UTC 2026</c></summary>
    public static string Java(long ms)
    {
        var day = Clockwork.DayOf(ms);
        var date = Clockwork.Date(day);
        return string.Create(
            Neutral,
            $"{Weekdays[(day + 3) % 7]} {Months[date.Month - 1]} {date.Day:00} {Stamp(ms, '-')[11..]} UTC {date.Year}"
        );
    }

    /// <summary><c>March 8, 2026 at 9:37 AM (GMT)</c></summary>
    public static string Spoken(long ms)
    {
        var (date, hour, minute) = Parts(ms);
        var month = Neutral.DateTimeFormat.GetMonthName(date.Month);
        return string.Create(
            Neutral,
            $"{month} {date.Day}, {date.Year} at {(hour + 11) % 12 + 1}:{minute:00} {(hour < 12 ? "AM" : "PM")} (GMT)"
        );
    }

    /// <summary><c>Jun 16, 2023 10:00 AM</c></summary>
    public static string Event(long ms)
    {
        var (date, hour, minute) = Parts(ms);
        return string.Create(
            Neutral,
            $"{Months[date.Month - 1]} {date.Day}, {date.Year} {(hour + 11) % 12 + 1}:{minute:00} {(hour < 12 ? "AM" : "PM")}"
        );
    }

    /// <summary><c>Jan 2020</c></summary>
    public static string Month(LocalDate date) => string.Create(Neutral, $"{Months[date.Month - 1]} {date.Year}");

    private static (LocalDate Date, int Hour, int Minute) Parts(long ms) =>
        (Clockwork.DateOf(ms), (int)(ms / 3_600_000 % 24), (int)(ms / 60_000 % 60));

    private static string Stamp(long ms, char separator) =>
        string.Create(
            19,
            (ms, separator),
            static (span, of) =>
            {
                var date = Clockwork.DateOf(of.ms);
                var second = (int)(of.ms / 1000 % 86_400);
                Two(span, 0, date.Year / 100);
                Two(span, 2, date.Year % 100);
                span[4] = span[7] = of.separator;
                Two(span, 5, date.Month);
                Two(span, 8, date.Day);
                span[10] = ' ';
                Two(span, 11, second / 3600);
                span[13] = span[16] = ':';
                Two(span, 14, second / 60 % 60);
                Two(span, 17, second % 60);
            }
        );

    private static void Two(Span<char> span, int at, int value)
    {
        span[at] = (char)('0' + value / 10);
        span[at + 1] = (char)('0' + value % 10);
    }
}
