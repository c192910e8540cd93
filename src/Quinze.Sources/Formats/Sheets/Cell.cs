using NodaTime;

namespace Quinze.Sources.Formats.Sheets;

/// <summary>What a cell holds, as the workbook says it: nothing, a text, a number, a day, or an error. A formula is what it last gave.</summary>
internal readonly record struct Cell
{
    private readonly string? text;
    private readonly double number;
    private readonly LocalDate day;

    private Cell(CellKind kind, string? text, double number, LocalDate day) =>
        (Kind, this.text, this.number, this.day) = (kind, text, number, day);

    public static Cell Blank => default;

    public CellKind Kind { get; }

    public bool IsBlank => Kind == CellKind.Blank;

    /// <summary>The text, trimmed of spaces of every kind; empty when it holds none.</summary>
    public string Text => text ?? "";

    public double? Number => Kind == CellKind.Number ? number : null;

    public LocalDate? Day => Kind == CellKind.Day ? day : null;

    public static Cell Of(string text)
    {
        var trimmed = text.Trim();
        return trimmed.Length == 0 ? Blank : new Cell(CellKind.Text, trimmed, 0, default);
    }

    public static Cell Of(double number) => new(CellKind.Number, null, number, default);

    public static Cell Of(LocalDate day) => new(CellKind.Day, null, 0, day);

    public static Cell Error(string name) => new(CellKind.Error, name, 0, default);

    /// <summary>The cell in words for comparing and for messages about headers: never used for what people wrote.</summary>
    public override string ToString() =>
        Kind switch
        {
            CellKind.Number => number.ToString("R", System.Globalization.CultureInfo.InvariantCulture),
            CellKind.Day => DayText.Write(day),
            _ => Text,
        };
}

/// <summary>What kind of thing a cell holds.</summary>
internal enum CellKind : byte
{
    Blank,
    Text,
    Number,
    Day,
    Error,
}
