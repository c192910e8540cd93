using System.Security.Cryptography;
using Quinze.Importing;

namespace Quinze.Sources.Native;

/// <summary>
/// What a person typed or pasted, as an archive in memory: rows of our own format, so that they come into the ledger the way everything does, with a place, and can be removed the way every import can.
/// </summary>
public sealed class TypedArchive : IArchive
{
    private readonly List<(string Name, byte[] Bytes)> files = [];

    private TypedArchive(string name) => Name = name;

    public string Name { get; }

    public IReadOnlyList<ArchiveFile> Files => [.. files.Select((f, i) => new ArchiveFile(i, f.Name, f.Bytes.Length))];

    /// <param name="name">What the list of imports shows, such as "typed".</param>
    public static TypedArchive Of(string name, IEnumerable<Entry> entries)
    {
        var archive = new TypedArchive(name);
        var open = new List<(NativeKind Kind, MemoryStream Stream, JsonWriter Writer)>();
        foreach (var entry in entries)
        {
            NativeEntries.Write(entry, To).End();
        }
        foreach (var (kind, stream, _) in open)
        {
            archive.files.Add((kind.Name + ".jsonl", stream.ToArray()));
        }
        return archive;

        NativeWriter To(NativeKind kind)
        {
            var at = open.FindIndex(o => o.Kind == kind);
            if (at < 0)
            {
                var stream = new MemoryStream();
                open.Add((kind, stream, new JsonWriter(stream, kind.Name)));
                at = open.Count - 1;
            }
            return open[at].Writer;
        }
    }

    public Stream Open(ArchiveFile file) => new MemoryStream(files[file.Index].Bytes, writable: false);

    public string Fingerprint(ArchiveFile file) => "sha256:" + Convert.ToHexStringLower(SHA256.HashData(files[file.Index].Bytes));

    public void Dispose() { }
}
