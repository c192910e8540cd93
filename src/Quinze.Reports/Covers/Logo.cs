using System.Buffers.Binary;

namespace Quinze.Reports.Covers;

/// <summary>
/// A picture that somebody handed over to stand on a report: PNG or JPEG by its own bytes, small, and of a size that nobody has to unpack to know.
/// Drawings in SVG are refused: they can hold scripts and addresses.
/// </summary>
public sealed record Logo
{
    /// <summary>Bytes.</summary>
    public const int Largest = 192 * 1024;

    private const int MostPixels = 4000;
    private static readonly byte[] PngStart = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    private Logo(string type, int width, int height, ReadOnlyMemory<byte> bytes)
    {
        (Type, Width, Height, Bytes) = (type, width, height, bytes);
    }

    public string Type { get; }
    public int Width { get; }
    public int Height { get; }
    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>As an address that holds the picture itself.</summary>
    public string Address => $"data:{Type};base64,{Convert.ToBase64String(Bytes.Span)}";

    /// <summary>Null when the bytes are neither a PNG nor a JPEG, or are too many.</summary>
    public static Logo? Read(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Length > Largest)
        {
            return null;
        }
        var (type, size) = bytes.Span.StartsWith(PngStart) ? ("image/png", OfPng(bytes.Span)) : ("image/jpeg", OfJpeg(bytes.Span));
        return size is (> 0 and <= MostPixels, > 0 and <= MostPixels) ? new Logo(type, size.Width, size.Height, bytes) : null;
    }

    /// <summary>Reads what <see cref="Address"/> wrote; what somebody else wrote is sniffed again.</summary>
    public static Logo? Parse(string address)
    {
        ArgumentNullException.ThrowIfNull(address);
        var comma = address.IndexOf(',', StringComparison.Ordinal);
        var bytes = new byte[Largest + 3];
        return comma > 0 && Convert.TryFromBase64Chars(address.AsSpan(comma + 1), bytes, out var length)
            ? Read(bytes.AsMemory(0, length))
            : null;
    }

    private static (int Width, int Height) OfPng(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= 33 && bytes[12..16].SequenceEqual("IHDR"u8)
            ? (BinaryPrimitives.ReadInt32BigEndian(bytes[16..]), BinaryPrimitives.ReadInt32BigEndian(bytes[20..]))
            : default;

    /// <summary>The frame's header holds the size; the segments before it are stepped over by their lengths.</summary>
    private static (int Width, int Height) OfJpeg(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 4 || bytes[0] != 0xFF || bytes[1] != 0xD8)
        {
            return default;
        }
        for (var at = 2; at + 9 <= bytes.Length && bytes[at] == 0xFF; )
        {
            var marker = bytes[at + 1];
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return (BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 5)..]));
            }
            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
        }
        return default;
    }
}
