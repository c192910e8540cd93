namespace Quinze.Text.Labelling;

/// <summary>What kind of text is labelled; each kind has its own labels, and a text of one kind is never given a label of another.</summary>
public enum TextTask
{
    Post,
    Comment,
    Message,
}

/// <summary>The stable identifiers of the labels: genres of posts, postures of comments, kinds of messages. Labels sit on texts, never on persons.</summary>
public static class LabelNames
{
    /// <summary>Says that no label fits, or that the machine would only be guessing.</summary>
    public const string Other = "other";

    public static IReadOnlyList<string> Posts { get; } =
    [
        "answer",
        "question",
        "lesson",
        "selling-advice",
        "press",
        "recruitment",
        "recruiter-complaint",
        "self-congratulation",
        "anecdote",
        "quote",
        "self-quote",
        "promotion",
        "wishes",
        "news-comment",
        Other,
    ];

    public static IReadOnlyList<string> Comments { get; } =
    [
        "formulaic",
        "agreement",
        "contribution",
        "question",
        "constructive-disagreement",
        "critic-hateful",
        "critic-contrarian",
        "critic-mischievous",
        "critic-disappointed-customer",
        "critic-buzz",
        "critic-dares-all",
        "spam",
        Other,
    ];

    public static IReadOnlyList<string> Messages { get; } =
    [
        "conversation",
        "prospecting",
        "wishes-automated",
        "wishes-commercial",
        "wishes-self-promotional",
        "bragging",
        "recruiter",
        "customer-question",
        "customer-complaint",
        "invitation",
        "thanks",
        Other,
    ];

    public static IReadOnlyList<string> Of(TextTask task) =>
        task switch
        {
            TextTask.Post => Posts,
            TextTask.Comment => Comments,
            _ => Messages,
        };
}
