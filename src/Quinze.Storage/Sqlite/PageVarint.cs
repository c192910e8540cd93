namespace Quinze.Storage.Sqlite;

/// <summary>Numbers as SQLite's pages hold them: seven bits a byte, the highest first, all but the last marked; a ninth byte would count whole.</summary>
internal static class PageVarint
{
    public const int Longest = 9;

    public static int Length(long value)
    {
        var length = 1;
        for (var rest = (ulong)value >> 7; rest != 0 && length < Longest; rest >>= 7)
        {
            length++;
        }
        return length;
    }

    /// <summary>Writes a number; the answer is its length.</summary>
    public static int Write(Span<byte> into, long value)
    {
        if ((ulong)value < 0x80)
        {
            into[0] = (byte)value;
            return 1;
        }
        var length = Length(value);
        var rest = (ulong)value;
        var at = length - 1;
        if (length == Longest)
        {
            into[at--] = (byte)rest;
            rest >>= 8;
        }
        for (; at >= 0; at--)
        {
            into[at] = (byte)(rest | 0x80);
            rest >>= 7;
        }
        if (length < Longest)
        {
            into[length - 1] &= 0x7F;
        }
        return length;
    }
}
