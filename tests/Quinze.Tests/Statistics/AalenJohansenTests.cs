using Quinze.Statistics;

namespace Quinze.Tests.Statistics;

public class AalenJohansenTests
{
    [Fact]
    public void With_one_cause_it_is_one_less_Kaplan_Meier_with_Greenwoods_variance()
    {
        var chance = new Random(15);
        for (var world = 0; world < 20; world++)
        {
            var ends = Ends(chance, 40, causes: 1);
            var km = KaplanMeier.Of([.. ends.Select(e => new Life(0, e.Time, e.Cause >= 0))]);
            var aj = AalenJohansen.Of(ends, 1);

            foreach (var step in km.Steps.Where(s => s.Survival > 0))
            {
                Assert.Equal(1 - step.Survival, aj.At(step.Time, 0), 12);
                Assert.Equal(step.StandardError, Math.Sqrt(aj.Variance(step.Time, 0)), 10);
            }
        }
    }

    [Fact]
    public void The_causes_together_are_one_less_survival()
    {
        var chance = new Random(16);
        for (var world = 0; world < 20; world++)
        {
            var ends = Ends(chance, 60, causes: 3);
            var km = KaplanMeier.Of([.. ends.Select(e => new Life(0, e.Time, e.Cause >= 0))]);
            var aj = AalenJohansen.Of(ends, 3);

            Assert.All(new[] { 1.0, 7, 20, 90 }, t => Assert.Equal(1 - km.SurvivalAt(t), aj.Any(t), 12));
        }
    }

    [Fact]
    public void Without_censoring_it_is_the_plain_share_with_the_variance_of_a_share()
    {
        var aj = AalenJohansen.Of([new(1, 0), new(2, 1), new(2, 0), new(5, 1), new(9, 0)], 2);

        Assert.Equal((0.4, 0.2), (aj.At(4, 0), aj.At(4, 1)));
        Assert.Equal(0.4 * 0.6 / 5, aj.Variance(4, 0), 12);
        Assert.Equal(0.2 * 0.8 / 5, aj.Variance(4, 1), 12);
    }

    [Fact]
    public void Who_is_lost_from_sight_shares_their_weight_among_those_who_remain()
    {
        // By hand: at 1, 1/4 by the first cause; one is lost at 2; at 3, of two left, one by the second: 3/4 × 1/2.
        var aj = AalenJohansen.Of([new(1, 0), new(2, WaitEnd.LostFromSight), new(3, 1), new(8, WaitEnd.LostFromSight)], 2);

        Assert.Equal((0.25, 0.375, 0.625), (aj.At(5, 0), aj.At(5, 1), aj.Any(5)));
    }

    [Fact]
    public void Its_interval_holds_the_truth_as_often_as_it_says()
    {
        // Exponential waits, two causes at rates 0.01 and 0.02 a day, lost from sight at a rate of 0.01: by day 30 the first has ended 1/3 × (1 − e^−0.9).
        var truth = (1 - Math.Exp(-0.9)) / 3;
        var chance = new Random(17);
        var held = 0;
        for (var world = 0; world < 400; world++)
        {
            held += AalenJohansen.Of(Ends(chance, 120, 2, exponential: true), 2).IntervalAt(30, 0).Contains(truth) ? 1 : 0;
        }

        Assert.InRange(held / 400.0, 0.92, 0.98);
    }

    private static List<WaitEnd> Ends(Random chance, int count, int causes, bool exponential = false)
    {
        double Exponential(double rate) => -Math.Log(1 - chance.NextDouble()) / rate;
        var ends = new List<WaitEnd>();
        for (var i = 0; i < count; i++)
        {
            if (!exponential)
            {
                ends.Add(new WaitEnd(chance.Next(1, 40), chance.Next(-1, causes)));
                continue;
            }
            double[] times = [Exponential(0.01), Exponential(0.02), Exponential(0.01)];
            var first = Array.IndexOf(times, times.Min());
            ends.Add(new WaitEnd(times[first], first == 2 ? WaitEnd.LostFromSight : first));
        }
        return ends;
    }
}
