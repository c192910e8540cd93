using System.Text;
using Quinze.Importing;
using Quinze.Sources.Accounting;

namespace Quinze.Sources.X;

/// <summary>The archive that X (Twitter until 2023) gives its members: a page to look at and, behind it, scripts that assign data. Of any layout since 2018.</summary>
public sealed class XArchiveSource : ISource
{
    public const string Name = "x-archive";

    private const int HeadLength = 256;

    public SourceCard Card { get; } = new(Name, XPeople.Network, 2, "X archive (Twitter)", "Archive X (Twitter)");

    public IReadOnlyDictionary<string, string> ReasonsInFrench => XInFrench.Reasons;

    public Recognition Recognise(IArchive archive)
    {
        var scripts = archive
            .Files.Where(f => f.Trouble is null && XFiles.IsScript(f.Name) && !Junk.Is(f.Name))
            .OrderBy(f => XFiles.Of(f).Kind)
            .ThenBy(f => f.Index)
            .Take(3);
        foreach (var file in scripts)
        {
            try
            {
                if (Assigns(archive, file))
                {
                    var posts = archive.Files.Any(f => XFiles.Of(f).Kind == XFile.Tweets);
                    return posts
                        ? Recognition.Yes($"{file.Name} begins as X begins its data files")
                        : Recognition.YesBut(
                            $"{file.Name} begins as X begins its data files",
                            "Only a few files of an X archive are here, and none with posts; what the others would say stays unknown."
                        );
                }
            }
            catch (Exception e) when (Guarded.IsOfTheFile(e))
            {
                // Another file may speak for the archive.
            }
        }
        return Recognition.No("none of its files begins as X begins its data files");
    }

    public IEnumerable<Reading> Read(IArchive archive, ReadingOptions options, CancellationToken cancellation) =>
        new XArchiveReading(archive, options, cancellation).All();

    private static bool Assigns(IArchive archive, ArchiveFile file)
    {
        using var stream = archive.Open(file);
        Span<byte> head = stackalloc byte[HeadLength];
        var text = Encoding
            .UTF8.GetString(head[..stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)])
            .TrimStart('\uFEFF', ' ', '\r', '\n');
        return text.StartsWith("window.YTD.", StringComparison.Ordinal)
            || text.StartsWith("window.__THAR_CONFIG", StringComparison.Ordinal);
    }
}
