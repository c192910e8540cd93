using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Quinze.Storing;

/// <summary>
/// SipHash-2-4 with a 128-bit result (Aumasson and Bernstein 2012; reference implementation, output of 16 bytes): a keyed digest for short inputs.
/// Keyed, because other people write the texts it is taken of: without the ledger's key nobody can make two letters collide.
/// In-box SHA-256 costs fifteen times as much on a row of a hundred bytes.
/// </summary>
public static class SipHash
{
    /// <param name="key">16 bytes.</param>
    public static NaturalKey Digest(ReadOnlySpan<byte> key, ReadOnlySpan<byte> data)
    {
        var k0 = BinaryPrimitives.ReadUInt64LittleEndian(key);
        var k1 = BinaryPrimitives.ReadUInt64LittleEndian(key[8..]);
        return Digest(k0, k1, data);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static NaturalKey Digest(ulong k0, ulong k1, ReadOnlySpan<byte> data)
    {
        var v0 = 0x736f6d6570736575UL ^ k0;
        var v1 = 0x646f72616e646f6dUL ^ k1 ^ 0xee;
        var v2 = 0x6c7967656e657261UL ^ k0;
        var v3 = 0x7465646279746573UL ^ k1;
        var rest = data;
        while (rest.Length >= 8)
        {
            var m = BinaryPrimitives.ReadUInt64LittleEndian(rest);
            v3 ^= m;
            Round(ref v0, ref v1, ref v2, ref v3);
            Round(ref v0, ref v1, ref v2, ref v3);
            v0 ^= m;
            rest = rest[8..];
        }
        var last = (ulong)data.Length << 56;
        for (var i = 0; i < rest.Length; i++)
        {
            last |= (ulong)rest[i] << (8 * i);
        }
        v3 ^= last;
        Round(ref v0, ref v1, ref v2, ref v3);
        Round(ref v0, ref v1, ref v2, ref v3);
        v0 ^= last;
        v2 ^= 0xee;
        for (var i = 0; i < 4; i++)
        {
            Round(ref v0, ref v1, ref v2, ref v3);
        }
        var first = v0 ^ v1 ^ v2 ^ v3;
        v1 ^= 0xdd;
        for (var i = 0; i < 4; i++)
        {
            Round(ref v0, ref v1, ref v2, ref v3);
        }
        return new NaturalKey(first, v0 ^ v1 ^ v2 ^ v3);
    }

    /// <summary>
    /// SipHash-1-3 with its result of 64 bits (the same authors; the variant that Rust and Python hash with): half the work a byte, where whole records are digested and not only what they say.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static ulong Mark(NaturalKey key, ReadOnlySpan<byte> data)
    {
        var v0 = 0x736f6d6570736575UL ^ key.High;
        var v1 = 0x646f72616e646f6dUL ^ key.Low;
        var v2 = 0x6c7967656e657261UL ^ key.High;
        var v3 = 0x7465646279746573UL ^ key.Low;
        var whole = data.Length & ~7;
        foreach (var word in MemoryMarshal.Cast<byte, ulong>(data[..whole]))
        {
            var m = BitConverter.IsLittleEndian ? word : BinaryPrimitives.ReverseEndianness(word);
            v3 ^= m;
            Round(ref v0, ref v1, ref v2, ref v3);
            v0 ^= m;
        }
        var last = (ulong)data.Length << 56;
        for (var i = whole; i < data.Length; i++)
        {
            last |= (ulong)data[i] << (8 * (i - whole));
        }
        v3 ^= last;
        Round(ref v0, ref v1, ref v2, ref v3);
        v0 ^= last;
        v2 ^= 0xff;
        for (var i = 0; i < 3; i++)
        {
            Round(ref v0, ref v1, ref v2, ref v3);
        }
        return v0 ^ v1 ^ v2 ^ v3;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Round(ref ulong v0, ref ulong v1, ref ulong v2, ref ulong v3)
    {
        v0 += v1;
        v1 = BitOperations.RotateLeft(v1, 13) ^ v0;
        v0 = BitOperations.RotateLeft(v0, 32);
        v2 += v3;
        v3 = BitOperations.RotateLeft(v3, 16) ^ v2;
        v0 += v3;
        v3 = BitOperations.RotateLeft(v3, 21) ^ v0;
        v2 += v1;
        v1 = BitOperations.RotateLeft(v1, 17) ^ v2;
        v2 = BitOperations.RotateLeft(v2, 32);
    }
}
