using System.Text.Json;
using Quinze.Importing;
using Quinze.Sources.Formats.Json;

namespace Quinze.Sources.Meta.Records;

/// <summary>What the owner wrote under posts and comments. Whose they were stands in the sentence above it, or nowhere; a comment that was deleted has no words any more.</summary>
internal sealed class FacebookComments(MetaPeople people) : MetaRecords
{
    public override IReadOnlyList<string> Kinds => ["comment", "reply"];

    /// <summary>Before 2021: <c>{"group_comments":{"activity_log_data":[…]}}</c>.</summary>
    public override IEnumerable<JsonElement> Inside(string name, JsonElement value) => value.Each("activity_log_data");

    public override string? Read(JsonElement record, Place place, List<Reading> found)
    {
        var comment = record.Each("data").Select(d => d.Field("comment")).FirstOrDefault(c => c.ValueKind == JsonValueKind.Object);
        var labels = MetaLabels.Of(record);
        var at = comment.Time("timestamp") ?? record.Time("timestamp") ?? labels.Time();
        if (at is null)
        {
            return "the comment has no time";
        }
        if (comment.Said("author") is { } author && people.KnowsOwnName && !people.IsOwnName(author))
        {
            found.Add(new LeftAside(place, "somebody else's comment"));
            return null;
        }
        var title = record.Said("title");
        var whom = people.Named(FacebookProse.Whom(title, people), place, found);
        var address = labels.Address();
        found.Add(
            new InteractionEntry(place)
            {
                Network = people.Network,
                Kind = IsAnswer(title) ? InteractionKind.Reply : InteractionKind.Comment,
                At = at,
                From = Handle.Owner,
                To = whom is null ? Audience.Nobody : Audience.One(whom),
                Post = address is null ? PostRef.None : PostRef.At(address),
                Text = Utf8Text.From(comment.Said("comment") ?? labels.Value(LabelWord.Comment)),
            }
        );
        return null;
    }

    private static bool IsAnswer(string? title) =>
        title is not null
        && (title.Contains(" replied to ", StringComparison.Ordinal) || title.Contains(" a répondu ", StringComparison.Ordinal));
}
