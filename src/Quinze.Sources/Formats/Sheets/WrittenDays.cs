using System.Text.RegularExpressions;
using NodaTime;

namespace Quinze.Sources.Formats.Sheets;

/// <summary>In which order the parts of a written day come.</summary>
internal enum DayOrder
{
    Unknown,
    MonthFirst,
    DayFirst,
}

/// <summary>
/// Days written in a workbook: <c>11/30/2025</c>, <c>30/11/2025</c>, <c>30.11.2025</c>, <c>2025-11-30</c>, <c>Feb 25, 2026</c>.
/// Nothing but the workbook itself tells whether the month or the day comes first: its days are gathered first, then the order is decided.
/// </summary>
internal sealed class WrittenDays
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    private readonly List<(int First, int Second, int Year)> seen = [];
    private DayOrder? order;
    private int neighbours;
    private int neighboursDayFirst;
    private int told;
    private int toldDayFirst;
    private DayOrder presumed = DayOrder.Unknown;

    /// <summary>
    /// The order of the days: the only one in which all are days; else the one in which series go day by day; else the one that agrees with what is told from elsewhere; else the presumed one.
    /// </summary>
    public DayOrder Order => order ??= Decide();

    /// <summary>True when a day was gathered that reads differently in the two orders.</summary>
    public bool Ambiguous => Order == DayOrder.Unknown && seen.Exists(d => d.First != d.Second);

    /// <summary>Adds the days of a column, top to bottom: in a daily series each is the day after the one before.</summary>
    public void AddSeries(IEnumerable<Cell> cells)
    {
        (int First, int Second, int Year)? before = null;
        foreach (var cell in cells)
        {
            var parts = PartsOf(cell.Text);
            if (parts is { } now)
            {
                seen.Add(now);
                if (before is { } last)
                {
                    neighbours += FollowsBy(last.Year, last.First, last.Second, now.Year, now.First, now.Second);
                    neighboursDayFirst += FollowsBy(last.Year, last.Second, last.First, now.Year, now.Second, now.First);
                }
            }
            before = parts;
        }
    }

    /// <summary>Adds a day that stands in a text.</summary>
    public void Add(string text) => seen.AddRange(Numeric.Matches(text).Select(Parts).OfType<(int, int, int)>());

    /// <summary>Says a day that a gathered text means, from another place (a file's name, the number of a post).</summary>
    /// <param name="place">Which of the days in the text, from 0.</param>
    public void Tell(string text, LocalDate day, int within = 0, int place = 0)
    {
        var days = Numeric.Matches(text);
        if (place < days.Count && Parts(days[place]) is { } p)
        {
            told += Near(p.Year, p.First, p.Second);
            toldDayFirst += Near(p.Year, p.Second, p.First);
        }

        int Near(int year, int month, int number) =>
            IsDay(year, month, number) && Math.Abs(NodaTime.Period.DaysBetween(day, new LocalDate(year, month, number))) <= within ? 1 : 0;
    }

    /// <summary>The order of the workbook's language, used only where nothing else decides. Nothing is gathered after it.</summary>
    public void Presume(DayOrder usual) => (presumed, order) = (usual, null);

    /// <summary>How many days stand in a text.</summary>
    public static int Count(string text) => Numeric.Count(text);

    /// <summary>A text without the days in it.</summary>
    public static string Without(string text) => Numeric.Replace(text, " ").Trim();

    private DayOrder Decide()
    {
        var monthFirst = seen.TrueForAll(d => IsDay(d.Year, d.First, d.Second));
        var dayFirst = seen.TrueForAll(d => IsDay(d.Year, d.Second, d.First));
        return monthFirst != dayFirst ? Either(monthFirst)
            : neighbours != neighboursDayFirst ? Either(neighbours > neighboursDayFirst)
            : told != toldDayFirst ? Either(told > toldDayFirst)
            : presumed;

        static DayOrder Either(bool isMonthFirst) => isMonthFirst ? DayOrder.MonthFirst : DayOrder.DayFirst;
    }

    public LocalDate? Of(Cell cell) => cell.Day ?? (cell.Kind == CellKind.Text ? Of(cell.Text) : null);

    /// <summary>The day that a text is, or that stands in it; null when there is none or the order is not known.</summary>
    public LocalDate? Of(string text) => All(text) is [var day, ..] ? day : null;

    /// <summary>Every day that stands in a text, in its order.</summary>
    public IReadOnlyList<LocalDate> All(string text)
    {
        if (Named.Match(text) is { Success: true } named)
        {
            var month = Array.IndexOf(Months, named.Groups[1].Value[..3].ToLowerInvariant()) + 1;
            return Make(Number(named.Groups[3]), month, Number(named.Groups[2]));
        }
        var days = new List<LocalDate>();
        foreach (Match match in Numeric.Matches(text))
        {
            if (match.Groups[1].Length == 4)
            {
                days.AddRange(Make(Number(match.Groups[1]), Number(match.Groups[2]), Number(match.Groups[3])));
            }
            else if (Parts(match) is { } p)
            {
                days.AddRange(
                    Order == DayOrder.MonthFirst || p.First == p.Second ? Make(p.Year, p.First, p.Second)
                    : Order == DayOrder.DayFirst ? Make(p.Year, p.Second, p.First)
                    : []
                );
            }
        }
        return days;
    }

    /// <summary>A text that is a day and nothing else, whatever the order.</summary>
    public static bool IsWritten(Cell cell) =>
        cell.Kind == CellKind.Day
        || (
            cell.Kind == CellKind.Text
            && ((Numeric.Match(cell.Text) is { Success: true } m && m.Length == cell.Text.Length) || Named.IsMatch(cell.Text))
        );

    private static (int First, int Second, int Year)? PartsOf(string text) =>
        Numeric.Match(text) is { Success: true } match ? Parts(match) : null;

    private static (int First, int Second, int Year)? Parts(Match match)
    {
        if (match.Groups[1].Length == 4 || match.Groups[3].Length is 1 or 3)
        {
            return null;
        }
        var year = Number(match.Groups[3]);
        return (Number(match.Groups[1]), Number(match.Groups[2]), year < 100 ? year + 2000 : year);
    }

    private static LocalDate[] Make(int year, int month, int day) => IsDay(year, month, day) ? [new LocalDate(year, month, day)] : [];

    private static bool IsDay(int year, int month, int day) =>
        year is >= 2000 and <= 2200 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month);

    private static int FollowsBy(int year, int month, int day, int nextYear, int nextMonth, int nextDay) =>
        IsDay(year, month, day)
        && IsDay(nextYear, nextMonth, nextDay)
        && new LocalDate(year, month, day).PlusDays(1) == new LocalDate(nextYear, nextMonth, nextDay)
            ? 1
            : 0;

    private static int Number(Group group) => int.Parse(group.ValueSpan, System.Globalization.CultureInfo.InvariantCulture);

    private static readonly Regex Numeric = new(
        @"(?<!\d)(\d{4}|\d{1,2})[/.\-](\d{1,2})[/.\-](\d{1,4})(?!\d)",
        RegexOptions.CultureInvariant
    );

    private static readonly Regex Named = new(
        @"^(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? (\d{1,2}), (\d{4})$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    );
}
