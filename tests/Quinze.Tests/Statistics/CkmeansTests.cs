using Quinze.Statistics;

namespace Quinze.Tests.Statistics;

public class CkmeansTests
{
    [Fact]
    public void Sizes_centres_and_sums_of_squares_are_those_of_the_R_package()
    {
        foreach (var vector in CheckData.ReferenceVectors().GetProperty("ckmeans_1d_dp").EnumerateArray())
        {
            if (!vector.TryGetProperty("withinss", out _))
            {
                continue;
            }

            var clusters = Ckmeans.Cluster(vector.Numbers("x"), vector.GetProperty("k").GetInt32());

            Assert.Equal(vector.Integers("size"), clusters.Sizes);
            AssertClose(vector.Numbers("centers"), clusters.Centres, 1e-12);
            AssertClose(vector.Numbers("withinss"), clusters.WithinSumsOfSquares, 1e-9);
        }
    }

    [Fact]
    public void Assignments_follow_the_order_of_the_input()
    {
        Assert.Equal([3, 2, 0, 1], Ckmeans.Cluster([3, 2, -5.4, 0.1], 4).Assignments);
    }

    [Fact]
    public void The_number_of_clusters_is_the_one_the_R_package_chooses_by_its_BIC()
    {
        var vector = CheckData.ReferenceVectors().GetProperty("ckmeans_1d_dp").EnumerateArray().Single(v => v.TryGetProperty("BIC", out _));

        var choice = Ckmeans.Choose(vector.Numbers("x"), 9);

        AssertClose(vector.Numbers("BIC"), choice.Bic, 1e-5);
        Assert.Equal(vector.GetProperty("chosen").GetInt32(), choice.Clustering.Count);
        Assert.Equal(vector.Integers("size"), choice.Clustering.Sizes);
        AssertClose(vector.Numbers("centers"), choice.Clustering.Centres, 1e-12);
    }

    [Fact]
    public void The_optimum_is_that_of_trying_every_cut()
    {
        var random = new Random(4);
        for (var trial = 0; trial < 200; trial++)
        {
            double[] values = [.. Enumerable.Range(0, 9).Select(_ => (double)random.Next(0, 12))];
            var k = Math.Min(random.Next(1, 6), values.Distinct().Count());

            Assert.Equal(LeastByTryingAll([.. values.Order()], k), Ckmeans.Cluster(values, k).TotalWithin, 1e-9);
        }
    }

    [Fact]
    public void Equal_values_are_never_split()
    {
        var clusters = Ckmeans.Cluster([1, 1, 1, 1, 1, 1, 7], 3);

        Assert.Equal([6, 1], clusters.Sizes);
        Assert.Single(clusters.Assignments.Take(6).Distinct());
    }

    [Fact]
    public void Large_values_close_together_keep_their_digits()
    {
        var clusters = Ckmeans.Cluster([1e9, 1e9 + 1, 1e9 + 10, 1e9 + 11, 1e9 + 12], 2);

        Assert.Equal([2, 3], clusters.Sizes);
        AssertClose([0.5, 2], clusters.WithinSumsOfSquares, 1e-6);
    }

    [Fact]
    public void Values_in_one_heap_have_no_layers()
    {
        var random = new Random(1);
        double[] heap = [.. Enumerable.Range(0, 200).Select(_ => Enumerable.Range(0, 12).Sum(_ => random.NextDouble()))];

        Assert.False(Ckmeans.Choose(heap).HasLayers);
    }

    [Fact]
    public void Logarithms_change_what_counts_as_a_layer()
    {
        double[] values = [1, 1.1, 1.2, 1.3, 10, 11, 12, 13, 100, 110, 120, 130];

        Assert.Equal([4, 4, 4], Ckmeans.Choose(values, 5, LayerScale.Log).Clustering.Sizes);
        Assert.Throws<ArgumentOutOfRangeException>(() => Ckmeans.Choose([0, 1], 2, LayerScale.Log));
    }

    [Fact]
    public void No_value_gives_no_cluster()
    {
        Assert.Equal(0, Ckmeans.Cluster([], 3).Count);
        Assert.Equal(0, Ckmeans.Choose([]).Clustering.Count);
    }

    private static double LeastByTryingAll(double[] sorted, int k)
    {
        return Best(0, k);

        double Best(int from, int clusters) =>
            clusters == 1
                ? Squares(from, sorted.Length)
                : Enumerable
                    .Range(from + 1, Math.Max(0, sorted.Length - from - clusters + 1))
                    .Min(end => Squares(from, end) + Best(end, clusters - 1));

        double Squares(int from, int end)
        {
            var mean = sorted[from..end].Average();
            return sorted[from..end].Sum(v => (v - mean) * (v - mean));
        }
    }

    private static void AssertClose(IEnumerable<double> expected, IEnumerable<double> actual, double tolerance)
    {
        Assert.Equal(expected.Count(), actual.Count());
        Assert.All(expected.Zip(actual), pair => Assert.Equal(pair.First, pair.Second, tolerance));
    }
}
