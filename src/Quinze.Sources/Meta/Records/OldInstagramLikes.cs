using System.Text.Json;
using Quinze.Importing;
using Quinze.Sources.Formats.Json;

namespace Quinze.Sources.Meta.Records;

/// <summary><c>likes.json</c> until 2020: lists of a time and an account. Which of the account's posts it was is not told.</summary>
internal sealed class OldInstagramLikes(MetaPeople people) : MetaRecords
{
    public override IReadOnlyList<string> Kinds => ["reaction"];

    public override string? Read(JsonElement record, Place place, List<Reading> found)
    {
        if (record.ValueKind != JsonValueKind.Array || record.GetArrayLength() < 2 || JsonTime.Parse(record[0].Text()) is not { } at)
        {
            return "neither when nor what was liked is told";
        }
        var whose = people.Other(record[1].Said());
        found.Add(
            new InteractionEntry(place)
            {
                Network = people.Network,
                Kind = InteractionKind.Reaction,
                At = at,
                From = Handle.Owner,
                To = whose is null ? Audience.Nobody : Audience.One(whose),
                Detail = "like",
            }
        );
        return null;
    }
}
