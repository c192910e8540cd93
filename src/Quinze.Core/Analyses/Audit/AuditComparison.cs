using NodaTime;
using Quinze.Findings;

namespace Quinze.Analyses;

/// <summary>Two periods of one ledger side by side: before and after, never two people.</summary>
/// <param name="From">The first day of the period that stands beside the audited one.</param>
/// <param name="Overlapping">True when the two share days: a difference then says less than its interval.</param>
public sealed record AuditComparison(LocalDate From, LocalDate To, bool Overlapping, IReadOnlyList<ComparedFigure> Figures);

/// <summary>One figure in both periods; null where it is not known.</summary>
/// <param name="Figure"><c>activities[comment]</c>, <c>ownWords.ownShare</c>, <c>rate.linkedin.engagements/impressions</c>…</param>
/// <param name="Change">The difference or the ratio, where both are known.</param>
public sealed record ComparedFigure(string Figure, double? Before, double? After, Change? Change);

/// <summary>How a figure changed.</summary>
/// <param name="Is"><c>difference</c> (after − before) or <c>ratio</c> (after ÷ before).</param>
/// <param name="Interval">Null where no test of it is known.</param>
/// <param name="Method"><c>newcombe</c>, <c>quasi-poisson</c>; null without an interval.</param>
/// <param name="P">The p-value of "no change", for this figure alone; null without an interval.</param>
/// <param name="Clear">
/// True when the change stands among all that are tested side by side: of those called clear one in twenty at most, on average, is so by chance (Benjamini and Hochberg 1995);
/// null without an interval.
/// </param>
public sealed record Change(string Is, double Value, IntervalShape? Interval, string? Method, double? P, bool? Clear);
