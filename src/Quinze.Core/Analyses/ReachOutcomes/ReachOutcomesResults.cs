using Quinze.Findings;

namespace Quinze.Analyses;

/// <summary>What <c>reach-outcomes</c> finds: whether the posts that were seen most are those that something came of. An association, never a cause.</summary>
/// <param name="Tau">Kendall's τ_b between reach and known outcomes of posts; null when one of the two is the same for all.</param>
/// <param name="P">Two-sided, by permutation.</param>
/// <param name="Exact">True when every permutation was counted.</param>
/// <param name="Interval">By bootstrap over posts; null below ten.</param>
/// <param name="N">Posts with a figure, each old enough for outcomes to have come.</param>
/// <param name="SmallestDetectable">The smallest |τ_b| these posts could have shown at 5 %.</param>
/// <param name="Metric">The figure taken for reach.</param>
/// <param name="OldEnoughDays">The window learnt from the user's own delays: a younger post is not held against anything.</param>
/// <param name="WithOutcomes">Posts to which at least one outcome is tied.</param>
/// <param name="Told">Outcomes tied to a post because somebody said so; the others by the last touch, a convention.</param>
/// <param name="MostSeen">The five seen most.</param>
/// <param name="MostFruitful">The five that most came of; posts without a known outcome are not among them.</param>
public sealed record ReachOutcomesResults(
    double? Tau,
    double? P,
    IntervalShape? Interval,
    int N,
    double? SmallestDetectable,
    IReadOnlyList<PostAndOutcomes> MostSeen,
    IReadOnlyList<PostAndOutcomes> MostFruitful,
    bool Exact,
    string Metric,
    string Network,
    int OldEnoughDays,
    int WithOutcomes,
    int Told,
    string Reading
);

/// <summary>A post, how far it went, and how many outcomes are known to have come of it.</summary>
/// <param name="Outcomes">Known outcomes; an outcome that several posts were named for is shared among them. Zero is "no known outcome".</param>
public sealed record PostAndOutcomes(PostShape Post, double Reach, double Outcomes);
