using Quinze.Statistics;

namespace Quinze.Tests.Statistics;

public sealed class MixtureTests
{
    [Theory]
    [InlineData(3, 1, 0.5)]
    [InlineData(1, 3, 0.5)]
    [InlineData(10, 30, 0.25)]
    public void Two_kinds_of_observation_have_the_share_that_algebra_gives(int ofSecond, int ofFirst, double _)
    {
        // q/p is 4 for the one kind, 1/4 for the other: the derivative n·3/(1+3α) − m·0.75/(1−0.75α) is zero at α = (3n − 0.75m) / (2.25(n + m)).
        double[] ratios = [.. Enumerable.Repeat(Math.Log(4), ofSecond), .. Enumerable.Repeat(-Math.Log(4), ofFirst)];
        var expected = Math.Clamp(((3.0 * ofSecond) - (0.75 * ofFirst)) / (2.25 * (ofSecond + ofFirst)), 0, 1);

        Assert.Equal(expected, Mixture.Share(ratios), 6);
        Assert.Equal(expected, Mixture.Share([Math.Log(4), -Math.Log(4)], [ofSecond, ofFirst]), 6);
    }

    [Theory]
    [InlineData(0.0)]
    [InlineData(0.1)]
    [InlineData(0.37)]
    [InlineData(0.9)]
    [InlineData(1.0)]
    public void Draws_from_two_known_distributions_give_their_share_back(double share)
    {
        // Two normal distributions one apart: ln(q/p) = x − ½.
        var random = new Random(4);
        double Normal() => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
        double[] ratios = [.. Enumerable.Range(0, 40_000).Select(i => Normal() + (i < share * 40_000 ? 1 : 0) - 0.5)];

        Assert.Equal(share, Mixture.Share(ratios), 0.025);
    }

    [Fact]
    public void Observations_that_say_all_they_can_do_not_overflow()
    {
        Assert.Equal(0.3, Mixture.Share([.. Enumerable.Repeat(5000.0, 3), .. Enumerable.Repeat(-5000.0, 7)]), 4);
        Assert.Equal(0, Mixture.Share([]));
    }
}
