using System.Buffers;
using System.Formats.Tar;
using System.IO.Compression;

namespace Quinze.Sources.Formats.Archives;

/// <summary>One entry of a tar, as found when it was listed.</summary>
/// <param name="Number">Its place among the entries, from 0.</param>
/// <param name="Kept">Its bytes, when it is a small text: what is asked for early and often costs no second walk.</param>
internal sealed record TarMember(int Number, string Name, long Length, uint Crc, string? Trouble, byte[]? Kept);

/// <summary>
/// A tar, plain or in gzip (browsers of Apple's unpack the gzip and leave the tar). It has no list of contents: it is walked once to make one, and once more for each
/// file that is asked for out of order. Files asked for in their order cost one walk together.
/// </summary>
internal sealed class TarFile(string path) : IDisposable
{
    private const int LargestKept = 1 << 20;
    private const int KeptInAll = 16 << 20;

    private static readonly HashSet<string> TextEndings = new(StringComparer.OrdinalIgnoreCase) { ".json", ".js", ".csv", ".txt", ".xml" };

    private readonly List<TarMember> members = [];
    private Cursor? idle;

    public IReadOnlyList<TarMember> Members => members;

    /// <summary>Lists the entries; what is wrong with the whole, or null. A tar that breaks off is read as far as it goes: the entry it breaks off in has its trouble.</summary>
    public Problem? List()
    {
        var kept = 0;
        var unpacked = 0L;
        using var cursor = new Cursor(path);
        while (true)
        {
            string? name = null;
            try
            {
                var entry = cursor.Next();
                if (entry is null)
                {
                    break;
                }
                if (entry.EntryType is TarEntryType.Directory or TarEntryType.GlobalExtendedAttributes)
                {
                    continue;
                }
                if (members.Count == Limits.Entries)
                {
                    return TooMuch($"It holds more than {Limits.Entries} files");
                }
                (name, var trouble) = ZipNames.Clean(entry.Name);
                trouble ??= TroubleWith(entry);
                // What is not read is unpacked all the same, to come to what follows.
                unpacked += trouble is null ? 0 : entry.Length;
                var keeps =
                    entry.Length <= LargestKept && kept + entry.Length <= KeptInAll && TextEndings.Contains(Path.GetExtension(name));
                var bytes = trouble is null && keeps ? new byte[entry.Length] : null;
                kept += bytes?.Length ?? 0;
                var (length, crc) = trouble is null && entry.DataStream is { } data ? Sum(cursor, data, bytes, ref unpacked) : (0, 0u);
                members.Add(new TarMember(cursor.Number, name, trouble is null ? length : entry.Length, crc, trouble, bytes));
                if (trouble is null && length != entry.Length)
                {
                    throw new EndOfStreamException();
                }
            }
            catch (ProblemException e)
            {
                return e.Problem;
            }
            catch (Exception e) when (e is IOException or InvalidDataException or FormatException)
            {
                return BreaksOff(name);
            }
        }
        return members.Count == 0
            ? new Problem("archive-empty", "It holds no file", "", "Expected an archive with files in it.", "Ask the network for it again.")
            : null;
    }

    /// <summary>Opens an entry for one reading from start to end.</summary>
    public Stream Open(TarMember member)
    {
        if (member.Kept is { } kept)
        {
            return new MemoryStream(kept, writable: false);
        }
        var cursor = Interlocked.Exchange(ref idle, null);
        if (cursor is null || cursor.Number >= member.Number)
        {
            cursor?.Dispose();
            cursor = new Cursor(path);
        }
        TarEntry? entry = null;
        while (cursor.Number < member.Number)
        {
            entry = cursor.Next();
        }
        return new EntryStream(this, cursor, entry?.DataStream ?? Stream.Null);
    }

    public void Dispose() => Interlocked.Exchange(ref idle, null)?.Dispose();

    private static string? TroubleWith(TarEntry entry) =>
        entry.EntryType switch
        {
            TarEntryType.SymbolicLink or TarEntryType.HardLink => "a link that leads elsewhere; links are not followed",
            TarEntryType.RegularFile or TarEntryType.V7RegularFile or TarEntryType.ContiguousFile => entry.Length > Limits.OneFile
                ? "larger than 8 GiB"
                : null,
            _ => "no file, but a device or the like",
        };

    private static (long Length, uint Crc) Sum(Cursor cursor, Stream data, byte[]? kept, ref long unpacked)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(1 << 16);
        var (length, crc) = (0L, 0u);
        try
        {
            for (var read = data.Read(buffer); read > 0; read = data.Read(buffer))
            {
                crc = Crc32.Append(crc, buffer.AsSpan(0, read));
                buffer.AsSpan(0, read).CopyTo(kept is null ? buffer : kept.AsSpan((int)length));
                length += read;
                unpacked += read;
                if (unpacked > Limits.Total)
                {
                    throw new ProblemException(TooMuch("It unpacks to more than 16 GiB"));
                }
                if (unpacked > Limits.RatioMattersFrom && unpacked / Math.Max(1, cursor.Packed) > Limits.Ratio)
                {
                    throw new ProblemException(TooMuch("It is packed more than 1000 times, as bombs are"));
                }
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
        return (length, crc);
    }

    private Problem? BreaksOff(string? name)
    {
        const string Trouble = "the archive breaks off here: download it again";
        if (members.Count == 0)
        {
            return new Problem(
                "archive-damaged",
                "The archive breaks off before its first file",
                "",
                "Expected a whole archive.",
                "Download it again."
            );
        }
        var last = members[^1];
        if (last.Name == name)
        {
            members[^1] = last with { Trouble = Trouble, Kept = null };
        }
        else
        {
            members.Add(new TarMember(last.Number + 1, name ?? "(the rest of the archive)", -1, 0, Trouble, null));
        }
        return null;
    }

    private static Problem TooMuch(string found) =>
        new("archive-too-large", found, "", "Expected the archive of one person.", "Unpack it and hand over only the folder you mean.");

    /// <summary>One walk through the tar, forward only.</summary>
    private sealed class Cursor : IDisposable
    {
        private readonly FileStream file;
        private readonly TarReader reader;

        public Cursor(string path)
        {
            file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16);
            var packed = file.ReadByte() == 0x1F;
            file.Position = 0;
            reader = new TarReader(packed ? new GZipStream(file, CompressionMode.Decompress) : file);
        }

        /// <summary>The entry it stands on, from 0; -1 before the first.</summary>
        public int Number { get; private set; } = -1;

        /// <summary>Bytes of the file that were taken in so far.</summary>
        public long Packed => file.Position;

        public TarEntry? Next()
        {
            Number++;
            return reader.GetNextEntry();
        }

        public void Dispose()
        {
            reader.Dispose();
            file.Dispose();
        }
    }

    /// <summary>An entry being read; when it is closed, its walk waits for the next entry that is asked for.</summary>
    private sealed class EntryStream(TarFile tar, Cursor cursor, Stream inner) : ForwardStream
    {
        private Cursor? walk = cursor;

        public override int Read(Span<byte> buffer)
        {
            try
            {
                return inner.Read(buffer);
            }
            catch (EndOfStreamException)
            {
                return 0;
            }
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing && walk is { } done)
            {
                walk = null;
                Interlocked.Exchange(ref tar.idle, done)?.Dispose();
            }
            base.Dispose(disposing);
        }
    }
}
