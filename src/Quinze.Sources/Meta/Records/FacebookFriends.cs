using System.Globalization;
using System.Text.Json;
using Quinze.Importing;
using Quinze.Sources.Formats.Json;

namespace Quinze.Sources.Meta.Records;

/// <summary>Friendships, which are mutual, with their day. Two friends of one name are two people: each is told by the day of the friendship.</summary>
internal sealed class FacebookFriends(IArchive archive, MetaPeople people) : MetaRecords, INotInAudit
{
    private readonly HashSet<string> namesakes = new(StringComparer.OrdinalIgnoreCase);

    public override IReadOnlyList<string> Kinds => ["connection"];

    public override bool IsHistory => false;

    public override void Begin(ArchiveFile file)
    {
        var once = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        using var elements = new JsonElements(archive.Open(file));
        while (elements.Read())
        {
            if (elements.Fault is null && elements.Value.Said("name") is { } name && !once.Add(name))
            {
                namesakes.Add(name);
            }
        }
    }

    public override string? Read(JsonElement record, Place place, List<Reading> found)
    {
        if (record.Said("name") is not { } name)
        {
            return "the friend has no name";
        }
        var at = record.Time("timestamp");
        var apart = namesakes.Contains(name) ? at?.Instant.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture) : null;
        var who = MessageOddities.IsClosed(name) ? null : people.Named(name, place, found, apart);
        found.Add(
            new InteractionEntry(place)
            {
                Network = people.Network,
                Kind = InteractionKind.Connection,
                At = at,
                From = Handle.Owner,
                To = who is null ? Audience.Nobody : Audience.One(who),
                Marks = who is null ? Marks.ClosedAccount : Marks.None,
            }
        );
        return null;
    }
}
