using System.Text.Json;
using Quinze.Importing;
using Quinze.Sources.Formats.Json;

namespace Quinze.Sources.Meta.Records;

/// <summary><c>comments.json</c> until 2020: lists of a time, the words and the account under whose post they stand.</summary>
internal sealed class OldInstagramComments(MetaPeople people) : MetaRecords
{
    public override IReadOnlyList<string> Kinds => ["comment"];

    public override string? Read(JsonElement record, Place place, List<Reading> found)
    {
        if (record.ValueKind != JsonValueKind.Array || record.GetArrayLength() < 2 || JsonTime.Parse(record[0].Text()) is not { } at)
        {
            return "the comment has neither words nor time";
        }
        var whose = record.GetArrayLength() > 2 ? people.Other(record[2].Said()) : null;
        found.Add(
            new InteractionEntry(place)
            {
                Network = people.Network,
                Kind = InteractionKind.Comment,
                At = at,
                From = Handle.Owner,
                To = whose is null ? Audience.Nobody : Audience.One(whose),
                Text = Utf8Text.From(record[1].Said()),
            }
        );
        return null;
    }
}
