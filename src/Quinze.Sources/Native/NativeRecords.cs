using Quinze.Importing;

namespace Quinze.Sources.Native;

/// <summary>Turns a row of a kind into what it says.</summary>
internal sealed class NativeRecords(NativeKind kind)
{
    private readonly Dictionary<(string, string), Conversation> conversations = [];

    public IReadOnlyList<Reading> Of(NativeRows row, Place place) =>
        kind.Name switch
        {
            "people" => [Named(row, place)],
            "facts" => [Fact(row, place)],
            "joins" => [Join(row, place)],
            "same-posts" => [Same(row, place)],
            "posts" => [Post(row, place)],
            "observations" => [Observation(row, place)],
            "outcomes" => [Outcome(row, place)],
            _ => [Interaction(row, place)],
        };

    private static Seen Named(NativeRows row, Place place) =>
        new(place, NativeFields.Who(row, "handle", "quinze") ?? throw Missing("handle"), row["name"] ?? "");

    private static PersonFact Fact(NativeRows row, Place place) =>
        new(
            place,
            NativeFields.Who(row, "handle", "quinze") ?? throw Missing("handle"),
            NativeFields.Needed(row, "field"),
            NativeFields.Needed(row, "value"),
            NativeFields.Day(row, "asOf")
        );

    private static OnePerson Join(NativeRows row, Place place) =>
        new(
            place,
            NativeFields.Who(row, "a", "quinze") ?? throw Missing("a"),
            NativeFields.Who(row, "b", "quinze") ?? throw Missing("b"),
            row["because"] ?? "written down by hand"
        );

    private static SamePost Same(NativeRows row, Place place) =>
        new(
            place,
            NativeFields.Post(row, "a") is { IsNone: false } a ? a : throw Missing("a"),
            NativeFields.Post(row, "b") is { IsNone: false } b ? b : throw Missing("b")
        );

    private static PostEntry Post(NativeRows row, Place place)
    {
        var network = NativeFields.Needed(row, "network");
        return new PostEntry(place)
        {
            Network = network,
            Kind = NativeFields.Word<PostKind>(NativeFields.Needed(row, "kind"), "kind"),
            Ref = NativeFields.Post(row, "ref"),
            At = NativeFields.At(row, "at"),
            Author = NativeFields.Who(row, "author", network) ?? Handle.Owner,
            Text = Utf8Text.From(row["text"]),
            Visibility = row["visibility"],
            About = NativeFields.Post(row, "about"),
            Link = row["link"],
            Media = row["media"],
            Title = row["title"],
            Language = row["language"],
            Origin = row["origin"] is { } origin ? NativeFields.Word<PostOrigin>(origin, "origin") : PostOrigin.Presence,
        };
    }

    private static ObservationEntry Observation(NativeRows row, Place place)
    {
        var network = NativeFields.Needed(row, "network");
        var from = NativeFields.Day(row, "from") ?? throw Missing("from");
        return new ObservationEntry(place)
        {
            Network = network,
            Post = NativeFields.Post(row, "post"),
            Account = NativeFields.Who(row, "account", network),
            Metric = NativeFields.Needed(row, "metric"),
            Dimension = row["dimension"],
            Value = NativeFields.Number(row, "value"),
            Bound = row["bound"] is { } bound ? NativeFields.Word<Bound>(bound, "bound") : Bound.Exact,
            From = from,
            To = NativeFields.Day(row, "to") ?? from,
            SeenAt = NativeFields.At(row, "seenAt"),
        };
    }

    private static OutcomeEntry Outcome(NativeRows row, Place place) =>
        new(place)
        {
            Kind = NativeFields.Needed(row, "kind"),
            At = NativeFields.At(row, "at"),
            Closed = NativeFields.At(row, "closed"),
            People = NativeFields.Whom(row, "people", "quinze"),
            Organisation = row["organisation"],
            Posts = [.. row.Many("posts").Select(PostRef.Parse)],
            Reference = row["reference"],
            Channel = row["channel"],
            Stage = row["stage"],
            Amount = NativeFields.Amount(row, "amount"),
            Currency = row["currency"],
            Said = row["said"],
            Title = row["title"],
        };

    private InteractionEntry Interaction(NativeRows row, Place place)
    {
        var network = NativeFields.Needed(row, "network");
        var marks = Marks.None;
        foreach (var mark in row.Many("marks"))
        {
            marks |= NativeFields.Word<Marks>(mark, "marks");
        }
        return new InteractionEntry(place)
        {
            Network = network,
            Kind = NativeFields.Word<InteractionKind>(NativeFields.Needed(row, "kind"), "kind"),
            At = NativeFields.At(row, "at"),
            From = NativeFields.Who(row, "from", network),
            To = NativeFields.Whom(row, "to", network),
            Post = NativeFields.Post(row, "post"),
            Comment = NativeFields.Whole(row, "comment"),
            Conversation = row["conversation"] is { } id ? In(network, id) : null,
            Reference = row["reference"],
            Detail = row["detail"],
            Text = Utf8Text.From(row["text"]),
            Marks = marks,
        };
    }

    private Conversation In(string network, string id) =>
        conversations.TryGetValue((network, id), out var known) ? known : conversations[(network, id)] = new Conversation(network, id);

    private static FieldException Missing(string field) => new($"the field \"{field}\" is missing");
}
