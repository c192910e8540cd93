using Quinze.Importing;

namespace Quinze.Sources.GoogleTakeout;

/// <summary>
/// Some files of an archive, seen as an archive of their own. They keep the numbers they have there, so that what a reader says of a file needs no renumbering:
/// a reader asks for files by what <see cref="Files"/> gives, never by position.
/// </summary>
internal sealed class PartOfArchive(IArchive whole, IReadOnlyList<ArchiveFile> files) : IArchive
{
    public string Name => whole.Name;

    public IReadOnlyList<ArchiveFile> Files => files;

    public Stream Open(ArchiveFile file) => whole.Open(file);

    public string Fingerprint(ArchiveFile file) => whole.Fingerprint(file);

    /// <summary>The whole is closed by whoever opened it.</summary>
    public void Dispose() { }
}
