namespace Quinze.Cli.Commands;

/// <summary>The stable identifiers of labels.</summary>
internal static class Labels
{
    public static readonly string[] Posts =
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
        "other",
    ];

    public static readonly string[] Comments =
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
        "other",
    ];

    public static readonly string[] Messages =
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
        "other",
    ];
}
