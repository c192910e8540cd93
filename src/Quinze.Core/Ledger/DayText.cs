using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Quinze;

/// <summary>
/// A day as text and back, <c>2025-05-01</c>. By hand for the years of our era, which have four digits here: making NodaTime's first pattern ready takes a hundredth of a second,
/// which a short command would wait for; any other year goes that way.
/// </summary>
public static class DayText
{
    public static string Write(LocalDate day) =>
        day is { Year: >= 1 and <= 9999 }
            ? string.Create(CultureInfo.InvariantCulture, $"{day.Year:0000}-{day.Month:00}-{day.Day:00}")
            : LocalDatePattern.Iso.Format(day);

    /// <summary>Null when the text is no day.</summary>
    public static LocalDate? Read(string? text) =>
        text is null ? null
        : TryCommon(text, out var common) ? common
        : text.StartsWith('-') || text.StartsWith("0000", StringComparison.Ordinal) ? ReadUncommon(text)
        : null;

    /// <summary>A day that was written by <see cref="Write"/>.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static LocalDate Parse(string text) => Read(text) ?? throw new FormatException("a day was expected, as in 2026-11-22");

    /// <summary>Before our era.</summary>
    private static LocalDate? ReadUncommon(string text) => LocalDatePattern.Iso.Parse(text) is { Success: true } day ? day.Value : null;

    private static bool TryCommon(string text, out LocalDate day)
    {
        day = default;
        if (
            text is not [_, _, _, _, '-', _, _, '-', _, _]
            || !int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            || !int.TryParse(text.AsSpan(5, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var month)
            || !int.TryParse(text.AsSpan(8, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            || year < 1
            || month is < 1 or > 12
            || number < 1
            || number > CalendarSystem.Iso.GetDaysInMonth(year, month)
        )
        {
            return false;
        }
        day = new LocalDate(year, month, number);
        return true;
    }
}
