using System.Globalization;
using NodaTime;
using Quinze.Findings;

namespace Quinze.Reports.Words;

/// <summary>
/// All the words of a report in one language. A sentence is a member, so that a language without it does not build; what is looked up by an id stands in tables,
/// which a test holds to the same ids in both languages.
/// </summary>
internal abstract partial class Wording
{
    /// <summary>Glues a number to what follows it.</summary>
    protected const char NoBreak = '\u00A0';

    private static readonly Wording[] Languages = [new French(), new English()];

    public static Wording In(ReportLanguage language) => Languages[(int)language];

    /// <summary>For the <c>lang</c> attribute.</summary>
    public abstract string Lang { get; }

    // Numbers, days and intervals.
    protected abstract char DecimalMark { get; }
    protected abstract char ThousandsMark { get; }
    protected abstract string PercentMark { get; }
    protected abstract string IntervalComma { get; }
    protected abstract IReadOnlyList<string> SmallNumbers { get; }
    protected abstract string DayNumber(int day);
    protected abstract IReadOnlyList<string> MonthNames { get; }
    protected abstract IReadOnlyList<string> MonthsInShort { get; }

    public string Number(double value, int decimals = 0)
    {
        var digits = Math.Abs(value).ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        var whole = point < 0 ? digits : digits[..point];
        for (var i = whole.Length - 3; i > 0; i -= 3)
        {
            whole = whole.Insert(i, ThousandsMark.ToString());
        }
        var negative = value < 0 && digits.AsSpan().IndexOfAnyInRange('1', '9') >= 0;
        return (negative ? "−" : "") + (point < 0 ? whole : whole + DecimalMark + digits[(point + 1)..]);
    }

    /// <summary>As many decimals as a small figure needs.</summary>
    public string Figure(double value) =>
        Number(
            value,
            Math.Abs(value) >= 100 || value == Math.Floor(value) ? 0
                : Math.Abs(value) >= 10 ? 1
                : 2
        );

    /// <summary>A count that may be shared out: "12" or "3.5".</summary>
    public string Shared(double value) =>
        Number(
            value,
            Math.Abs(value) >= 20 || Math.Abs(value - Math.Round(value)) < 0.05 ? 0
                : value is > 0 and < 0.1 ? 2
                : 1
        );

    public string Percent(double share)
    {
        var percent = share * 100;
        var text = percent is > 0 and < 1 ? Number(percent, 1) : Number(percent);
        return (percent is > 0 and < 0.05 ? "< " + Number(0.1, 1) : text) + PercentMark;
    }

    /// <summary>A percentage with tenths below ten: rates of engagement differ by them.</summary>
    public string Rate(double share) => share is >= 0.01 and < 0.1 ? Number(share * 100, 1) + PercentMark : Percent(share);

    /// <summary>In words while it is small enough to be read as one: sentences are said, tables are counted.</summary>
    public string InWords(long number) => number >= 0 && number < SmallNumbers.Count ? SmallNumbers[(int)number] : Number(number);

    public string Day(LocalDate day) => $"{DayNumber(day.Day)} {MonthNames[day.Month - 1]} {Year(day.Year)}".Replace(' ', NoBreak);

    public string DayInShort(LocalDate day) =>
        $"{DayNumber(day.Day)} {MonthsInShort[day.Month - 1]} {Year(day.Year)}".Replace(' ', NoBreak);

    public string Month(LocalDate day) => MonthsInShort[day.Month - 1];

    public string MonthAndYear(LocalDate day) => $"{MonthsInShort[day.Month - 1]} {Year(day.Year)}";

