using System.Text.Json;
using Quinze.Importing;
using Quinze.Sources.Formats.Json;

namespace Quinze.Sources.Meta.Records;

/// <summary>
/// <c>media.json</c> until 2020: what was published, by the kind of media, each picture on its own: those of one post have one caption and one moment, and are one post.
/// </summary>
internal sealed class OldInstagramMedia(MetaPeople people, InstagramProfile profile, ReadingOptions options) : MetaRecords
{
    private const string Part = "a further picture of a post; it is read with the first";

    private readonly HashSet<(Moment, string)> begun = [];

    public override IReadOnlyList<string> Kinds => ["post", "story", "mention"];

    public override string? Read(JsonElement record, Place place, List<Reading> found)
    {
        if (JsonTime.Parse(record.Text("taken_at")) is not { } at)
        {
            return "the post has no time";
        }
        var path = record.Said("path") ?? "";
        if (path.StartsWith("profile/", StringComparison.Ordinal) || path.StartsWith("direct/", StringComparison.Ordinal))
        {
            found.Add(new LeftAside(place, "a picture of the owner or of a letter; no post"));
            return null;
        }
        var words = record.Said("caption");
        if (!begun.Add((at, words ?? "")))
        {
            found.Add(new LeftAside(place, Part));
            return null;
        }
        OwnPost.Add(
            new PostEntry(place)
            {
                Network = people.Network,
                Kind = path.StartsWith("stories/", StringComparison.Ordinal) ? PostKind.Story : PostKind.Post,
                Ref = PostRef.None,
                At = at,
                Author = Handle.Owner,
                Text = Utf8Text.From(words),
                Visibility = profile.IsPrivate ? "private" : null,
                Media = MetaMedia.Of([path]),
            },
            words,
            people,
            options,
            found
        );
        return null;
    }
}
