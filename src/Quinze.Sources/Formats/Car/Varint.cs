namespace Quinze.Sources.Formats.Car;

/// <summary>An unsigned number in groups of seven bits, least significant first, as multiformats write it: at most nine bytes, 63 bits.</summary>
public static class Varint
{
    public const int MaxLength = 9;

    /// <summary>Reads a number at the start of <paramref name="bytes"/>; false when it does not end there, or not within nine bytes.</summary>
    public static bool TryRead(ReadOnlySpan<byte> bytes, out ulong value, out int length)
    {
        value = 0;
        for (length = 0; length < bytes.Length && length < MaxLength; )
        {
            var next = bytes[length];
            value |= (ulong)(next & 0x7f) << (7 * length);
            length++;
            if (next < 0x80)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Writes a number and says how many bytes it took.</summary>
    public static int Write(ulong value, Span<byte> target)
    {
        var length = 0;
        while (value >= 0x80)
        {
            target[length++] = (byte)(value | 0x80);
            value >>= 7;
        }
        target[length++] = (byte)value;
        return length;
    }
}
