namespace Quinze.Sources.Formats.Mail;

/// <summary>
/// The plain text of a mail: its body, or the first text/plain part that is no attachment (RFC 2045, 2046). Everything else, attachments first of all, is passed over undecoded.
/// </summary>
internal static class PlainText
{
    private const int MostEncoded = 256 << 10;

    /// <summary>Texts beyond are cut: a mail is a letter, not a book.</summary>
    public const int MostLetters = 20_000;

    private const int Depth = 12;

    /// <summary>Null when the mail has no plain text.</summary>
    public static string? Read(Mailbox mail)
    {
        var part = mail.Headers;
        var own = new MailHeaders();
        var boundaries = new List<string>();
        var text = new List<byte>();
        var wanted = Enter(part, boundaries);
        while (mail.TryBodyLine(out var line))
        {
            if (Boundary(line, boundaries, out var closes) is var depth and >= 0)
            {
                if (wanted)
                {
                    break;
                }
                boundaries.RemoveRange(depth + (closes ? 0 : 1), boundaries.Count - depth - (closes ? 0 : 1));
                if (closes)
                {
                    continue;
                }
                own.Clear();
                while (mail.TryBodyLine(out var field) && own.Take(field)) { }
                own.Close();
                part = own;
                wanted = Enter(part, boundaries);
            }
            else if (wanted && text.Count < MostEncoded)
            {
                text.AddRange(line);
                text.Add((byte)'\n');
            }
        }
        return wanted ? Decode(part, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(text)) : null;
    }

    /// <summary>Whether this part is the text; a part that holds parts puts its boundary on the list.</summary>
    private static bool Enter(MailHeaders part, List<string> boundaries)
    {
        var type = part[Field.ContentType];
        if (type?.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) == true)
        {
            if (Parameter(type, "boundary") is { Length: > 0 } boundary && boundaries.Count < Depth)
            {
                boundaries.Add(boundary);
            }
            return false;
        }
        return (
                string.IsNullOrEmpty(type)
                || type.StartsWith("text/plain", StringComparison.OrdinalIgnoreCase)
                || type.Equals("text", StringComparison.OrdinalIgnoreCase)
            )
            && part[Field.Disposition]?.StartsWith("attachment", StringComparison.OrdinalIgnoreCase) != true;
    }

    /// <summary>Which of the open boundaries a line is, the innermost first; -1 for none.</summary>
    private static int Boundary(ReadOnlySpan<byte> line, List<string> boundaries, out bool closes)
    {
        closes = false;
        if (!line.StartsWith("--"u8))
        {
            return -1;
        }
        var said = Charsets.Guess(line[2..Math.Min(line.Length, 300)]).TrimEnd();
        for (var i = boundaries.Count - 1; i >= 0; i--)
        {
            if (said.StartsWith(boundaries[i], StringComparison.Ordinal) && said.Length - boundaries[i].Length is 0 or 2)
            {
                closes = said.Length > boundaries[i].Length && said.EndsWith("--", StringComparison.Ordinal);
                return closes || said.Length == boundaries[i].Length ? i : -1;
            }
        }
        return -1;
    }

    private static string Decode(MailHeaders part, ReadOnlySpan<byte> bytes)
    {
        var encoding = part[Field.TransferEncoding]?.Trim().ToLowerInvariant();
        var plain = encoding switch
        {
            "quoted-printable" => TransferEncodings.QuotedPrintable(bytes),
            "base64" => TransferEncodings.Base64(bytes),
            _ => bytes,
        };
        var text = Charsets.Text(plain, Parameter(part[Field.ContentType], "charset")).ReplaceLineEndings("\n");
        if (text.Length <= MostLetters)
        {
            return text;
        }
        return text[..(char.IsHighSurrogate(text[MostLetters - 1]) ? MostLetters - 1 : MostLetters)];
    }

    /// <summary><c>text/plain; charset="utf-8"; format=flowed</c></summary>
    internal static string? Parameter(string? header, string name)
    {
        for (var at = header?.IndexOf(';', StringComparison.Ordinal) ?? -1; at >= 0; at = header!.IndexOf(';', at + 1))
        {
            var rest = header.AsSpan(at + 1).TrimStart();
            if (!rest.StartsWith(name, StringComparison.OrdinalIgnoreCase) || !rest[name.Length..].TrimStart().StartsWith("="))
            {
                continue;
            }
            var value = rest[(rest.IndexOf('=') + 1)..].TrimStart();
            var end = value is ['"', ..] ? value[1..].IndexOf('"') + 1 : value.IndexOfAny(';', ' ');
            value =
                value is ['"', ..] ? value[1..Math.Max(1, end)]
                : end < 0 ? value
                : value[..end];
            return value.ToString();
        }
        return null;
    }
}
