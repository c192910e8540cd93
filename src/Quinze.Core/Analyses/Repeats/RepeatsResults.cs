using NodaTime;
using Quinze.Findings;

namespace Quinze.Analyses;

/// <summary>What <c>repeats</c> finds: the families of the owner's own posts that say the same in nearly the same words.</summary>
/// <param name="Families">Those that came back first, then those that only stand on several networks; the largest first in each.</param>
/// <param name="LookedAt">Own posts long enough to compare.</param>
/// <param name="TooShort">Own posts left out because they have fewer than <paramref name="MinimumWords"/> words.</param>
/// <param name="Repeated">Posts in a family that came back (<c>recycled</c>), out of those looked at.</param>
/// <param name="Threshold">From which similarity on, 0 to 1, two posts are of one family.</param>
public sealed record RepeatsResults(
    IReadOnlyList<RepeatFamily> Families,
    int LookedAt,
    int TooShort,
    int MinimumWords,
    double Threshold,
    ShareOf Repeated
)
{
    /// <summary>Posts whose words were published on another network within a day, out of those looked at: the same words on several networks, which is no repeat.</summary>
    public required ShareOf CrossPosted { get; init; }

    /// <summary>Own posts long enough whose text is no longer kept: unknown, and in no figure above.</summary>
    public int TextGone { get; init; }
}

/// <summary>Posts that are one text in several forms, the earliest first.</summary>
/// <param name="First">Day of the earliest dated one; null when none is dated.</param>
/// <param name="SpanDays">From the first to the last, in days.</param>
public sealed record RepeatFamily(IReadOnlyList<PostShape> Posts, Similarity Similarity, LocalDate? First, LocalDate? Last, int? SpanDays)
{
    /// <summary>
    /// <c>recycled</c>: on two occasions or more; <c>cross-posted</c>: on one, on several networks; <c>undated</c>: which of the two it is hangs on a post without a day.
    /// </summary>
    public required string Kind { get; init; }

    /// <summary>Every time it was published, the earliest first; posts without a day are in none.</summary>
    public required IReadOnlyList<RepeatOccasion> Occasions { get; init; }
}

/// <summary>One time that a text was published: on one network, or within a day on several.</summary>
/// <param name="Posts">The ids of the posts.</param>
public sealed record RepeatOccasion(LocalDate Day, IReadOnlyList<string> Networks, IReadOnlyList<string> Posts);

/// <summary>How alike the members are, pair by pair, 0 to 1 (see <see cref="Quinze.Text.RecycledFamilies"/>).</summary>
public sealed record Similarity(double Min, double Median);
