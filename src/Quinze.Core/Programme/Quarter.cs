using System.Globalization;
using NodaTime;

namespace Quinze.Programme;

/// <summary>A calendar quarter, the only stretch of time a programme publishes for: who could choose the days could choose them around one person's acts.</summary>
public sealed record Quarter(int Year, int Number)
{
    public string Name => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-Q{Number}");

    public Period Days
    {
        get
        {
            var first = new LocalDate(Year, (3 * Number) - 2, 1);
            return new Period(first, first.PlusMonths(3).PlusDays(-1));
        }
    }

    /// <summary>The last quarter that was over on a day, that day included.</summary>
    public static Quarter LastWhole(LocalDate day)
    {
        var quarter = new Quarter(day.Year, (day.Month + 2) / 3);
        return quarter.Days.To == day ? quarter
            : quarter.Number > 1 ? quarter with { Number = quarter.Number - 1 }
            : new Quarter(day.Year - 1, 4);
    }

    /// <summary>Reads <c>2026-Q3</c>; null when it is none.</summary>
    public static Quarter? Parse(string name) =>
        name.Length == 7
        && name.AsSpan(4, 2) is "-Q"
        && int.TryParse(name.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        && year is >= 1 and <= 9998
        && name[6] is >= '1' and <= '4'
            ? new Quarter(year, name[6] - '0')
            : null;
}
