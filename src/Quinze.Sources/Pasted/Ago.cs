using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace Quinze.Sources.Pasted;

/// <summary>The unit in which a screen tells how long ago something was.</summary>
public enum AgoUnit
{
    Now,
    Minutes,
    Hours,
    Days,
    Weeks,
    Months,
    Years,

    /// <summary>Not "ago" at all: the screen shows a date.</summary>
    Date,
}

/// <summary>A time as a screen tells it: "3 j", "2w", "12 mai".</summary>
/// <param name="Year">For a date, its year; null when the screen leaves it out.</param>
/// <param name="Month">For a date, its month.</param>
/// <param name="Day">For a date, its day.</param>
public sealed record Ago(AgoUnit Unit, int Number, int? Year = null, int Month = 0, int Day = 0)
{
    private static readonly string[] MonthStarts =
    [
        "jan",
        "fév",
        "fev",
        "feb",
        "mar",
        "avr",
        "apr",
        "mai",
        "may",
        "juin",
        "jun",
        "juil",
        "jul",
        "aoû",
        "aou",
        "aug",
        "sep",
        "oct",
        "nov",
        "déc",
        "dec",
    ];

    private static readonly int[] MonthNumbers = [1, 2, 2, 2, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 8, 9, 10, 11, 12, 12];

    /// <summary>Null when the text is no time. Understands French and English, short and long: <c>3 sem.</c>, <c>3w</c>, <c>il y a 3 semaines</c>, <c>May 12, 2026</c>.</summary>
    public static Ago? Parse(string text)
    {
        text = PastedLines.Fold(text.Trim());
        if (text is "now" or "just now" or "maintenant" or "à l'instant" or "a l'instant")
        {
            return new Ago(AgoUnit.Now, 0);
        }
        if (Yesterday.IsMatch(text))
        {
            return new Ago(AgoUnit.Days, 1);
        }
        if (Relative.Match(text) is { Success: true } ago)
        {
            var number = ago.Groups["n"].Value is "un" or "une" or "a" or "an" ? 1 : Int(ago.Groups["n"]);
            return new Ago(UnitOf(ago.Groups["unit"].Value), number);
        }
        if (DayFirst.Match(text) is { Success: true } french)
        {
            return OnDate(french);
        }
        return MonthFirst.Match(text) is { Success: true } english ? OnDate(english) : null;
    }

    /// <summary>
    /// The time, as finely as it can be told: to the minute for minutes, to the day for hours, days and dates, to the month for weeks and months, to the year for years.
    /// Networks round down ("2 sem." is 14 to 20 days), so the middle of what it may be is taken; it may be off by the neighbouring day, month or year.
    /// </summary>
    public Moment At(Instant capture)
    {
        var today = capture.InUtc().Date;
        return Unit switch
        {
            AgoUnit.Now => Minute(capture),
            AgoUnit.Minutes => Minute(capture - Duration.FromMinutes(Number)),
            AgoUnit.Hours => Moment.OnDay((capture - Duration.FromHours(Number)).InUtc().Date),
            AgoUnit.Days => Moment.OnDay(today.PlusDays(-Number)),
            AgoUnit.Weeks => OfMonth(today.PlusDays(-(7 * Number) - 3)),
            AgoUnit.Months => OfMonth(today.PlusMonths(-Number).PlusDays(-15)),
            AgoUnit.Years => new Moment(
                new LocalDate(today.PlusYears(-Number).PlusMonths(-6).Year, 1, 1).AtMidnight().InUtc().ToInstant(),
                Precision.Year,
                ZoneKnown: false
            ),
            _ => Moment.OnDay(Dated(today)),
        };
    }

    private LocalDate Dated(LocalDate today)
    {
        var year = Year ?? today.Year;
        var date = new LocalDate(year, Month, Math.Min(Day, CalendarSystem.Iso.GetDaysInMonth(year, Month)));
        // A date without a year is the last one there was.
        return Year is null && date > today ? date.PlusYears(-1) : date;
    }

    private static Moment Minute(Instant at) =>
        new(Instant.FromUnixTimeSeconds(at.ToUnixTimeSeconds() / 60 * 60), Precision.Minute, ZoneKnown: true);

    private static Moment OfMonth(LocalDate day) =>
        new(new LocalDate(day.Year, day.Month, 1).AtMidnight().InUtc().ToInstant(), Precision.Month, ZoneKnown: false);

    private static AgoUnit UnitOf(string unit) =>
        unit switch
        {
            "mo" or "mos" => AgoUnit.Months,
            ['m', 'o', ..] => AgoUnit.Months,
            ['s', 'e', 'm', ..] or ['w', ..] => AgoUnit.Weeks,
            ['s', ..] => AgoUnit.Now,
            ['m', ..] => AgoUnit.Minutes,
            ['h', ..] => AgoUnit.Hours,
            ['j', ..] or ['d', ..] => AgoUnit.Days,
            _ => AgoUnit.Years,
        };

    private static Ago? OnDate(Match date)
    {
        var month = Array.FindIndex(MonthStarts, s => date.Groups["month"].Value.StartsWith(s, StringComparison.Ordinal));
        var day = Int(date.Groups["day"]);
        if (month < 0 || day is < 1 or > 31)
        {
            return null;
        }
        int? year = date.Groups["year"] is { Success: true } told ? Int(told) : null;
        return new Ago(AgoUnit.Date, 0, year, MonthNumbers[month], day);
    }

    private static int Int(Group digits) => int.Parse(digits.Value, CultureInfo.InvariantCulture);

    private const string Months =
        @"(?<month>janv?(?:ier)?|f[ée]v(?:r(?:ier)?)?|feb(?:ruary)?|mars?|march|avr(?:il)?|apr(?:il)?|mai|may|juin|june?|juil(?:let)?|july?|ao[ûu]t?|aug(?:ust)?|sept?(?:embre|ember)?|oct(?:obre|ober)?|nov(?:embre|ember)?|d[ée]c(?:embre|ember)?|january)\.?";

    private const string Clock = @"(?:,?\s+(?:à\s+|at\s+)?\d{1,2}\s?[:h]\s?\d{2}(?:\s?[ap]\.?m\.?)?)?";

    private static readonly Regex Relative = new(
        @"^(?:il y a\s+)?(?:(?<n>\d{1,3})\s?|(?<n>une?|an?)\s)(?<unit>s|sec|secondes?|seconds?|m|min\.?|mins|minutes?|h|hr|hrs|heures?|hours?|j|jours?|d|days?|sem\.?|semaines?|w|wk|wks|weeks?|mo|mos|mois|months?|ans?|année|années|y|yr|yrs|years?)(?:\s+ago)?$"
    );

    private static readonly Regex Yesterday = new(@"^(?:hier|yesterday)" + Clock + "$");

    private static readonly Regex DayFirst = new(
        @"^(?:le\s+)?(?<day>\d{1,2})(?:er)?\s+" + Months + @"(?:,?\s+(?<year>\d{4}))?" + Clock + "$"
    );

    private static readonly Regex MonthFirst = new("^" + Months + @"\s+(?<day>\d{1,2})(?:,?\s+(?<year>\d{4}))?" + Clock + "$");
}
