using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;

namespace Quinze.Sources.Feeds;

/// <summary>The times of feeds: RFC 822 as RSS asks (and as people write it: no weekday, no seconds, two digits of the year, named zones), ISO 8601 as Atom asks.</summary>
internal static class FeedTime
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private static readonly Dictionary<string, int> ZoneHours = new()
    {
        ["Z"] = 0,
        ["UT"] = 0,
        ["UTC"] = 0,
        ["GMT"] = 0,
        ["EST"] = -5,
        ["EDT"] = -4,
        ["CST"] = -6,
        ["CDT"] = -5,
        ["MST"] = -7,
        ["MDT"] = -6,
        ["PST"] = -8,
        ["PDT"] = -7,
        ["CET"] = 1,
        ["CEST"] = 2,
        ["BST"] = 1,
        ["WEST"] = 1,
    };

    /// <summary>Null for what is no time.</summary>
    public static Moment? Read(string text)
    {
        var found = Rfc822.Match(text) is { Success: true } mail ? mail : Iso.Match(text);
        if (!found.Success)
        {
            return null;
        }
        var (year, day) = (Number(found, "year"), Number(found, "day"));
        var month = found.Groups["name"].Success
            ? Array.IndexOf(Months, found.Groups["name"].Value[..3].ToLowerInvariant()) + 1
            : Number(found, "month");
        year += found.Groups["year"].Length == 2 ? (year < 70 ? 2000 : 1900) : 0;
        if (year is < 1970 or > 2200 || month is < 1 or > 12 || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month))
        {
            return null;
        }
        var date = new LocalDate(year, month, day);
        if (!found.Groups["hour"].Success)
        {
            return Moment.OnDay(date);
        }
        var (hour, minute, second) = (Number(found, "hour"), Number(found, "minute"), Math.Min(59, Number(found, "second")));
        if (hour > 23 || minute > 59)
        {
            return null;
        }
        var zone = OffsetOf(found.Groups["zone"].Value);
        var at = (date + new LocalTime(hour, minute, second)).WithOffset(zone ?? Offset.Zero).ToInstant();
        return new Moment(at, found.Groups["second"].Success ? Precision.Second : Precision.Minute, zone is not null);
    }

    private static Offset? OffsetOf(string zone)
    {
        if (ZoneHours.TryGetValue(zone.ToUpperInvariant(), out var hours))
        {
            return Offset.FromHours(hours);
        }
        var digits = zone.Replace(":", "", StringComparison.Ordinal);
        return digits.Length == 5 && OffsetPattern.CreateWithInvariantCulture("+HHmm").Parse(digits) is { Success: true } said
            ? said.Value
            : null;
    }

    private static int Number(Match found, string group) =>
        found.Groups[group] is { Success: true } digits ? int.Parse(digits.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 0;

    private static readonly Regex Rfc822 = new(
        @"^\s*(?:\p{L}+\.?,?\s+)?(?<day>\d{1,2})[ -](?<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?[ -](?<year>\d{4}|\d{2})(?:,?\s+(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2}))?(?:\s*(?<zone>[A-Za-z]{1,4}|[+-]\d{2}:?\d{2}))?)?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    );

    private static readonly Regex Iso = new(
        @"^\s*(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:[T ](?<hour>\d{2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,]\d+)?)?\s*(?<zone>Z|[+-]\d{2}:?\d{2})?)?\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    );
}
