namespace Quinze.Reports.Xlsx;

/// <summary>One sheet of a workbook: a heading a column, then one thing a row.</summary>
/// <param name="About">What a row is, in one line: it stands on the first sheet.</param>
/// <param name="Rows">Made while they are written: a large ledger's need not lie in memory.</param>
internal sealed record Sheet(string Name, string About, IReadOnlyList<SheetColumn> Columns, IEnumerable<IReadOnlyList<Value>> Rows);

/// <param name="Width">In characters.</param>
/// <param name="Wraps">True for sentences, which are set on several lines rather than cut.</param>
internal sealed record SheetColumn(string Heading, double Width, bool Wraps = false);
