using System.Text.Json;
using Quinze.Importing;
using Quinze.Sources.Formats.Json;

namespace Quinze.Sources.Meta.Records;

/// <summary>
/// What the owner published. A post has no number and no address: its time and words are its identity. Words stand in <c>data</c>; pictures, links and places hang on it;
/// the title is a sentence of Facebook's, and no word of the owner's.
/// </summary>
internal sealed class FacebookPosts(MetaPeople people, string? visibility, PostKind kind) : MetaRecords
{
    private readonly FacebookComments comments = new(people);

    public override IReadOnlyList<string> Kinds => kind == PostKind.Story ? ["story"] : ["post", "mention"];

    /// <summary>Before 2021: <c>{"group_posts":{"activity_log_data":[…]}}</c>.</summary>
    public override IEnumerable<JsonElement> Inside(string name, JsonElement value) => value.Each("activity_log_data");

    public override string? Read(JsonElement record, Place place, List<Reading> found)
    {
        var data = record.Each("data").ToList();
        if (data.Any(d => d.Field("comment").ValueKind == JsonValueKind.Object))
        {
            return comments.Read(record, place, found);
        }
        var labels = MetaLabels.Of(record);
        var at = record.Time("timestamp") ?? labels.Time();
        var hanging = record.Each("attachments").SelectMany(a => a.Each("data")).ToList();
        var words = data.Select(d => d.Said("post")).FirstOrDefault(w => w is not null) ?? labels.Value(LabelWord.Caption);
        var media = hanging
            .Select(h => h.Field("media"))
            .Concat(record.Each("media"))
            .Where(m => m.ValueKind == JsonValueKind.Object)
            .ToList();
        var link = hanging.Select(h => h.Field("external_context").Said("url")).FirstOrDefault(MetaAddress.IsOne);
        words ??=
            media.Select(m => m.Said("description")).FirstOrDefault(w => w is not null)
            ?? hanging.Select(h => h.Said("text")).FirstOrDefault(w => w is not null);
        if (at is null)
        {
            return "the post has no time";
        }
        if (words is null && media.Count == 0 && link is null)
        {
            found.Add(new LeftAside(place, "nothing in it but a sentence of Facebook's own"));
            return null;
        }
        var address = labels.Address();
        found.Add(
            new PostEntry(place)
            {
                Network = people.Network,
                Kind = words is null && link is not null && kind == PostKind.Post ? PostKind.Reshare : kind,
                Ref = address is null ? PostRef.None : PostRef.At(address),
                At = at,
                Author = Handle.Owner,
                Text = Utf8Text.From(words),
                Visibility = visibility,
                Link = link,
                Media = MetaMedia.Of(media.Select(m => m.Said("uri"))),
            }
        );
        var named = record.Each("tags").Select(t => t.Said("name") ?? t.Said()).Append(FacebookProse.Whom(record.Said("title"), people));
        foreach (var name in named.OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase))
        {
            if (people.Named(name, place, found) is { } who)
            {
                found.Add(Act(InteractionKind.Mention, place, at, who));
            }
        }
        return null;
    }

    private InteractionEntry Act(InteractionKind did, Place place, Moment? at, Handle to) =>
        new(place)
        {
            Network = people.Network,
            Kind = did,
            At = at,
            From = Handle.Owner,
            To = Audience.One(to),
        };
}
