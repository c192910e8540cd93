using NodaTime;
using Quinze.Findings;

namespace Quinze.Analyses;

/// <summary>What <c>outliers</c> finds: posts that went much further, or much less far, than their author's own posts go.</summary>
/// <param name="Posts">The posts out of pattern, by time.</param>
/// <param name="Judged">How many posts were held against the author's pattern.</param>
/// <param name="Networks">The pattern itself, by network.</param>
/// <param name="TooYoung">Posts whose last figure was read before they were grown up.</param>
/// <param name="NeverRead">Posts without any figure: unknown, not zero.</param>
/// <param name="ReadOnUnknownDay">Posts of which only a total is known that does not say when it was read.</param>
public sealed record OutliersResults(
    IReadOnlyList<OutlyingPost> Posts,
    int Judged,
    IReadOnlyList<UsualReach> Networks,
    int TooYoung,
    int NeverRead,
    int ReadOnUnknownDay
);

/// <summary>A post out of its author's own pattern.</summary>
/// <param name="Value">The figure, once it hardly grew any more.</param>
/// <param name="Score">Modified z-score on log(1 + figure), against the author's own posts before it.</param>
/// <param name="Direction"><c>high</c> or <c>low</c>.</param>
/// <param name="WentViral">High, and beyond what the largest of so many ordinary posts reaches in 95 of 100 cases.</param>
/// <param name="Usual">The median figure of the posts it was held against.</param>
/// <param name="Among">How many they were.</param>
/// <param name="AlsoByEsd">Whether Rosner's test, which no odd post hides another from, also sets it apart; null below 25 posts.</param>
/// <param name="Cause">What else was said in those days; only looked for when it went high.</param>
public sealed record OutlyingPost(
    PostShape Post,
    string Metric,
    double Value,
    double Score,
    string Direction,
    bool WentViral,
    double Usual,
    int Among,
    bool? AlsoByEsd,
    CauseOf Cause
);

/// <summary>What else was in the news: an overlap in time and words, never a proof.</summary>
/// <param name="Status"><c>overlap</c>, or <c>unknown</c>: no imported news of those days speaks of the same.</param>
/// <param name="NewsLookedAt">Items of imported feeds from those days; zero when no feed covers them.</param>
public sealed record CauseOf(string Status, int NewsLookedAt, IReadOnlyList<NewsOverlap> News);

/// <summary>An item of the news that shares words with a post.</summary>
/// <param name="Words">The words they share, the rarest in the feeds first.</param>
public sealed record NewsOverlap(PostShape Item, string? Title, LocalDate Day, IReadOnlyList<string> Words);

/// <summary>How far posts usually go on one network.</summary>
/// <param name="Metric">The one figure that is judged there: the plainest of which enough is known.</param>
/// <param name="Judged">Posts of the period that were held against the pattern.</param>
/// <param name="Usual">Median figure of the last fifty grown-up posts at most.</param>
/// <param name="MatureDays">From what age on a post counts as grown up.</param>
/// <param name="Unlisted">Posts below a cut-off ranking: known only to have had less than its last line.</param>
/// <param name="Limit">The figure that the next post would have to pass to be set apart.</param>
public sealed record UsualReach(string Network, string Metric, int Judged, double Usual, double MatureDays, int Unlisted, double Limit);
