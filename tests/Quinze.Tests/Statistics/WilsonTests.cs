using Quinze.Statistics;

namespace Quinze.Tests.Statistics;

public class WilsonTests
{
    [Fact]
    public void Newcombe_1998_is_reproduced()
    {
        foreach (var vector in CheckData.ReferenceVectors().GetProperty("wilson_newcombe_1998").EnumerateArray())
        {
            var interval = Wilson.Of(vector.GetProperty("k").GetInt32(), vector.GetProperty("n").GetInt32());

            Assert.Equal(vector.GetProperty("lo").GetDouble(), interval.Lo, 0.00005);
            Assert.Equal(vector.GetProperty("hi").GetDouble(), interval.Hi, 0.00005);
        }
    }

    [Fact]
    public void No_trial_leaves_everything_possible()
    {
        Assert.Equal(new Interval(0, 1, 0.95), Wilson.Of(0, 0));
    }

    [Fact]
    public void A_higher_level_gives_a_wider_interval()
    {
        Assert.True(Wilson.Of(3, 10, 0.99).Width > Wilson.Of(3, 10, 0.8).Width);
    }

    [Fact]
    public void Every_proportion_lies_in_its_own_interval()
    {
        for (var n = 1; n <= 60; n++)
        {
            for (var k = 0; k <= n; k++)
            {
                var interval = Wilson.Of(k, n);

                Assert.True(interval.Contains((double)k / n), $"{k}/{n}");
                Assert.True(interval is { Lo: >= 0, Hi: <= 1 }, $"{k}/{n}");
            }
        }
    }
}
