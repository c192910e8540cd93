using Quinze.Statistics;

namespace Quinze.Tests.Statistics;

public class BlockBootstrapTests
{
    [Fact]
    public void The_same_seed_gives_the_same_interval()
    {
        var days = Days(5);

        Assert.Equal(Mean(days, seed: 1), Mean(days, seed: 1));
        Assert.NotEqual(Mean(days, seed: 1), Mean(days, seed: 2));
    }

    [Fact]
    public void A_figure_that_never_varies_has_no_width()
    {
        int[] daily = [.. Enumerable.Range(0, 280)];

        var interval = BlockBootstrap.Percentile(daily, d => d, 0, 279, drawn => drawn.Count, seed: 1, runs: 100);

        Assert.Equal(new Interval(280, 280, 0.95), interval);
    }

    [Fact]
    public void Events_that_come_in_bursts_give_a_wider_interval_than_single_redraws_would()
    {
        // Ten events in one block of each four: the blocks decide, not the events.
        int[] bursts = [.. Enumerable.Range(0, 6).SelectMany(b => Enumerable.Range(0, 10).Select(i => b * 112 + i))];

        var byBlock = BlockBootstrap.Percentile(bursts, d => d, 0, 671, drawn => drawn.Count, seed: 1);
        var byDay = BlockBootstrap.Percentile(bursts, d => d, 0, 671, drawn => drawn.Count, seed: 1, blockDays: 1);

        Assert.True(byBlock.Width > 2 * byDay.Width);
    }

    [Fact]
    public void The_interval_of_a_mean_covers_the_truth_about_as_often_as_it_says()
    {
        var covered = Enumerable.Range(0, 200).Count(trial => Mean(Days(100 + trial), seed: trial, runs: 300).Contains(4.5));

        Assert.InRange(covered, 176, 199);
    }

    [Fact]
    public void A_figure_that_is_not_a_number_in_every_run_stays_unknown()
    {
        var interval = BlockBootstrap.Percentile([1, 2], d => d, 0, 60, _ => double.NaN, seed: 1, runs: 5);

        Assert.True(double.IsNaN(interval.Lo));
    }

    private static Interval Mean((int Day, int Value)[] days, int seed, int runs = 1000) =>
        BlockBootstrap.Percentile(days, d => d.Day, 0, 1119, MeanOf, seed, runs);

    // A plain loop: sixty thousand redraws of a thousand days go through it.
    private static double MeanOf(IReadOnlyList<(int Day, int Value)> drawn)
    {
        var sum = 0;
        for (var i = 0; i < drawn.Count; i++)
        {
            sum += drawn[i].Value;
        }
        return (double)sum / drawn.Count;
    }

    private static (int Day, int Value)[] Days(int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, 1120).Select(day => (day, random.Next(10)))];
    }
}
