using NodaTime;

namespace Quinze.Sources.LinkedIn;

/// <summary>
/// LinkedIn's dates, parsed from bytes: nearly every file has a shape of its own, and the shapes cannot be mistaken for one another.
/// Month and day in numbers always come in American order.
/// </summary>
internal static class LinkedInDates
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>
    /// <c>2023-06-01 14:03:22 UTC</c>, <c>2023/06/20 13:05:02 UTC</c>, <c>2/7/23, 2:37 PM</c>, <c>08 Feb 2023</c>, <c>Sat Sep 05 08:12:14 UTC 2026</c>,
    /// <c>March 8, 2026 at 9:37 AM (GMT)</c>, <c>4-Apr-21</c> (Excel was here), <c>Jan 2020</c>, <c>2018</c>. False when it is none of them.
    /// </summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out Moment at)
    {
        if (TryCommon(text, out at))
        {
            return true;
        }
        var words = new Words(text.Trim(" \t\r\n\""u8));
        var first = words.Next();
        if (first.IsNumber)
        {
            var separator = words.Separator;
            var second = words.Next();
            if (first.Length == 4 && second is { IsNumber: true, Length: <= 2 })
            {
                var third = words.Next();
                return third is { IsNumber: true, Length: <= 2 } && Time(ref words, first.Number, second.Number, third.Number, out at);
            }
            if (separator == '/' && second.IsNumber)
            {
                var third = words.Next();
                return third.IsNumber && Time(ref words, Year(third), first.Number, second.Number, out at);
            }
            if (second.Month > 0 && first.Length <= 2)
            {
                var third = words.Next();
                return third.IsNumber && Time(ref words, Year(third), second.Month, first.Number, out at);
            }
            return first.Length == 4 && second.IsEnd && Make(first.Number, 1, 1, 0, Precision.Year, false, out at);
        }
        if (first.IsEnd)
        {
            return false;
        }
        var month = first.Month > 0 ? first : words.Next();
        var number = words.Next();
        if (month.Month == 0 || !number.IsNumber)
        {
            return false;
        }
        if (number.Length == 4)
        {
            return words.Next().IsEnd && Make(number.Number, month.Month, 1, 0, Precision.Month, false, out at);
        }
        return AfterMonthAndDay(ref words, month.Month, number.Number, out at);
    }

    /// <summary>The shape of nearly all rows, <c>2023-06-01 14:03:22</c> with or without <c> UTC</c>, at a tenth of the cost.</summary>
    private static bool TryCommon(ReadOnlySpan<byte> text, out Moment at)
    {
        at = default;
        var universal = text.Length == 23 && text[19..].SequenceEqual(" UTC"u8);
        if (!(text.Length == 19 || universal) || text[4] != '-' || text[7] != '-' || text[10] != ' ' || text[13] != ':' || text[16] != ':')
        {
            return false;
        }
        var hour = Two(text, 11);
        var minute = Two(text, 14);
        var second = Two(text, 17);
        var year = (Two(text, 0) * 100) + Two(text, 2);
        return year > 0
            && hour is >= 0 and < 24
            && minute is >= 0 and < 60
            && second is >= 0 and < 60
            && Make(year, Two(text, 5), Two(text, 8), (hour * 3600) + (minute * 60) + second, Precision.Second, universal, out at);
    }

    /// <summary>Two digits; far below zero when one of them is none.</summary>
    private static int Two(ReadOnlySpan<byte> text, int at)
    {
        var tens = (uint)(text[at] - '0');
        var ones = (uint)(text[at + 1] - '0');
        return tens > 9 || ones > 9 ? -100_000 : (int)((tens * 10) + ones);
    }

    /// <summary><c>Sep 05 08:12:14 UTC 2026</c> or <c>March 8, 2026 at 9:37 AM (GMT)</c>, from behind the day.</summary>
    private static bool AfterMonthAndDay(ref Words words, int month, int day, out Moment at)
    {
        at = default;
        var next = words.Next();
        if (next is { IsNumber: true, Length: 4 })
        {
            return Time(ref words, next.Number, month, day, out at);
        }
        var minute = words.Next();
        var second = words.Next();
        var zone = words.Next();
        var year = words.Next();
        return next is { IsNumber: true, Number: < 24 }
            && minute is { IsNumber: true, Number: < 60 }
            && second is { IsNumber: true, Number: < 60 }
            && year is { IsNumber: true, Length: 4 }
            && Make(
                year.Number,
                month,
                day,
                (next.Number * 3600) + (minute.Number * 60) + second.Number,
                Precision.Second,
                zone.IsUniversal,
                out at
            );
    }

    /// <summary>The rest after a day: nothing, or a time of 24 or 12 hours with or without seconds and zone.</summary>
    private static bool Time(ref Words words, int year, int month, int day, out Moment at)
    {
        var hour = words.Next();
        if (hour.IsEnd)
        {
            return Make(year, month, day, 0, Precision.Day, false, out at);
        }
        if (hour.IsAt)
        {
            hour = words.Next();
        }
        var minute = words.Next();
        at = default;
        if (!hour.IsNumber || !minute.IsNumber || hour.Number > 23 || minute.Number > 59)
        {
            return false;
        }
        var word = words.Next();
        var seconds = 0;
        var precision = Precision.Minute;
        if (word.IsNumber)
        {
            seconds = word.Number;
            precision = Precision.Second;
            word = words.Next();
        }
        if (word.IsNumber)
        {
            // Thousandths of a second, as other programs write them.
            word = words.Next();
        }
        var hours = hour.Number;
        if (word.IsHalf(out var afternoon))
        {
            if (hours is 0 or > 12)
            {
                return false;
            }
            hours = (hours % 12) + (afternoon ? 12 : 0);
            word = words.Next();
        }
        var universal = word.IsUniversal;
        if (seconds > 59 || !(word.IsEnd || (universal && words.Next().IsEnd)))
        {
            return false;
        }
        return Make(year, month, day, (hours * 3600) + (minute.Number * 60) + seconds, precision, universal, out at);
    }

    /// <summary>Two digits are a year of this century: LinkedIn began in it.</summary>
    private static int Year(in Word word) => word.Length <= 2 ? 2000 + word.Number : word.Number;

    private static bool Make(int year, int month, int day, int seconds, Precision precision, bool zoneKnown, out Moment at)
    {
        const int DaysOfEveryMonth = 28;
        if (
            year is < 1 or > 9999
            || month is < 1 or > 12
            || day < 1
            || (day > DaysOfEveryMonth && day > CalendarSystem.Iso.GetDaysInMonth(year, month))
        )
        {
            at = default;
            return false;
        }
        // Days from the civil calendar (Howard Hinnant, 2013): a third of the cost of LocalDate on the way to an instant.
        var y = month <= 2 ? year - 1 : year;
        var era = y / 400;
        var yearOfEra = y - (era * 400);
        var dayOfYear = (((153 * (month + (month > 2 ? -3 : 9))) + 2) / 5) + day - 1;
        var dayOfEra = (yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100) + dayOfYear;
        var days = ((long)era * 146097) + dayOfEra - 719468;
        at = new Moment(Instant.FromUnixTimeSeconds((days * 86400) + seconds), precision, zoneKnown);
        return true;
    }

    /// <summary>A run of digits or of letters, as a number, a month or one of the few words that dates hold.</summary>
    private readonly ref struct Word(ReadOnlySpan<byte> bytes)
    {
        private readonly ReadOnlySpan<byte> bytes = bytes;

        public int Length => bytes.Length;
        public bool IsEnd => bytes.IsEmpty;
        public bool IsNumber => bytes.Length is > 0 and <= 9 && bytes[0] is >= (byte)'0' and <= (byte)'9';

        public int Number
        {
            get
            {
                var number = 0;
                foreach (var b in bytes)
                {
                    number = (number * 10) + b - '0';
                }
                return number;
            }
        }

        /// <summary>1 to 12 for an English month of three letters or in full; 0 otherwise.</summary>
        public int Month
        {
            get
            {
                if (bytes.Length < 3 || IsNumber)
                {
                    return 0;
                }
                for (var i = 0; i < 12; i++)
                {
                    var name = Months[i];
                    if ((bytes[0] | 32) == name[0] && (bytes[1] | 32) == name[1] && (bytes[2] | 32) == name[2])
                    {
                        return i + 1;
                    }
                }
                return 0;
            }
        }

        public bool IsAt => bytes.SequenceEqual("at"u8) || bytes.SequenceEqual("T"u8);
        public bool IsUniversal => bytes.SequenceEqual("UTC"u8) || bytes.SequenceEqual("GMT"u8) || bytes.SequenceEqual("Z"u8);

        public bool IsHalf(out bool afternoon)
        {
            afternoon = bytes.Length == 2 && (bytes[0] | 32) == 'p';
            return bytes.Length == 2 && (bytes[0] | 32) is 'a' or 'p' && (bytes[1] | 32) == 'm';
        }
    }

    private ref struct Words(ReadOnlySpan<byte> text)
    {
        private ReadOnlySpan<byte> rest = text;

        /// <summary>The byte after the last word; 0 at the end.</summary>
        public readonly byte Separator => rest.IsEmpty ? (byte)0 : rest[0];

        public Word Next()
        {
            var begin = 0;
            while (begin < rest.Length && !char.IsAsciiLetterOrDigit((char)rest[begin]))
            {
                begin++;
            }
            var end = begin;
            var digits = end < rest.Length && char.IsAsciiDigit((char)rest[end]);
            while (end < rest.Length && (digits ? char.IsAsciiDigit((char)rest[end]) : char.IsAsciiLetter((char)rest[end])))
            {
                end++;
            }
            var word = new Word(rest[begin..end]);
            rest = rest[end..];
            return word;
        }
    }
}
