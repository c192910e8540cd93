using System.IO.Compression;
using System.Security.Cryptography;
using Quinze.Importing;

namespace Quinze.Sources.Formats.Archives;

/// <summary>
/// The files of an archive while it is being listed and read: those on disk, those in tars, and those in zips, zips inside included. Writes nothing but inner zips, to the scratch folder.
/// </summary>
internal sealed class Members(string scratchFolder) : IDisposable
{
    /// <summary>From this size on a file in a zip is unpacked on a thread of its own.</summary>
    private const long Large = 1 << 20;

    /// <param name="Turn">Held by whoever reads in the zip that the entry is of.</param>
    private sealed record Member(string? Path, ZipArchiveEntry? Entry, TarFile? Tar = null, TarMember? InTar = null, Lock? Turn = null);

    private static readonly Member Nothing = new(null, null);

    private readonly List<ArchiveFile> files = [];
    private readonly List<Member> members = [];
    private readonly HashSet<string> names = new(StringComparer.Ordinal);
    private readonly List<ZipArchive> zips = [];
    private readonly List<TarFile> tars = [];
    private long total;

    public IReadOnlyList<ArchiveFile> Files => files;

    public int Count => files.Count;

    public void AddDiskFile(string path, string name) => Add(name, new FileInfo(path).Length, null, new Member(path, null));

    public void AddFolder(string folder) => AddFolder(new DirectoryInfo(folder), "");

    private void AddFolder(DirectoryInfo folder, string prefix)
    {
        foreach (var found in folder.EnumerateFileSystemInfos().OrderBy(f => f.Name, StringComparer.Ordinal))
        {
            var name = prefix + found.Name;
            if (found.LinkTarget is not null)
            {
                Add(name, -1, "a link that leads elsewhere; links are not followed", Nothing);
            }
            else if (found is DirectoryInfo inner)
            {
                AddFolder(inner, name + "/");
            }
            else if (ZipNames.IsZip(name))
            {
                AddZipOnDisk(found.FullName, name);
            }
            else if (ZipNames.IsTar(name) && FileNature.IsTar(FileNature.Of(found.FullName)))
            {
                if (AddTar(found.FullName, name + "/") is { } problem)
                {
                    Add(name, new FileInfo(found.FullName).Length, problem.Found, Nothing);
                }
            }
            else
            {
                AddDiskFile(found.FullName, name);
            }
        }
    }

