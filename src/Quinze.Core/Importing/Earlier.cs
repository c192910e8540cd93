using Quinze.Storing;

namespace Quinze.Importing;

/// <summary>
/// What a ledger already knows of an archive. Unchanged means the same bytes and the same reader version; the same bytes under another reader version are read again,
/// and the new import replaces the old one.
/// </summary>
/// <param name="Same">The import that read exactly these files with this reader.</param>
/// <param name="Replaces">The import that read exactly these files with another version of the reader.</param>
/// <param name="KnownFiles">Files that need not be read again, by index, with the file they equal.</param>
/// <param name="Owner">The owner as found by the import those files came with.</param>
public sealed record Earlier(
    ImportRow? Same,
    ImportRow? Replaces,
    IReadOnlyDictionary<int, FileRow> KnownFiles,
    IReadOnlyList<Handle> Owner
)
{
    public static Earlier Find(IReadOnlyList<ImportRow> imports, SourceCard card, IArchive archive, IReadOnlyList<string> fingerprints)
    {
        var mine = new HashSet<string>();
        foreach (var file in archive.Files)
        {
            mine.Add($"{file.Name} {fingerprints[file.Index]}");
        }
        var equal = imports
            .Where(i =>
                !i.Withdrawn
                && i.Source == card.Name
                && i.Files.Count == archive.Files.Count
                && mine.SetEquals(i.Files.Select(f => $"{f.Name} {f.Fingerprint}"))
            )
            .ToList();
        var same = equal.LastOrDefault(i => i.ReaderVersion == card.ReaderVersion);
        var replaces = same is null ? equal.LastOrDefault() : null;
        return new Earlier(same, replaces, new Dictionary<int, FileRow>(), []);
    }
}
