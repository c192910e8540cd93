using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Quinze.Sources.Formats.Car;

/// <summary>The id of a block: version 1, a codec, and the SHA-256 of the block's bytes. The only kind that repositories use.</summary>
public readonly record struct Cid
{
    public const uint DagCbor = 0x71;
    public const uint Raw = 0x55;

    private const string Alphabet = "abcdefghijklmnopqrstuvwxyz234567";
    private const int DigestLength = 32;

    private readonly ulong first;
    private readonly ulong second;
    private readonly ulong third;
    private readonly ulong fourth;

    private Cid(uint codec, ReadOnlySpan<byte> digest)
    {
        Codec = codec;
        first = BinaryPrimitives.ReadUInt64BigEndian(digest);
        second = BinaryPrimitives.ReadUInt64BigEndian(digest[8..]);
        third = BinaryPrimitives.ReadUInt64BigEndian(digest[16..]);
        fourth = BinaryPrimitives.ReadUInt64BigEndian(digest[24..]);
    }

    public uint Codec { get; }

    /// <summary>The id that these bytes deserve.</summary>
    public static Cid Of(ReadOnlySpan<byte> payload, uint codec = DagCbor)
    {
        Span<byte> digest = stackalloc byte[DigestLength];
        SHA256.HashData(payload, digest);
        return new Cid(codec, digest);
    }

    /// <summary>Reads an id at the start of <paramref name="bytes"/> and says how long it was; false for an older version or another digest than SHA-256.</summary>
    public static bool TryRead(ReadOnlySpan<byte> bytes, out Cid cid, out int length)
    {
        cid = default;
        length = 0;
        if (!Varint.TryRead(bytes, out var version, out var at) || version != 1)
        {
            return false;
        }
        if (!Varint.TryRead(bytes[at..], out var codec, out var step) || codec > uint.MaxValue)
        {
            return false;
        }
        at += step;
        // 0x12 and 0x20: SHA-256, of 32 bytes.
        if (bytes.Length < at + 2 + DigestLength || bytes[at] != 0x12 || bytes[at + 1] != DigestLength)
        {
            return false;
        }
        cid = new Cid((uint)codec, bytes.Slice(at + 2, DigestLength));
        length = at + 2 + DigestLength;
        return true;
    }

    /// <summary>Whether these bytes have the shape of an id of any version and digest: more than <see cref="TryRead"/> reads.</summary>
    public static bool IsOne(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length == 2 + DigestLength && bytes[0] == 0x12 && bytes[1] == DigestLength)
        {
            return true;
        }
        if (bytes.IsEmpty || bytes[0] != 1)
        {
            return false;
        }
        // After the version: codec, digest kind, digest length.
        var length = 0UL;
        bytes = bytes[1..];
        for (var i = 0; i < 3; i++)
        {
            if (!Varint.TryRead(bytes, out length, out var step))
            {
                return false;
            }
            bytes = bytes[step..];
        }
        return length == (ulong)bytes.Length;
    }

    /// <summary>Reads the text form that repositories write, base32 with <c>b</c> in front; null for anything else.</summary>
    public static Cid? Parse(string text)
    {
        if (text.Length is < 2 or > 80 || text[0] != 'b')
        {
            return null;
        }
        Span<byte> bytes = stackalloc byte[(text.Length - 1) * 5 / 8];
        var (held, bits, at) = (0, 0, 0);
        foreach (var letter in text.AsSpan(1))
        {
            var value = Alphabet.IndexOf(letter, StringComparison.Ordinal);
            if (value < 0)
            {
                return null;
            }
            held = (held << 5) | value;
            bits += 5;
            if (bits >= 8)
            {
                bits -= 8;
                bytes[at++] = (byte)(held >> bits);
                held &= (1 << bits) - 1;
            }
        }
        return held == 0 && bits < 5 && TryRead(bytes, out var cid, out var length) && length == bytes.Length ? cid : null;
    }

    /// <summary>The id in bytes, as blocks and links hold it.</summary>
    public byte[] ToBytes()
    {
        Span<byte> bytes = stackalloc byte[1 + 5 + 2 + DigestLength];
        bytes[0] = 1;
        var at = 1 + Varint.Write(Codec, bytes[1..]);
        bytes[at++] = 0x12;
        bytes[at++] = DigestLength;
        BinaryPrimitives.WriteUInt64BigEndian(bytes[at..], first);
        BinaryPrimitives.WriteUInt64BigEndian(bytes[(at + 8)..], second);
        BinaryPrimitives.WriteUInt64BigEndian(bytes[(at + 16)..], third);
        BinaryPrimitives.WriteUInt64BigEndian(bytes[(at + 24)..], fourth);
        return bytes[..(at + DigestLength)].ToArray();
    }

    // A digest is as good as a hash can be: any 32 bits of it will do.
    public override int GetHashCode() => (int)first;

    public override string ToString()
    {
        var bytes = ToBytes();
        var text = new System.Text.StringBuilder("b", 60);
        var (held, bits) = (0, 0);
        foreach (var value in bytes)
        {
            held = (held << 8) | value;
            bits += 8;
            while (bits >= 5)
            {
                bits -= 5;
                text.Append(Alphabet[(held >> bits) & 31]);
            }
            held &= (1 << bits) - 1;
        }
        return bits == 0 ? text.ToString() : text.Append(Alphabet[(held << (5 - bits)) & 31]).ToString();
    }
}
