namespace Quinze.World;

/// <summary>One sheet to be written: rows of texts, numbers, days, formulas, errors and blanks (null).</summary>
internal sealed record SheetPage(string Name, IReadOnlyList<object?[]> Rows);

/// <summary>A formula with what it gave when the workbook was saved: a text or a number.</summary>
internal sealed record Formula(string Text, object Cached);

/// <summary>A cell that holds an error, such as <c>#N/A</c>.</summary>
internal sealed record CellError(string Name, byte Code);
