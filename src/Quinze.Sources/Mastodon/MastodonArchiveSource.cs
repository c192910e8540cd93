using System.Text;
using Quinze.Importing;
using Quinze.Sources.Accounting;
using Quinze.Sources.Formats.Csv;

namespace Quinze.Sources.Mastodon;

/// <summary>The archive that a Mastodon server gives its members: what the account published and liked, as ActivityStreams; and the lists of accounts that can be downloaded beside it.</summary>
public sealed class MastodonArchiveSource : ISource
{
    public const string Name = "mastodon-archive";

    private const int HeadLength = 4096;

    public SourceCard Card { get; } = new(Name, MastodonPeople.Network, 2, "Mastodon archive", "Archive Mastodon");

    public IReadOnlyDictionary<string, string> ReasonsInFrench => MastodonInFrench.Reasons;

    public Recognition Recognise(IArchive archive)
    {
        var known = archive
            .Files.Where(f => f.Trouble is null)
            .Select(f => (File: f, MastodonFiles.Of(f).Kind))
            .Where(f => f.Kind < MastodonFile.Aside)
            .OrderBy(f => f.Kind)
            .ToList();
        foreach (var (file, kind) in known)
        {
            try
            {
                if (kind == MastodonFile.Following ? IsFollowList(archive, file) : IsActivity(archive, file))
                {
                    return kind is MastodonFile.Actor or MastodonFile.Outbox || known.Any(k => k.Kind == MastodonFile.Outbox)
                        ? Recognition.Yes($"{file.Name} is written as Mastodon writes its archives")
                        : Recognition.YesBut(
                            $"{file.Name} is written as Mastodon writes its exports",
                            "Only a list is here; the posts are in the archive (Preferences, Import and export, Request your archive)."
                        );
                }
            }
            catch (Exception e) when (Guarded.IsOfTheFile(e))
            {
                // Another file may speak for the archive.
            }
        }
        return known.Count == 0
            ? Recognition.No("it holds no actor.json, outbox.json or list of accounts")
            : Recognition.Nearly("its files are not written as Mastodon writes them");
    }

    public IEnumerable<Reading> Read(IArchive archive, ReadingOptions options, CancellationToken cancellation) =>
        new MastodonArchiveReading(archive, options, cancellation).All();

    private static bool IsActivity(IArchive archive, ArchiveFile file)
    {
        using var stream = archive.Open(file);
        var head = new byte[HeadLength];
        var text = Encoding.UTF8.GetString(head, 0, stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false));
        return text.TrimStart('\uFEFF', ' ', '\r', '\n', '\t').StartsWith('{')
            && text.Contains("\"@context\"", StringComparison.Ordinal)
            && text.Contains("www.w3.org/ns/activitystreams", StringComparison.Ordinal);
    }

    private static bool IsFollowList(IArchive archive, ArchiveFile file)
    {
        using var csv = new CsvReader(archive.Open(file));
        if (!csv.Read() || csv.FieldCount == 0)
        {
            return false;
        }
        var first = Encoding.UTF8.GetString(csv[0]);
        return FollowLists.IsHeader(first) || FollowLists.IsAddress(first);
    }
}
