using NodaTime;

namespace Quinze.Reports.Xlsx;

/// <summary>What a cell of a workbook holds, by its own type: a program that opens it need not guess.</summary>
internal enum ValueKind
{
    Nothing,
    Text,

    /// <summary>A count.</summary>
    Whole,
    Decimal,

    /// <summary>A proportion from 0 to 1, shown as a percentage.</summary>
    Share,
    Day,

    /// <summary>An instant, in UTC.</summary>
    Time,
}

/// <summary>A typed cell. What is unknown is an empty cell and never a zero.</summary>
internal readonly record struct Value(ValueKind Kind, double Number, string? Written)
{
    /// <summary>Day 0 of a workbook, so chosen that days since March 1900 count right in spite of the 29 February 1900 that its calendar has.</summary>
    private static readonly LocalDate DayZero = new(1899, 12, 30);

    private static readonly LocalDate FirstDay = new(1900, 3, 1);

    public static Value Nothing { get; }

    public static Value Text(string? text) => string.IsNullOrEmpty(text) ? Nothing : new(ValueKind.Text, 0, text);

    public static Value Whole(long? number) => number is { } known ? new(ValueKind.Whole, known, null) : Nothing;

    public static Value Decimal(double? number) =>
        number is { } known && double.IsFinite(known)
            ? new(known == Math.Floor(known) && Math.Abs(known) < 1e15 ? ValueKind.Whole : ValueKind.Decimal, known, null)
            : Nothing;

    public static Value Share(double? share) => share is { } known && double.IsFinite(known) ? new(ValueKind.Share, known, null) : Nothing;

    /// <summary>A day before March 1900 is written out: a workbook has no number for it.</summary>
    public static Value Day(LocalDate? day) =>
        day is not { } known ? Nothing
        : known < FirstDay ? Text(DayText.Write(known))
        : new(ValueKind.Day, NodaTime.Period.DaysBetween(DayZero, known), null);

    /// <summary>As finely as it was told: a day alone stays a day.</summary>
    public static Value At(Moment? moment) =>
        moment is not { } known ? Nothing
        : known.Precision <= Precision.Day || known.Day < FirstDay ? Day(known.Day)
        : new(ValueKind.Time, (known.Instant - DayZero.AtMidnight().InUtc().ToInstant()).TotalSeconds / NodaConstants.SecondsPerDay, null);

    public static implicit operator Value(string? text) => Text(text);
}
