using System.Buffers.Binary;
using Quinze.Storing;

namespace Quinze.Tests.Storing;

public class SipHashTests
{
    // vectors_sip128 of the reference implementation (Aumasson, Bernstein): key 00…0f, input 00, 01, … of the given length.
    [Theory]
    [InlineData(0, "a3817f04ba25a8e66df67214c7550293")]
    [InlineData(1, "da87c1d86b99af44347659119b22fc45")]
    [InlineData(2, "8177228da4a45dc7fca38bdef60affe4")]
    [InlineData(3, "9c70b60c5267a94e5f33b6b02985ed51")]
    [InlineData(15, "5493e99933b0a8117e08ec0f97cfc3d9")]
    public void The_digest_equals_the_reference_vectors(int length, string expected)
    {
        var key = Enumerable.Range(0, 16).Select(i => (byte)i).ToArray();
        var input = Enumerable.Range(0, length).Select(i => (byte)i).ToArray();

        var digest = SipHash.Digest(key, input);

        var bytes = new byte[16];
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, digest.High);
        BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan(8), digest.Low);
        Assert.Equal(expected, Convert.ToHexStringLower(bytes));
    }

    // hash() of bytes 00, 01, … of the given length in CPython 3.11 without a seed (PYTHONHASHSEED=0), which is SipHash-1-3 under a key of zeros.
    [Theory]
    [InlineData(1, 0x68a914128e01e473)]
    [InlineData(7, 0x2f098ab0c751325a)]
    [InlineData(8, 0xead411e67ebe2eea)]
    [InlineData(9, 0x75927f9d95124362)]
    [InlineData(16, 0x8972188433a5c5b7)]
    [InlineData(63, 0x385d3e39e5f37359)]
    public void The_short_digest_is_the_one_that_Python_hashes_with(int length, ulong expected)
    {
        var input = Enumerable.Range(0, length).Select(i => (byte)i).ToArray();

        Assert.Equal(expected, SipHash.Mark(default, input));
    }
}
