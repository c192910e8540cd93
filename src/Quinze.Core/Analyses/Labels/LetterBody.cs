namespace Quinze.Analyses;

/// <summary>What the writer of a letter wrote: without the letter that is answered below it, and not more than its first pages.</summary>
internal static class LetterBody
{
    /// <summary>A newsletter says what it is long before this.</summary>
    private const int Longest = 6000;

    private static readonly string[] Dividers =
    [
        "-----Original Message-----",
        "-----Message d'origine-----",
        "-----Message d’origine-----",
        "---------- Forwarded message",
        "---------- Message transféré",
        "________________________________",
    ];

    private static readonly string[] Signs = [">", "---", "___", "a écrit", "wrote:"];

    public static string Of(string text)
    {
        if (text.Length <= Longest && !Signs.Any(s => text.Contains(s, StringComparison.Ordinal)))
        {
            return text;
        }
        var own = new System.Text.StringBuilder(Math.Min(text.Length, Longest));
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var trimmed = line.Trim();
            if (own.Length > Longest || BeginsAnother(trimmed))
            {
                break;
            }
            if (!trimmed.StartsWith(">"))
            {
                own.Append(line).Append('\n');
            }
        }
        // A letter that is nothing but an answered one is labelled whole rather than not at all.
        return own.ToString().AsSpan().Trim().IsEmpty ? text[..Math.Min(text.Length, Longest)] : own.ToString();
    }

    private static bool BeginsAnother(ReadOnlySpan<char> line)
    {
        foreach (var divider in Dividers)
        {
            if (line.StartsWith(divider, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }
        return (line.StartsWith("Le ", StringComparison.Ordinal) && line.EndsWith("a écrit :", StringComparison.Ordinal))
            || (line.StartsWith("On ", StringComparison.Ordinal) && line.EndsWith("wrote:", StringComparison.Ordinal));
    }
}
