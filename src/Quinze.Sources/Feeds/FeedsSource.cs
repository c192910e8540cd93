using Quinze.Importing;
using Quinze.Sources.Accounting;

namespace Quinze.Sources.Feeds;

/// <summary>Feeds saved to disk (RSS 2.0 and 1.0, Atom): the news of the trade, to read one's own posts against; lists of feeds (OPML) are accounted for and left aside.</summary>
public sealed class FeedsSource : ISource
{
    internal const string Name = "feeds";

    public SourceCard Card { get; } = new(Name, "web", 1, "Feeds (RSS, Atom, OPML)", "Flux (RSS, Atom, OPML)");

    public IReadOnlyDictionary<string, string> ReasonsInFrench => FeedsInFrench.Reasons;

    public Recognition Recognise(IArchive archive)
    {
        var files = archive.Files.Where(f => f.Trouble is null && !Junk.Is(f.Name)).ToList();
        var feeds = files.Where(f => FeedRoot.MayBe(f, files.Count == 1)).Take(50).Where(f => FeedRoot.Of(archive, f) is not null).ToList();
        // A feed in the corner of somebody's archive does not make it a folder of feeds.
        return feeds.Count > 0 && feeds.Count * 2 >= Math.Min(files.Count, 100) ? Recognition.Yes($"{feeds[0].Name} begins as a feed does")
            : feeds.Count > 0 ? Recognition.Nearly("only a few of its files are feeds")
            : Recognition.No("no file in it begins as a feed does");
    }

    public IEnumerable<Reading> Read(IArchive archive, ReadingOptions options, CancellationToken cancellation)
    {
        foreach (var file in archive.Files.Where(f => !options.Known.Contains(f.Index)))
        {
            foreach (var reading in Guarded.Readings(file, OfFile(archive, file, options, cancellation)))
            {
                yield return reading;
            }
        }
        yield return new OwnerFound([.. options.KnownOwner], null, "a feed does not say who keeps it", null);
    }

    private static IEnumerable<Reading> OfFile(
        IArchive archive,
        ArchiveFile file,
        ReadingOptions options,
        CancellationToken cancellation
    ) =>
        Junk.Is(file.Name) ? [new FileLeftAside(file.Index, Junk.Reason)]
        : file.Trouble is { } trouble ? [new FileUnread(file.Index, trouble)]
        : FeedRoot.Of(archive, file) is null ? [new FileLeftAside(file.Index, "not a feed")]
        : new FeedReading(archive, file, options.Writings, cancellation).Readings();
}
