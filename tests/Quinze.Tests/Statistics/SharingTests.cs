using Quinze.Statistics;

namespace Quinze.Tests.Statistics;

public class SharingTests
{
    [Fact]
    public void Zeros_change_the_Gini_as_if_they_were_counted()
    {
        double[] acts = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

        Assert.Equal(0.3, Gini.WithZeros(acts, 0)!.Value, 1e-12);
        Assert.Equal(Gini.OfPopulation([0, 0, 0, .. acts])!.Value, Gini.WithZeros(acts, 3)!.Value, 1e-12);
    }

    [Fact]
    public void Twice_the_area_between_the_curve_and_the_diagonal_is_the_Gini()
    {
        var chance = new Random(3);
        double[] acts = [.. Enumerable.Range(0, 200).Select(_ => Math.Ceiling(-20 * Math.Log(1 - chance.NextDouble()))).Order()];

        var curve = Lorenz.Curve(acts, acts.Length);

        var area = curve.Zip(curve.Skip(1), (a, b) => (b.People - a.People) * (a.Amount + b.Amount) / 2).Sum();
        Assert.Equal(Gini.OfPopulation(acts)!.Value, 1 - (2 * area), 1e-9);
    }

    [Fact]
    public void A_redraw_gives_the_Gini_and_the_jackknife_error_of_the_values_it_drew()
    {
        var chance = new Random(11);
        double[] sorted = [.. Enumerable.Range(0, 30).Select(_ => (double)chance.Next(1, 12)).Order()];
        var times = new int[sorted.Length];
        for (var i = 0; i < times.Length; i++)
        {
            times[chance.Next(times.Length)]++;
        }
        double[] drawn = [.. sorted.SelectMany((value, i) => Enumerable.Repeat(value, times[i]))];
        double[] without = [.. drawn.Select((_, left) => Gini.OfSample([.. drawn.Where((_, i) => i != left)])!.Value)];

        var (gini, error) = Gini.WithError(sorted, times)!.Value;

        Assert.Equal(Gini.OfSample(drawn)!.Value, gini, 1e-12);
        Assert.Equal(Jackknife.StandardError(without), error, 1e-12);
    }

    [Fact]
    public void Equal_voices_are_as_many_as_they_are_and_one_loud_voice_is_one()
    {
        Assert.All([0.0, 1, 2], q => Assert.Equal(7, Hill.Number([3, 3, 3, 3, 3, 3, 3], q), 1e-9));
        Assert.InRange(Hill.Number([10_000, 1, 1], 2), 1, 1.001);
        // Shannon's entropy of a half and two quarters is 1.5 bits.
        Assert.Equal(Math.Pow(2, 1.5), Hill.Number([2, 1, 1], 1), 1e-9);
    }

    [Fact]
    public void Benjamini_and_Hochberg_let_the_example_of_their_paper_stand()
    {
        // Benjamini and Hochberg 1995, section 3.2: fifteen p-values, four stand at 0.05.
        double[] p =
        [
            0.0001,
            0.0004,
            0.0019,
            0.0095,
            0.0201,
            0.0278,
            0.0298,
            0.0344,
            0.0459,
            0.3240,
            0.4262,
            0.5719,
            0.6528,
            0.7590,
            1.0000,
        ];

        Assert.Equal([true, true, true, true, false], FalseDiscovery.Standing(p, 0.05).Take(5));
        Assert.Equal(4, FalseDiscovery.Standing([.. p.Reverse()], 0.05).Count(s => s));
    }
}
