namespace Quinze.Importing;

/// <summary>A file of an archive, by its name inside it.</summary>
/// <param name="Index">Position in <see cref="IArchive.Files"/>, from 0.</param>
/// <param name="Name">Name with folders, always with forward slashes, never absolute.</param>
/// <param name="Length">Unpacked length in bytes, as declared; -1 when not told.</param>
/// <param name="Trouble">Why it cannot be opened (encrypted, unsafe name, over the limits); null when it can.</param>
public sealed record ArchiveFile(int Index, string Name, long Length, string? Trouble = null);

/// <summary>
/// A folder, a zip or a single file, seen as a list of files that can be opened one after the other. Nothing is unpacked beside it.
/// </summary>
public interface IArchive : IDisposable
{
    /// <summary>The archive's own file or folder name, without its path.</summary>
    string Name { get; }

    IReadOnlyList<ArchiveFile> Files { get; }

    /// <summary>Opens a file for one reading from start to end. A stream that grows past its declared length or past the limits ends with a <see cref="ProblemException"/>.</summary>
    Stream Open(ArchiveFile file);

    /// <summary>A digest of the file's bytes that is cheap here (a zip's length and CRC-32, else SHA-256): equal digests mean the same bytes.</summary>
    string Fingerprint(ArchiveFile file);
}
