using System.Text;
using System.Text.Unicode;

namespace Quinze.Sources.Formats.Mail;

/// <summary>Character sets by the names that mails and cards give them.</summary>
internal static class Charsets
{
    // Programs that declare ISO-8859-1 or ASCII write Windows-1252; in what both know it is the same (WHATWG Encoding, 2026).
    private static readonly Encoding Western = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>The text of bytes in a named set; what is said wrongly or not at all is UTF-8 where it can be, else Windows-1252.</summary>
    public static string Text(ReadOnlySpan<byte> bytes, string? name)
    {
        var plain = name?.Trim(' ', '"', '\'').ToLowerInvariant();
        return plain switch
        {
            null or "" or "us-ascii" or "ascii" or "utf-8" or "utf8" or "unknown-8bit" or "x-unknown" => Guess(bytes),
            "iso-8859-1" or "iso8859-1" or "latin1" or "latin-1" or "l1" or "windows-1252" or "cp1252" or "cp-1252" => Western.GetString(
                bytes
            ),
            _ => Find(plain) is { } encoding ? encoding.GetString(bytes) : Guess(bytes),
        };
    }

    public static string Guess(ReadOnlySpan<byte> bytes) => Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : Western.GetString(bytes);

    private static Encoding? Find(string name)
    {
        if (CodePagesEncodingProvider.Instance.GetEncoding(name) is { } old)
        {
            return old;
        }
        return name switch
        {
            "utf-16" or "utf-16le" => Encoding.Unicode,
            "utf-16be" => Encoding.BigEndianUnicode,
            "utf-32" => Encoding.UTF32,
            _ => null,
        };
    }
}
