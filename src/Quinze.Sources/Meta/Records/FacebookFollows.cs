using System.Text.Json;
using Quinze.Importing;

namespace Quinze.Sources.Meta.Records;

/// <summary>Who follows the owner, or whom the owner follows, by name; with a day where one is told.</summary>
internal sealed class FacebookFollows(MetaPeople people, bool isTheirs) : MetaRecords, INotInAudit
{
    public override IReadOnlyList<string> Kinds => ["follow"];

    public override bool IsHistory => false;

    public override string? Read(JsonElement record, Place place, List<Reading> found)
    {
        if ((record.Said("name") ?? record.Said("title")) is not { } name)
        {
            return "the account has no name";
        }
        var who = people.Named(name, place, found);
        if (who is null)
        {
            found.Add(new LeftAside(place, "the account follows itself"));
            return null;
        }
        found.Add(
            new InteractionEntry(place)
            {
                Network = people.Network,
                Kind = InteractionKind.Follow,
                At = record.Time("timestamp"),
                From = isTheirs ? who : Handle.Owner,
                To = Audience.One(isTheirs ? Handle.Owner : who),
            }
        );
        return null;
    }
}
