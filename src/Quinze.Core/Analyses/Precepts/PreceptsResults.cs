using Quinze.Findings;

namespace Quinze.Analyses;

/// <summary>What <c>precepts</c> finds: how much of the owner's posts tells others what to do, and how much tells what happened to the owner.</summary>
/// <param name="Items">Every post whose text is kept, in the order of publication.</param>
/// <param name="Counts">Posts by side: <c>precepts</c>, <c>experience</c>, <c>both</c>, <c>neither</c>.</param>
/// <param name="Shares">The same as shares of the posts looked at.</param>
/// <param name="Sentences">All sentences of those posts together.</param>
/// <param name="TextGone">Posts whose text is no longer kept, or was never there: unknown, and in no figure above.</param>
public sealed record PreceptsResults(
    IReadOnlyList<PreceptItem> Items,
    IReadOnlyDictionary<string, int> Counts,
    IReadOnlyDictionary<string, ShareOf> Shares,
    SentenceCounts Sentences,
    int TextGone
);

/// <summary>Sentences by what they do; the rest does neither.</summary>
public sealed record SentenceCounts(int All, int Precepts, int Experience);

/// <summary>A post with its sentences counted.</summary>
/// <param name="Side"><c>precepts</c>: tells others what to do and nothing that happened; <c>experience</c>: the reverse; <c>both</c>; <c>neither</c>.</param>
public sealed record PreceptItem(PostShape Post, string Side, SentenceCounts Sentences);
