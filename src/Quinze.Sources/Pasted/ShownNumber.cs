using System.Globalization;
using System.Text.RegularExpressions;

namespace Quinze.Sources.Pasted;

/// <summary>A number as screens show it: <c>1 234</c>, <c>1,234</c>, <c>1.2K</c>, <c>12 k</c>.</summary>
internal static class ShownNumber
{
    /// <summary>What such a number looks like inside another expression.</summary>
    public const string Shape = @"\d{1,3}(?:[ .,]\d{3})+(?!\d)|\d+(?:[.,]\d{1,2})?\s?(?:[kKmM]|Md|mille)\b|\d+";

    /// <summary>Null when the whole text is no such number.</summary>
    public static (double Value, Bound Bound)? Parse(string text)
    {
        text = text.Trim();
        if (Whole.Match(text) is { Success: true })
        {
            return (double.Parse(string.Concat(text.Where(char.IsAsciiDigit)), CultureInfo.InvariantCulture), Bound.Exact);
        }
        if (Rounded.Match(text) is not { Success: true } rounded)
        {
            return null;
        }
        var number = double.Parse(rounded.Groups["n"].Value.Replace(',', '.'), CultureInfo.InvariantCulture);
        var times = rounded.Groups["unit"].Value is "k" or "K" or "mille" ? 1000 : 1_000_000;
        return (Math.Round(number * times), Bound.AtLeast);
    }

    private static readonly Regex Whole = new(@"^(?:\d{1,3}(?:[ .,]\d{3})+|\d{1,9})$");

    private static readonly Regex Rounded = new(@"^(?<n>\d{1,6}(?:[.,]\d{1,2})?)\s?(?<unit>[kKmM]|mille)$");
}
