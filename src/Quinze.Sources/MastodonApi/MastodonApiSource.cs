using Quinze.Importing;
using Quinze.Sources.Formats.Sync;

namespace Quinze.Sources.MastodonApi;

/// <summary>What a sync asked of a Mastodon server: the account's statuses with their counts, its notifications, who liked, boosted and answered, who follows and is followed.</summary>
public sealed class MastodonApiSource : ISource
{
    public const string Name = "mastodon-api";

    public SourceCard Card { get; } =
        new(Name, MastodonPeople.Network, 2, "Mastodon, asked by a sync", "Mastodon, interrogé par une synchronisation");

    public IReadOnlyDictionary<string, string> ReasonsInFrench => MastodonApiInFrench.Reasons;

    public Recognition Recognise(IArchive archive) => SyncSpool.Recognise(archive, MastodonPeople.Network);

    public IEnumerable<Reading> Read(IArchive archive, ReadingOptions options, CancellationToken cancellation) =>
        SyncSpool.Read(archive) is { } spool
            ? new MastodonApiReading(archive, spool, options, cancellation).All()
            : archive.Files.Select(f => new FileUnread(f.Index, $"{SyncSpool.ManifestName} is not whole"));
}
