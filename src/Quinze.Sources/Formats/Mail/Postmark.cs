namespace Quinze.Sources.Formats.Mail;

/// <summary>
/// The line that parts two mails in an mbox file (RFC 4155): <c>From anna@example.org Tue Mar  3 09:12:44 2026</c>. Gmail writes <c>From 17…@xxx Tue Mar 03 09:12:44 +0000 2026</c>,
/// Thunderbird <c>From - Tue …</c>. Bodies hold lines that begin with "From " too, quoted with "&gt;" or not: only the shape of the whole tells.
/// </summary>
internal static class Postmark
{
    private const int Longest = 1000;

    public static ReadOnlySpan<byte> Word => "From "u8;

    /// <summary>Whether a postmark begins here. <paramref name="bytes"/> holds the line and what follows it.</summary>
    /// <param name="afterBlank">True when the line before is empty, as it should be; some programs leave the empty line out.</param>
    public static bool IsAt(ReadOnlySpan<byte> bytes, bool afterBlank)
    {
        if (!bytes.StartsWith(Word))
        {
            return false;
        }
        var stop = bytes[..Math.Min(bytes.Length, Longest)].IndexOf((byte)'\n');
        if (stop < 0)
        {
            return false;
        }
        var line = bytes[Word.Length..stop].TrimEnd((byte)'\r');
        return HasClock(line) && HasYear(line) && (afterBlank || HasWeekday(line)) && IsField(bytes[(stop + 1)..]);
    }

    /// <summary>The date in a postmark: what stands behind the sender.</summary>
    public static ReadOnlySpan<byte> DateIn(ReadOnlySpan<byte> line)
    {
        line = line.StartsWith(Word) ? line[Word.Length..] : line;
        var space = line.IndexOf((byte)' ');
        return space < 0 ? default : line[(space + 1)..];
    }

    /// <summary>Whether a header field begins here: <c>Name:</c>.</summary>
    public static bool IsField(ReadOnlySpan<byte> bytes)
    {
        for (var i = 0; i < Math.Min(bytes.Length, 80); i++)
        {
            var b = bytes[i];
            if (b == ':')
            {
                return i > 0;
            }
            if (!char.IsAsciiLetterOrDigit((char)b) && b is not ((byte)'-' or (byte)'_'))
            {
                // ">From " as the first header is an old mail system's trace of forwarding.
                return i == 0 && bytes.StartsWith(">From "u8);
            }
        }
        return false;
    }

    private static bool HasClock(ReadOnlySpan<byte> line)
    {
        for (var colon = line.IndexOf((byte)':'); colon >= 0 && colon + 2 < line.Length; colon++)
        {
            if (line[colon] == ':' && colon > 0 && IsDigit(line[colon - 1]) && IsDigit(line[colon + 1]) && IsDigit(line[colon + 2]))
            {
                return true;
            }
        }
        return false;
    }

    private static bool HasYear(ReadOnlySpan<byte> line)
    {
        for (var i = 0; i + 4 <= line.Length; i++)
        {
            var century = line.Slice(i, 2);
            if (
                (century.SequenceEqual("19"u8) || century.SequenceEqual("20"u8))
                && IsDigit(line[i + 2])
                && IsDigit(line[i + 3])
                && (i + 4 == line.Length || !IsDigit(line[i + 4]))
                && (i == 0 || line[i - 1] == ' ')
            )
            {
                return true;
            }
        }
        return false;
    }

    private static bool HasWeekday(ReadOnlySpan<byte> line)
    {
        var date = DateIn(line);
        return date.Length > 4
            && date[3] == ' '
            && (
                date.StartsWith("Mon"u8)
                || date.StartsWith("Tue"u8)
                || date.StartsWith("Wed"u8)
                || date.StartsWith("Thu"u8)
                || date.StartsWith("Fri"u8)
                || date.StartsWith("Sat"u8)
                || date.StartsWith("Sun"u8)
            );
    }

    private static bool IsDigit(byte b) => b is >= (byte)'0' and <= (byte)'9';
}
