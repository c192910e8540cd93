using Quinze.Importing;
using Quinze.Sources.Bluesky;
using Quinze.Sources.Formats.Sync;

namespace Quinze.Sources.BlueskyAppView;

/// <summary>What a sync asked of Bluesky: the account's posts with their counts, who liked, reposted, quoted and answered them, who follows and is followed.</summary>
public sealed class BlueskyAppViewSource : ISource
{
    public const string Name = "bluesky-appview";

    public SourceCard Card { get; } =
        new(Name, BlueskyRepositorySource.Network, 1, "Bluesky, asked by a sync", "Bluesky, interrogé par une synchronisation");

    public IReadOnlyDictionary<string, string> ReasonsInFrench => AppViewInFrench.Reasons;

    public Recognition Recognise(IArchive archive) => SyncSpool.Recognise(archive, BlueskyRepositorySource.Network);

    public IEnumerable<Reading> Read(IArchive archive, ReadingOptions options, CancellationToken cancellation) =>
        SyncSpool.Read(archive) is { } spool
            ? new AppViewReading(archive, spool, options, cancellation).All()
            : archive.Files.Select(f => new FileUnread(f.Index, $"{SyncSpool.ManifestName} is not whole"));
}
