using Quinze.Statistics;

namespace Quinze.Tests.Statistics;

public sealed class ComparisonTests
{
    /// <summary>Newcombe 1998b (Statistics in Medicine 17:873), table II, method 10.</summary>
    [Theory]
    [InlineData(56, 70, 48, 80, 0.0524, 0.3339)]
    [InlineData(9, 10, 3, 10, 0.1705, 0.8090)]
    [InlineData(10, 10, 0, 20, 0.6791, 1.0000)]
    [InlineData(0, 10, 0, 10, -0.2775, 0.2775)]
    public void A_difference_of_proportions_is_as_Newcombe_printed_it(long a, long m, long b, long n, double lo, double hi)
    {
        var interval = Newcombe.Difference(a, m, b, n);

        Assert.Equal((lo, hi), (Math.Round(interval.Lo, 4), Math.Round(interval.Hi, 4)));
    }

    [Fact]
    public void A_difference_turned_round_has_the_interval_turned_round()
    {
        var (one, other) = (Newcombe.Difference(7, 40, 12, 30), Newcombe.Difference(12, 30, 7, 40));

        Assert.Equal((one.Lo, one.Hi), (-other.Hi, -other.Lo));
    }

    [Theory]
    [InlineData(56, 70, 48, 80)]
    [InlineData(7, 40, 12, 30)]
    [InlineData(30, 200, 31, 198)]
    public void The_chance_of_no_difference_is_where_the_interval_touches_nothing(long a, long m, long b, long n)
    {
        var p = Newcombe.ChanceOfNone(a, m, b, n);

        var interval = Newcombe.Difference(a, m, b, n, 1 - p);
        Assert.Equal(0, Math.Min(Math.Abs(interval.Lo), Math.Abs(interval.Hi)), 1e-6);
    }

    [Fact]
    public void The_chance_of_the_same_rate_is_where_the_ratio_touches_one()
    {
        var p = RateRatio.ChanceOfSame(40, 200, 1.6, 21, 180, 1.2)!.Value;

        var interval = RateRatio.Bunched(40, 200, 1.6, 21, 180, 1.2, 1 - p)!;
        Assert.Equal(1, interval.Lo, 1e-9);
        Assert.Null(RateRatio.ChanceOfSame(0, 200, 1, 21, 180, 1));
    }

    /// <summary>R's poisson.test on the tin miners of Armitage and Berry: 11 of 800 against 21 of 3 011.</summary>
    [Fact]
    public void A_ratio_of_rates_is_as_R_prints_it()
    {
        var interval = RateRatio.Exact(11, 800, 6 + 8 + 7, 1083 + 1050 + 878);

        Assert.Equal(0.8584264, interval.Lo, 6);
        Assert.Equal(4.277, interval.Hi, 3);
    }

    [Fact]
    public void Where_nothing_happened_in_the_other_stretch_a_ratio_has_no_upper_end() =>
        Assert.Equal(double.PositiveInfinity, RateRatio.Exact(4, 10, 0, 10).Hi);

    [Fact]
    public void Bunched_events_have_a_wider_interval_than_single_ones()
    {
        var dispersion = RateRatio.Dispersion([10, 0, 0, 10, 0, 0], [5, 5, 5, 5, 5, 5]);

        // Six weeks of 20/6 expected: two of (20/3)²·(3/10), four of 10/3, over five.
        Assert.Equal(((2 * (20 / 3.0) * (20 / 3.0) * 0.3) + (4 * 10 / 3.0)) / 5, dispersion, 9);
        Assert.True(RateRatio.Bunched(20, 30, dispersion, 20, 30, 1)!.Width > RateRatio.Bunched(20, 30, 1, 20, 30, 1)!.Width);
    }

    [Fact]
    public void Even_weeks_are_not_taken_for_less_than_chance() => Assert.Equal(1, RateRatio.Dispersion([4, 4, 4], [5, 5, 5]));

    /// <summary>Two counts of the same process: the interval of their ratio holds 1 about as often as it says.</summary>
    [Fact]
    public void The_ratio_of_equal_rates_is_held_as_often_as_the_level_says()
    {
        var random = new Random(15);
        var held = 0;
        for (var run = 0; run < 2000; run++)
        {
            var (a, b) = (Drawn(random, 40), Drawn(random, 60));
            var interval = RateRatio.Bunched(
                a.Sum(),
                40,
                RateRatio.Dispersion(a, Ones(40)),
                b.Sum(),
                60,
                RateRatio.Dispersion(b, Ones(60))
            );
            held += interval!.Contains(1) ? 1 : 0;
        }

        Assert.InRange(held / 2000.0, 0.92, 0.975);
    }

    /// <summary>Conover 1999: of ten values the interval runs from the second to the ninth (97.9 %), of six from the first to the last (96.9 %).</summary>
    [Theory]
    [InlineData(6, 1, 6)]
    [InlineData(10, 2, 9)]
    [InlineData(15, 4, 12)]
    [InlineData(20, 6, 15)]
    [InlineData(25, 8, 18)]
    public void The_interval_of_a_median_runs_between_the_printed_ranks(int n, double lo, double hi)
    {
        var interval = MedianInterval.Of([.. Enumerable.Range(1, n).Select(i => (double)i)])!;

        Assert.Equal((lo, hi), (interval.Lo, interval.Hi));
    }

    [Fact]
    public void Five_values_hold_no_median_at_ninety_five_per_cent() => Assert.Null(MedianInterval.Of([1, 2, 3, 4, 5]));

    [Fact]
    public void Many_values_are_ranked_as_the_exact_rule_would()
    {
        double[] values = [.. Enumerable.Range(1, 1001).Select(i => (double)i)];

        Assert.Equal((470, 532), ((int)MedianInterval.Of(values)!.Lo, (int)MedianInterval.Of(values)!.Hi));
    }

    private static int[] Ones(int n) => [.. Enumerable.Repeat(1, n)];

    /// <summary>Bunches: a week has nothing, or a handful.</summary>
    private static int[] Drawn(Random random, int weeks) =>
        [.. Enumerable.Range(0, weeks).Select(_ => random.NextDouble() < 0.4 ? random.Next(1, 12) : 0)];
}
