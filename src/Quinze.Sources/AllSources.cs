using Quinze.Importing;
using Quinze.Sources.Bluesky;
using Quinze.Sources.LinkedIn;
using Quinze.Sources.Native;

namespace Quinze.Sources;

/// <summary>Every kind of export that can be read, in the order in which they are asked whether an archive is theirs.</summary>
public static class AllSources
{
    public static IReadOnlyList<ISource> List { get; } = [new LinkedInArchiveSource(), new BlueskyRepositorySource(), new NativeSource()];
}
