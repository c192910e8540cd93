namespace Quinze.Programme;

/// <summary>What one voluntary expert shares for one period: for each row and column of the one table there is, a figure of theirs. Nobody but the arithmetic sees it.</summary>
/// <param name="Contributor">A key that means nothing outside: it tells whether two contributions are one person's.</param>
/// <param name="Figures">Not negative; a cell that is missing is nothing to add.</param>
public sealed record Contribution(string Contributor, IReadOnlyDictionary<Cell, double> Figures);

/// <summary>A cell of the table: one row (a kind of act, a genre, a group of people reached) and one column.</summary>
public readonly record struct Cell(string Row, string Column);
