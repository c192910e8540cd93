using System.Text.Json;
using Quinze.Importing;
using Quinze.Sources.Formats.Json;

namespace Quinze.Sources.Meta.Records;

/// <summary>
/// Who follows the owner, or whom the owner follows, with the day. The account stands in the value; since the end of 2025, where there is no value, in the title; else at the end of the address,
/// which may be <c>…/_u/account</c>.
/// </summary>
internal sealed class InstagramFollows(MetaPeople people, bool isTheirs) : MetaRecords, INotInAudit
{
    public override IReadOnlyList<string> Kinds => ["follow"];

    public override bool IsHistory => false;

    public override string? Read(JsonElement record, Place place, List<Reading> found)
    {
        var entry = record.Each("string_list_data").FirstOrDefault();
        var labels = MetaLabels.Of(record);
        var account =
            MetaAddress.Account(entry.Said("value"))
            ?? MetaAddress.Account(record.Said("title"))
            ?? MetaAddress.Account(labels.Value(LabelWord.Username))
            ?? MetaAddress.AccountOf(entry.Said("href"))
            ?? MetaAddress.AccountOf(labels.Address());
        if (account is null)
        {
            return "the account has no name";
        }
        if (people.Other(account) is not { } who)
        {
            found.Add(new LeftAside(place, "the account follows itself"));
            return null;
        }
        people.See(who, labels.Value(LabelWord.Name), place, found);
        found.Add(
            new InteractionEntry(place)
            {
                Network = people.Network,
                Kind = InteractionKind.Follow,
                At = entry.Time("timestamp") ?? record.Time("timestamp") ?? labels.Time(),
                From = isTheirs ? who : Handle.Owner,
                To = Audience.One(isTheirs ? Handle.Owner : who),
            }
        );
        return null;
    }
}
