using Quinze.Importing;
using Quinze.Sources.Accounting;

namespace Quinze.Sources.YouTube;

/// <summary>The folder that Google Takeout makes for YouTube: comments, live chats, subscriptions and videos, as tables whose names and columns are in the account's language.</summary>
public sealed class YouTubeTakeoutSource : ISource
{
    public const string Name = "youtube-takeout";

    internal const string Network = "youtube";

    private const int TablesLookedAt = 8;

    public SourceCard Card { get; } = new(Name, Network, 1, "YouTube (Google Takeout)", "YouTube (Google Takeout)");

    public IReadOnlyDictionary<string, string> ReasonsInFrench => YouTubeInFrench.Reasons;

    public Recognition Recognise(IArchive archive)
    {
        var tables = archive
            .Files.Where(f => f.Trouble is null && !Junk.Is(f.Name) && f.Name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
            .OrderBy(f => !IsYouTubes(f.Name))
            .ThenBy(f => f.Index)
            .Take(TablesLookedAt);
        foreach (var file in tables)
        {
            if (YouTubeFiles.TableOf(archive, file) < YouTubeFile.Aside)
            {
                return Recognition.Yes($"{file.Name} has the columns of a table of YouTube's");
            }
        }
        return Recognition.No("no table of it has the columns of YouTube's");
    }

    public IEnumerable<Reading> Read(IArchive archive, ReadingOptions options, CancellationToken cancellation) =>
        new YouTubeReading(archive, options, cancellation).All();

    /// <summary>Whether a file of a Takeout lies in YouTube's folder, which bears that name in every language.</summary>
    internal static bool IsYouTubes(string name) =>
        name.IndexOf('/', StringComparison.Ordinal) is var cut and > 0
        && name[..cut].Contains("YouTube", StringComparison.OrdinalIgnoreCase);
}
