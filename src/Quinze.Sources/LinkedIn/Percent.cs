namespace Quinze.Sources.LinkedIn;

/// <summary>Percent-encoding in addresses.</summary>
internal static class Percent
{
    /// <summary>Decodes in place, once, and returns the new length. What is no valid code stays as it is.</summary>
    public static int Decode(Span<byte> text)
    {
        var to = text.IndexOf((byte)'%');
        if (to < 0)
        {
            return text.Length;
        }
        for (var from = to; from < text.Length; from++)
        {
            var b = text[from];
            if (b == '%' && from + 2 < text.Length)
            {
                var high = Value(text[from + 1]);
                var low = Value(text[from + 2]);
                if (high >= 0 && low >= 0)
                {
                    b = (byte)((high << 4) | low);
                    from += 2;
                }
            }
            text[to++] = b;
        }
        return to;
    }

    private static int Value(byte digit) =>
        digit switch
        {
            >= (byte)'0' and <= (byte)'9' => digit - '0',
            >= (byte)'a' and <= (byte)'f' => digit - 'a' + 10,
            >= (byte)'A' and <= (byte)'F' => digit - 'A' + 10,
            _ => -1,
        };
}
