using Quinze.Importing;

namespace Quinze.Sources.Meta;

/// <summary>What Instagram hands over when it is asked for one's information in the format JSON, of any layout since 2019; Threads is in it where the account is on Threads.</summary>
public sealed class InstagramArchiveSource : ISource
{
    public const string Name = "instagram-archive";

    internal const string Network = "instagram";

    public SourceCard Card { get; } = new(Name, Network, 1, "Instagram archive", "Archive Instagram");

    public IReadOnlyDictionary<string, string> ReasonsInFrench => MetaInFrench.Reasons;

    public Recognition Recognise(IArchive archive) =>
        MetaRecognition.Of(
            archive,
            "Instagram",
            ["your_instagram_activity", "followers_and_following", "apps_and_websites_off_of_instagram"],
            InstagramFiles.IsSure,
            InstagramFiles.MayBe
        );

    public IEnumerable<Reading> Read(IArchive archive, ReadingOptions options, CancellationToken cancellation)
    {
        var instagram = new InstagramFiles(archive, options);
        return new MetaWalk(archive, options, [new ThreadsFiles(options, instagram.People), instagram], cancellation).All();
    }
}
