using System.Runtime.InteropServices;

namespace Quinze.Text;

/// <summary>Sixty-four-bit hashes that are the same on every machine and in every run.</summary>
internal static class Hashing
{
    private const ulong Prime = 0x9E37_79B9_7F4A_7C15;

    /// <summary>Finaliser of SplitMix64 (Steele, Lea and Flood 2014): every input bit reaches every output bit.</summary>
    public static ulong Mix(ulong x)
    {
        x = (x ^ (x >> 30)) * 0xBF58_476D_1CE4_E5B9;
        x = (x ^ (x >> 27)) * 0x94D0_49BB_1331_11EB;
        return x ^ (x >> 31);
    }

    public static ulong Combine(ulong left, ulong right) => Mix(left * Prime + right);

    public static ulong Of(ReadOnlySpan<char> text)
    {
        var hash = (ulong)text.Length * Prime;
        var quads = MemoryMarshal.Cast<char, ulong>(text);
        foreach (var quad in quads)
        {
            hash = Combine(hash, quad);
        }

        foreach (var unit in text[(quads.Length * 4)..])
        {
            hash = Combine(hash, unit);
        }

        return hash;
    }
}
