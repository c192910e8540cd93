using System.Text.Json;
using Quinze.Importing;
using Quinze.Sources.Formats.Json;

namespace Quinze.Sources.Meta.Records;

/// <summary>Threads and answers. An answer says that it is one, and neither to whom nor to what; going on with one's own thread is an answer too.</summary>
internal sealed class ThreadsPosts(MetaPeople people, InstagramProfile profile, ReadingOptions options, string? visibility = null)
    : MetaRecords
{
    public override IReadOnlyList<string> Kinds => ["post", "reply", "mention"];

    public override string? Read(JsonElement record, Place place, List<Reading> found)
    {
        var media = record.Each("media").ToList();
        var first = media.FirstOrDefault();
        var at = record.Time("creation_timestamp") ?? first.Time("creation_timestamp");
        if (at is null)
        {
            return "the post has no time";
        }
        var words = record.Said("title") ?? first.Said("title");
        var isAnswer = media.Append(record).Any(m => m.Field("text_app_post").Field("is_reply").ValueKind == JsonValueKind.True);
        OwnPost.Add(
            new PostEntry(place)
            {
                Network = people.Network,
                Kind = isAnswer ? PostKind.Reply : PostKind.Post,
                Ref = PostRef.None,
                At = at,
                Author = Handle.Owner,
                Text = Utf8Text.From(words),
                Visibility = visibility ?? (profile.IsPrivate ? "private" : null),
                Media = MetaMedia.Of(media.Select(m => m.Said("uri")).Where(u => !string.IsNullOrEmpty(u))),
            },
            words,
            people,
            options,
            found
        );
        return null;
    }
}
