using NodaTime;

namespace Quinze;

/// <summary>A span of whole days, both ends included. Everything is <see cref="All"/>.</summary>
public readonly record struct Period(LocalDate From, LocalDate To)
{
    public static Period All { get; } = new(new LocalDate(1, 1, 1), new LocalDate(9999, 12, 30));

    /// <summary>The end of a window of which only the beginning is known: a total since then, read on some later day that nobody told.</summary>
    public static LocalDate OpenEnd => All.To;

    public bool IsAll => this == All;

    /// <summary>Both ends as ISO days: <c>2025-01-01..2025-12-31</c>.</summary>
    public string Iso => $"{DayText.Write(From)}..{DayText.Write(To)}";

    public int Days => NodaTime.Period.DaysBetween(From, To) + 1;

    public bool Contains(LocalDate day) => day >= From && day <= To;

    public bool Contains(Instant instant) => instant >= Start && instant < End;

    /// <summary>The first instant inside, in UTC.</summary>
    public Instant Start => From.AtMidnight().InUtc().ToInstant();

    /// <summary>The first instant after it, in UTC.</summary>
    public Instant End => To.PlusDays(1).AtMidnight().InUtc().ToInstant();

    /// <summary>The last <paramref name="days"/> days that end with <paramref name="last"/>.</summary>
    public static Period Last(int days, LocalDate last) => new(last.PlusDays(1 - days), last);
}

/// <summary>What the user asked for, before coverage says which days it means: <c>365d</c>, <c>2025</c>, <c>2025-01-01..2025-12-31</c>, <c>all</c>.</summary>
public sealed record PeriodWish(int? Days, Period? Fixed)
{
    public static PeriodWish All { get; } = new(null, Period.All);

    /// <summary>Reads a wish; null when it is none of the known shapes or ends before it begins.</summary>
    public static PeriodWish? Parse(string text)
    {
        var culture = System.Globalization.CultureInfo.InvariantCulture;
        text = text.Trim();
        if (text.Equals("all", StringComparison.OrdinalIgnoreCase))
        {
            return All;
        }
        if (
            text.EndsWith('d')
            && int.TryParse(text.AsSpan(0, text.Length - 1), System.Globalization.NumberStyles.None, culture, out var days)
        )
        {
            return days is >= 1 and <= 36500 ? new PeriodWish(days, null) : null;
        }
        if (
            text.Length == 4
            && int.TryParse(text, System.Globalization.NumberStyles.None, culture, out var year)
            && year is >= 1 and <= 9998
        )
        {
            return new PeriodWish(null, new Period(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31)));
        }
        var ends = text.Split("..");
        if (ends.Length == 2 && DayText.Read(ends[0]) is { } from && DayText.Read(ends[1]) is { } to)
        {
            return from <= to ? new PeriodWish(null, new Period(from, to)) : null;
        }
        return null;
    }

    /// <summary>The days it means when coverage ends on <paramref name="asOf"/>.</summary>
    public Period In(LocalDate asOf) => Fixed ?? Period.Last(Days ?? 365, asOf);
}
