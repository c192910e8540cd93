using Quinze.Statistics;

namespace Quinze.Tests.Statistics;

public class ExpandedPercentileTests
{
    private static readonly double[] Redraws = [.. Enumerable.Range(-500, 1001).Select(i => i / 500.0)];

    [Fact]
    public void Fewer_cases_reach_further_out()
    {
        Assert.Equal(1.96, ExpandedPercentile.Reach(0.95, 1_000_000), 0.001);
        // Student's quantile of 9 degrees of freedom, 2.262, times √(10/9).
        Assert.Equal(2.262 * Math.Sqrt(10 / 9.0), ExpandedPercentile.Reach(0.95, 10), 0.001);
        Assert.True(ExpandedPercentile.Of(Redraws, 8).Width > ExpandedPercentile.Of(Redraws, 40).Width);
    }

    [Theory]
    [InlineData(0.8)]
    [InlineData(0.9)]
    [InlineData(0.95)]
    public void A_value_at_an_end_of_an_interval_has_the_chance_that_its_level_leaves(double level)
    {
        var end = ExpandedPercentile.Of(Redraws, 26, level).Hi;

        Assert.Equal(1 - level, ExpandedPercentile.ChanceOf(end, Redraws, 26), 0.004);
    }

    [Fact]
    public void What_no_redraw_reaches_is_no_rarer_than_the_redraws_can_tell() =>
        Assert.InRange(ExpandedPercentile.ChanceOf(9, Redraws, 1_000), 0.0005, 0.003);

    [Fact]
    public void The_middle_of_the_redraws_is_as_likely_as_can_be() => Assert.Equal(1, ExpandedPercentile.ChanceOf(0, Redraws, 26), 0.01);
}
