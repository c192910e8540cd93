using System.Text;
using Quinze.Importing;

namespace Quinze.Sources.Formats;

/// <summary>How a file begins, past the mark of the byte order and empty lines.</summary>
internal static class FirstBytes
{
    public static bool BeginAs(IArchive archive, ArchiveFile file, string beginning)
    {
        using var stream = archive.Open(file);
        Span<byte> head = stackalloc byte[256];
        head = head[..stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
        head = head.StartsWith("\uFEFF"u8) ? head[3..] : head;
        return Encoding.Latin1.GetString(head.TrimStart(" \t\r\n"u8)).StartsWith(beginning, StringComparison.OrdinalIgnoreCase);
    }
}
