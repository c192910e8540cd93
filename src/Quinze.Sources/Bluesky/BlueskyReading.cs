using NodaTime;
using Quinze.Importing;
using Quinze.Sources.Formats.Car;

namespace Quinze.Sources.Bluesky;

/// <summary>One reading of one repository: every record in the order of its keys, each accounted for, and what is known once all were seen.</summary>
internal sealed class BlueskyReading(CarFile car, Commit commit, int file, LocalDate? today)
{
    private readonly BlueskyPeople people = new(commit.Did);
    private readonly BlueskyTimes times = new(commit.Revision, today);
    private readonly BlueskyCoverage coverage = new();
    private readonly List<Reading> found = [];
    private Profile? profile;
    private int lostParts;
    private int lostRecords;

    public IEnumerable<Reading> All(CancellationToken cancellation)
    {
        var number = 0L;
        foreach (var leaf in RecordTree.Walk(car, commit.Data))
        {
            cancellation.ThrowIfCancellationRequested();
            found.Clear();
            Read(leaf, new Place(file, ++number));
            foreach (var reading in found)
            {
                coverage.Add(reading);
                yield return reading;
            }
        }
        foreach (var entry in Told(profile))
        {
            yield return entry;
        }
        foreach (var span in coverage.Spans(times, lostParts + lostRecords == 0))
        {
            yield return new Covered(file, span);
        }
        yield return new FileRead(file, number, Remark());
        var owner = new Handle(BlueskyRepositorySource.Network, commit.Did);
        yield return new OwnerFound([owner], profile?.Name, "the DID that the repository's commit is made out to", times.LastDay);
    }

    private void Read(Leaf leaf, Place place)
    {
        if (leaf.IsSubtree)
        {
            lostParts++;
            found.Add(new Unread(place, $"{leaf.Fault}, with the records in it"));
            return;
        }
        var state = car.Read(leaf.Record, out var payload);
        if (leaf.Fault is not null || state != BlockState.Found)
        {
            lostRecords++;
            found.Add(
                new Unread(
                    place,
                    leaf.Fault ?? (state == BlockState.Missing ? "the record is missing from the file" : "the record is damaged")
                )
            );
            return;
        }
        var slash = leaf.Key.IndexOf('/', StringComparison.Ordinal);
        if (Read(payload, leaf.Key[..slash], leaf.Key[(slash + 1)..], place) is { } fault)
        {
            found.Clear();
            found.Add(new Unread(place, fault));
        }
    }

    private string? Read(ReadOnlySpan<byte> payload, string collection, string key, Place place)
    {
        if (
            collection
            is not (
                BlueskyCollections.Post
                or BlueskyCollections.Like
                or BlueskyCollections.Repost
                or BlueskyCollections.Follow
                or BlueskyCollections.Profile
            )
        )
        {
            found.Add(new LeftAside(place, BlueskyCollections.WhyLeftAside(collection)));
            return null;
        }
        if (!DagCbor.TryRead(payload, out var fields, out var fault))
        {
            return $"the record is no valid CBOR: {fault}";
        }
        if (RecordShape.Fault(fields) is { } misshape)
        {
            return misshape;
        }
        if (fields["$type"u8].Text != collection)
        {
            return "its type is not that of its collection";
        }
        if (collection == BlueskyCollections.Profile)
        {
            profile = new Profile(place, fields["displayName"u8].Text, fields["description"u8].Text);
            if (profile.IsEmpty)
            {
                found.Add(new LeftAside(place, "a profile without name and description"));
            }
            return null;
        }
        var at = times.Of(key, fields["createdAt"u8].Utf8);
        var record = new BlueskyRecord(fields, place, $"at://{commit.Did}/{collection}/{key}", at);
        return collection switch
        {
            BlueskyCollections.Post => BlueskyPosts.Read(record, people, found),
            BlueskyCollections.Follow => BlueskyGestures.ReadFollow(record, people, found),
            BlueskyCollections.Like => BlueskyGestures.ReadOnRecord(InteractionKind.Reaction, record, people, found),
            _ => BlueskyGestures.ReadOnRecord(InteractionKind.Repost, record, people, found),
        };
    }

    /// <summary>A profile has no date of its own worth having: it was so on the day of the export, which is known last.</summary>
    private IEnumerable<Entry> Told(Profile? known)
    {
        if (!string.IsNullOrWhiteSpace(known?.Name))
        {
            yield return new Seen(known.Place, Handle.Owner, known.Name);
        }
        if (!string.IsNullOrWhiteSpace(known?.Description))
        {
            yield return new PersonFact(known.Place, Handle.Owner, PersonFact.Headline, known.Description, times.LastDay);
        }
    }

    private string? Remark()
    {
        string?[] remarks =
        [
            car.Cut,
            lostParts == 0 ? null : $"{Many(lostParts, "part")} of the tree missing or damaged: how many records they held is not known",
            lostRecords == 0 ? null : $"{Many(lostRecords, "record")} missing or damaged",
            times.Far == 0 ? null : $"{Many(times.Far, "record")} with a claimed time far from their id",
            times.Replaced == 0 ? null : $"{Many(times.Replaced, "record")} without a possible time: the time of their id was taken",
        ];
        var said = string.Join("; ", remarks.Where(r => r is not null));
        return said.Length == 0 ? null : said;
    }

    private static string Many(int count, string word) => count == 1 ? $"1 {word}" : $"{count} {word}s";

    private sealed record Profile(Place Place, string? Name, string? Description)
    {
        public bool IsEmpty => string.IsNullOrWhiteSpace(Name) && string.IsNullOrWhiteSpace(Description);
    }
}
