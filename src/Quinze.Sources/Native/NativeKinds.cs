namespace Quinze.Sources.Native;

/// <summary>A kind of file: its name, its fields in the order in which CSV has them, and those no row may lack.</summary>
internal sealed record NativeKind(string Name, IReadOnlyList<string> Fields, IReadOnlyList<string> Needed);

/// <summary>Every kind of file of the format, in the order in which they are read: who somebody is comes before what they did.</summary>
internal static class NativeKinds
{
    public static readonly NativeKind Owner = new("owner", ["handle", "name"], ["handle"]);
    public static readonly NativeKind People = new("people", ["handle", "name"], ["handle"]);
    public static readonly NativeKind Facts = new("facts", ["handle", "field", "value", "asOf"], ["handle", "field", "value"]);
    public static readonly NativeKind Joins = new("joins", ["a", "b", "because"], ["a", "b"]);

    public static readonly NativeKind SamePosts = new("same-posts", ["a", "b"], ["a", "b"]);

    public static readonly NativeKind Posts = new(
        "posts",
        ["network", "kind", "ref", "at", "author", "text", "visibility", "about", "link", "media", "title", "language", "origin"],
        ["network", "kind"]
    );

    public static readonly NativeKind Observations = new(
        "observations",
        ["network", "post", "account", "metric", "dimension", "value", "bound", "from", "to", "seenAt"],
        ["network", "metric", "value", "from"]
    );

    public static readonly NativeKind Outcomes = new(
        "outcomes",
        ["kind", "at", "closed", "people", "organisation", "posts", "reference", "channel", "stage", "amount", "currency", "said", "title"],
        ["kind"]
    );

    public static readonly NativeKind Interactions = new(
        "interactions",
        ["network", "kind", "at", "from", "to", "post", "comment", "conversation", "detail", "text", "marks", "reference"],
        ["network", "kind"]
    );

    public static readonly NativeKind Coverage = new("coverage", ["source", "kind", "from", "to", "complete"], ["source", "kind"]);
    public static readonly NativeKind Judgements = new(
        "judgements",
        ["number", "at", "kind", "about", "items", "says"],
        ["number", "at", "kind"]
    );

    /// <summary>True for the kinds an audit reads: what was published, its figures, and acts, of which it takes the public ones. People and decisions stay outside.</summary>
    public static bool ArePublic(NativeKind kind) =>
        kind == Owner || kind == SamePosts || kind == Posts || kind == Observations || kind == Interactions || kind == Coverage;

    public static IReadOnlyList<NativeKind> All { get; } =
    [Owner, People, Facts, Joins, SamePosts, Posts, Observations, Outcomes, Interactions, Coverage, Judgements];
}
