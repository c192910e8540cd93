using Quinze.Importing;

namespace Quinze.Sources.Meta;

/// <summary>What Facebook hands over when it is asked for one's information in the format JSON, of any layout since 2018.</summary>
public sealed class FacebookArchiveSource : ISource
{
    public const string Name = "facebook-archive";

    internal const string Network = "facebook";

    public SourceCard Card { get; } = new(Name, Network, 1, "Facebook archive", "Archive Facebook");

    public IReadOnlyDictionary<string, string> ReasonsInFrench => MetaInFrench.Reasons;

    public Recognition Recognise(IArchive archive) =>
        MetaRecognition.Of(
            archive,
            "Facebook",
            ["your_facebook_activity", "your_activity_across_facebook", "friends_and_followers", "apps_and_websites_off_of_facebook"],
            FacebookFiles.IsSure,
            FacebookFiles.MayBe
        );

    public IEnumerable<Reading> Read(IArchive archive, ReadingOptions options, CancellationToken cancellation) =>
        new MetaWalk(archive, options, [new FacebookFiles(archive)], cancellation).All();
}
