using Quinze.Importing;

namespace Quinze.Sources.Formats.Archives;

/// <summary>A folder, zip or file that has been listed and can be read.</summary>
internal sealed class OpenedArchive(string name, Members members) : IArchive
{
    public string Name { get; } = name;

    public IReadOnlyList<ArchiveFile> Files => members.Files;

    public Stream Open(ArchiveFile file)
    {
        if (file.Trouble is { } trouble)
        {
            throw new ProblemException(
                new Problem("file-trouble", trouble, file.Name, "Expected a file that can be read.", "See the limits in the documentation.")
            );
        }
        try
        {
            return members.Open(file.Index);
        }
        catch (Exception e) when (e is InvalidDataException or NotSupportedException)
        {
            throw new ProblemException(
                new Problem(
                    "file-damaged",
                    "The file cannot be unpacked",
                    file.Name,
                    "Expected an undamaged zip.",
                    "Download the archive again."
                )
            );
        }
    }

    public string Fingerprint(ArchiveFile file) => members.Fingerprint(file.Index, () => Open(file));

    public void Dispose() => members.Dispose();
}
