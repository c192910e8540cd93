using System.Globalization;
using Quinze.Importing;

namespace Quinze.Sources.Native;

/// <summary>Writes an entry as a row: the fields of its kind in their order, empty ones too.</summary>
internal static class NativeEntries
{
    private static readonly Marks[] EveryMark = [.. Enum.GetValues<Marks>().Where(m => m != Marks.None)];

    /// <returns>The writer the row went to, not yet ended.</returns>
    public static NativeWriter Write(Entry entry, Func<NativeKind, NativeWriter> to) =>
        entry switch
        {
            Seen seen => to(NativeKinds.People).One("handle", seen.Who.ToString()).One("name", seen.Name),
            PersonFact fact => to(NativeKinds.Facts)
                .One("handle", fact.Who.ToString())
                .One("field", fact.Field)
                .One("value", fact.Value)
                .One("asOf", fact.AsOf is { } day ? DayText.Write(day) : null),
            OnePerson one => to(NativeKinds.Joins).One("a", one.A.ToString()).One("b", one.B.ToString()).One("because", one.Because),
            SamePost same => to(NativeKinds.SamePosts).One("a", same.A.ToString()).One("b", same.B.ToString()),
            PostEntry post => Post(to(NativeKinds.Posts), post),
            ObservationEntry seen => Observation(to(NativeKinds.Observations), seen),
            OutcomeEntry outcome => Outcome(to(NativeKinds.Outcomes), outcome),
            InteractionEntry interaction => Interaction(to(NativeKinds.Interactions), interaction),
            _ => throw new ArgumentException($"An entry of kind {entry.GetType().Name} has no file.", nameof(entry)),
        };

    /// <summary><c>ServiceRequest</c> is written <c>service-request</c>.</summary>
    public static string Word(string name) =>
        string.Concat(
            name.Select((c, i) => i > 0 && char.IsUpper(c) ? "-" + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString())
        );

    private static NativeWriter Post(NativeWriter row, PostEntry post) =>
        row.One("network", post.Network)
            .One("kind", Word(post.Kind.ToString()))
            .One("ref", Of(post.Ref))
            .One("at", Of(post.At))
            .One("author", post.Author.ToString())
            .Text("text", post.Text)
            .One("visibility", post.Visibility)
            .One("about", Of(post.About))
            .One("link", post.Link)
            .One("media", post.Media)
            .One("title", post.Title)
            .One("language", post.Language)
            .One("origin", post.Origin == PostOrigin.Presence ? null : Word(post.Origin.ToString()));

    private static NativeWriter Observation(NativeWriter row, ObservationEntry seen) =>
        row.One("network", seen.Network)
            .One("post", Of(seen.Post))
            .One("account", seen.Account?.ToString())
            .One("metric", seen.Metric)
            .One("dimension", seen.Dimension)
            .One("value", seen.Value.ToString("R", CultureInfo.InvariantCulture))
            .One("bound", seen.Bound == Bound.Exact ? null : Word(seen.Bound.ToString()))
            .One("from", DayText.Write(seen.From))
            .One("to", DayText.Write(seen.To))
            .One("seenAt", Of(seen.SeenAt));

    private static NativeWriter Outcome(NativeWriter row, OutcomeEntry outcome) =>
        row.One("kind", outcome.Kind)
            .One("at", Of(outcome.At))
            .One("closed", Of(outcome.Closed))
            .Many("people", Of(outcome.People))
            .One("organisation", outcome.Organisation)
            .Many("posts", [.. outcome.Posts.Select(p => p.ToString())])
            .One("reference", outcome.Reference)
            .One("channel", outcome.Channel)
            .One("stage", outcome.Stage)
            .One("amount", outcome.Amount?.ToString(CultureInfo.InvariantCulture))
            .One("currency", outcome.Currency)
            .One("said", outcome.Said)
            .One("title", outcome.Title);

    private static NativeWriter Interaction(NativeWriter row, InteractionEntry act) =>
        row.One("network", act.Network)
            .One("kind", Word(act.Kind.ToString()))
            .One("at", Of(act.At))
            .One("from", act.From?.ToString())
            .Many("to", Of(act.To))
            .One("post", Of(act.Post))
            .One("comment", act.Comment == 0 ? null : act.Comment.ToString(CultureInfo.InvariantCulture))
            .One("conversation", act.Conversation?.NativeId)
            .One("detail", act.Detail)
            .Text("text", act.Text)
            .Many("marks", [.. EveryMark.Where(m => (act.Marks & m) != 0).Select(m => Word(m.ToString()))])
            .One("reference", act.Reference);

    private static string? Of(PostRef post) => post.IsNone ? null : post.ToString();

    private static string? Of(Moment? at) => at is { } moment ? MomentText.Write(moment) : null;

    private static IReadOnlyList<string> Of(Audience audience) =>
        audience.Single is { } one
            ? [one.ToString()]
            : [.. audience.Many.ToArray().Select(h => h.ToString()).Order(StringComparer.Ordinal)];
}