    private void AddZipOnDisk(string path, string name)
    {
        var nature = FileNature.Of(path);
        if (nature == FileNature.Zip && ZipDirectory.IsOfOneDocument(path))
        {
            AddDiskFile(path, name);
            return;
        }
        var trouble =
            nature == FileNature.Zip
                ? AddZip(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16), name + "/", 1)?.Found
                : $"this is {nature}, not a zip";
        if (trouble is not null)
        {
            Add(name, new FileInfo(path).Length, trouble, Nothing);
        }
    }

    /// <summary>Lists a zip, the zips inside it included. The answer is what is wrong with it; null when nothing. Owns the stream.</summary>
    public Problem? AddZip(FileStream stream, string prefix, int level)
    {
        var zip = ZipDirectory.Open(stream, out var problem);
        if (zip is null)
        {
            stream.Dispose();
            return problem;
        }
        zips.Add(zip);
        if (zip.Entries.Count > 0 && zip.Entries.All(e => e.IsEncrypted || e.Length == 0))
        {
            return new Problem(
                "archive-encrypted",
                "Every file in it is encrypted",
                "",
                "Expected a zip without a password.",
                "Unpack it with its password and hand over the folder."
            );
        }
        var turn = new Lock();
        foreach (var entry in zip.Entries)
        {
            AddEntry(entry, turn, prefix, level);
        }
        return null;
    }

    /// <summary>Lists a tar. The answer is what is wrong with the whole of it; null when nothing.</summary>
    public Problem? AddTar(string path, string prefix)
    {
        var tar = new TarFile(path);
        if (tar.List() is { } problem)
        {
            tar.Dispose();
            return problem;
        }
        tars.Add(tar);
        foreach (var member in tar.Members)
        {
            Add(prefix + member.Name, member.Length, member.Trouble, new Member(null, null, tar, member));
        }
        return null;
    }

    private void AddEntry(ZipArchiveEntry entry, Lock turn, string prefix, int level)
    {
        var (inside, trouble) = ZipNames.Clean(entry.FullName);
        if (inside.EndsWith('/') && entry.Length == 0)
        {
            return;
        }
        var name = prefix + inside;
        trouble ??= ZipDirectory.TroubleWith(entry);
        if (trouble is null && ZipNames.IsZip(inside))
        {
            trouble = AddInnerZip(entry, turn, name, level);
            if (trouble is null)
            {
                return;
            }
        }
        Add(name, entry.Length, trouble, new Member(null, entry, Turn: turn));
    }

    private string? AddInnerZip(ZipArchiveEntry entry, Lock turn, string name, int level)
    {
        if (level == Limits.ZipLevels)
        {
            return "a zip in a zip in a zip; unpack it first";
        }
        FileStream? spooled = null;
        try
        {
            spooled = Scratch.Create(scratchFolder);
            using (var packed = new CheckedStream(entry.Open(), entry.Length, entry.Crc32, name))
            {
                packed.CopyTo(spooled);
            }
            spooled.Position = 0;
            var nature = FileNature.Of(spooled);
            spooled.Position = 0;
            if (nature == FileNature.Zip && ZipDirectory.IsOfOneDocument(spooled))
            {
                Add(name, entry.Length, null, new Member(null, entry, Turn: turn));
                return null;
            }
            if (nature == FileNature.Zip)
            {
                var zip = spooled;
                spooled = null;
                return AddZip(zip, name + "/", level + 1)?.Found;
            }
            return $"this is {nature}, not a zip";
        }
        catch (Exception e) when (e is InvalidDataException or NotSupportedException)
        {
            return "the zip inside is damaged";
        }
        catch (ProblemException e) when (e.Problem.Id == "file-damaged")
        {
            return e.Problem.Found;
        }
        finally
        {
            spooled?.Dispose();
        }
    }

    private void Add(string name, long length, string? trouble, Member member)
    {
        if (files.Count == Limits.Entries)
        {
            throw TooMuch($"It holds more than {Limits.Entries} files");
        }
        if (trouble is null && !names.Add(name))
        {
            trouble = "a second file of the same name; only the first is read";
        }
        if (trouble is null && member.Path is null && (total += length) > Limits.Total)
        {
            throw TooMuch("It unpacks to more than 16 GiB");
        }
        files.Add(new ArchiveFile(files.Count, name, length, trouble));
        members.Add(member);
    }

    private static ProblemException TooMuch(string found) =>
        new(
            new Problem(
                "archive-too-large",
                found,
                "the whole archive",
                "Expected the archive of one person.",
                "Unpack it and hand over only the folder you mean."
            )
        );

    public Stream Open(int index)
    {
        var (member, name) = (members[index], files[index].Name);
        return member switch
        {
            { Path: { } path } => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1),
            { InTar: { } inside } => new CheckedStream(member.Tar!.Open(inside), inside.Length, inside.Crc, name),
            _ => Open(member.Entry!, member.Turn!, name),
        };
    }

    private static Stream Open(ZipArchiveEntry entry, Lock turn, string name)
    {
        Stream packed;
        lock (turn)
        {
            packed = entry.Open();
        }
        var file = new CheckedStream(packed, entry.Length, entry.Crc32, name, turn);
        return entry.Length < Large ? file : new AheadStream(file);
    }

    public string Fingerprint(int index, Func<Stream> open)
    {
        if (members[index].Entry is { } entry)
        {
            return $"crc:{entry.Length}:{entry.Crc32:x8}";
        }
        if (members[index].InTar is { } inside)
        {
            return $"crc:{inside.Length}:{inside.Crc:x8}";
        }
        using var stream = open();
        return "sha256:" + Convert.ToHexStringLower(SHA256.HashData(stream));
    }

    public void Dispose()
    {
        foreach (var zip in zips)
        {
            zip.Dispose();
        }
        zips.Clear();
        foreach (var tar in tars)
        {
            tar.Dispose();
        }
        tars.Clear();
    }
}
