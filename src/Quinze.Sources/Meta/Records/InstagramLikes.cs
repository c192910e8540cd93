using System.Text.Json;
using Quinze.Importing;
using Quinze.Sources.Formats.Json;

namespace Quinze.Sources.Meta.Records;

/// <summary>
/// What the owner liked (posts, comments, stories, threads), and votes under stories: whose, which and when. The account stands in the title, in the address of the post (Threads),
/// or in the group "Owner" of the newest layout.
/// </summary>
internal sealed class InstagramLikes(MetaPeople people, InteractionKind kind) : MetaRecords
{
    public override IReadOnlyList<string> Kinds => [kind == InteractionKind.Vote ? "vote" : "reaction"];

    public override string? Read(JsonElement record, Place place, List<Reading> found)
    {
        var entries = record.Each("string_list_data").ToList();
        var entry = entries.FirstOrDefault();
        var labels = MetaLabels.Of(record);
        var at = entry.Time("timestamp") ?? record.Time("timestamp") ?? labels.Time();
        if (at is null && entries.Count == 0 && labels.Count == 0)
        {
            return "neither when nor what was liked is told";
        }
        var title = record.Said("title");
        var address = entry.Said("href") ?? labels.Address();
        var told = labels.Value(LabelWord.Username) ?? MetaAddress.AccountOf(address) ?? title;
        var account = MetaAddress.Account(told);
        if (people.Other(account) is { } whose)
        {
            var name = labels.Value(LabelWord.Name) ?? (title == account ? null : title);
            people.See(whose, name, place, found);
            found.Add(Act(record, entry, place, at, Audience.One(whose), address));
            return null;
        }
        found.Add(Act(record, entry, place, at, Audience.Nobody, address));
        return null;
    }

    private InteractionEntry Act(JsonElement record, JsonElement entry, Place place, Moment? at, Audience to, string? address) =>
        new(place)
        {
            Network = people.Network,
            Kind = kind,
            At = at,
            From = Handle.Owner,
            To = to,
            Post = MetaAddress.IsOne(address) ? PostRef.At(address!) : PostRef.None,
            Detail = kind == InteractionKind.Vote ? entry.Said("value") : "like",
        };
}
