using System.Globalization;
using NodaTime;

namespace Quinze.Sources.Formats.Calendar;

internal enum Frequency
{
    Daily,
    Weekly,
    Monthly,
    Yearly,
}

/// <summary>A weekday in a rule: every one (0), the n-th (n), or the n-th from the end (-n) of the month or year.</summary>
internal readonly record struct RuleDay(int Ordinal, IsoDayOfWeek Day);

/// <summary>
/// A recurrence rule (RFC 5545 §3.3.10) of days, weeks, months or years, as calendars of people hold them. Rules by the hour, and by the number of the week, are not read: they say so.
/// </summary>
internal sealed class RecurrenceRule
{
    public Frequency Frequency { get; private set; }
    public int Interval { get; private set; } = 1;
    public int? Count { get; private set; }
    public CalendarTime? Until { get; private set; }
    public IReadOnlyList<RuleDay> Days { get; private set; } = [];
    public IReadOnlyList<int> MonthDays { get; private set; } = [];
    public IReadOnlyList<int> YearDays { get; private set; } = [];
    public IReadOnlyList<int> Months { get; private set; } = [];
    public IReadOnlyList<int> Positions { get; private set; } = [];
    public IsoDayOfWeek WeekStart { get; private set; } = IsoDayOfWeek.Monday;

    /// <summary>Null with a fault when it cannot be read.</summary>
    public static RecurrenceRule? Parse(string text, out string fault)
    {
        var rule = new RecurrenceRule();
        fault = "";
        var frequent = false;
        foreach (var part in text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            var (name, value) = equals < 0 ? (part, "") : (part[..equals].ToUpperInvariant(), part[(equals + 1)..].ToUpperInvariant());
            frequent |= name == "FREQ";
            if (!rule.Take(name, value))
            {
                fault = $"a recurrence rule with {part} in it";
                return null;
            }
        }
        if (!frequent)
        {
            fault = "a recurrence rule without a frequency";
        }
        return frequent ? rule : null;
    }

    private bool Take(string name, string value)
    {
        switch (name)
        {
            case "FREQ":
                return TakeFrequency(value);
            case "INTERVAL":
                return Number(value, 1, 10_000, out var interval) && (Interval = interval) > 0;
            case "COUNT":
                return Number(value, 1, 1_000_000, out var count) && (Count = count) > 0;
            case "UNTIL":
                Until = CalendarTime.Parse(value);
                return Until is not null;
            case "WKST":
                return Weekday(value) is { } start && (WeekStart = start) != IsoDayOfWeek.None;
            case "BYDAY":
                Days = [.. value.Split(',').Select(Day).OfType<RuleDay>()];
                return Days.Count == value.Split(',').Length;
            case "BYMONTHDAY":
                return Numbers(value, 31, out var monthDays) && (MonthDays = monthDays) is not null;
            case "BYYEARDAY":
                return Numbers(value, 366, out var yearDays) && (YearDays = yearDays) is not null;
            case "BYMONTH":
                return Numbers(value, 12, out var months) && months.TrueForAll(m => m > 0) && (Months = months) is not null;
            case "BYSETPOS":
                return Numbers(value, 366, out var positions) && (Positions = positions) is not null;
            case "BYHOUR" or "BYMINUTE" or "BYSECOND" or "BYWEEKNO":
                return false;
            default:
                // X-parts and RSCALE=GREGORIAN change nothing.
                return name != "RSCALE" || value == "GREGORIAN";
        }
    }

    private bool TakeFrequency(string value)
    {
        Frequency? found = value switch
        {
            "DAILY" => Frequency.Daily,
            "WEEKLY" => Frequency.Weekly,
            "MONTHLY" => Frequency.Monthly,
            "YEARLY" => Frequency.Yearly,
            _ => null,
        };
        Frequency = found ?? Frequency.Daily;
        return found is not null;
    }

    private static RuleDay? Day(string text)
    {
        text = text.Trim();
        if (text.Length < 2 || Weekday(text[^2..]) is not { } day)
        {
            return null;
        }
        return text.Length == 2 ? new RuleDay(0, day)
            : int.TryParse(text[..^2], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var ordinal) && ordinal is not 0
                ? new RuleDay(ordinal, day)
            : null;
    }

    private static IsoDayOfWeek? Weekday(string text) =>
        text switch
        {
            "MO" => IsoDayOfWeek.Monday,
            "TU" => IsoDayOfWeek.Tuesday,
            "WE" => IsoDayOfWeek.Wednesday,
            "TH" => IsoDayOfWeek.Thursday,
            "FR" => IsoDayOfWeek.Friday,
            "SA" => IsoDayOfWeek.Saturday,
            "SU" => IsoDayOfWeek.Sunday,
            _ => null,
        };

    private static bool Number(string text, int least, int most, out int number) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number) && number >= least && number <= most;

    private static bool Numbers(string text, int most, out List<int> numbers)
    {
        numbers = [];
        foreach (var piece in text.Split(',', StringSplitOptions.TrimEntries))
        {
            if (!Number(piece, -most, most, out var number) || number == 0)
            {
                return false;
            }
            numbers.Add(number);
        }
        return true;
    }
}
