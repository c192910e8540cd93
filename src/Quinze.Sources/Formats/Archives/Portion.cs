using Quinze.Importing;

namespace Quinze.Sources.Formats.Archives;

/// <summary>Some files of an archive as an archive of its own, under names and numbers of their own. The whole is closed by whoever opened it.</summary>
/// <param name="folder">What the names lose in front, such as <c>takeout-001.zip/</c>; empty when they stay.</param>
internal sealed class Portion(IArchive whole, string name, string folder, IReadOnlyList<ArchiveFile> files) : IArchive
{
    public string Name => name;

    public IReadOnlyList<ArchiveFile> Files { get; } = [.. files.Select((f, i) => f with { Index = i, Name = f.Name[folder.Length..] })];

    public Stream Open(ArchiveFile file) => whole.Open(files[file.Index]);

    public string Fingerprint(ArchiveFile file) => whole.Fingerprint(files[file.Index]);

    public void Dispose() { }
}
