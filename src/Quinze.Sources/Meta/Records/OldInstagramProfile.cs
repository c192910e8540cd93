using System.Text.Json;
using Quinze.Importing;

namespace Quinze.Sources.Meta.Records;

/// <summary><c>profile.json</c> until 2020: one flat object, so each of its values is a record of its own.</summary>
internal sealed class OldInstagramProfile(MetaPeople people, InstagramProfile profile) : MetaRecords
{
    private string value = "";

    public override IReadOnlyList<string> Kinds => [];

    public override IEnumerable<JsonElement> Inside(string name, JsonElement value)
    {
        this.value = name;
        return [value];
    }

    public override string? Read(JsonElement record, Place place, List<Reading> found)
    {
        switch (value)
        {
            case "username" when MetaAddress.Account(record.Said()) is { } account:
                people.Own(account, null);
                found.Add(new Seen(place, Handle.Owner, account));
                break;
            case "name" when record.Said() is { Length: > 0 } name:
                people.Own(null, name);
                found.Add(new Seen(place, Handle.Owner, name));
                break;
            case "biography" when record.Said() is { Length: > 0 } about:
                found.Add(new PersonFact(place, Handle.Owner, PersonFact.Headline, about, null));
                break;
            case "private_account":
                profile.IsPrivate = record.ValueKind == JsonValueKind.True;
                found.Add(new LeftAside(place, MetaAside.Setting));
                break;
            default:
                found.Add(new LeftAside(place, MetaAside.Private));
                break;
        }
        return null;
    }
}
