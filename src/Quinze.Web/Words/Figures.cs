using System.Globalization;
using NodaTime;

namespace Quinze.Web.Words;

/// <summary>Numbers and days as each language writes them.</summary>
internal static class Figures
{
    private static readonly string[] Mois =
    [
        "janv.",
        "févr.",
        "mars",
        "avr.",
        "mai",
        "juin",
        "juil.",
        "août",
        "sept.",
        "oct.",
        "nov.",
        "déc.",
    ];

    private static readonly string[] Months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    public static string Number(Tongue tongue, long number) =>
        number
            .ToString("#,0", CultureInfo.InvariantCulture)
            .Replace(",", tongue == Tongue.French ? "\u202F" : ",", StringComparison.Ordinal);

    /// <summary>With a fixed number of decimals, in the language's own way.</summary>
    public static string Decimal(Tongue tongue, double number, int decimals)
    {
        var text = number.ToString("#,0." + new string('0', decimals), CultureInfo.InvariantCulture);
        return tongue == Tongue.French ? text.Replace(",", "\u202F", StringComparison.Ordinal).Replace('.', ',') : text;
    }

    public static string? Day(Tongue tongue, LocalDate? day) =>
        day is not { } d ? null
        : tongue == Tongue.French
            ? string.Create(CultureInfo.InvariantCulture, $"{(d.Day == 1 ? "1er" : d.Day)} {Mois[d.Month - 1]} {d.Year}")
        : string.Create(CultureInfo.InvariantCulture, $"{d.Day} {Months[d.Month - 1]} {d.Year}");
}