    public static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);

    public abstract string Between(LocalDate from, LocalDate to);

    public string PeriodOf(Period period) => period.IsAll ? AllHistory : Between(period.From, period.To);

    public string Range(string lo, string hi) => $"[{lo}{IntervalComma}{hi}]";

    /// <summary>"95 % : [1,2 ; 3,4]".</summary>
    public string Interval(IntervalShape interval, Func<double, string> write) =>
        IntervalAt(interval.Level, Range(write(interval.Lo), write(interval.Hi)));

    public string Interval(Analyses.OpenInterval interval, Func<double, string> write) =>
        IntervalAt(interval.Level, Range(interval.Lo is { } lo ? write(lo) : NotReached, interval.Hi is { } hi ? write(hi) : NotReached));

    /// <summary>"95 % [1,2 ; 3,4]", where there is little room.</summary>
    public string IntervalInShort(IntervalShape interval, Func<double, string> write) =>
        $"{Percent(interval.Level)} {Range(write(interval.Lo), write(interval.Hi))}";

    public string IntervalInShort(Analyses.OpenInterval interval, Func<double, string> write) =>
        $"{Percent(interval.Level)} {Range(interval.Lo is { } lo ? write(lo) : "…", interval.Hi is { } hi ? write(hi) : "…")}";

    protected abstract string IntervalAt(double level, string range);

    /// <summary>The plural of this language: French begins it at two, English leaves it at one only.</summary>
    public abstract bool IsMany(double count);

    public string Count(double count, string one, string many) => $"{Number(count)}{NoBreak}{(IsMany(count) ? many : one)}";

    /// <summary>The calendar year that a period is, exactly.</summary>
    protected static int? YearOf(Period period) =>
        period.From is { Month: 1, Day: 1 } && period.To is { Month: 12, Day: 31 } && period.From.Year == period.To.Year
            ? period.From.Year
            : null;

    /// <summary>Whether a period is as long as a year.</summary>
    protected static bool IsYear(Period period) => period.Days is 365 or 366;

    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>Hours as one would say them: minutes, hours or days.</summary>
    public string Wait(double hours) =>
        hours < 1 ? Minutes(Math.Max(1, Math.Round(hours * 60)))
        : hours < 48 ? Hours(Math.Round(hours))
        : DaysOf(Math.Round(hours / 24));

    /// <summary>Days as one would say them: days, months beyond a quarter, years beyond two.</summary>
    public string Age(double days) =>
        days < 100 ? DaysOf(Math.Round(days))
        : days < 730 ? Months(Math.Round(days / 30.44))
        : Years(days / 365.25);

    /// <summary>How long somebody has been silent: days, years beyond two.</summary>
    public string Silence(int days) => days < 730 ? DaysOf(days) : Years(days / 365.25);

    /// <summary>"label: value", with the language's own spacing.</summary>
    public abstract string Labelled(string label, string value);

    /// <summary>A labelled figure and its interval, if it has one.</summary>
    public string Told(string label, string value, string? interval) => Labelled(label, value) + (interval is null ? "" : ", " + interval);

    /// <summary>A mark of an axis: as short as the number allows.</summary>
    public string Tick(double value) =>
        Number(
            value,
            value == Math.Round(value) ? 0
                : Math.Abs(value * 10 - Math.Round(value * 10)) < 1e-9 ? 1
                : 2
        );

    public abstract string Minutes(double count);
    public abstract string Hours(double count);
    public abstract string DaysOf(double count);
    public abstract string Months(double count);
    public abstract string Years(double count);
    public abstract string People(double count);
    public abstract string Posts(double count);
    public abstract string WordsOf(double count);
    public abstract string Conversations(double count);
    public abstract string Files(double count);
    public abstract string Rows(double count);
    public abstract string Entries(double count);
    public abstract string Weeks(double count);
    public abstract string Ties(double count);

    // What is looked up by an id.
    public abstract IReadOnlyDictionary<string, string> Terms { get; }
    public abstract IReadOnlyDictionary<string, (string One, string Many)> Amounts { get; }
    public abstract IReadOnlyDictionary<string, (string Name, string Text)> Methods { get; }

    /// <summary>So many of what the desk folds away, by its label.</summary>
    public string Folded(int count, string label) => $"{Number(count)} {FoldedAs(count, label)}";

    /// <summary>What one of them is called, or many.</summary>
    public string FoldedAs(int count, string label) =>
        count == 1 && Terms.TryGetValue("fold-one." + label, out var one) ? one : Term("fold", label);

    /// <summary>The words for an id; the id itself when a newer source has brought one that has no words yet.</summary>
    public string Term(string group, string id) => Terms.GetValueOrDefault($"{group}.{id}", id);

    /// <summary>Sets a text that is not from our tables as the language wants it: its spaces and apostrophes.</summary>
    public abstract string Set(string text);
}
