using FsCheck;
using FsCheck.Fluent;
using Quinze.Statistics;

namespace Quinze.Tests.Statistics;

public class JaccardTests
{
    [Fact]
    public void Two_of_four_in_common_is_one_half()
    {
        Assert.Equal(0.5, Jaccard.Of(new HashSet<int> { 1, 2, 3 }, new HashSet<int> { 2, 3, 4 }));
        Assert.Equal(1, Jaccard.Of(new HashSet<int>(), new HashSet<int>()));
    }

    [Fact]
    public void It_lies_between_0_and_1_is_symmetric_and_1_only_for_equal_sets()
    {
        Check.QuickThrowOnFailure(
            Prop.ForAll<int[], int[]>(
                (a, b) =>
                {
                    HashSet<int> left = [.. a];
                    HashSet<int> right = [.. b];
                    var share = Jaccard.Of(left, right);
                    return share is >= 0 and <= 1 && share == Jaccard.Of(right, left) && (share == 1) == left.SetEquals(right);
                }
            )
        );
    }

    [Fact]
    public void On_sorted_values_it_is_the_same_as_on_sets()
    {
        Check.QuickThrowOnFailure(
            Prop.ForAll<byte[], byte[]>(
                (a, b) =>
                {
                    ulong[] left = [.. a.Select(v => (ulong)v).Distinct().Order()];
                    ulong[] right = [.. b.Select(v => (ulong)v).Distinct().Order()];
                    return Jaccard.OfSorted(left, right) == Jaccard.Of(left.ToHashSet(), right.ToHashSet());
                }
            )
        );
    }
}
