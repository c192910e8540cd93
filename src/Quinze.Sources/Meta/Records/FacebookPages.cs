using System.Text.Json;
using Quinze.Importing;
using Quinze.Sources.Formats.Json;

namespace Quinze.Sources.Meta.Records;

/// <summary>Pages that the owner liked or follows: one follow of an organisation, however many lists name it.</summary>
internal sealed class FacebookPages(MetaPeople people) : MetaRecords, INotInAudit
{
    public override IReadOnlyList<string> Kinds => ["follow"];

    public override bool IsHistory => false;

    public override string? Read(JsonElement record, Place place, List<Reading> found)
    {
        var name =
            record.Said("name")
            ?? record.Each("data").Select(d => d.Said("name")).FirstOrDefault(n => n is not null)
            ?? record.Said("title");
        if (name is null)
        {
            return "the page has no name";
        }
        var page = people.Organisation(name, place, found);
        found.Add(
            new InteractionEntry(place)
            {
                Network = people.Network,
                Kind = InteractionKind.Follow,
                At = record.Time("timestamp"),
                From = Handle.Owner,
                To = Audience.One(page),
                Reference = "page " + page.Key,
            }
        );
        return null;
    }
}
