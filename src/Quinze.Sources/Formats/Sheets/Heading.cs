using System.Globalization;
using System.Text;

namespace Quinze.Sources.Formats.Sheets;

/// <summary>Headings and labels as they are compared: without case, accents, closing colon, and with single plain spaces.</summary>
internal static class Heading
{
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
            {
                continue;
            }
            if (char.IsWhiteSpace(c))
            {
                if (folded.Length > 0 && folded[^1] != ' ')
                {
                    folded.Append(' ');
                }
                continue;
            }
            folded.Append(char.ToLowerInvariant(c));
        }
        return folded.ToString().TrimEnd(' ', ':');
    }

    public static string Fold(Cell cell) => cell.Kind == CellKind.Text ? Fold(cell.Text) : "";
}
