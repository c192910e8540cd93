using System.Text.Json;
using Quinze.Importing;

namespace Quinze.Sources.Meta.Records;

/// <summary>Requests of friendship that nobody answered yet, in one direction.</summary>
internal sealed class FacebookRequests(MetaPeople people, bool isTheirs) : MetaRecords, INotInAudit
{
    public override IReadOnlyList<string> Kinds => ["invitation"];

    public override bool IsHistory => false;

    public override string? Read(JsonElement record, Place place, List<Reading> found)
    {
        if (record.Said("name") is not { } name || people.Named(name, place, found) is not { } who)
        {
            return "the request has no name";
        }
        found.Add(
            new InteractionEntry(place)
            {
                Network = people.Network,
                Kind = InteractionKind.Invitation,
                At = record.Time("timestamp"),
                From = isTheirs ? who : Handle.Owner,
                To = Audience.One(isTheirs ? Handle.Owner : who),
            }
        );
        return null;
    }
}
