using Quinze.Findings;
using Quinze.Statistics;

namespace Quinze.Analyses;

/// <summary>A difference of two means, with an interval from blocks of four weeks.</summary>
/// <param name="P">The p-value of "there is none", for this difference alone.</param>
/// <param name="Clear">
/// True when it stands among all differences that are shown with it: of those called clear one in twenty at most, on average, is so by chance (Benjamini and Hochberg 1995).
/// An interval says what it says for one difference alone.
/// </param>
public sealed record Difference(double Value, IntervalShape Interval, double P, bool Clear)
{
    /// <summary>The same differences, those that stand among all of them called clear; the places that are null stay null.</summary>
    public static IReadOnlyList<Difference?> Judged(IReadOnlyList<Difference?> together)
    {
        var standing = new Queue<bool>(FalseDiscovery.Standing([.. together.OfType<Difference>().Select(d => d.P)], FalseDiscovery.Rate));
        return [.. together.Select(d => d is null ? null : d with { Clear = standing.Dequeue() })];
    }
}
