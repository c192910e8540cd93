using System.Text.Json;
using Quinze.Importing;
using Quinze.Sources.Formats.Json;

namespace Quinze.Sources.Meta.Records;

/// <summary><c>connections.json</c> until 2020: for each list an object of accounts and days.</summary>
internal sealed class OldInstagramConnections(MetaPeople people) : MetaRecords, INotInAudit
{
    private string list = "";
    private string account = "";

    public override IReadOnlyList<string> Kinds => ["follow"];

    public override bool IsHistory => false;

    public override IEnumerable<JsonElement> Inside(string name, JsonElement value)
    {
        list = name;
        foreach (var (who, day) in value.ValueKind == JsonValueKind.Object ? value.EnumerateObject().Select(p => (p.Name, p.Value)) : [])
        {
            account = who;
            yield return day;
        }
    }

    public override string? Read(JsonElement record, Place place, List<Reading> found)
    {
        if (list is not ("followers" or "following"))
        {
            found.Add(
                new LeftAside(
                    place,
                    list switch
                    {
                        "blocked_users" => MetaAside.Unwanted,
                        "close_friends" => MetaAside.OwnList,
                        "following_hashtags" => MetaAside.Seen,
                        _ => MetaAside.Unanswered,
                    }
                )
            );
            return null;
        }
        if (people.Other(account) is not { } who)
        {
            return "the account has no name";
        }
        var isTheirs = list == "followers";
        found.Add(
            new InteractionEntry(place)
            {
                Network = people.Network,
                Kind = InteractionKind.Follow,
                At = JsonTime.Parse(record.Text()),
                From = isTheirs ? who : Handle.Owner,
                To = Audience.One(isTheirs ? Handle.Owner : who),
            }
        );
        return null;
    }
}
