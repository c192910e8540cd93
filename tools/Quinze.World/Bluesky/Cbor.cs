using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Quinze.World;

/// <summary>A content identifier: version 1, DAG-CBOR, SHA-256 (36 bytes).</summary>
internal sealed record Cid(byte[] Bytes)
{
    public static Cid Of(ReadOnlySpan<byte> block) => new([0x01, 0x71, 0x12, 0x20, .. SHA256.HashData(block)]);

    /// <summary>The text form: <c>b</c>, then base 32 in lower case without padding.</summary>
    public string Text()
    {
        const string Letters = "abcdefghijklmnopqrstuvwxyz234567";
        var text = new StringBuilder("b");
        int bits = 0,
            held = 0;
        foreach (var b in Bytes)
        {
            held = (held << 8) | b;
            for (bits += 8; bits >= 5; bits -= 5)
            {
                text.Append(Letters[(held >> (bits - 5)) & 31]);
            }
            held &= (1 << bits) - 1;
        }
        return bits > 0 ? text.Append(Letters[(held << (5 - bits)) & 31]).ToString() : text.ToString();
    }
}

/// <summary>A map of DAG-CBOR: keys ordered by length, then by bytes.</summary>
internal sealed class CborMap() : SortedDictionary<string, object?>(Canonical)
{
    private static readonly Comparer<string> Canonical = Comparer<string>.Create(
        (a, b) => a.Length != b.Length ? a.Length.CompareTo(b.Length) : string.CompareOrdinal(a, b)
    );
}

/// <summary>Writes DAG-CBOR, the strict subset of CBOR (RFC 8949) that repositories are hashed in.</summary>
internal static class Cbor
{
    public static byte[] Encode(object? value)
    {
        var buffer = new ArrayBufferWriter<byte>();
        Write(buffer, value);
        return buffer.WrittenSpan.ToArray();
    }

    private static void Write(ArrayBufferWriter<byte> to, object? value)
    {
        switch (value)
        {
            case null:
                to.Write([(byte)0xF6]);
                break;
            case bool truth:
                to.Write([(byte)(truth ? 0xF5 : 0xF4)]);
                break;
            case int number:
                Head(to, 0, (ulong)number);
                break;
            case string text:
                var utf8 = Encoding.UTF8.GetBytes(text);
                Head(to, 3, (ulong)utf8.Length);
                to.Write(utf8);
                break;
            case byte[] bytes:
                Head(to, 2, (ulong)bytes.Length);
                to.Write(bytes);
                break;
            case Cid cid:
                Head(to, 6, 42);
                Head(to, 2, (ulong)cid.Bytes.Length + 1);
                to.Write([(byte)0]);
                to.Write(cid.Bytes);
                break;
            case CborMap map:
                Head(to, 5, (ulong)map.Count);
                foreach (var (key, item) in map)
                {
                    Write(to, key);
                    Write(to, item);
                }
                break;
            case object?[] list:
                Head(to, 4, (ulong)list.Length);
                foreach (var item in list)
                {
                    Write(to, item);
                }
                break;
            default:
                throw new ArgumentException($"DAG-CBOR has no place for {value.GetType().Name}.", nameof(value));
        }
    }

    private static void Head(ArrayBufferWriter<byte> to, int major, ulong value)
    {
        Span<byte> head = stackalloc byte[9];
        var (more, length) = value switch
        {
            < 24 => ((int)value, 1),
            <= byte.MaxValue => (24, 2),
            <= ushort.MaxValue => (25, 3),
            <= uint.MaxValue => (26, 5),
            _ => (27, 9),
        };
        Span<byte> whole = stackalloc byte[8];
        BinaryPrimitives.WriteUInt64BigEndian(whole, value);
        head[0] = (byte)((major << 5) | more);
        whole[^(length - 1)..].CopyTo(head[1..]);
        to.Write(head[..length]);
    }
}
