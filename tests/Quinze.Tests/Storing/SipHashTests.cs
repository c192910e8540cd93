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
}
