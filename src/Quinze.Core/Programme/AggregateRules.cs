namespace Quinze.Programme;

/// <summary>The rules that a published table keeps, fixed when a programme begins and the same for everybody.</summary>
/// <param name="MinimumContributors">From so many contributors on a cell is published.</param>
/// <param name="GreatestShare">Above this share of a cell one contributor may not stand.</param>
/// <param name="Rounding">A published figure is a multiple of it; a multiple of the greatest figure of one contributor, so that what one adds drowns.</param>
public sealed record AggregateRules(int MinimumContributors = 5, double GreatestShare = 0.5, double Rounding = 10)
{
    public static AggregateRules Default { get; } = new();
}

/// <summary>A published figure, or that there is none and why.</summary>
/// <param name="Value">A multiple of the rounding; null when suppressed.</param>
public sealed record PublishedCell(Cell Cell, double? Value, Suppressed Why);

/// <summary>Why a cell is not published. Which of its reasons holds is never told outside: it would say something of somebody.</summary>
public enum Suppressed
{
    Published,

    /// <summary>Too few contributors, or one of them stands above half of it; or nothing changed enough since the last table.</summary>
    NotPublished,
}

/// <summary>One table of a fixed publication date: no filters, no margins, no ranking, and the same for everybody.</summary>
/// <param name="Period">Which publication: 2026-Q4.</param>
/// <param name="Contributors">How many, rounded down to the nearest five; null below ten, where the number itself would say who joined.</param>
public sealed record PublishedTable(string Period, int? Contributors, IReadOnlyList<PublishedCell> Cells);
