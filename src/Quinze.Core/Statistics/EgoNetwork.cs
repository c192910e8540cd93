using System.Collections.Immutable;

namespace Quinze.Statistics;

/// <summary>The layers of one person's contacts: cumulative circles (innermost first; empty below five distinct frequencies),
/// the active network, and the number of layers these frequencies have by themselves.</summary>
public sealed record EgoNetwork(ImmutableArray<TieFrequency> Ties, ImmutableArray<int> Circles, int ActiveNetwork, int? NaturalLayers)
{
    public bool HasCircles => !Circles.IsEmpty;
}
