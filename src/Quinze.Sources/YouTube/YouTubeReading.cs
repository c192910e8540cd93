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
        var files = archive
            .Files.Where(f => !options.Known.Contains(f.Index))
            .Select(f => (File: f, What: f.Trouble is null ? YouTubeFiles.Of(archive, f) : (YouTubeFile.Unread, f.Trouble)))
            .OrderBy(f => f.What.Item1)
            .ThenBy(f => f.File.Index)
            .ToList();
        var doubles = Doubles.Among(archive, files.Where(f => f.What.Item1 < YouTubeFile.Aside).Select(f => f.File));
        foreach (var (file, (kind, reason)) in files)
        {
            cancellation.ThrowIfCancellationRequested();
            var readings = doubles.TryGetValue(file.Index, out var first)
                ? [new FileLeftAside(file.Index, $"the same bytes as {first}")]
                : Guarded.Readings(file, () => Readings(file, kind, reason));
            foreach (var reading in readings)
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
