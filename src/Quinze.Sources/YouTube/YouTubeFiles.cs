using System.Text;
using Quinze.Importing;
using Quinze.Sources.Accounting;

namespace Quinze.Sources.YouTube;

/// <summary>What a file of YouTube's folder is, in the order of reading: who the owner is comes first.</summary>
internal enum YouTubeFile
{
    Channels,
    Videos,
    Comments,
    LiveChats,
    Subscriptions,
    SubscriptionsAsJson,
    Aside,
    Unread,
}

/// <summary>
/// The accounting table. Names are in the account's language (<c>commentaires/commentaires.csv</c>), so tables go by their columns, and where those are in a language that we do not know,
/// by what stands in them.
/// </summary>
internal static class YouTubeFiles
{
    private const int HeadLength = 1024;

    public static (YouTubeFile Kind, string? Reason) Of(IArchive archive, ArchiveFile file)
    {
        if (Junk.Is(file.Name))
        {
            return (YouTubeFile.Aside, Junk.Reason);
        }
        var name = Junk.NameOf(file.Name).ToLowerInvariant();
        return Path.GetExtension(name) switch
        {
            ".csv" => TableOf(archive, file) is var kind && kind == YouTubeFile.Aside
                ? (kind, "lists of videos, texts and settings around them: no contact")
                : (kind, null),
            ".json" => AsJson(archive, file),
            ".html" or ".htm" => IsHistory(name)
                ? (YouTubeFile.Aside, History)
                : (YouTubeFile.Unread, "a page to look at, not data: ask for the export again"),
            _ => (YouTubeFile.Aside, "pictures, films and sounds are not opened"),
        };
    }

    private const string History = "what was watched or searched; no question here needs it";

    /// <summary>Which table it is; one that is none of ours is left aside.</summary>
    public static YouTubeFile TableOf(IArchive archive, ArchiveFile file)
    {
        try
        {
            return YouTubeColumns.Of(archive, file)?.Table ?? YouTubeFile.Aside;
        }
        catch (Exception e) when (Guarded.IsOfTheFile(e))
        {
            return YouTubeFile.Aside;
        }
    }

    private static (YouTubeFile, string?) AsJson(IArchive archive, ArchiveFile file)
    {
        try
        {
            using var stream = archive.Open(file);
            Span<byte> head = stackalloc byte[HeadLength];
            var text = Encoding.UTF8.GetString(head[..stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)]);
            return text.Contains("youtube#subscription", StringComparison.Ordinal)
                || (text.Contains("\"snippet\"", StringComparison.Ordinal) && text.Contains("\"resourceId\"", StringComparison.Ordinal))
                    ? (YouTubeFile.SubscriptionsAsJson, null)
                : text.Contains("\"header\"", StringComparison.Ordinal) || IsHistory(file.Name) ? (YouTubeFile.Aside, History)
                : (YouTubeFile.Unread, $"not a file we know: {file.Name}");
        }
        catch (Exception e) when (Guarded.IsOfTheFile(e))
        {
            return (YouTubeFile.Unread, Guarded.Reason(e));
        }
    }

    private static bool IsHistory(string name) =>
        name.Contains("history", StringComparison.OrdinalIgnoreCase) || name.Contains("historique", StringComparison.OrdinalIgnoreCase);
}
