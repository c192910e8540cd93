using NodaTime;
using Quinze.Findings;

namespace Quinze.Analyses;

/// <summary>What <c>repeats</c> finds: the families of the owner's own posts that say the same in nearly the same words.</summary>
/// <param name="Families">The largest first.</param>
/// <param name="LookedAt">Own posts long enough to compare.</param>
/// <param name="TooShort">Own posts left out because they have fewer than <paramref name="MinimumWords"/> words.</param>
/// <param name="Repeated">Posts in a family, out of those looked at.</param>
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
    /// <summary>Own posts long enough whose text is no longer kept: unknown, and in no figure above.</summary>
    public int TextGone { get; init; }
}

/// <summary>Posts that are one text in several forms, the earliest first.</summary>
/// <param name="First">Day of the earliest dated one; null when none is dated.</param>
/// <param name="SpanDays">From the first to the last, in days.</param>
public sealed record RepeatFamily(IReadOnlyList<PostShape> Posts, Similarity Similarity, LocalDate? First, LocalDate? Last, int? SpanDays);

/// <summary>How alike the members are, pair by pair, 0 to 1 (see <see cref="Quinze.Text.RecycledFamilies"/>).</summary>
public sealed record Similarity(double Min, double Median);
