using System.Globalization;
using NodaTime;

namespace Quinze;

/// <summary>How long the texts that others wrote are kept; counts stay in any case.</summary>
/// <param name="Months">From 1 to 600; null when the user decided that nothing is deleted by itself.</param>
public sealed record Retention(int? Months)
{
    private const string Never = "never";

    /// <summary>The day before which texts go.</summary>
    public LocalDate? Before(LocalDate today) => Months is { } months ? today.PlusMonths(-months) : null;

    /// <summary>Null when the text is neither a number of months nor "never".</summary>
    public static Retention? Parse(string? text) =>
        text == Never ? new Retention((int?)null)
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var months) && months is >= 1 and <= 600
            ? new Retention(months)
        : null;

    public override string ToString() => Months?.ToString(CultureInfo.InvariantCulture) ?? Never;
}
