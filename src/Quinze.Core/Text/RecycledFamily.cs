using System.Collections.Immutable;

namespace Quinze.Text;

/// <summary>A post as the search for families sees it: the caller's number for it and its text.</summary>
public sealed record NumberedText(int Index, string Text);

/// <summary>How alike two posts of a family are, 0 to 1; the smaller number comes first.</summary>
public readonly record struct SimilarPair(int First, int Second, double Similarity);

/// <summary>Posts that say the same thing in other forms, by their numbers, with the least and the median similarity of their pairs.</summary>
/// <remarks>Up to <see cref="MostMembersWithAllPairs"/> members every pair is listed; in a larger family each member's pair with the most typical one.</remarks>
public sealed record RecycledFamily(ImmutableArray<int> Members, double Min, double Median, ImmutableArray<SimilarPair> Pairs)
{
    public const int MostMembersWithAllPairs = 64;
}
