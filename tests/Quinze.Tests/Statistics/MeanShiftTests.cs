using Quinze.Statistics;

namespace Quinze.Tests.Statistics;

public class MeanShiftTests
{
    [Fact]
    public void The_bandwidth_is_the_mean_distance_to_the_farthest_of_the_nearest_share()
    {
        // Three nearest of ten (itself included): 2 at both ends, 1 elsewhere.
        double[] values = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

        Assert.Equal(1.2, MeanShift.Bandwidth(values), 1e-12);
    }

    [Fact]
    public void The_bandwidth_is_that_of_sorting_all_distances()
    {
        var random = new Random(7);
        for (var trial = 0; trial < 100; trial++)
        {
            double[] values = [.. Enumerable.Range(0, random.Next(1, 40)).Select(_ => (double)random.Next(0, 30)).Order()];
            var neighbours = Math.Max(1, (int)(values.Length * 0.3));

            var expected = values.Average(v => values.Select(o => Math.Abs(o - v)).Order().ElementAt(neighbours - 1));

            Assert.Equal(expected, MeanShift.Bandwidth(values), 1e-9);
        }
    }

    [Fact]
    public void Two_heaps_have_two_modes_the_larger_first()
    {
        double[] values =
        [
            .. Enumerable.Range(0, 30).Select(i => 1 + i % 5 * 0.01),
            .. Enumerable.Range(0, 20).Select(i => 9 + i % 5 * 0.01),
        ];

        var modes = MeanShift.Modes(values);

        Assert.Equal(2, modes.Length);
        Assert.Equal(1.025, modes[0], 1e-9);
        Assert.Equal(9.015, modes[1], 1e-9);
    }

    [Fact]
    public void A_long_tail_has_the_modes_that_the_algorithm_gives_by_hand()
    {
        double[] values = [1, 1, 1, 2, 2, 3, 4, 5, 9, 12, 30, 31, 80, 200, 1.5, 2.5, 7, 6, 14, 55];

        var modes = MeanShift.Modes(values);

        Assert.Equal(19.25, MeanShift.Bandwidth([.. values.Order()]), 1e-9);
        Assert.Equal([4.7333, 38.6667, 200, 80], modes.Select(m => Math.Round(m, 4)));
    }

    [Fact]
    public void Equal_values_have_one_mode()
    {
        Assert.Equal([4.0], MeanShift.Modes([4, 4, 4, 4, 4, 4, 4, 4]));
    }

    [Fact]
    public void No_value_has_no_mode()
    {
        Assert.Empty(MeanShift.Modes([]));
    }
}
