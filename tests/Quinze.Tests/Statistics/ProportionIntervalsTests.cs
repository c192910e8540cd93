using Quinze.Statistics;

namespace Quinze.Tests.Statistics;

public class ProportionIntervalsTests
{
    [Fact]
    public void Jeffreys_intervals_are_those_of_the_reference() => AssertSame("jeffreys", (k, n) => Jeffreys.Of(k, n));

    [Fact]
    public void Clopper_and_Pearsons_intervals_are_those_of_the_reference() =>
        AssertSame("clopper_pearson", (k, n) => ClopperPearson.Of(k, n));

    [Fact]
    public void Both_reach_the_edge_where_none_or_all_succeed()
    {
        Assert.Equal((0, 1), (Jeffreys.Of(0, 7).Lo, Jeffreys.Of(7, 7).Hi));
        Assert.Equal((0, 1), (ClopperPearson.Of(0, 7).Lo, ClopperPearson.Of(7, 7).Hi));
    }

    private static void AssertSame(string name, Func<int, int, Interval> interval)
    {
        foreach (var vector in CheckData.ReferenceVectors().GetProperty(name).EnumerateArray())
        {
            var found = interval(vector.GetProperty("k").GetInt32(), vector.GetProperty("n").GetInt32());

            Assert.Equal(vector.GetProperty("lo").GetDouble(), found.Lo, 0.00006);
            Assert.Equal(vector.GetProperty("hi").GetDouble(), found.Hi, 0.00006);
        }
    }
}
