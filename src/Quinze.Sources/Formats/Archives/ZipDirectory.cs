using System.Buffers.Binary;
using System.IO.Compression;

namespace Quinze.Sources.Formats.Archives;

/// <summary>Opens a zip's central directory, after looking whether it is there at all and how much it claims to list.</summary>
internal static class ZipDirectory
{
    private const int EndLength = 22;
    private const int LocatorLength = 20;

    /// <summary>Null with a problem when the zip cannot be read.</summary>
    public static ZipArchive? Open(FileStream stream, out Problem? problem)
    {
        var claimed = ClaimedEntries(stream);
        problem = claimed switch
        {
            null => new Problem(
                "archive-truncated",
                "The zip breaks off: its list of contents is missing",
                "",
                "Expected a whole zip.",
                "The download did not finish, or the file was cut: download it again."
            ),
            0 => new Problem(
                "archive-empty",
                "The zip holds no file",
                "",
                "Expected an archive with files in it.",
                "Ask the network for it again."
            ),
            > Limits.Entries => new Problem(
                "archive-too-large",
                $"It holds {claimed} files",
                "",
                $"Expected at most {Limits.Entries}.",
                "Unpack it and hand over only the folder you mean."
            ),
            _ => null,
        };
        if (problem is not null)
        {
            return null;
        }
        try
        {
            stream.Position = 0;
            var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: false, ZipNames.Encoding);
            _ = zip.Entries.Count;
            return zip;
        }
        catch (InvalidDataException)
        {
            problem = new Problem(
                "archive-damaged",
                "The zip's list of contents is damaged",
                "",
                "Expected a whole zip.",
                "Download it again."
            );
            return null;
        }
    }

    /// <summary>
    /// Whether a zip is one document of an office program (ECMA-376, part 2), whatever its name: a workbook saved as <c>.xls</c> or <c>.zip</c> is read as the one file it is.
    /// </summary>
    public static bool IsOfOneDocument(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 12);
        return IsOfOneDocument(stream);
    }

    public static bool IsOfOneDocument(FileStream stream)
    {
        try
        {
            if (ClaimedEntries(stream) is null or 0 or > Limits.Entries)
            {
                return false;
            }
            stream.Position = 0;
            using var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true, ZipNames.Encoding);
            return zip.GetEntry("[Content_Types].xml") is not null;
        }
        catch (InvalidDataException)
        {
            return false;
        }
        finally
        {
            stream.Position = 0;
        }
    }

    /// <summary>Why an entry is not read; null when it can be.</summary>
    public static string? TroubleWith(ZipArchiveEntry entry) =>
        entry.IsEncrypted ? "encrypted; unpack it with its password and hand over the folder"
        : entry.Length > Limits.OneFile ? "larger than 8 GiB"
        : entry.Length > Limits.RatioMattersFrom && entry.Length / Math.Max(1, entry.CompressedLength) > Limits.Ratio
            ? "packed more than 1000 times, as zip bombs are"
        : null;

    /// <summary>The number of entries the end record tells; null when there is no end record.</summary>
    private static ulong? ClaimedEntries(FileStream stream)
    {
        var length = (int)Math.Min(stream.Length, ushort.MaxValue + EndLength + LocatorLength);
        var tail = new byte[length];
        stream.Position = stream.Length - length;
        stream.ReadExactly(tail);
        var end = tail.AsSpan().LastIndexOf("PK\u0005\u0006"u8);
        if (end < 0 || end + EndLength > length)
        {
            return null;
        }
        var entries = BinaryPrimitives.ReadUInt16LittleEndian(tail.AsSpan(end + 10));
        if (entries != ushort.MaxValue || end < LocatorLength || !tail.AsSpan(end - LocatorLength).StartsWith("PK\u0006\u0007"u8))
        {
            return entries;
        }
        Span<byte> end64 = stackalloc byte[40];
        stream.Position = Math.Clamp(BinaryPrimitives.ReadInt64LittleEndian(tail.AsSpan(end - LocatorLength + 8)), 0, stream.Length);
        return stream.ReadAtLeast(end64, end64.Length, throwOnEndOfStream: false) == end64.Length
            ? BinaryPrimitives.ReadUInt64LittleEndian(end64[32..])
            : null;
    }
}
