using System.Text.Json;
using Quinze.Importing;
using Quinze.Sources.Formats.Sync;
using Quinze.Sources.LinkedIn;

namespace Quinze.Sources.LinkedInPortability;

/// <summary>What a sync asked of LinkedIn under the European right to portability: the member's archive by domain, read by the archive's own readers, and the log of the last weeks.</summary>
public sealed class LinkedInPortabilitySource : ISource
{
    public const string Name = "linkedin-portability";

    /// <summary>LinkedIn's 404 says the same of nothing and of not yet.</summary>
    private const string NothingOrNotYet = "nothing of this kind, or not gathered yet: LinkedIn answers both alike, so it stays unknown";

    public SourceCard Card { get; } =
        new(
            Name,
            LinkedInPeople.Network,
            1,
            "LinkedIn, asked by a sync (portability)",
            "LinkedIn, interrogé par une synchronisation (portabilité)"
        );

    public IReadOnlyDictionary<string, string> ReasonsInFrench => LinkedInPortabilityInFrench.Reasons;

    public Recognition Recognise(IArchive archive) => SyncSpool.Recognise(archive, LinkedInPeople.Network);

    public IEnumerable<Reading> Read(IArchive archive, ReadingOptions options, CancellationToken cancellation)
    {
        if (SyncSpool.Read(archive) is not { } spool)
        {
            return archive.Files.Select(f => new FileUnread(f.Index, $"{SyncSpool.ManifestName} is not whole"));
        }
        return Read(archive, spool, options, cancellation);
    }

    private static IEnumerable<Reading> Read(IArchive archive, SyncSpool spool, ReadingOptions options, CancellationToken cancellation)
    {
        var tables = spool.Pages.Where(p => p.Kind == "snapshot" && SnapshotTables.Knows(p.About)).ToList();
        var snapshot = tables.Select(p => p.File.Index).ToHashSet();
        using var files = new SnapshotTables(archive, spool);
        var others = archive.Files.Select(f => f.Index).Where(i => !snapshot.Contains(i));
        var walk = new LinkedInWalk(files, options with { Known = options.Known.Union(others).ToHashSet() }, cancellation)
        {
            Source = Name,
            CameAsJson = true,
        };
        OwnerFound? owner = null;
        foreach (var reading in walk.Readings())
        {
            if (reading is OwnerFound found)
            {
                owner = found;
                continue;
            }
            yield return reading;
        }
        var log = new ChangeLog(tables.Select(p => p.About!).ToHashSet());
        var rest = new SyncWalk(archive, spool, options with { Known = options.Known.Union(snapshot).ToHashSet() }, cancellation);
        foreach (var reading in rest.Readings(["changelog"], [], (page, json, said) => Log(log, page, json, said), Aside))
        {
            yield return reading;
        }
        yield return new OwnerFound([.. owner!.Handles], owner.Name, owner.Because, spool.Day);
    }

    private static long Log(ChangeLog log, SyncPage page, JsonElement json, List<Reading> found)
    {
        var rows = 0L;
        if (
            json.ValueKind != JsonValueKind.Object
            || !json.TryGetProperty("elements", out var events)
            || events.ValueKind != JsonValueKind.Array
        )
        {
            return rows;
        }
        foreach (var item in events.EnumerateArray())
        {
            var place = new Place(page.File.Index, ++rows);
            if (log.Read(item, place, found) is { } fault)
            {
                found.Add(new Unread(place, fault));
            }
        }
        return rows;
    }

    private static string? Aside(UnansweredQuestion question) =>
        question is { Kind: "snapshot", Status: 404 } ? $"{question.About}: {NothingOrNotYet}" : null;
}
