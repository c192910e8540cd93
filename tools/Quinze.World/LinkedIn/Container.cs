using System.IO.Compression;

namespace Quinze.World;

/// <summary>Where the files of an archive go: a folder, or a zip whose bytes depend on nothing but its content.</summary>
internal sealed class Container : IDisposable
{
    private static readonly DateTimeOffset Stamp = new(2026, 11, 1, 6, 0, 0, TimeSpan.Zero);
    private readonly string? folder;
    private readonly ZipArchive? zip;
    private readonly string prefix;

    private Container(string? folder, ZipArchive? zip, string prefix) => (this.folder, this.zip, this.prefix) = (folder, zip, prefix);

    public static Container Folder(string path)
    {
        Directory.CreateDirectory(path);
        return new Container(path, null, "");
    }

    public static Container Zip(Stream stream, string topFolder = "") =>
        new(null, new ZipArchive(stream, ZipArchiveMode.Create), topFolder);

    /// <summary>One file at a time: the one before must be closed.</summary>
    public Stream Open(string name)
    {
        if (zip is not null)
        {
            return OpenBeside(prefix + name);
        }
        var path = Path.Combine(folder!, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return File.Create(path, 1 << 16);
    }

    /// <summary>An entry outside the top folder.</summary>
    public Stream OpenBeside(string name)
    {
        var entry = zip!.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = Stamp;
        return entry.Open();
    }

    public void Dispose() => zip?.Dispose();
}
