using System.Globalization;
using System.Text;

namespace Quinze.Sources.Formats.Tables;

/// <summary>
/// Reads numbers as people's programs write them (<c>1 200,50 €</c>, <c>$1,200.50</c>, <c>1.200</c>). Whether a lone comma or point parts the decimals or the thousands
/// is decided by the whole column, not by one cell; where no cell tells, the table's own delimiter does: with semicolons between fields the comma is for decimals.
/// </summary>
internal sealed class DecimalMark(char delimiter)
{
    private int comma;
    private int point;

    /// <summary>The mark that parts the decimals.</summary>
    public char Mark =>
        comma > point ? ','
        : point > comma ? '.'
        : delimiter == ';' ? ','
        : '.';

    /// <summary>Takes a cell as a witness.</summary>
    public void See(string cell)
    {
        var (lastComma, lastPoint) = (cell.LastIndexOf(','), cell.LastIndexOf('.'));
        if (lastComma >= 0 && lastPoint >= 0)
        {
            _ = lastComma > lastPoint ? comma++ : point++;
            return;
        }
        var last = Math.Max(lastComma, lastPoint);
        if (last < 0)
        {
            return;
        }
        var digits = cell.AsSpan(last + 1).TrimEnd().Length - Tail(cell);
        var several = cell.IndexOf(cell[last], StringComparison.Ordinal) != last;
        // Three digits behind a lone mark may be either; behind one of several marks they are thousands.
        var isDecimal = !several && digits != 3;
        if (isDecimal == (cell[last] == ',') && (isDecimal || several))
        {
            comma++;
        }
        else if (isDecimal || several)
        {
            point++;
        }
    }

    public decimal? Read(string cell)
    {
        if (cell.Count(char.IsLetter) is not (0 or 3))
        {
            return null;
        }
        var mark = Mark;
        var plain = new StringBuilder(cell.Length);
        var negative = false;
        foreach (var c in cell)
        {
            if (char.IsAsciiDigit(c))
            {
                plain.Append(c);
            }
            else if (c == mark)
            {
                plain.Append('.');
            }
            else if (c is '-' or '\u2212' or '(')
            {
                negative = true;
            }
            else if (!IsDecoration(c))
            {
                return null;
            }
        }
        return
            decimal.TryParse(plain.ToString(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && plain.Length > 0
            ? (negative ? -number : number)
            : null;
    }

    /// <summary>The currency that stands beside a number: a sign or a code of three letters; null when none.</summary>
    public static string? CurrencyIn(string cell)
    {
        foreach (var (sign, code) in (ReadOnlySpan<(char, string)>)[('€', "EUR"), ('$', "USD"), ('£', "GBP"), ('¥', "JPY"), ('₣', "CHF")])
        {
            if (cell.Contains(sign, StringComparison.Ordinal))
            {
                return code;
            }
        }
        var letters = string.Concat(cell.Where(char.IsAsciiLetter));
        return letters.Length == 3 ? letters.ToUpperInvariant() : null;
    }

    private static int Tail(string cell)
    {
        var end = cell.TrimEnd().Length;
        var tail = 0;
        while (tail < end && !char.IsAsciiDigit(cell[end - 1 - tail]))
        {
            tail++;
        }
        return tail;
    }

    private static bool IsDecoration(char c) =>
        char.IsWhiteSpace(c)
        || char.GetUnicodeCategory(c) == UnicodeCategory.CurrencySymbol
        || char.IsAsciiLetter(c)
        || c is ',' or '.' or '\'' or '\u2019' or ')' or '+' or '%';
}
