using Quinze.Findings;

namespace Quinze.Analyses;

/// <summary>What <c>borrowed</c> finds: passages that the owner's posts have word for word in common with texts of others, side by side.</summary>
/// <param name="Passages">Those that nothing marks as another's, in the order of publication.</param>
/// <param name="Quoted">Those that the post itself gives as another's: between quotation marks, after a named source, with a link. Borrowed from nobody.</param>
/// <param name="Borrowed">Posts with a passage of the first kind that stood elsewhere on an earlier day, out of those looked at.</param>
/// <param name="First">Passages of the first kind by who was first: <c>other</c>, <c>post</c>, <c>same-day</c>, <c>unknown</c>.</param>
/// <param name="Words">Words of such passages that stood elsewhere before, out of all words of the posts looked at.</param>
/// <param name="Compared">What the posts were compared with.</param>
/// <param name="TooShort">Own posts left out because they have fewer than <paramref name="MinimumWords"/> words.</param>
/// <param name="TextGone">Own posts long enough whose text is no longer kept: unknown, and in no figure above.</param>
/// <param name="CommonFrom">A turn of phrase that stands in more texts of others than this starts no passage.</param>
public sealed record BorrowedResults(
    IReadOnlyList<BorrowedPassage> Passages,
    IReadOnlyList<BorrowedPassage> Quoted,
    ShareOf Borrowed,
    IReadOnlyDictionary<string, int> First,
    WordsOf Words,
    ComparedWith Compared,
    int TooShort,
    int TextGone,
    int MinimumWords,
    int CommonFrom
);

/// <summary>So many words out of so many.</summary>
public sealed record WordsOf(long Count, long Of);

/// <summary>Texts of others that were compared, by where they come from, and those whose text is not kept.</summary>
/// <param name="News">Items of imported feeds.</param>
/// <param name="Articles">Texts imported to compare with.</param>
/// <param name="Feed">Posts of others pasted or synced from the feed.</param>
/// <param name="Posts">Posts of others that the owner acted on.</param>
public sealed record ComparedWith(int News, int Articles, int Feed, int Posts, int TextGone)
{
    /// <summary>All that had a text.</summary>
    public int Texts => News + Articles + Feed + Posts;
}

/// <summary>A passage in a post and the same in a text of somebody else's.</summary>
/// <param name="InPost">The words as the post has them.</param>
/// <param name="InOther">The words as the other text has them.</param>
/// <param name="Words">How many of them are the same.</param>
/// <param name="First">Who published it on the earlier day: <c>other</c>, <c>post</c>, <c>same-day</c>; <c>unknown</c> when a day is not known.</param>
/// <param name="Days">Days from the one to the other; null when unknown.</param>
/// <param name="Because">What gives it as another's: <c>marks</c>, <c>named</c>, <c>linked</c>; null when nothing does.</param>
/// <param name="AlsoIn">Further texts that have the same passage.</param>
public sealed record BorrowedPassage(
    PostShape Post,
    OtherText Other,
    string InPost,
    string InOther,
    PassagePlace PostPlace,
    PassagePlace OtherPlace,
    int Words,
    string First,
    int? Days,
    string? Because,
    int AlsoIn
);

/// <summary>A text of somebody else's.</summary>
/// <param name="Kind"><c>news</c>, <c>article</c>, <c>feed</c> or <c>post</c>.</param>
/// <param name="Author">Who wrote it, a person or a site; null when unknown.</param>
public sealed record OtherText(string Id, string Kind, string? Title, PersonShape? Author, string? Link, Moment? PublishedAt);

/// <summary>From which to which word of how many, counted from one.</summary>
public sealed record PassagePlace(int FirstWord, int LastWord, int Of);
