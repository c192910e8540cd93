using NodaTime;

namespace Quinze.Analyses;

/// <summary>The eleven public holidays of metropolitan France (Code du travail, art. L3133-1); and the two more of Alsace and Moselle (art. L3134-13).</summary>
public static class FrenchCalendar
{
    /// <summary>The holidays of a year, by date.</summary>
    public static IReadOnlyList<Holiday> Holidays(int year)
    {
        var easter = Easter(year);
        Holiday[] holidays =
        [
            new(new LocalDate(year, 1, 1), "Jour de l’an"),
            new(easter.PlusDays(1), "Lundi de Pâques"),
            new(new LocalDate(year, 5, 1), "Fête du Travail"),
            new(new LocalDate(year, 5, 8), "Victoire de 1945"),
            new(easter.PlusDays(39), "Ascension"),
            new(easter.PlusDays(50), "Lundi de Pentecôte"),
            new(new LocalDate(year, 7, 14), "Fête nationale"),
            new(new LocalDate(year, 8, 15), "Assomption"),
            new(new LocalDate(year, 11, 1), "Toussaint"),
            new(new LocalDate(year, 11, 11), "Armistice de 1918"),
            new(new LocalDate(year, 12, 25), "Noël"),
        ];
        return [.. holidays.OrderBy(h => h.Day)];
    }

    /// <summary>Good Friday (by law where a commune has a Protestant or a shared church) and the day after Christmas.</summary>
    public static IReadOnlyList<Holiday> OfAlsaceAndMoselle(int year) =>
        [new(Easter(year).PlusDays(-2), "Vendredi saint"), new(new LocalDate(year, 12, 26), "Saint-Étienne")];

    /// <summary>Easter Sunday in the Gregorian calendar (anonymous algorithm of <c>Nature</c>, 1876).</summary>
    public static LocalDate Easter(int year)
    {
        var golden = year % 19;
        var (century, ofCentury) = (year / 100, year % 100);
        var epact = ((19 * golden) + century - (century / 4) - ((century - ((century + 8) / 25) + 1) / 3) + 15) % 30;
        var weekday = (32 + (2 * (century % 4)) + (2 * (ofCentury / 4)) - epact - (ofCentury % 4)) % 7;
        var late = (golden + (11 * epact) + (22 * weekday)) / 451;
        var march = epact + weekday - (7 * late) + 114;
        return new LocalDate(year, march / 31, (march % 31) + 1);
    }
}
