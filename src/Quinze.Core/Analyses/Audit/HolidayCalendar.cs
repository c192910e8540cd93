using NodaTime;
using NodaTime.Text;

namespace Quinze.Analyses;

/// <summary>The days on which one does not work although they are weekdays: France's public holidays, with or without those of Alsace and Moselle, and days of one's own.</summary>
/// <param name="Name"><c>fr</c>, <c>fr-alsace-moselle</c>, <c>own</c> for days of one's own alone; null when no day is left out.</param>
/// <param name="Days">Single days of one's own.</param>
/// <param name="Yearly">Days of one's own that come back every year.</param>
public sealed record HolidayCalendar(
    string? Name,
    bool France,
    bool AlsaceMoselle,
    IReadOnlyList<LocalDate> Days,
    IReadOnlyList<AnnualDate> Yearly
)
{
    /// <summary>The words a user can say for a calendar.</summary>
    public static IReadOnlyList<string> Names { get; } = ["fr", "alsace-moselle", "none"];

    public static HolidayCalendar French { get; } = new("fr", France: true, AlsaceMoselle: false, [], []);

    public static HolidayCalendar None { get; } = new(null, France: false, AlsaceMoselle: false, [], []);

    /// <summary>Reads what was declared: the name of a calendar, then days; null when a word is neither.</summary>
    public static HolidayCalendar? Parse(IReadOnlyList<string> said)
    {
        if (said.Count == 0 || !Names.Contains(said[0]))
        {
            return null;
        }
        List<LocalDate> days = [];
        List<AnnualDate> yearly = [];
        foreach (var word in said.Skip(1))
        {
            if (DayText.Read(word) is { } day)
            {
                days.Add(day);
            }
            else if (AnnualDatePattern.Iso.Parse(word) is { Success: true } annual)
            {
                yearly.Add(annual.Value);
            }
            else
            {
                return null;
            }
        }
        var (france, alsace) = (said[0] != "none", said[0] == "alsace-moselle");
        var name =
            alsace ? "fr-alsace-moselle"
            : france ? "fr"
            : days.Count + yearly.Count > 0 ? "own"
            : null;
        return new HolidayCalendar(name, france, alsace, days, yearly);
    }

    /// <summary>The holidays of a year, by date; two on one day are one.</summary>
    public IReadOnlyList<Holiday> In(int year)
    {
        List<Holiday> holidays = [];
        if (France)
        {
            holidays.AddRange(FrenchCalendar.Holidays(year));
        }
        if (AlsaceMoselle)
        {
            holidays.AddRange(FrenchCalendar.OfAlsaceAndMoselle(year));
        }
        holidays.AddRange(Days.Where(d => d.Year == year).Concat(Yearly.Select(y => y.InYear(year))).Select(d => new Holiday(d, "")));
        return [.. holidays.GroupBy(h => h.Day).OrderBy(d => d.Key).Select(d => new Holiday(d.Key, NameOf(d)))];
    }

    // Ascension fell on 1 May in 2008: two holidays, one day.
    private static string NameOf(IEnumerable<Holiday> sameDay) =>
        string.Join(", ", sameDay.Select(h => h.Name).Where(n => n.Length > 0).Distinct());
}
