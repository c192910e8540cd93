using System.Security.Cryptography;
using Quinze.Importing;

namespace Quinze.Tests.Sources.Bluesky;

/// <summary>An archive of files in memory.</summary>
internal sealed class BytesArchive(params (string Name, byte[] Bytes)[] files) : IArchive
{
    public string Name => "archive";

    public IReadOnlyList<ArchiveFile> Files { get; init; } = [.. files.Select((f, i) => new ArchiveFile(i, f.Name, f.Bytes.Length))];

    public Stream Open(ArchiveFile file) => new MemoryStream(files[file.Index].Bytes, writable: false);

    public string Fingerprint(ArchiveFile file) => Convert.ToHexString(SHA256.HashData(files[file.Index].Bytes));

    public void Dispose() { }
}
