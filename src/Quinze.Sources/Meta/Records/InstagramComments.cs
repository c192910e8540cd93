using System.Text.Json;
using Quinze.Importing;
using Quinze.Sources.Formats.Json;

namespace Quinze.Sources.Meta.Records;

/// <summary>
/// What the owner wrote under posts and reels: the words, whose post it was, when. Until 2022 the account stands in the title; since then there are labels, in the language of the account and always in one order:
/// the comment, the owner of the post, the time.
/// </summary>
internal sealed class InstagramComments(MetaPeople people) : MetaRecords
{
    public override IReadOnlyList<string> Kinds => ["comment"];

    public override string? Read(JsonElement record, Place place, List<Reading> found)
    {
        var entry = record.Each("string_list_data").FirstOrDefault();
        var labels = MetaLabels.Of(record);
        var (words, account) = labels.Count == 0 ? (entry.Said("value"), record.Said("title")) : Labelled(labels);
        var at = entry.Time("timestamp") ?? labels.Time() ?? record.Time("timestamp");
        if (words is null && at is null)
        {
            return "the comment has neither words nor time";
        }
        var whose = people.Other(account);
        var address = labels.Address();
        found.Add(
            new InteractionEntry(place)
            {
                Network = people.Network,
                Kind = InteractionKind.Comment,
                At = at,
                From = Handle.Owner,
                To = whose is null ? Audience.Nobody : Audience.One(whose),
                Post = address is null ? PostRef.None : PostRef.At(address),
                Text = Utf8Text.From(words),
            }
        );
        return null;
    }

    private static (string? Words, string? Account) Labelled(IReadOnlyList<MetaLabel> labels)
    {
        var words = labels.Value(LabelWord.Comment);
        var account = labels.Value(LabelWord.MediaOwner) ?? labels.Value(LabelWord.Username);
        if (words is not null || account is not null)
        {
            return (words, account);
        }
        // A language that we do not know: the order is all there is.
        var values = labels.Where(l => l.At is null && l.Value is not null && !MetaAddress.IsOne(l.Value)).Select(l => l.Value).ToList();
        return (values.ElementAtOrDefault(0), values.ElementAtOrDefault(1));
    }
}
