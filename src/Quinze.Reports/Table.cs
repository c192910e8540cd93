namespace Quinze.Reports;

/// <summary>How a column is set.</summary>
public enum ColumnKind
{
    Words,
    Number,

    /// <summary>Heads its row.</summary>
    Head,
}

/// <summary>A column of a table.</summary>
/// <param name="Folds">True when a narrow page may put it below the row's head, with its own label.</param>
public sealed record Column(string Heading, ColumnKind Kind = ColumnKind.Words, bool Folds = true);

/// <summary>A cell: what it says, and a soft second line.</summary>
/// <param name="Key">A swatch that ties the row to a chart: the index of the part.</param>
public sealed record Cell(Prose Text, string? Below = null, int? Key = null)
{
    public static implicit operator Cell(string text) => new(Prose.Of(text));

    public static implicit operator Cell(Prose text) => new(text);

    public static implicit operator Cell(Run run) => new(run);
}

/// <summary>A table. Rows beyond <see cref="More"/> are not shown, and it says where they are.</summary>
public sealed record Table(string Caption, IReadOnlyList<Column> Columns, IReadOnlyList<IReadOnlyList<Cell>> Rows) : Block
{
    /// <summary>How many rows are left out and the command that lists them; null when none.</summary>
    public Prose? More { get; init; }
}
