using NodaTime;
using Quinze.Importing;
using Quinze.Sources.Accounting;
using Quinze.Sources.Formats.Json;
using Quinze.Sources.Formats.Tables;
using Quinze.Sources.GoogleTakeout;

namespace Quinze.Sources.YouTube;

/// <summary>One reading of YouTube's folder: each file in its turn; coverage and owner at the end.</summary>
internal sealed class YouTubeReading(IArchive archive, ReadingOptions options, CancellationToken cancellation)
{
    private const int RowsBetweenChecks = 256;

    private readonly YouTubeRows rows = new(options);
    private readonly Reach reach = new();
    private readonly SortedDictionary<string, int> spoken = new(StringComparer.Ordinal);
    private readonly List<Reading> found = [];

    private LocalDate? Day => TakeoutNames.Day(archive) ?? reach.Last;

    public IEnumerable<Reading> All()
    {
        var walk = new FileWalk<(YouTubeFile Kind, string? Reason)>(
            archive,
            options,
            f => f.Trouble is null ? YouTubeFiles.Of(archive, f) : (YouTubeFile.Unread, f.Trouble),
            f => (int)f.Kind,
            f => f.Kind < YouTubeFile.Aside
        );
        foreach (var (file, (kind, reason)) in walk.Files)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var reading in walk.Readings(file, () => Readings(file, kind, reason)))
            {
                reach.Add(reading);
                yield return reading;
            }
        }
        foreach (var (kind, file) in spoken)
        {
            var dated = reach.FirstOf(kind) is not null;
            yield return new Covered(
                file,
                new CoverageSpan(YouTubeTakeoutSource.Name, kind, reach.FirstOf(kind), dated ? Day : null, dated && kind != "follow")
            );
        }
        yield return rows.Owner(Day);
    }

    private IEnumerable<Reading> Readings(ArchiveFile file, YouTubeFile kind, string? reason) =>
        kind switch
        {
            YouTubeFile.Unread => [new FileUnread(file.Index, reason!)],
            YouTubeFile.Aside => [new FileLeftAside(file.Index, reason!)],
            YouTubeFile.Subscriptions or YouTubeFile.SubscriptionsAsJson when options.AuditOnly =>
            [
                new FileLeftAside(file.Index, "not read in an audit"),
            ],
            YouTubeFile.SubscriptionsAsJson => AsJson(file),
            _ => AsTable(file),
        };

    private IEnumerable<Reading> AsTable(ArchiveFile file)
    {
        var columns = YouTubeColumns.Of(archive, file)!;
        using var table = Table.OpenBelowHeader(archive, file)!;
        var count = 0L;
        while (table.Read())
        {
            if (++count % RowsBetweenChecks == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }
            found.Clear();
            var place = new Place(file.Index, table.Line);
            if ((table.Fault ?? rows.Read(columns, table, place, found)) is { } missing)
            {
                found.Clear();
                found.Add(new Unread(place, missing));
            }
            foreach (var reading in found)
            {
                yield return reading;
            }
        }
        Heard(file, columns.Table);
        yield return new FileRead(file.Index, count, table.Remark);
    }

    private IEnumerable<Reading> AsJson(ArchiveFile file)
    {
        using var elements = new JsonElements(archive.Open(file));
        while (elements.Read())
        {
            found.Clear();
            var place = new Place(file.Index, elements.Number);
            if ((elements.Fault ?? rows.Subscription(elements.Value, place, found)) is { } missing)
            {
                found.Clear();
                found.Add(new Unread(place, missing));
            }
            foreach (var reading in found)
            {
                yield return reading;
            }
        }
        Heard(file, YouTubeFile.Subscriptions);
        yield return new FileRead(file.Index, elements.Number);
    }

    private void Heard(ArchiveFile file, YouTubeFile table)
    {
        string[] kinds = table switch
        {
            YouTubeFile.Videos => ["post"],
            YouTubeFile.Comments => ["comment", "reply"],
            YouTubeFile.LiveChats => ["comment"],
            YouTubeFile.Subscriptions => ["follow"],
            _ => [],
        };
        foreach (var kind in kinds)
        {
            spoken.TryAdd(kind, file.Index);
        }
    }
}
