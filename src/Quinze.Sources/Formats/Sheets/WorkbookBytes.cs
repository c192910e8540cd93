using System.IO.Compression;

namespace Quinze.Sources.Formats.Sheets;

/// <summary>The bytes of a workbook, looked at before a reader of workbooks sees them: an <c>.xlsx</c> is a zip of XML, and either may be made to hurt.</summary>
internal static class WorkbookBytes
{
    private static ReadOnlySpan<byte> CompoundMark => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>Copies a bounded stream into memory, closes it, and refuses what is no workbook, too much, or holds a document type.</summary>
    public static MemoryStream Copy(Stream stream, string name)
    {
        using (stream)
        {
            var bytes = new MemoryStream();
            Span<byte> buffer = stackalloc byte[4096];
            for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
            {
                if (bytes.Length + read > SheetLimits.Bytes)
                {
                    throw Problem("workbook-too-large", "The workbook is larger than 64 MiB", name, "Give it as the network made it.");
                }
                bytes.Write(buffer[..read]);
            }
            if (IsZip(bytes))
            {
                Inspect(bytes, name);
            }
            else if (!IsCompound(bytes))
            {
                throw Problem(
                    "workbook-unknown",
                    bytes.Length == 0 ? "The file is empty" : "This is no workbook",
                    name,
                    "Expected .xlsx or .xls."
                );
            }
            bytes.Position = 0;
            return bytes;
        }
    }

    public static bool IsCompound(MemoryStream bytes) => Begins(bytes, CompoundMark);

    private static bool IsZip(MemoryStream bytes) => Begins(bytes, "PK\u0003\u0004"u8);

    private static bool Begins(MemoryStream bytes, ReadOnlySpan<byte> mark) =>
        bytes.GetBuffer().AsSpan(0, (int)bytes.Length).StartsWith(mark);

    /// <summary>Unpacks every part once into nothing, counting: what a zip declares of itself is not to be trusted.</summary>
    private static void Inspect(MemoryStream bytes, string name)
    {
        try
        {
            bytes.Position = 0;
            using var zip = new ZipArchive(bytes, ZipArchiveMode.Read, leaveOpen: true);
            if (zip.Entries.Count > SheetLimits.Parts)
            {
                throw Problem("workbook-too-large", $"The workbook has {zip.Entries.Count} parts", name, "Give it as the network made it.");
            }
            var total = 0L;
            var buffer = new byte[1 << 16];
            foreach (var part in zip.Entries)
            {
                using var content = part.Open();
                var first = true;
                for (
                    var read = content.ReadAtLeast(buffer, buffer.Length, false);
                    read > 0;
                    read = content.ReadAtLeast(buffer, buffer.Length, false)
                )
                {
                    if ((total += read) > SheetLimits.Unpacked)
                    {
                        throw Problem(
                            "workbook-too-large",
                            "The workbook unpacks to more than 256 MiB",
                            name,
                            "Give it as the network made it."
                        );
                    }
                    if (first && buffer.AsSpan(0, read).IndexOf("<!DOCTYPE"u8) >= 0)
                    {
                        throw Problem(
                            "workbook-doctype",
                            "The workbook declares a document type, which can make a small file expand without end",
                            name,
                            "Save it again from a spreadsheet program."
                        );
                    }
                    first = false;
                }
            }
        }
        catch (InvalidDataException)
        {
            throw Problem("workbook-damaged", "The workbook is damaged", name, "Download it again.");
        }
    }

    public static ProblemException Problem(string id, string found, string where, string attempt) =>
        new(new Problem(id, found, where, "Expected a workbook (.xlsx or .xls).", attempt));
}
