using System.Text.Json;
using Quinze.Importing;

namespace Quinze.Sources.Meta.Records;

/// <summary><c>personal_information.json</c>: the owner's account and name, and whether the account is open to all. Nothing else of it is looked at.</summary>
internal sealed class InstagramProfile(MetaPeople people) : MetaRecords
{
    /// <summary>True when the account was for its followers only on the day of the export; what it was before is not told.</summary>
    public bool IsPrivate { get; set; }

    public override IReadOnlyList<string> Kinds => [];

    public override string? Read(JsonElement record, Place place, List<Reading> found)
    {
        var labels = MetaLabels.Of(record);
        var account = MetaAddress.Account(labels.Value(LabelWord.Username));
        var name = labels.Value(LabelWord.Name);
        if (account is null && name is null)
        {
            // Further records hold numbers and addresses.
            found.Add(new LeftAside(place, MetaAside.Private));
            return null;
        }
        IsPrivate |= labels.Value(LabelWord.PrivateAccount) is { } said && LabelWord.Yes.Is(said);
        people.Own(account, name);
        found.Add(new Seen(place, Handle.Owner, name ?? account!));
        return null;
    }
}
