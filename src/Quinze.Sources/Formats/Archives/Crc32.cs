using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Quinze.Sources.Formats.Archives;

/// <summary>
/// CRC-32 as in zip and PNG (polynomial 0xEDB88320, reflected), sixteen bytes at a time (Kounavis and Berry, 2005, "slicing").
/// System.IO.Hashing would do, but is not among the packages we can restore.
/// </summary>
internal static class Crc32
{
    private static readonly uint[] Tables = MakeTables();

    /// <summary>Goes on from <paramref name="crc"/>, which is 0 at the start.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static uint Append(uint crc, ReadOnlySpan<byte> bytes)
    {
        ref var t = ref MemoryMarshal.GetArrayDataReference(Tables);
        crc = ~crc;
        while (bytes.Length >= 16)
        {
            var a = MemoryMarshal.Read<uint>(bytes) ^ crc;
            var b = MemoryMarshal.Read<uint>(bytes[4..]);
            var c = MemoryMarshal.Read<uint>(bytes[8..]);
            var d = MemoryMarshal.Read<uint>(bytes[12..]);
            crc =
                At(ref t, 15, a)
                ^ At(ref t, 14, a >> 8)
                ^ At(ref t, 13, a >> 16)
                ^ At(ref t, 12, a >> 24)
                ^ At(ref t, 11, b)
                ^ At(ref t, 10, b >> 8)
                ^ At(ref t, 9, b >> 16)
                ^ At(ref t, 8, b >> 24)
                ^ At(ref t, 7, c)
                ^ At(ref t, 6, c >> 8)
                ^ At(ref t, 5, c >> 16)
                ^ At(ref t, 4, c >> 24)
                ^ At(ref t, 3, d)
                ^ At(ref t, 2, d >> 8)
                ^ At(ref t, 1, d >> 16)
                ^ At(ref t, 0, d >> 24);
            bytes = bytes[16..];
        }
        foreach (var b in bytes)
        {
            crc = (crc >> 8) ^ At(ref t, 0, crc ^ b);
        }
        return ~crc;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint At(ref uint tables, int table, uint index) => Unsafe.Add(ref tables, table * 256 + (int)(byte)index);

    private static uint[] MakeTables()
    {
        var tables = new uint[16 * 256];
        for (var i = 0u; i < 256; i++)
        {
            var value = i;
            for (var bit = 0; bit < 8; bit++)
            {
                value = (value & 1) != 0 ? (value >> 1) ^ 0xEDB88320 : value >> 1;
            }
            tables[i] = value;
        }
        for (var i = 256; i < tables.Length; i++)
        {
            tables[i] = (tables[i - 256] >> 8) ^ tables[tables[i - 256] & 0xFF];
        }
        return tables;
    }
}
