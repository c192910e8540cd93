using NodaTime;

namespace Quinze.Findings;

/// <summary>Whether an analysis found something or had too little to say it with.</summary>
public enum FindingStatus
{
    Found,
    NotEnough,
}

/// <summary>How much of something there was, or was needed: "7 posts".</summary>
public sealed record Amount(double Count, string Of);

/// <summary>How a figure is computed, in words a user can check: an id that docs and reports explain, and the parameters it ran with.</summary>
/// <param name="Id">Stable name; docs/analyses has a page of it.</param>
/// <param name="Formula">One line, in English; reports translate by id.</param>
/// <param name="Source">Author and year of the method, when it has one.</param>
public sealed record Method(string Id, string Formula, string? Source, IReadOnlyDictionary<string, double> Parameters);

/// <summary>The way from a figure to what stands behind it: ids of rows, and the command that lists them all.</summary>
/// <param name="Figure">Which figure of the results: <c>fifteen[person-12]</c>.</param>
/// <param name="Count">How many rows stand behind it.</param>
/// <param name="Ids">The first hundred of them.</param>
/// <param name="Show">Arguments of <c>quinze show</c> that list them all.</param>
public sealed record EvidenceOf(string Figure, long Count, IReadOnlyList<string> Ids, string Show)
{
    /// <summary>All of them as numbers of entries, for a figure whose rows no condition on their fields describes; empty for the others. Not written into JSON.</summary>
    public IReadOnlyCollection<long> Entries { get; init; } = [];

    /// <summary>The condition of <c>quinze show</c> that asks an analysis for the rows of one of its figures: <c>words-went:years.0.went.one-way:2025-01-01..2025-12-31</c>.</summary>
    /// <param name="target">The target that people were read against, where the rows depend on it; it is written behind the period, its blanks and signs as <c>%20</c>.</param>
    public static string Asking(string analysis, string figure, Period period, string? target = null) =>
        $"{analysis}:{Plain(figure)}:{(period.IsAll ? "all" : period.Iso)}{(target is null ? "" : ":" + Uri.EscapeDataString(target))}";

    /// <summary>A figure's name without what a shell would take for its own.</summary>
    public static string Plain(string figure) => figure.Replace('[', '.').Replace("]", "", StringComparison.Ordinal);
}

/// <summary>
/// The result of an analysis: what it says, how it was computed, on what period, as of when, with what coverage, and the way to the rows behind it.
/// Too little data is a result too: then <see cref="Results"/> is null and <see cref="Have"/> and <see cref="Need"/> say how much there was and how much it takes.
/// </summary>
public sealed record Finding(
    string Analysis,
    int Version,
    Period Period,
    LocalDate? AsOf,
    IReadOnlyList<CoverageSpan> Coverage,
    FindingStatus Status,
    Amount? Have,
    Amount? Need,
    Method Method,
    object? Results,
    IReadOnlyList<EvidenceOf> Evidence
)
{
    /// <summary>The period up to the last day that is known, where more was asked for: a year that is not over yet.</summary>
    public Period KnownPeriod =>
        !Period.IsAll && AsOf is { } day && day >= Period.From && day < Period.To ? Period with { To = day } : Period;
}
