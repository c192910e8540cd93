using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;

namespace Quinze.Sources.Formats.Tables;

/// <summary>
/// Reads times as people's programs write them: ISO, or <c>03/04/2026 10:15</c> in the order that the column's own rows show. Where no row tells day from month apart,
/// AM and PM speak for the month first, anything else for the day first, and <see cref="IsGuess"/> says that it was a guess.
/// </summary>
internal sealed class DayOrder
{
    private int dayFirst;
    private int monthFirst;
    private int either;
    private bool halves;

    /// <summary>True when some dates could be read either way and no row decided.</summary>
    public bool IsGuess => either > 0 && dayFirst == 0 && monthFirst == 0 && !halves;

    public void See(string cell)
    {
        if (Parted.Match(cell) is not { Success: true } found)
        {
            return;
        }
        halves |= found.Groups["half"].Success;
        var (first, second) = (Number(found.Groups[1]), Number(found.Groups[2]));
        _ =
            cell[found.Groups[1].Length] == '.' || first > 12 ? dayFirst++
            : second > 12 ? monthFirst++
            : first != second ? either++
            : 0;
    }

    public Moment? Read(string cell) => cell.Length == 0 ? null : Iso(cell) ?? PartedTime(cell);

    private Moment? PartedTime(string cell)
    {
        if (Parted.Match(cell) is not { Success: true } found)
        {
            return null;
        }
        var (first, second, year) = (Number(found.Groups[1]), Number(found.Groups[2]), Number(found.Groups[3]));
        year += found.Groups[3].Length == 2 ? 2000 : 0;
        var monthLeads = monthFirst > dayFirst || (monthFirst == dayFirst && halves);
        var (day, month) = (monthLeads || second > 12) && first <= 12 ? (second, first) : (first, second);
        return On(year, month, day, found);
    }

    private static Moment? Iso(string cell)
    {
        if (IsoTime.Match(cell) is not { Success: true } found)
        {
            return null;
        }
        return On(Number(found.Groups[1]), Number(found.Groups[2]), Number(found.Groups[3]), found);
    }

    private static Moment? On(int year, int month, int day, Match found)
    {
        if (year is < 1970 or > 2100 || month is < 1 or > 12 || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month))
        {
            return null;
        }
        var date = new LocalDate(year, month, day);
        if (!found.Groups["hour"].Success)
        {
            return Moment.OnDay(date);
        }
        var (hour, minute) = (Number(found.Groups["hour"]), Number(found.Groups["minute"]));
        if (found.Groups["half"] is { Success: true } half)
        {
            hour = hour % 12 + (half.Value[0] is 'p' or 'P' ? 12 : 0);
        }
        var hasSeconds = found.Groups["second"].Success;
        var second = hasSeconds ? Number(found.Groups["second"]) : 0;
        if (hour > 23 || minute > 59 || second > 59)
        {
            return null;
        }
        var local = date + new LocalTime(hour, minute, second);
        var zone = found.Groups["zone"].Value;
        var offset =
            zone is "" or "Z" or "z" ? Offset.Zero
            : OffsetPattern.CreateWithInvariantCulture("+HH:mm").Parse(WithColon(zone)) is { Success: true } said ? said.Value
            : Offset.Zero;
        return new Moment(local.WithOffset(offset).ToInstant(), hasSeconds ? Precision.Second : Precision.Minute, zone.Length > 0);
    }

    private static string WithColon(string zone) => zone.Length == 5 ? zone[..3] + ":" + zone[3..] : zone;

    private static int Number(Group digits) => int.Parse(digits.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    private const string Clock =
        @"(?:[T ,]+(?:à |at )?(?<hour>\d{1,2})[:h](?<minute>\d{2})(?::(?<second>\d{2})(?:[.,]\d+)?)?(?:\s*(?<half>[AaPp])\.?[Mm]\.?)?\s*(?<zone>Z|[+-]\d\d:?\d\d)?(?: ?(?:UTC|GMT))?)?$";

    private static readonly Regex IsoTime = new(@"^(\d{4})-(\d{2})-(\d{2})" + Clock, RegexOptions.CultureInvariant);

    private static readonly Regex Parted = new(@"^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})" + Clock, RegexOptions.CultureInvariant);
}
