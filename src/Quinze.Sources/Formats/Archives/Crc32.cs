using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Quinze.Sources.Formats.Archives;

/// <summary>
/// CRC-32 as in zip and PNG (polynomial 0xEDB88320, reflected): by carry-less multiplication where the processor has it (Gopal and others, Intel, 2009),
/// else sixteen bytes at a time by tables (Kounavis and Berry, 2005). System.IO.Hashing would do, but is not among the packages we can restore.
/// </summary>
internal static class Crc32
{
    private static readonly uint[] Tables = MakeTables();

    /// <summary>Goes on from <paramref name="crc"/>, which is 0 at the start.</summary>
    public static uint Append(uint crc, ReadOnlySpan<byte> bytes)
    {
        crc = ~crc;
        if (Pclmulqdq.IsSupported && bytes.Length >= 128)
        {
            Span<byte> remainder = stackalloc byte[16];
            var folded = Fold(crc, bytes, remainder);
            crc = ByTables(0, remainder);
            bytes = bytes[folded..];
        }
        return ~ByTables(crc, bytes);
    }

    /// <summary>
    /// Folds whole blocks of 64 bytes into 16 that have the same remainder, and tells how many bytes it took.
    /// The constants are x^(512+64), x^512, x^(128+64) and x^128 modulo the polynomial, reflected.
    /// What asks for an instruction that not every processor has is not compiled ahead of time; here it is compiled well at once.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int Fold(uint crc, ReadOnlySpan<byte> bytes, Span<byte> remainder)
    {
        var by512 = Vector128.Create(0x0154442bd4UL, 0x01c6e41596UL);
        var by128 = Vector128.Create(0x01751997d0UL, 0x00ccaa009eUL);
        var blocks = MemoryMarshal.Cast<byte, Vector128<ulong>>(bytes);
        var a = blocks[0] ^ Vector128.CreateScalar(crc).AsUInt64();
        var b = blocks[1];
        var c = blocks[2];
        var d = blocks[3];
        var at = 4;
        for (; at + 4 <= blocks.Length; at += 4)
        {
            a = Shift(a, by512) ^ blocks[at];
            b = Shift(b, by512) ^ blocks[at + 1];
            c = Shift(c, by512) ^ blocks[at + 2];
            d = Shift(d, by512) ^ blocks[at + 3];
        }
        a = Shift(a, by128) ^ b;
        a = Shift(a, by128) ^ c;
        a = Shift(a, by128) ^ d;
        a.AsByte().CopyTo(remainder);
        return at * 16;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ulong> Shift(Vector128<ulong> value, Vector128<ulong> by) =>
        Pclmulqdq.CarrylessMultiply(value, by, 0x00) ^ Pclmulqdq.CarrylessMultiply(value, by, 0x11);

    internal static uint ByTables(uint crc, ReadOnlySpan<byte> bytes)
    {
        ref var t = ref MemoryMarshal.GetArrayDataReference(Tables);
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
        return crc;
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
