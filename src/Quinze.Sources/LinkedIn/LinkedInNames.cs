using NodaTime;

namespace Quinze.Sources.LinkedIn;

/// <summary>What the names of files and archives tell.</summary>
internal static class LinkedInNames
{
    /// <summary>
    /// <c>Jobs/Saved Jobs.csv</c> → <c>savedjobs</c>, <c>Shares_123456789.csv</c> → <c>shares</c>, <c>Connections (1).csv</c> → <c>connections</c>.
    /// A short number stays (<c>messages_2</c> → <c>messages2</c>): it is a part, or belongs to the name.
    /// </summary>
    public static string Stem(string name)
    {
        var file = name[(name.LastIndexOf('/') + 1)..];
        if (file.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
        {
            file = file[..^4];
        }
        file = WithoutMemberNumber(WithoutCopyNumber(file));
        return file.Replace(" ", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal).ToLowerInvariant();
    }

    /// <summary>Without <c> (1)</c> or <c>(12)</c> at the end, which a browser puts there. By hand, like the next: names are asked for many times before anything is read, and these patterns are compiled anew in every process.</summary>
    private static string WithoutCopyNumber(string file)
    {
        var open = file.LastIndexOf('(');
        if (open < 0 || !file.EndsWith(')') || !IsNumber(file.AsSpan(open + 1, file.Length - open - 2), 1, 2))
        {
            return file;
        }
        return open > 0 && file[open - 1] == ' ' ? file[..(open - 1)] : file[..open];
    }

    /// <summary>Without <c>_123456789</c> at the end.</summary>
    private static string WithoutMemberNumber(string file)
    {
        const int FewestDigits = 4;
        var line = file.LastIndexOf('_');
        return line >= 0 && IsNumber(file.AsSpan(line + 1), FewestDigits, int.MaxValue) ? file[..line] : file;
    }

    private static bool IsNumber(ReadOnlySpan<char> text, int fewest, int most)
    {
        foreach (var sign in text)
        {
            if (!char.IsDigit(sign))
            {
                return false;
            }
        }
        return text.Length >= fewest && text.Length <= most;
    }

    /// <summary>The stem without the number of a continuation part.</summary>
    public static string WithoutPart(string stem)
    {
        var bare = stem.AsSpan().TrimEnd("0123456789");
        return stem.Length - bare.Length < LinkedInOddities.MemberIdDigits ? bare.ToString() : stem;
    }

    public static bool IsJunk(string name)
    {
        var file = name[(name.LastIndexOf('/') + 1)..];
        return name.StartsWith("__MACOSX/", StringComparison.Ordinal)
            || name.Contains("/__MACOSX/", StringComparison.Ordinal)
            || file.StartsWith("._", StringComparison.Ordinal)
            || file.Equals(".DS_Store", StringComparison.OrdinalIgnoreCase)
            || file.Equals("Thumbs.db", StringComparison.OrdinalIgnoreCase)
            || file.Equals("desktop.ini", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>
    /// <c>…_messages.csv</c> of a new kind: LinkedIn's assistants write files of the same columns, which have twice been taken for conversations in other programs.
    /// </summary>
    public static bool LooksLikeMessages(string name) => Stem(name).EndsWith("messages", StringComparison.Ordinal);

    public static bool IsCsv(string name) => name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);

    /// <summary>Articles lie in <c>Articles/Articles/</c> (one of the two may be missing) as HTML.</summary>
    public static bool IsArticle(string name) =>
        (name.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".htm", StringComparison.OrdinalIgnoreCase))
        && (
            name.StartsWith("Articles/", StringComparison.OrdinalIgnoreCase)
            || name.Contains("/Articles/", StringComparison.OrdinalIgnoreCase)
        );

    /// <summary>The day in <c>Basic_LinkedInDataExport_04-17-2026.zip</c>, in American order; null when there is none. By hand too.</summary>
    public static LocalDate? Day(string name)
    {
        const string Before = "LinkedInDataExport_";
        const int Length = 10;
        Span<byte> text = stackalloc byte[Length];
        for (var from = 0; ; from++)
        {
            from = name.IndexOf(Before, from, StringComparison.OrdinalIgnoreCase);
            if (from < 0)
            {
                return null;
            }
            var day = name.AsSpan(from + Before.Length);
            if (
                day.Length >= Length
                && (day[2], day[5]) == ('-', '-')
                && IsNumber(day[..2], 2, 2)
                && IsNumber(day[3..5], 2, 2)
                && IsNumber(day[6..Length], 4, 4)
            )
            {
                System.Text.Encoding.ASCII.GetBytes(day[..Length], text);
                text.Replace((byte)'-', (byte)'/');
                return LinkedInDates.TryParse(text, out var at) && at.Day.Year >= LinkedInOddities.FirstYear ? at.Day : null;
            }
        }
    }

    public static bool SaysBasic(string name) => name.Contains("Basic_LinkedInDataExport", StringComparison.OrdinalIgnoreCase);

    public static bool SaysComplete(string name) => name.Contains("Complete_LinkedInDataExport", StringComparison.OrdinalIgnoreCase);
}
