namespace Quinze.Importing;

/// <summary>What the columns of a table mean, as the user confirmed it once; remembered by the header, so that the next export with the same columns is read without asking.</summary>
/// <param name="Header">The folded names of the table's columns in order, joined: equal headers mean the same kind of table.</param>
/// <param name="Columns">For each meaning a source knows (<c>title</c>, <c>amount</c>, <c>person</c>…) the name of the column that holds it.</param>
public sealed record ColumnMap(string Header, IReadOnlyDictionary<string, string> Columns);
