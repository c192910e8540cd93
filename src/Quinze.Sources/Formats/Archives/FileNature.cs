using System.IO.Compression;

namespace Quinze.Sources.Formats.Archives;

/// <summary>What a file really is by its first bytes, whatever its name says; in words that fit after "this is".</summary>
internal static class FileNature
{
    public const string Zip = "a zip";
    public const string Empty = "an empty file";
    public const string Html = "a web page";
    public const string Tar = "a tar archive";
    public const string TarInGzip = "a tar archive in gzip";
    public const string Unknown = "something else";

    /// <summary>Packed bytes that are sure to hold the first block of a tar.</summary>
    private const int HeadLength = 4096;

    public static bool IsTar(string nature) => nature is Tar or TarInGzip;

    public static string Of(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1);
        return Of(stream);
    }

    public static string Of(Stream stream)
    {
        Span<byte> head = stackalloc byte[HeadLength];
        return Of(head[..stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)]);
    }

    private static string Of(ReadOnlySpan<byte> head) =>
        head switch
        {
            [] => Empty,
            [(byte)'P', (byte)'K', 3, 4, ..] or [(byte)'P', (byte)'K', 5, 6, ..] => Zip,
            [(byte)'P', (byte)'K', 7, 8, ..] => "one part of a zip that was split into several files",
            [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => "a PDF",
            [(byte)'R', (byte)'a', (byte)'r', (byte)'!', 0x1A, 7, ..] => "a RAR archive",
            [(byte)'7', (byte)'z', 0xBC, 0xAF, 0x27, 0x1C, ..] => "a 7z archive",
            [0x1F, 0x8B, ..] => HoldsTar(head) ? TarInGzip : "a gzip file",
            [(byte)'B', (byte)'Z', (byte)'h', ..] => "a bzip2 file",
            [0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z', ..] => "an xz file",
            [0x89, (byte)'P', (byte)'N', (byte)'G', ..] or [0xFF, 0xD8, 0xFF, ..] => "a picture",
            _ when TarHeader.Begins(head) => Tar,
            _ when LooksLikeHtml(head) => Html,
            _ => Unknown,
        };

    private static bool HoldsTar(ReadOnlySpan<byte> packed)
    {
        using var gzip = new GZipStream(new MemoryStream(packed.ToArray()), CompressionMode.Decompress);
        Span<byte> head = stackalloc byte[TarHeader.Length];
        try
        {
            return TarHeader.Begins(head[..gzip.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)]);
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    private static bool LooksLikeHtml(ReadOnlySpan<byte> head)
    {
        var start = System.Text.Encoding.Latin1.GetString(head).TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\t', '\r', '\n');
        return start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
            || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
            || start.StartsWith("<head", StringComparison.OrdinalIgnoreCase);
    }
}
