using System.Text;

namespace Quinze.Sources.Formats.Sheets;

/// <summary>Headings and labels as they are compared: without case, accents, closing colon, and with single plain spaces.</summary>
internal static class Heading
{
    // Programs of ours run without the tables of cultures, and so without those of decomposed letters.
    private const string Accented = "àáâãäåāăąçćčďèéêëēęěğìíîïīıłñńňòóôõöøōőŕřśşšţťùúûüūůűýÿźżž";
    private const string Plain = "aaaaaaaaacccdeeeeeeegiiiiiilnnnoooooooorrsssttuuuuuuuyyzzz";

    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                if (folded.Length > 0 && folded[^1] != ' ')
                {
                    folded.Append(' ');
                }
                continue;
            }
            var lower = char.ToLowerInvariant(c);
            var accented = Accented.IndexOf(lower, StringComparison.Ordinal);
            folded.Append(accented < 0 ? lower : Plain[accented]);
        }
        return folded.ToString().TrimEnd(' ', ':');
    }

    public static string Fold(Cell cell) => cell.Kind == CellKind.Text ? Fold(cell.Text) : "";
}
