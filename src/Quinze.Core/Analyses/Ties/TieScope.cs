using NodaTime;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>What of a ledger an analysis of people looks at: all history unless told otherwise, up to the end of coverage and never to a clock.</summary>
/// <param name="Period">From the first day covered or written on, to <paramref name="AsOf"/>.</param>
/// <param name="AsOf">The last covered day of any channel of contact; the last day written on when no source says what it covers; null when there is neither.</param>
public sealed record TieScope(Period Period, LocalDate? AsOf, IReadOnlyList<CoverageSpan> Coverage, Ties Ties)
{
    /// <summary>Days from the first to the last covered one.</summary>
    public int Days => AsOf is null ? 0 : Period.Days;

    public static TieScope Of(LedgerView view, AnalysisRequest request)
    {
        var covered = view.AsOf([.. WrittenContact.Words]);
        var asked = covered is { } last ? (request.Period ?? PeriodWish.All).In(last) : request.Period?.Fixed ?? Period.All;
        var ties = Ties.Of(view, asked);
        var end = covered ?? (ties.LastDay is { } day ? WrittenContact.ToDate(day) : null);
        var coverage = view.Covered(WrittenContact.Words);
        if (end is not { } asOf)
        {
            return new TieScope(asked, null, coverage, ties);
        }
        asOf = asked.To < asOf ? asked.To : asOf;
        var first = ties.FirstDay is { } earliest ? WrittenContact.ToDate(earliest) : asOf;
        foreach (var span in coverage)
        {
            first = span.From is { } from && from < first ? from : first;
        }
        first = asked.From > first ? asked.From : first;
        return new TieScope(new Period(first < asOf ? first : asOf, asOf), asOf, coverage, ties);
    }
}
