using NodaTime;

namespace Quinze.Analyses;

/// <summary>What French law asked of a paid collaboration on a day, as far as words in a text can show it. A reading aid, and no legal advice.</summary>
/// <param name="Id">Stable name of the rule.</param>
/// <param name="From">The first day it was in force; null for what was there before.</param>
public sealed record DisclosureRule(string Id, LocalDate? From)
{
    /// <summary>Before: an advertisement has to be recognisable as one (Code de la consommation, art. L121-3; LCEN, art. 20).</summary>
    public static DisclosureRule Before { get; } = new("consumer-code", null);

    /// <summary>Loi n° 2023-451 of 9 June 2023, art. 5: the words « Publicité » or « Collaboration commerciale », clear, legible and throughout.</summary>
    public static DisclosureRule Law { get; } = new("law-2023-451", new LocalDate(2023, 6, 11));

    /// <summary>Ordonnance n° 2024-978 of 6 November 2024: the intention made explicit, by those words or by others that are as clear in their place.</summary>
    public static DisclosureRule Ordinance { get; } = new("ordinance-2024-978", new LocalDate(2024, 11, 8));

    /// <summary>Décret n° 2025-1137 of 28 November 2025: a written contract from 1 000 € without tax a year, benefits in kind counted.</summary>
    public static DisclosureRule Contract { get; } = new("decree-2025-1137", new LocalDate(2026, 1, 1));

    public static IReadOnlyList<DisclosureRule> All { get; } = [Before, Law, Ordinance, Contract];

    /// <summary>The rule on wording that was in force on a day.</summary>
    public static DisclosureRule On(LocalDate day) =>
        day >= Ordinance.From ? Ordinance
        : day >= Law.From ? Law
        : Before;
}
