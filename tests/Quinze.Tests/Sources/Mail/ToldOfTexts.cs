using System.Text;
using Quinze.Importing;
using Quinze.Sources.Formats.Archives;
using Quinze.Tests.Sources.Bluesky;

namespace Quinze.Tests.Sources.Mail;

/// <summary>Everything a source says of files given as texts, or of an archive on disk.</summary>
internal sealed class ToldOfTexts
{
    public required IReadOnlyList<ArchiveFile> Files { get; init; }
    public required IReadOnlyList<Reading> All { get; init; }

    public IReadOnlyList<InteractionEntry> Interactions => [.. All.OfType<InteractionEntry>()];
    public OwnerFound Owner => Assert.Single(All.OfType<OwnerFound>());
    public IEnumerable<string> Aside => All.OfType<LeftAside>().Select(a => a.Reason);

    /// <summary>Each file closed once, and each row of a file that was read said once (a series of meetings is one row).</summary>
    public void AssertAccounted()
    {
        foreach (var file in Files)
        {
            var own = All.Where(r => r.Place.File == file.Index && r is not OwnerFound).ToList();
            Assert.Single(own, r => r is FileRead or FileLeftAside or FileUnread);
            if (own.OfType<FileRead>().SingleOrDefault() is { } read && own.Exists(r => r is InteractionEntry))
            {
                var rows = own.Where(r => r is InteractionEntry or LeftAside or Unread).Select(r => r.Place.Line).Distinct();
                Assert.Equal(read.Rows, rows.Count());
            }
        }
    }

    public static ToldOfTexts By(ISource source, IArchive archive, ReadingOptions? options = null)
    {
        var all = source.Read(archive, options ?? ReadingOptions.Default, CancellationToken.None).ToList();
        return new ToldOfTexts { Files = archive.Files, All = all };
    }

    public static ToldOfTexts By(ISource source, ReadingOptions? options, params (string Name, string Text)[] files)
    {
        using var archive = Of(files);
        return By(source, archive, options);
    }

    public static ToldOfTexts By(ISource source, params (string Name, string Text)[] files) => By(source, null, files);

    public static ToldOfTexts OnDisk(ISource source, string path, ReadingOptions? options = null)
    {
        using var archive = Archives.Open(path, Path.GetTempPath());
        return By(source, archive, options);
    }

    public static BytesArchive Of(params (string Name, string Text)[] files) =>
        new([.. files.Select(f => (f.Name, Encoding.UTF8.GetBytes(f.Text)))]);
}
