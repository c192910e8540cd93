using NodaTime;

namespace Quinze.Views;

/// <summary>How two references were found to be one post; the earlier rung is the surer.</summary>
public enum JoinRung : byte
{
    /// <summary>The very same reference.</summary>
    SameReference = 1,

    /// <summary>The same number under another kind.</summary>
    SameNumber = 2,

    /// <summary>A file gives both numbers.</summary>
    MappedByFile = 3,

    /// <summary>The times inside the two numbers differ by five seconds at most, and no other own post is as near.</summary>
    IdTimesWithinFiveSeconds = 4,

    /// <summary>The same calendar day, and only one own post on it.</summary>
    OnlyPostOfThatDay = 5,
}

/// <summary>Another number of a post, and how it was found to be one.</summary>
public sealed record PostAlias(PostRef Ref, JoinRung Rung);

/// <summary>A post of the ledger.</summary>
/// <param name="Index">Its place among the posts of the facts, which are ordered by time.</param>
/// <param name="Id">Its entry id.</param>
/// <param name="At">When it was published; null when the source does not tell.</param>
/// <param name="Author">Handle index of its author.</param>
/// <param name="Own">True when its author is the ledger's owner.</param>
/// <param name="About">What it answers, quotes or reshares.</param>
/// <param name="Words">Words of its text.</param>
public sealed record PostFact(
    int Index,
    long Id,
    string Network,
    PostKind Kind,
    PostRef Ref,
    Moment? At,
    int Author,
    bool Own,
    PostRef About,
    string? Visibility,
    string? Link,
    string? Media,
    string? Title,
    string? Language,
    int Words
)
{
    public PostOrigin Origin { get; init; }

    public IReadOnlyList<PostAlias> Aliases { get; init; } = [];

    public LocalDate? Day => At?.Day;

    /// <summary>True for what only its author, its followers or those it names can see, in the words of Mastodon and of Facebook: no analysis of content looks at it, and its words are not shown unasked.</summary>
    public bool IsForAFew => Visibility is not null && ForAFew.Contains(Visibility);

    private static readonly HashSet<string> ForAFew = new(StringComparer.OrdinalIgnoreCase) { "private", "direct", "only_me", "self" };
}
