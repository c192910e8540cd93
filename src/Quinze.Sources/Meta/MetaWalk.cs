using System.Text.Json;
using NodaTime;
using Quinze.Importing;
using Quinze.Sources.Accounting;
using Quinze.Sources.Formats.Json;

namespace Quinze.Sources.Meta;

/// <summary>One reading of one export: each file in its turn, the ones that say whose it is first; coverage and owner at the end.</summary>
internal sealed class MetaWalk(
    IArchive archive,
    ReadingOptions options,
    IReadOnlyList<MetaNetwork> networks,
    CancellationToken cancellation
)
{
    private const int RowsBetweenChecks = 256;

    private readonly List<Reading> found = [];

    private LocalDate? Day => MetaNames.Day(archive) ?? networks.Max(n => n.Reach.Last);

    public IEnumerable<Reading> All()
    {
        var walk = new FileWalk<(MetaNetwork? Network, MetaPart Part)>(
            archive,
            options,
            Of,
            f => f.Part.Order,
            f => f.Part.Records is not null
        );
        foreach (var (file, (network, part)) in walk.Files)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var reading in walk.Readings(file, () => Readings(file, network, part)))
            {
                network?.Reach.Add(reading);
                yield return reading;
            }
        }
        foreach (var covered in networks.SelectMany(n => n.Coverage(Day)))
        {
            yield return covered;
        }
        yield return Owner();
    }

    private (MetaNetwork? Network, MetaPart Part) Of(ArchiveFile file)
    {
        if (MetaAside.Of(file) is { } shared)
        {
            return (null, shared);
        }
        foreach (var network in networks)
        {
            if (network.Of(archive, file) is { } part)
            {
                return (network, part);
            }
        }
        return (null, MetaAside.ByFolder(file) ?? MetaPart.CannotBeRead($"not a file we know: {file.Name}"));
    }

    private IEnumerable<Reading> Readings(ArchiveFile file, MetaNetwork? network, MetaPart part) =>
        part.Aside is { } aside ? [new FileLeftAside(file.Index, aside)]
        : part.Unread is { } unread ? [new FileUnread(file.Index, unread)]
        : options.AuditOnly && part.Records is INotInAudit ? [new FileLeftAside(file.Index, "not read in an audit")]
        : Records(file, network!, part.Records!);

    private IEnumerable<Reading> Records(ArchiveFile file, MetaNetwork network, MetaRecords records)
    {
        records.Begin(file);
        using var elements = new JsonElements(archive.Open(file)) { List = records.List };
        var (rows, whole) = (0L, true);
        while (elements.Read())
        {
            whole &= !elements.IsRest;
            var held =
                elements.Fault is not null ? [default]
                : elements.IsElement ? records.Within(elements.Value)
                : records.Inside(elements.Name, elements.Value);
            foreach (var record in held)
            {
                foreach (var reading in Record(elements.Fault, record, records, new Place(file.Index, ++rows)))
                {
                    yield return reading;
                }
            }
        }
        network.Heard(records, file.Index, whole);
        yield return new FileRead(file.Index, rows);
    }

    private List<Reading> Record(string? fault, JsonElement record, MetaRecords records, Place place)
    {
        if (place.Line % RowsBetweenChecks == 0)
        {
            cancellation.ThrowIfCancellationRequested();
        }
        found.Clear();
        if ((fault ?? records.Read(record, place, found)) is { } missing)
        {
            found.Clear();
            found.Add(new Unread(place, missing));
        }
        return found;
    }

    private OwnerFound Owner()
    {
        Handle[] own = [.. networks.SelectMany(n => n.People.OwnHandles)];
        var name = networks.Select(n => n.People.OwnName).OfType<string>().FirstOrDefault();
        return own.Length > 0 ? new OwnerFound(own, name, "the profile in it says whose it is", Day)
            : options.KnownOwner.Count > 0 ? new OwnerFound([.. options.KnownOwner], name, "as told before", Day)
            : options.Owner is { } told ? new OwnerFound([told], name, "as told before", Day)
            : new OwnerFound([], name, "no profile in it: say whose it is with --owner", Day);
    }
}
