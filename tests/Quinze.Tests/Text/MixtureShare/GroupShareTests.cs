using Quinze.Text;

namespace Quinze.Tests.Text;

public sealed class GroupShareTests
{
    private const int Splits = 24;

    private static GroupShare Of(int seed, double share)
    {
        var writers = new TwoWriters(seed);
        return GroupShare.Of(writers.Mixed(120, share), writers.Human(100), writers.Machine(100), seed, Splits);
    }

    [Theory]
    [InlineData(0.0)]
    [InlineData(0.1)]
    [InlineData(0.25)]
    [InlineData(0.5)]
    [InlineData(1.0)]
    public void A_planted_share_is_found_over_seeds(double share)
    {
        var found = Enumerable.Range(1, 3).Select(seed => Of(seed, share)).ToList();

        Assert.All(found, f => Assert.InRange(f.Share, share - 0.1, share + 0.1));
        Assert.Equal(share, found.Average(f => f.Share), 0.06);
    }

    [Fact]
    public void Nearly_all_intervals_hold_the_planted_share()
    {
        var held = 0;
        var runs = 0;
        foreach (var share in new[] { 0.0, 0.15, 0.4 })
        {
            for (var seed = 10; seed < 13; seed++)
            {
                var found = Of(seed, share);
                held += found.Interval.Lo <= share + 1e-9 && found.Interval.Hi >= share - 1e-9 ? 1 : 0;
                runs++;
            }
        }

        Assert.True(held >= runs - 2, $"{held} of {runs}");
    }

    [Fact]
    public void A_group_of_people_alone_stays_below_the_floor_and_a_third_of_a_machine_rises_above()
    {
        var none = Enumerable.Range(20, 4).Select(seed => Of(seed, 0)).ToList();

        Assert.True(none.Count(f => f.Share > f.Floor) <= 1);
        Assert.All(none, f => Assert.InRange(f.Floor, 0.0, 0.25));
        Assert.All(Enumerable.Range(20, 2).Select(seed => Of(seed, 0.35)), f => Assert.True(f.Share > f.Floor));
    }

    [Fact]
    public void References_of_one_writer_lie_too_close_together()
    {
        var writers = new TwoWriters(31);

        var found = GroupShare.Of(writers.Human(80), writers.Human(120), writers.Human(120), 31, Splits);

        Assert.True(found.Apart < GroupShare.LeastApart, $"{found.Apart:F2}");
    }

    [Fact]
    public void The_same_seed_gives_the_same_share()
    {
        Assert.Equal(Of(5, 0.2), Of(5, 0.2));
    }
}
