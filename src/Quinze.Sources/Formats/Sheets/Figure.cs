using System.Globalization;

namespace Quinze.Sources.Formats.Sheets;

/// <summary>A figure as people write it in a cell: <c>1,316</c>, <c>1 316</c>, <c>-28</c>, <c>12%</c>, <c>&lt; 1%</c>, <c>menos de 1%</c>. A percentage is given as a fraction.</summary>
internal readonly record struct Figure(double Value, Bound Bound)
{
    /// <summary>"Less than" in the languages of which LinkedIn's workbooks are known or likely.</summary>
    private static readonly string[] LessThan =
    [
        "<",
        "less than",
        "moins de",
        "menos de",
        "menos del",
        "weniger als",
        "meno di",
        "minder dan",
    ];

    /// <summary>Null when the cell holds no figure; a blank cell holds none, which is not zero.</summary>
    public static Figure? Of(Cell cell) =>
        cell.Number is { } number ? new Figure(number, Bound.Exact)
        : cell.Kind == CellKind.Text ? Of(cell.Text)
        : null;

    public static Figure? Of(string text)
    {
        var bound = Bound.Exact;
        foreach (var words in LessThan)
        {
            if (text.StartsWith(words, StringComparison.OrdinalIgnoreCase))
            {
                (bound, text) = (Bound.Below, text[words.Length..]);
                break;
            }
        }
        var percent = text.Contains('%', StringComparison.Ordinal);
        Span<char> plain = stackalloc char[32];
        var length = 0;
        foreach (var c in text)
        {
            if (c == '%' || char.IsWhiteSpace(c) || c is '\'' or '\u2019')
            {
                continue;
            }
            if (length == plain.Length || !(char.IsAsciiDigit(c) || c is ',' or '.' or '-' or '\u2212' or '+'))
            {
                return null;
            }
            plain[length++] = c == '\u2212' ? '-' : c;
        }
        return Parse(plain[..length]) is { } value ? new Figure(percent ? value / 100 : value, bound) : null;
    }

    /// <summary>
    /// Commas and points: the last of two kinds is the decimal one; one that comes several times, or once before exactly three digits behind one to three others,
    /// separates thousands. The counts in these workbooks have no decimals.
    /// </summary>
    private static double? Parse(Span<char> text)
    {
        var (comma, point) = (text.LastIndexOf(','), text.LastIndexOf('.'));
        var separator = Math.Max(comma, point);
        var thousands = separator >= 0 && (comma < 0 || point < 0) && IsGrouped(text, text[separator]);
        Span<char> plain = stackalloc char[text.Length];
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is ',' or '.')
            {
                if (i == separator && !thousands)
                {
                    plain[length++] = '.';
                }
                continue;
            }
            plain[length++] = text[i];
        }
        return double.TryParse(
            plain[..length],
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out var value
        )
            ? value
            : null;
    }

    private static bool IsGrouped(ReadOnlySpan<char> text, char separator)
    {
        var digits = text.TrimStart("+-");
        var first = digits.IndexOf(separator);
        if (first is < 1 or > 3)
        {
            return false;
        }
        for (var i = first; i < digits.Length; i += 4)
        {
            if (digits[i] != separator || i + 4 > digits.Length || digits[(i + 1)..(i + 4)].Contains(separator))
            {
                return false;
            }
        }
        return digits[0] != '0';
    }
}
