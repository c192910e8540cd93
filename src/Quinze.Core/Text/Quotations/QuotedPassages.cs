namespace Quinze.Text;

/// <summary>The passages of a text between quotation marks: « », “ ”, „ “ and straight ones in pairs on one paragraph. Start and end are inside the marks.</summary>
internal static class QuotedPassages
{
    private const int Longest = 700;

    /// <param name="longest">Letters between two marks at most; more is two marks that do not belong together.</param>
    public static List<(int Start, int End)> Of(string text, int longest = Longest)
    {
        var found = new List<(int, int)>();
        var at = 0;
        while (at < text.Length)
        {
            if (ClosingOf(text[at]) is not { } closing)
            {
                at++;
                continue;
            }
            var end = text.IndexOfAny(closing, at + 1);
            var paragraph = text.IndexOf("\n\n", at + 1, StringComparison.Ordinal);
            var broken = text[at] == '"' && paragraph >= 0 && paragraph < end;
            if (end < 0 || end - at > longest || broken)
            {
                at++;
                continue;
            }
            found.Add((at + 1, end));
            at = end + 1;
        }
        return found;
    }

    private static char[]? ClosingOf(char opening) =>
        opening switch
        {
            '«' => ['»'],
            '“' => ['”', '"'],
            '„' => ['“', '”'],
            '"' => ['"'],
            _ => null,
        };
}
