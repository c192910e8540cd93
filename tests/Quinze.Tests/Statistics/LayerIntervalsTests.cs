using Quinze.Statistics;

namespace Quinze.Tests.Statistics;

public class LayerIntervalsTests
{
    private const int Years = 4;
    private const int End = (int)(Years * EgoLayers.DaysPerYear);

    [Fact]
    public void An_interval_holds_the_figure_it_belongs_to_and_returns_with_its_seed()
    {
        var (contacts, end) = EgoLayersTests.Ego(3);
        var network = EgoLayers.Of(contacts, end);

        var intervals = LayerIntervals.Of(contacts, network, end, runs: 200);

        int[] figures = [.. network.Circles, network.ActiveNetwork];
        Assert.Equal(6, intervals.Count);
        Assert.All(intervals.Zip(figures), i => Assert.InRange(i.Second, i.First.Lo, i.First.Hi));
        Assert.Equal(intervals, LayerIntervals.Of(contacts, network, end, runs: 200));
    }

    [Fact]
    public void Without_circles_there_are_no_intervals()
    {
        Contact[] contacts = [new(1, 0)];

        Assert.Empty(LayerIntervals.Of(contacts, EgoLayers.Of(contacts, 400), 400));
    }

    /// <summary>People whose frequencies never change write in bursts; what other stretches of the same length show on average is the truth that an interval of 80 % promises.</summary>
    [Theory]
    [InlineData(1.0)]
    [InlineData(2.0)]
    public void On_contacts_that_never_change_an_interval_of_eighty_percent_holds_the_usual_size_about_so_often(double burst)
    {
        const int trials = 120;
        var rates = Rates(people: 150, seed: 99);
        var usual = new double[6];
        for (var stretch = 0; stretch < 400; stretch++)
        {
            var network = EgoLayers.Of(Stretch(rates, burst, new Random(50_000 + stretch)), End);
            double[] sizes = [.. network.Circles, network.ActiveNetwork];
            for (var i = 0; i < sizes.Length; i++)
            {
                usual[i] += sizes[i] / 400;
            }
        }
        var held = new int[6];
        for (var trial = 0; trial < trials; trial++)
        {
            var contacts = Stretch(rates, burst, new Random(trial));
            var intervals = LayerIntervals.Of(contacts, EgoLayers.Of(contacts, End), End, runs: 100);
            for (var i = 0; i < held.Length; i++)
            {
                held[i] += intervals[i].Contains(usual[i]) ? 1 : 0;
            }
        }

        // Measured: 0.62 to 0.96, 0.8 on average. The innermost circle is one or two people, whole numbers beside a mean: left out.
        Assert.All(held[1..], h => Assert.InRange(h / (double)trials, 0.55, 0.98));
    }

    private static double[] Rates(int people, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, people).Select(_ => Math.Min(150, Math.Exp(0.7 + (1.3 * Normal(random)))))];
    }

    /// <summary>One stretch of observation: occasions come at random, each with one day of contact or a few in a row.</summary>
    private static List<Contact> Stretch(double[] rates, double burst, Random random)
    {
        var contacts = new List<Contact>();
        for (var alter = 0; alter < rates.Length; alter++)
        {
            var occasions = rates[alter] / burst / EgoLayers.DaysPerYear;
            for (var day = Wait(occasions, random); day <= End; day += Wait(occasions, random))
            {
                var at = (int)day;
                do
                {
                    contacts.Add(new Contact(alter, Math.Min(at++, End)));
                } while (random.NextDouble() > 1 / burst);
            }
        }
        return contacts;
    }

    private static double Wait(double perDay, Random random) => -Math.Log(1 - random.NextDouble()) / perDay;

    private static double Normal(Random random) =>
        Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
