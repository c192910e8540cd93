using System.Text.Json;
using Quinze.Importing;
using Quinze.Sources.Formats.Json;

namespace Quinze.Sources.Meta.Records;

/// <summary>
/// Posts, reels, stories and archived posts. The words stand in the title of the post when it has several pictures, in that of its picture when it has one. No address and no number;
/// what a private account publishes is for its followers, what was archived for the owner alone.
/// </summary>
internal sealed class InstagramPosts(
    MetaPeople people,
    InstagramProfile profile,
    ReadingOptions options,
    PostKind kind,
    string? visibility = null
) : MetaRecords
{
    public override IReadOnlyList<string> Kinds => [kind == PostKind.Story ? "story" : "post", "mention"];

    public override string? Read(JsonElement record, Place place, List<Reading> found)
    {
        var media = record.Each("media").ToList();
        // A story is its only picture.
        var first = media.FirstOrDefault();
        first = first.ValueKind == JsonValueKind.Object ? first : record;
        var labels = MetaLabels.Of(record);
        var at = record.Time("creation_timestamp") ?? first.Time("creation_timestamp") ?? record.Time("timestamp") ?? labels.Time();
        if (at is null)
        {
            return "the post has no time";
        }
        var words = record.Said("title") ?? first.Said("title") ?? labels.Value(LabelWord.Caption);
        OwnPost.Add(
            new PostEntry(place)
            {
                Network = people.Network,
                Kind = kind,
                Ref = labels.Address() is { } address ? PostRef.At(address) : PostRef.None,
                At = at,
                Author = Handle.Owner,
                Text = Utf8Text.From(words),
                Visibility = visibility ?? (profile.IsPrivate ? "private" : null),
                Media = MetaMedia.Of(media.Append(record).Select(m => m.Said("uri"))),
            },
            words,
            people,
            options,
            found
        );
        return null;
    }
}
