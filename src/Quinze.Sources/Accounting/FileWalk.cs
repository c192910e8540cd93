using Quinze.Importing;

namespace Quinze.Sources.Accounting;

/// <summary>The files of an archive in the order in which they explain one another, without those that an earlier reading knows: what each is,
/// and its readings, or the reason where it lies there twice or breaks.</summary>
internal sealed class FileWalk<TWhat>
{
    private readonly Dictionary<int, string> doubles;

    /// <param name="archive">The archive walked through.</param>
    /// <param name="options">Which files are known already.</param>
    /// <param name="what">What a file is.</param>
    /// <param name="order">Its place among the others.</param>
    /// <param name="isRead">Whether such files are read at all: only of those it matters that they lie there twice.</param>
    public FileWalk(
        IArchive archive,
        ReadingOptions options,
        Func<ArchiveFile, TWhat> what,
        Func<TWhat, int> order,
        Predicate<TWhat> isRead
    )
    {
        Files =
        [
            .. archive
                .Files.Where(f => !options.Known.Contains(f.Index))
                .Select(f => (File: f, What: what(f)))
                .OrderBy(f => order(f.What))
                .ThenBy(f => f.File.Index),
        ];
        doubles = Doubles.Among(archive, Files.Where(f => isRead(f.What)).Select(f => f.File));
    }

    public IReadOnlyList<(ArchiveFile File, TWhat What)> Files { get; }

    public bool IsDouble(ArchiveFile file) => doubles.ContainsKey(file.Index);

    public IEnumerable<Reading> Readings(ArchiveFile file, Func<IEnumerable<Reading>> read) =>
        doubles.TryGetValue(file.Index, out var first)
            ? [new FileLeftAside(file.Index, $"the same bytes as {first}")]
            : Guarded.Readings(file, read);
}
