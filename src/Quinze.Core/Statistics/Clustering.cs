using System.Collections.Immutable;

namespace Quinze.Statistics;

/// <summary>Values cut into groups in ascending order of their centres; <c>Assignments</c> follows the order in which the values were given.</summary>
public sealed record Clustering(
    ImmutableArray<int> Assignments,
    ImmutableArray<int> Sizes,
    ImmutableArray<double> Centres,
    ImmutableArray<double> WithinSumsOfSquares
)
{
    public int Count => Sizes.Length;

    public double TotalWithin => WithinSumsOfSquares.Sum();
}
