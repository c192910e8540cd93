using Quinze.Importing;
using Quinze.Sources.Formats.Archives;
using Quinze.Tests.Sources.LinkedIn;
using Quinze.World;

namespace Quinze.Tests.Sources;

/// <summary>Everything a source says of one archive.</summary>
internal sealed class Told(IReadOnlyList<ArchiveFile> files, IReadOnlyList<Reading> all)
{
    public IReadOnlyList<ArchiveFile> Files { get; } = files;

    public IReadOnlyList<Reading> All { get; } = all;

    public IReadOnlyList<PostEntry> Posts { get; } = [.. all.OfType<PostEntry>()];

    public IReadOnlyList<InteractionEntry> Acts { get; } = [.. all.OfType<InteractionEntry>()];

    public IReadOnlyList<ObservationEntry> Observations { get; } = [.. all.OfType<ObservationEntry>()];

    public OwnerFound Owner => Assert.Single(All.OfType<OwnerFound>());

    public IEnumerable<InteractionEntry> Of(InteractionKind kind) => Acts.Where(a => a.Kind == kind);

    public IEnumerable<string> Faults => All.OfType<Unread>().Select(u => u.Reason);

    public static Told Of(ISource source, string path, ReadingOptions? options = null)
    {
        using var scratch = new TempFolder();
        using var archive = Archives.Open(path, scratch.Folder);
        var all = source.Read(archive, options ?? ReadingOptions.Default, TestContext.Current.CancellationToken).ToList();
        return new Told(archive.Files, all);
    }

    /// <summary>Files given as name and text, as a folder.</summary>
    public static Told OfFiles(ISource source, params (string Name, string Text)[] files)
    {
        using var folder = new TempFolder();
        foreach (var (name, text) in files)
        {
            folder.Write(name, text);
        }
        return Of(source, folder.Folder);
    }

    /// <summary>An archive of the repository; a folder that holds one file is that file.</summary>
    public static string Case(string source, string name)
    {
        var folder = Path.Combine(Drained.Root, "tests", "Archives", source, name);
        return Directory.GetFileSystemEntries(folder) is [var one] && File.Exists(one) ? one : folder;
    }

    /// <summary>Every file is closed once, and every row of it is an entry, left aside or unread.</summary>
    public void AssertAccounted()
    {
        foreach (var file in Files)
        {
            var mine = All.Where(r => r is not OwnerFound && r.Place.File == file.Index).ToList();
            var closing = Assert.Single(mine, r => r is FileRead or FileLeftAside or FileUnread);
            if (closing is FileRead read)
            {
                var lines = mine.Where(r => r is Entry or Unread or LeftAside && r.Place.Line > 0)
                    .Select(r => r.Place.Line)
                    .Distinct()
                    .Count();
                Assert.True(read.Rows == lines, $"{file.Name}: {read.Rows} rows, {lines} accounted for");
                var twice = mine.Where(r => r is Unread or LeftAside).Select(r => r.Place.Line);
                Assert.Empty(twice.Intersect(mine.Where(r => r is InteractionEntry or PostEntry).Select(r => r.Place.Line)));
            }
        }
    }

    public static SortedDictionary<string, int> Sorted<T>(IEnumerable<T> kinds)
        where T : struct, Enum =>
        new(kinds.CountBy(k => k.ToString().ToLowerInvariant()).ToDictionary(k => k.Key, k => k.Value), StringComparer.Ordinal);

    public SortedDictionary<string, Directions> Counted()
    {
        var all = new SortedDictionary<string, Directions>(StringComparer.Ordinal);
        foreach (var act in Acts)
        {
            var kind = act.Kind.ToString().ToLowerInvariant();
            var now = all.GetValueOrDefault(kind) ?? new Directions(0, 0, 0);
            all[kind] = act.From == Handle.Owner ? now with { Sent = now.Sent + 1 } : now with { Received = now.Received + 1 };
        }
        return all;
    }
}
