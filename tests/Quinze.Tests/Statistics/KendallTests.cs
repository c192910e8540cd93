using Quinze.Statistics;

namespace Quinze.Tests.Statistics;

public class KendallTests
{
    [Fact]
    public void Hollander_and_Wolfes_tuna_gives_the_published_exact_p()
    {
        var vector = CheckData.ReferenceVectors().GetProperty("kendall").GetProperty("hollander_wolfe");

        var found = Kendall.Of(vector.Numbers("x"), vector.Numbers("y"))!;

        Assert.True(found.Exact);
        Assert.Equal(vector.GetProperty("tau").GetDouble(), found.Tau, 1e-6);
        Assert.Equal(vector.GetProperty("p_exact_greater").GetDouble(), found.PGreater, 1e-5);
        Assert.Equal(vector.GetProperty("p_exact_two_sided").GetDouble(), found.PTwoSided, 1e-8);
    }

    [Fact]
    public void Ties_are_taken_out_of_both_sides()
    {
        var vector = CheckData.ReferenceVectors().GetProperty("kendall").GetProperty("ties");

        Assert.Equal(vector.GetProperty("tau_b").GetDouble(), Kendall.Of(vector.Numbers("x"), vector.Numbers("y"))!.Tau, 1e-12);
    }

    [Fact]
    public void A_constant_series_has_no_correlation()
    {
        Assert.Null(Kendall.Of([1, 2, 3], [5, 5, 5]));
    }

    [Fact]
    public void Drawn_permutations_agree_with_the_exact_distribution()
    {
        double[] x = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
        double[] y = [2, 1, 4, 3, 6, 5, 8, 10, 7, 9];

        var found = Kendall.Of(x, y)!;

        Assert.False(found.Exact);
        // SciPy's exact two-sided p for 6 inversions of 45 (tau = 33/45).
        Assert.Equal(33 / 45.0, found.Tau, 1e-12);
        Assert.Equal(0.002213, found.PTwoSided, 0.002);
        Assert.Equal(found, Kendall.Of(x, y));
    }

    [Fact]
    public void The_tree_and_the_pairs_count_the_same()
    {
        var random = new Random(3);
        double[] x = [.. Enumerable.Range(0, 200).Select(_ => (double)random.Next(40))];
        double[] y = [.. x.Select(v => v + random.Next(60))];

        double score = 0;
        double tiedX = 0;
        double tiedY = 0;
        for (var i = 0; i < x.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                score += Math.Sign(x[i] - x[j]) * Math.Sign(y[i] - y[j]);
                tiedX += x[i] == x[j] ? 1 : 0;
                tiedY += y[i] == y[j] ? 1 : 0;
            }
        }

        var pairs = x.Length * (x.Length - 1) / 2.0;
        var expected = score / Math.Sqrt((pairs - tiedX) * (pairs - tiedY));
        Assert.Equal(expected, Kendall.Of(x, y, permutations: 10)!.Tau, 1e-12);
    }

    [Theory]
    [InlineData(10, 23.0 / 45)]
    [InlineData(5, 1.0)]
    public void The_smallest_correlation_that_n_pairs_can_show_is_stated(int n, double expected)
    {
        Assert.Equal(expected, Kendall.SmallestSignificant(n)!.Value, 1e-12);
    }

    [Fact]
    public void Four_pairs_can_show_nothing_at_five_per_cent()
    {
        Assert.Null(Kendall.SmallestSignificant(4));
    }

    [Fact]
    public void What_these_very_series_could_have_shown_is_what_untied_ones_could_where_there_is_no_tie()
    {
        double[] x = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

        Assert.Equal(Kendall.SmallestSignificant(10)!.Value, Kendall.SmallestSignificant(x, x)!.Value, 1e-12);
    }

    [Fact]
    public void Many_posts_without_an_outcome_raise_what_could_have_been_shown()
    {
        double[] x = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
        double[] y = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1];

        Assert.True(Kendall.SmallestSignificant(x, y) is null or > 0.51);
    }

    [Fact]
    public void The_correlation_alone_is_the_one_that_comes_with_a_p()
    {
        double[] x = [2, 3, 3, 5, 5, 6, 7, 9];
        double[] y = [1, 2, 2, 3, 5, 4, 4, 8];

        Assert.Equal(Kendall.Of(x, y)!.Tau, Kendall.Tau(x, y), 1e-12);
        Assert.True(double.IsNaN(Kendall.Tau([1, 2], [3, 3])));
    }
}
