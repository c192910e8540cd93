using System.Globalization;
using System.Text;

namespace Quinze.Reports.Terminal;

/// <summary>How many columns of a terminal a text takes: two for East Asian wide letters and emoji, none for marks that stand on another letter.</summary>
internal static class Widths
{
    public static int Of(string text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            width += Of(rune);
        }
        return width;
    }

    /// <summary>The text cut to so many columns, with an ellipsis when something is missing.</summary>
    public static string Cut(string text, int most)
    {
        return Of(text) <= most ? text : Beginning(text, most - 1).TrimEnd() + "…";
    }

    /// <summary>As much of the text as so many columns hold, and at least its first sign.</summary>
    public static string Beginning(string text, int most)
    {
        var (width, taken) = (0, 0);
        foreach (var rune in text.EnumerateRunes())
        {
            if (taken > 0 && width + Of(rune) > most)
            {
                break;
            }
            width += Of(rune);
            taken += rune.Utf16SequenceLength;
        }
        return text[..taken];
    }

    public static string Padded(string text, int width) => text + new string(' ', Math.Max(0, width - Of(text)));

    private static int Of(Rune rune)
    {
        var value = rune.Value;
        if (value is 0x200D or (>= 0xFE00 and <= 0xFE0F) or (>= 0x1F3FB and <= 0x1F3FF))
        {
            return 0;
        }
        return Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
            _ => IsWide(value) ? 2 : 1,
        };
    }

    // Unicode 16, EastAsianWidth W and F, in whole blocks, and the emoji that terminals draw wide.
    private static bool IsWide(int value) =>
        value
            is (>= 0x1100 and <= 0x115F)
                or (>= 0x231A and <= 0x231B)
                or (>= 0x23E9 and <= 0x23EC)
                or 0x23F0
                or 0x23F3
                or (>= 0x25FD and <= 0x25FE)
                or (>= 0x2614 and <= 0x2615)
                or (>= 0x2648 and <= 0x2653)
                or 0x267F
                or 0x2693
                or 0x26A1
                or (>= 0x26AA and <= 0x26AB)
                or (>= 0x26BD and <= 0x26BE)
                or (>= 0x26C4 and <= 0x26C5)
                or 0x26CE
                or 0x26D4
                or 0x26EA
                or (>= 0x26F2 and <= 0x26F3)
                or 0x26F5
                or 0x26FA
                or 0x26FD
                or 0x2705
                or (>= 0x270A and <= 0x270B)
                or 0x2728
                or 0x274C
                or 0x274E
                or (>= 0x2753 and <= 0x2755)
                or 0x2757
                or (>= 0x2795 and <= 0x2797)
                or 0x27B0
                or 0x27BF
                or (>= 0x2B1B and <= 0x2B1C)
                or 0x2B50
                or 0x2B55
                or (>= 0x2E80 and <= 0x303E)
                or (>= 0x3041 and <= 0xA4CF)
                or (>= 0xA960 and <= 0xA97F)
                or (>= 0xAC00 and <= 0xD7A3)
                or (>= 0xF900 and <= 0xFAFF)
                or (>= 0xFE30 and <= 0xFE6F)
                or (>= 0xFF00 and <= 0xFF60)
                or (>= 0xFFE0 and <= 0xFFE6)
                or (>= 0x1F300 and <= 0x1F64F)
                or (>= 0x1F680 and <= 0x1F6FF)
                or (>= 0x1F900 and <= 0x1FAFF)
                or (>= 0x20000 and <= 0x3FFFD);
}
