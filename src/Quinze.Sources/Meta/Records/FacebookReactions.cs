using System.Text.Json;
using Quinze.Importing;
using Quinze.Sources.Formats.Json;

namespace Quinze.Sources.Meta.Records;

/// <summary>Likes and other reactions that the owner gave, to posts and to stories. Whose they were stands in the sentence above it, or (since 2025) in pairs of a label and a value, or nowhere.</summary>
internal sealed class FacebookReactions(MetaPeople people) : MetaRecords
{
    /// <summary>The newest layout writes the word that the page shows.</summary>
    private static readonly Dictionary<string, string> Shown = new(StringComparer.OrdinalIgnoreCase)
    {
        ["J'aime"] = "like",
        ["J’aime"] = "like",
        ["J'adore"] = "love",
        ["J’adore"] = "love",
        ["Solidaire"] = "care",
        ["Wouah"] = "wow",
        ["Triste"] = "sad",
        ["Grrr"] = "anger",
        ["Angry"] = "anger",
    };

    public override IReadOnlyList<string> Kinds => ["reaction"];

    public override string? Read(JsonElement record, Place place, List<Reading> found)
    {
        var reaction = record.Each("data").Select(d => d.Field("reaction")).FirstOrDefault(r => r.ValueKind == JsonValueKind.Object);
        var labels = MetaLabels.Of(record);
        var at = record.Time("timestamp") ?? labels.Time();
        if (at is null)
        {
            return "the reaction has no time";
        }
        var word = reaction.Said("reaction") ?? labels.Value(LabelWord.Reaction);
        var whom = people.Named(labels.Value(LabelWord.Name) ?? FacebookProse.Whom(record.Said("title"), people), place, found);
        var address = labels.Address();
        found.Add(
            new InteractionEntry(place)
            {
                Network = people.Network,
                Kind = InteractionKind.Reaction,
                At = at,
                From = Handle.Owner,
                To = whom is null ? Audience.Nobody : Audience.One(whom),
                Post = address is null ? PostRef.None : PostRef.At(address),
                Detail = word is null ? null : Shown.GetValueOrDefault(word, word.ToLowerInvariant()),
            }
        );
        return null;
    }
}
