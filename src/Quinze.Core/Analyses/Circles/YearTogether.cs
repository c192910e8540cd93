using NodaTime;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>Where one person stood in one year of coverage.</summary>
/// <param name="Days">Days of two-way contact in it; one in a group of n counts 1/n.</param>
/// <param name="Ring">The circle of that year, 1 the innermost, 0 for none; null when the year has too little to cut circles.</param>
public sealed record YearTogether(LocalDate From, LocalDate To, double Days, int? Ring)
{
    /// <summary>The last full years of coverage, the latest first; empty when contact never went both ways.</summary>
    public static IReadOnlyList<YearTogether> Of(LedgerView view, int person) =>
        Moving.Of(view, TieScope.Of(view, new AnalysisRequest(null)), person);
}
