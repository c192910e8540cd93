using System.Text;

namespace Quinze.Sources.Formats.Mail;

/// <summary>Encoded words in headers, <c>=?utf-8?Q?Ana=C3=AFs?=</c> (RFC 2047), also where programs put them against the rules: inside quotes, cut in the middle of a character.</summary>
internal static class EncodedWords
{
    public static string Decode(string text)
    {
        var at = text.IndexOf("=?", StringComparison.Ordinal);
        if (at < 0)
        {
            return text;
        }
        var result = new StringBuilder(text, 0, at, text.Length);
        var bytes = new List<byte>();
        string? charset = null;
        while (at < text.Length)
        {
            if (TryWord(text, at, out var set, out var decoded, out var end))
            {
                if (charset is not null && !set.Equals(charset, StringComparison.OrdinalIgnoreCase))
                {
                    Flush(result, bytes, charset);
                }
                charset = set;
                bytes.AddRange(decoded);
                // Blanks between two words belong to the encoding, not to the text; a character may be cut in two there.
                var next = end;
                while (next < text.Length && text[next] is ' ' or '\t')
                {
                    next++;
                }
                if (next + 1 < text.Length && text[next] == '=' && text[next + 1] == '?' && TryWord(text, next, out _, out _, out _))
                {
                    at = next;
                    continue;
                }
                Flush(result, bytes, charset);
                (charset, at) = (null, end);
            }
            else
            {
                result.Append(text[at++]);
            }
            var following = text.IndexOf("=?", at, StringComparison.Ordinal);
            following = following < 0 ? text.Length : following;
            result.Append(text, at, following - at);
            at = following;
        }
        return result.ToString();
    }

    private static void Flush(StringBuilder into, List<byte> bytes, string charset)
    {
        into.Append(Charsets.Text(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(bytes), charset));
        bytes.Clear();
    }

    private static bool TryWord(string text, int at, out string charset, out byte[] decoded, out int end)
    {
        (charset, decoded, end) = ("", [], at);
        if (at + 1 >= text.Length || text[at] != '=' || text[at + 1] != '?')
        {
            return false;
        }
        var first = text.IndexOf('?', at + 2);
        var second = first < 0 ? -1 : text.IndexOf('?', first + 1);
        if (second != first + 2)
        {
            return false;
        }
        var last = text.IndexOf("?=", second + 1, StringComparison.Ordinal);
        if (last < 0)
        {
            return false;
        }
        charset = text[(at + 2)..first];
        var star = charset.IndexOf('*', StringComparison.Ordinal);
        charset = star > 0 ? charset[..star] : charset;
        var word = text.AsSpan(second + 1, last - second - 1);
        end = last + 2;
        switch (text[first + 1])
        {
            case 'Q' or 'q':
                decoded = TransferEncodings.QuotedPrintable(Encoding.Latin1.GetBytes(word.ToString().Replace('_', ' ')), inWord: true);
                return true;
            case 'B' or 'b':
                decoded = TransferEncodings.Base64(Encoding.Latin1.GetBytes(word.ToString()));
                return true;
            default:
                return false;
        }
    }
}
