namespace Quinze.Sources.Formats.Mail;

/// <summary>How bytes travel as ASCII (RFC 2045 §6): quoted-printable and base64, read as far as they are valid.</summary>
internal static class TransferEncodings
{
    public static byte[] QuotedPrintable(ReadOnlySpan<byte> text, bool inWord = false)
    {
        var result = new byte[text.Length];
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var b = text[i];
            if (b != '=')
            {
                result[length++] = b;
                continue;
            }
            if (i + 2 < text.Length && Digit(text[i + 1]) is var high and >= 0 && Digit(text[i + 2]) is var low and >= 0)
            {
                result[length++] = (byte)((high << 4) | low);
                i += 2;
            }
            else if (!inWord && SoftBreak(text[(i + 1)..]) is var taken and >= 0)
            {
                i += taken;
            }
            else
            {
                result[length++] = b;
            }
        }
        return result[..length];
    }

    public static byte[] Base64(ReadOnlySpan<byte> text)
    {
        var clean = new byte[text.Length + 3];
        var length = 0;
        foreach (var b in text)
        {
            if (char.IsAsciiLetterOrDigit((char)b) || b is (byte)'+' or (byte)'/')
            {
                clean[length++] = b;
            }
        }
        // Missing padding is common; a single letter too many is not a byte.
        length -= length % 4 == 1 ? 1 : 0;
        while (length % 4 != 0)
        {
            clean[length++] = (byte)'=';
        }
        var result = new byte[Base64Length(length)];
        return System.Buffers.Text.Base64.DecodeFromUtf8(clean.AsSpan(0, length), result, out _, out var written) == 0
            ? result[..written]
            : [];
    }

    private static int Base64Length(int length) => System.Buffers.Text.Base64.GetMaxDecodedFromUtf8Length(length);

    /// <summary>How many bytes an "=" at the end of a line takes with it; -1 when the line does not end there.</summary>
    private static int SoftBreak(ReadOnlySpan<byte> rest)
    {
        var i = 0;
        while (i < rest.Length && rest[i] is (byte)' ' or (byte)'\t' or (byte)'\r')
        {
            i++;
        }
        return i == rest.Length ? i
            : rest[i] == '\n' ? i + 1
            : -1;
    }

    private static int Digit(byte b) =>
        b switch
        {
            >= (byte)'0' and <= (byte)'9' => b - '0',
            >= (byte)'A' and <= (byte)'F' => b - 'A' + 10,
            >= (byte)'a' and <= (byte)'f' => b - 'a' + 10,
            _ => -1,
        };
}
