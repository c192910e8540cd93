using Quinze.Importing;

namespace Quinze.Sources.Meta;

/// <summary>What Threads hands over on its own in the format JSON. The same files inside an export of Instagram are read with it.</summary>
public sealed class ThreadsArchiveSource : ISource
{
    public const string Name = "threads-archive";

    internal const string Network = "threads";

    public SourceCard Card { get; } = new(Name, Network, 1, "Threads archive", "Archive Threads");

    public IReadOnlyDictionary<string, string> ReasonsInFrench => MetaInFrench.Reasons;

    /// <summary>Where posts of Instagram lie beside it, it is Instagram's export.</summary>
    public Recognition Recognise(IArchive archive) =>
        archive.Files.Any(f => MetaNames.IsIn(f.Name, "your_instagram_activity") || MetaNames.IsIn(f.Name, "content"))
            ? Recognition.No("Instagram lies in it too")
            : MetaRecognition.Of(archive, "Threads", ["your_threads_activity"], ThreadsFiles.IsSure, ThreadsFiles.MayBe);

    public IEnumerable<Reading> Read(IArchive archive, ReadingOptions options, CancellationToken cancellation) =>
        new MetaWalk(archive, options, [new ThreadsFiles(options, null)], cancellation).All();
}
