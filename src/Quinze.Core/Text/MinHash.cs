using System.Numerics;

namespace Quinze.Text;

/// <summary>Minima of k hashes of a set (Broder 1997): the share of equal minima of two sets estimates their Jaccard similarity J with
/// standard error √(J(1−J)/k). Each hash is an odd multiple plus an offset of well-mixed 64-bit shingles, drawn from the seed.</summary>
public sealed class MinHash
{
    private readonly ulong[] multipliers;
    private readonly ulong[] offsets;

    public MinHash(int count = 128, ulong seed = 15)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        multipliers = new ulong[count];
        offsets = new ulong[count];
        for (var i = 0; i < count; i++)
        {
            multipliers[i] = Hashing.Combine(seed, 2UL * (uint)i) | 1;
            offsets[i] = Hashing.Combine(seed, 2UL * (uint)i + 1);
        }
    }

    public int Count => multipliers.Length;

    public ulong[] Sign(ReadOnlySpan<ulong> shingles)
    {
        var signature = new ulong[Count];
        Sign(shingles, signature);
        return signature;
    }

    /// <summary>Writes the minima into a place of <see cref="Count"/> values; no shingle leaves all at the largest value.</summary>
    public void Sign(ReadOnlySpan<ulong> shingles, Span<ulong> signature)
    {
        if (signature.Length != Count)
        {
            throw new ArgumentException("A signature has one value a hash.", nameof(signature));
        }

        signature.Fill(ulong.MaxValue);
        foreach (var shingle in shingles)
        {
            var mixed = Hashing.Mix(shingle);
            Lower(signature, mixed);
        }
    }

    private void Lower(Span<ulong> signature, ulong shingle)
    {
        var i = 0;
        for (; i <= signature.Length - Vector<ulong>.Count; i += Vector<ulong>.Count)
        {
            var place = signature[i..];
            var hash = new Vector<ulong>(multipliers, i) * shingle + new Vector<ulong>(offsets, i);
            Vector.Min(new Vector<ulong>(place), hash).CopyTo(place);
        }

        for (; i < signature.Length; i++)
        {
            signature[i] = Math.Min(signature[i], shingle * multipliers[i] + offsets[i]);
        }
    }

    public static double Estimate(ReadOnlySpan<ulong> left, ReadOnlySpan<ulong> right)
    {
        if (left.Length != right.Length || left.IsEmpty)
        {
            throw new ArgumentException("Signatures of one length are compared.", nameof(right));
        }

        var equal = 0;
        for (var i = 0; i < left.Length; i++)
        {
            equal += left[i] == right[i] ? 1 : 0;
        }

        return (double)equal / left.Length;
    }
}
