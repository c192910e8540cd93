using System.Buffers.Binary;
using System.Text.Unicode;

namespace Quinze.Sources.Formats.Car;

/// <summary>
/// The strict CBOR of content-addressed blocks: definite lengths, shortest numbers, 64-bit finite floats, text keys, and one tag, 42, for links.
/// Keys in another order than the canonical one, or twice, are let pass: the first one counts.
/// </summary>
public static class DagCbor
{
    public const int MaxDepth = 64;

    private const string CutShort = "it ends before its last value";

    /// <summary>Checks that <paramref name="bytes"/> are exactly one well-formed value, and gives it; otherwise says what is wrong.</summary>
    public static bool TryRead(ReadOnlySpan<byte> bytes, out CborItem item, out string? fault)
    {
        item = default;
        var at = 0;
        fault = Check(bytes, ref at, MaxDepth);
        if (fault is null && at != bytes.Length)
        {
            fault = "bytes follow its last value";
        }
        if (fault is not null)
        {
            return false;
        }
        item = new CborItem(bytes);
        return true;
    }

    /// <summary>The type and the number in the head of the value at <paramref name="at"/>, in bytes that were checked.</summary>
    internal static (int Major, ulong Number) Head(ReadOnlySpan<byte> bytes, ref int at)
    {
        var initial = bytes[at++];
        var info = initial & 31;
        if (info < 24)
        {
            return (initial >> 5, (ulong)info);
        }
        var number = info switch
        {
            24 => bytes[at],
            25 => BinaryPrimitives.ReadUInt16BigEndian(bytes[at..]),
            26 => BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]),
            _ => BinaryPrimitives.ReadUInt64BigEndian(bytes[at..]),
        };
        at += 1 << (info - 24);
        return (initial >> 5, number);
    }

    /// <summary>Steps over one value, in bytes that were checked.</summary>
    internal static void Skip(ReadOnlySpan<byte> bytes, ref int at)
    {
        for (var left = 1UL; left > 0; left--)
        {
            var (major, number) = Head(bytes, ref at);
            switch (major)
            {
                case 2 or 3:
                    at += (int)number;
                    break;
                case 4:
                    left += number;
                    break;
                case 5:
                    left += 2 * number;
                    break;
                case 6:
                    left++;
                    break;
            }
        }
    }

    private static string? Check(ReadOnlySpan<byte> bytes, ref int at, int depth)
    {
        if (at >= bytes.Length)
        {
            return CutShort;
        }
        var start = at;
        var info = bytes[at] & 31;
        if (info is > 23 and < 28 && bytes.Length - at - 1 < 1 << (info - 24))
        {
            return CutShort;
        }
        if (info > 27)
        {
            return info == 31 ? "a length is left open" : "a length is of a reserved kind";
        }
        var (major, number) = Head(bytes, ref at);
        if (major == 7)
        {
            return CheckSimple(info, number);
        }
        if (info > 23 && number < Shortest(info))
        {
            return "a number is longer than it need be";
        }
        var left = (ulong)(bytes.Length - at);
        switch (major)
        {
            case 0 or 1:
                return null;
            case 2 or 3:
                if (number > left)
                {
                    return CutShort;
                }
                at += (int)number;
                return major == 2 || Utf8.IsValid(bytes[(at - (int)number)..at]) ? null : "a text is not UTF-8";
            case 4 or 5:
                // A value takes at least one byte: a count beyond the bytes left is a lie, found before anything is set aside for it.
                if (number > (major == 4 ? left : left / 2))
                {
                    return CutShort;
                }
                return depth == 0 ? "it is nested too deeply" : CheckMany(bytes, ref at, number, major == 5, depth - 1);
            default:
                return number == 42 && start + 2 == at ? CheckLink(bytes, ref at) : "a tag other than a link's";
        }
    }

    private static string? CheckMany(ReadOnlySpan<byte> bytes, ref int at, ulong count, bool keyed, int depth)
    {
        for (var i = 0UL; i < count; i++)
        {
            if (keyed && at < bytes.Length && bytes[at] >> 5 != 3)
            {
                return "a key is not a text";
            }
            var fault = (keyed ? Check(bytes, ref at, depth) : null) ?? Check(bytes, ref at, depth);
            if (fault is not null)
            {
                return fault;
            }
        }
        return null;
    }

    private static string? CheckLink(ReadOnlySpan<byte> bytes, ref int at)
    {
        if (at < bytes.Length && bytes[at] >> 5 != 2)
        {
            return "a link is not made of bytes";
        }
        var head = at;
        if (Check(bytes, ref at, 0) is { } fault)
        {
            return fault;
        }
        Head(bytes, ref head);
        var link = bytes[head..at];
        // The zero is the multibase prefix "binary", there for historical reasons.
        return link.Length > 0 && link[0] == 0 && Cid.IsOne(link[1..]) ? null : "a link is not an id";
    }

    private static string? CheckSimple(int info, ulong number) =>
        info switch
        {
            20 or 21 or 22 => null,
            27 => double.IsFinite(BitConverter.UInt64BitsToDouble(number)) ? null : "a number is not finite",
            25 or 26 => "a fraction is shorter than 64 bits",
            _ => "a simple value other than true, false and null",
        };

    private static ulong Shortest(int info) =>
        info switch
        {
            24 => 24,
            25 => 1UL << 8,
            26 => 1UL << 16,
            _ => 1UL << 32,
        };
}
