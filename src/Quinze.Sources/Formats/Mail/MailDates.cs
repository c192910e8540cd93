using System.Globalization;
using NodaTime;

namespace Quinze.Sources.Formats.Mail;

/// <summary>
/// Dates of mails: RFC 5322 §3.3 with the obsolete forms of §4.3 (two-digit years, named zones, comments, no weekday, no seconds), the postmark's <c>Tue Mar  3 09:12:44 2026</c>,
/// ISO 8601, and what broken programs write: dots or dashes as separators, a wrong weekday, months in full.
/// </summary>
internal static class MailDates
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>Minutes east of Greenwich. Military letters are read as UTC, as RFC 5322 asks, because their sign was defined the wrong way round.</summary>
    private static readonly Dictionary<string, int> Zones = new(StringComparer.OrdinalIgnoreCase)
    {
        ["UT"] = 0,
        ["UTC"] = 0,
        ["GMT"] = 0,
        ["Z"] = 0,
        ["WET"] = 0,
        ["WEST"] = 60,
        ["BST"] = 60,
        ["CET"] = 60,
        ["MET"] = 60,
        ["CEST"] = 120,
        ["MEST"] = 120,
        ["EET"] = 120,
        ["EEST"] = 180,
        ["MSK"] = 180,
        ["EST"] = -300,
        ["EDT"] = -240,
        ["CST"] = -360,
        ["CDT"] = -300,
        ["MST"] = -420,
        ["MDT"] = -360,
        ["PST"] = -480,
        ["PDT"] = -420,
        ["JST"] = 540,
    };

    /// <summary>False when there is no day and time to be found in it.</summary>
    public static bool TryParse(string? text, out Moment at)
    {
        at = default;
        if (string.IsNullOrWhiteSpace(text) || text.Length > 200)
        {
            return false;
        }
        var parsing = new Parts();
        foreach (var word in WithoutComments(text).Split([' ', ',', '\t'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (!parsing.Take(word))
            {
                return false;
            }
        }
        return parsing.TryMake(out at);
    }

    private static string WithoutComments(string text)
    {
        var open = text.IndexOf('(', StringComparison.Ordinal);
        return open < 0 ? text : text[..open];
    }

    private static bool Number(ReadOnlySpan<char> text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private sealed class Parts
    {
        private int year = -1;
        private int month;
        private int day;
        private int seconds = -1;
        private int? offset;
        private bool exact;

        public bool Take(string word)
        {
            if (word.Contains(':', StringComparison.Ordinal) && !word.Contains('T', StringComparison.OrdinalIgnoreCase))
            {
                return Clock(word);
            }
            if (word[0] is '+' or '-' && word.Length > 1 && char.IsAsciiDigit(word[1]))
            {
                return Offset(word);
            }
            if (Zones.TryGetValue(word, out var minutes))
            {
                offset ??= minutes;
                return true;
            }
            if (
                (word.StartsWith("GMT", StringComparison.OrdinalIgnoreCase) || word.StartsWith("UTC", StringComparison.OrdinalIgnoreCase))
                && word[3] is '+' or '-'
            )
            {
                return Offset(word[3..]);
            }
            if (char.IsAsciiDigit(word[0]))
            {
                return Digits(word);
            }
            return Letters(word);
        }

        public bool TryMake(out Moment at)
        {
            at = default;
            // Two digits: RFC 5322 §4.3. Three were written by programs that counted from 1900.
            var full =
                year < 0 ? -1
                : year < 50 ? 2000 + year
                : year < 1000 ? 1900 + year
                : year;
            if (full is < 1970 or > 9999 || month == 0 || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(full, month))
            {
                return false;
            }
            var midnight = new LocalDate(full, month, day).AtMidnight().InUtc().ToInstant();
            var instant = midnight.Plus(Duration.FromSeconds(Math.Max(0, seconds))).Minus(Duration.FromMinutes(offset ?? 0));
            at = new Moment(
                instant,
                seconds < 0 ? Precision.Day
                    : exact ? Precision.Second
                    : Precision.Minute,
                offset is not null
            );
            return true;
        }

        private bool Letters(string word)
        {
            if (
                month == 0
                && word.Length >= 3
                && Array.FindIndex(Months, m => word.StartsWith(m, StringComparison.OrdinalIgnoreCase)) is var found and >= 0
            )
            {
                month = found + 1;
            }
            // Weekdays, right or wrong, and zones nobody knows say nothing more.
            return true;
        }

        private bool Digits(string word)
        {
            if (word.Contains('T', StringComparison.Ordinal))
            {
                return Iso(word);
            }
            var pieces = word.Split('-', '/', '.');
            if (pieces.Length == 3 && Number(pieces[0], out var first) && Number(pieces[2], out var third))
            {
                return pieces[0].Length == 4 ? Day(first, pieces[1], third) : Day(third, pieces[1], first);
            }
            if (!Number(word, out var number))
            {
                return false;
            }
            if (day == 0 && word.Length <= 2)
            {
                day = number;
            }
            else if (year < 0)
            {
                year = number;
            }
            return true;
        }

        private bool Day(int years, string middle, int days)
        {
            (year, day) = (years, days);
            return Number(middle, out month) ? month is > 0 and < 13 : Letters(middle) && month > 0;
        }

        private bool Iso(string word)
        {
            var split = word.IndexOf('T', StringComparison.Ordinal);
            var clock = word[(split + 1)..];
            var zone = clock.IndexOfAny(['Z', '+', '-']);
            return Digits(word[..split])
                && (zone < 0 || (clock[zone] == 'Z' ? (offset = 0) == 0 : Offset(clock[zone..])))
                && Clock(zone < 0 ? clock : clock[..zone]);
        }

        private bool Clock(string word)
        {
            var pieces = word.Split(':');
            if (pieces.Length > 3 || !Number(pieces[0], out var hour) || !Number(pieces[1], out var minute) || hour > 24 || minute > 59)
            {
                return false;
            }
            var second = 0;
            exact = pieces.Length == 3;
            if (exact && !Number(pieces[2].Split('.')[0], out second))
            {
                return false;
            }
            seconds = (hour * 3600) + (minute * 60) + Math.Min(second, 59);
            return true;
        }

        private bool Offset(string word)
        {
            var digits = word[1..].Replace(":", "", StringComparison.Ordinal);
            if (!Number(digits, out var number) || digits.Length > 4)
            {
                return true;
            }
            var minutes = digits.Length <= 2 ? number * 60 : (number / 100 * 60) + (number % 100);
            // "-0000" says that the zone is not known (RFC 5322 §3.3); the time is UTC all the same.
            if (minutes <= 18 * 60)
            {
                offset ??= word[0] == '-' ? -minutes : minutes;
            }
            return true;
        }
    }
}
