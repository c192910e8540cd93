namespace Quinze.Sources.LinkedIn;

/// <summary>What LinkedIn's archives do that nobody would guess, each with what was seen and when.</summary>
internal static class LinkedInOddities
{
    /// <summary>The name of a closed account, and of the sender of a sponsored message; always in English. Seen 2021 to 2026.</summary>
    public static ReadOnlySpan<byte> ClosedAccount => "LinkedIn Member"u8;

    /// <summary>How the content of a sponsored message begins; <c>%FIRSTNAME%</c> may still stand in it. Seen 2021 to 2026.</summary>
    public static ReadOnlySpan<byte> Sponsored => "<p class=\"spinmail"u8;

    /// <summary>The folder of unwanted mail. There is no folder of sent mail: it lies in INBOX.</summary>
    public static ReadOnlySpan<byte> SpamFolder => "SPAM"u8;

    /// <summary>The two draft columns say Yes or No. Seen from December 2024.</summary>
    public static ReadOnlySpan<byte> Yes => "Yes"u8;

    /// <summary>
    /// Since about 2026 the files of a Complete archive that belong to the member carry the member's number: <c>Shares_123456789.csv</c>.
    /// Fewer digits are a continuation (<c>Job Applications_1.csv</c>).
    /// </summary>
    public const int MemberIdDigits = 4;

    /// <summary>
    /// LinkedIn opened in May 2003; its founders' accounts are from 2002. Older rows are invented (a public sample archive plays in the 1840s):
    /// they are read, and the file's remark says how many there are.
    /// </summary>
    public const int FirstYear = 2002;

    /// <summary>A year before this is a misread field, not a date.</summary>
    public const int EarliestYear = 1800;

    /// <summary>Rows may be a little younger than the day in the archive's name: it is prepared over hours, in another zone.</summary>
    public const int DaysAfterArchive = 2;

    /// <summary>Connections.csv begins with a note of some lines; the header is found by its columns, within this many records.</summary>
    public const int PreambleRecords = 30;

    /// <summary>
    /// Column names in other languages occur in other people's plans and tests only, never in a real file (2020 to 2026, five languages).
    /// They cost nothing to understand.
    /// </summary>
    public static IReadOnlyDictionary<string, string> ColumnAliases { get; } =
        new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
        {
            ["Prénom"] = "First Name",
            ["Nom"] = "Last Name",
            ["Adresse e-mail"] = "Email Address",
            ["Entreprise"] = "Company",
            ["Poste"] = "Position",
            ["Date de connexion"] = "Connected On",
            ["Vorname"] = "First Name",
            ["Nachname"] = "Last Name",
            ["E-Mail-Adresse"] = "Email Address",
            ["Unternehmen"] = "Company",
            ["Verbunden am"] = "Connected On",
        };

    /// <summary>
    /// Undoes what LinkedIn does to a post of several lines in Shares.csv: each line is quoted once more, so that after CSV decoding every line break stands between two quotes.
    /// Applied only when every break does; a post may hold a quoted line of its own. Works in place and returns the new length. Seen to 2026.
    /// </summary>
    public static int UnquoteLines(Span<byte> text)
    {
        if (!EveryBreakIsQuoted(text))
        {
            return text.Length;
        }
        var length = DropAroundBreaks(text);
        var begins = RunOfQuotes(text[..length], fromEnd: false) % 2 == 1;
        var ends = RunOfQuotes(text[..length], fromEnd: true) % 2 == 1;
        var odd = text[..length].Count((byte)'"') % 2 == 1;
        var trimStart = begins && (ends || odd);
        var trimEnd = ends && (begins || odd);
        var to = 0;
        for (var from = trimStart ? 1 : 0; from < length - (trimEnd ? 1 : 0); from++)
        {
            text[to++] = text[from];
            if (text[from] == '"' && from + 1 < length && text[from + 1] == '"')
            {
                from++;
            }
        }
        return to;
    }

    private static bool EveryBreakIsQuoted(ReadOnlySpan<byte> text)
    {
        var breaks = 0;
        for (var at = text.IndexOf((byte)'\n'); at >= 0; breaks++)
        {
            var before = at > 0 && text[at - 1] == '\r' ? at - 2 : at - 1;
            if (before < 0 || text[before] != '"' || at + 1 == text.Length || text[at + 1] != '"')
            {
                return false;
            }
            var more = text[(at + 1)..].IndexOf((byte)'\n');
            at = more < 0 ? -1 : at + 1 + more;
        }
        return breaks > 0;
    }

    private static int DropAroundBreaks(Span<byte> text)
    {
        var to = 0;
        for (var from = 0; from < text.Length; from++)
        {
            if (text[from] == '"' && IsBreak(text[(from + 1)..], out var length))
            {
                text[to++] = (byte)'\n';
                from += length + 1;
                continue;
            }
            text[to++] = text[from];
        }
        return to;
    }

    private static bool IsBreak(ReadOnlySpan<byte> text, out int length)
    {
        length = text switch
        {
            [(byte)'\n', (byte)'"', ..] => 1,
            [(byte)'\r', (byte)'\n', (byte)'"', ..] => 2,
            _ => 0,
        };
        return length > 0;
    }

    private static int RunOfQuotes(ReadOnlySpan<byte> text, bool fromEnd)
    {
        var rest = fromEnd ? text.TrimEnd((byte)'"') : text.TrimStart((byte)'"');
        return text.Length - rest.Length;
    }
}
