using Quinze.Analyses;

namespace Quinze.Tests.Analyses;

public class UsualGapTests
{
    private const int TiesOfEach = 600;

    /// <summary>Ties that go on as they always did, seen on a day that has nothing to do with them.</summary>
    private static readonly (string Name, Func<Random, int, List<int>> Days)[] Unchanged =
    [
        ("every fortnight", (r, t) => Renewal(t, () => Gamma(r, 9, 14))),
        ("every two months", (r, t) => Renewal(t, () => Gamma(r, 9, 60))),
        ("at random, twice a week", (r, t) => Renewal(t, () => Exponential(r, 3))),
        ("at random, monthly", (r, t) => Renewal(t, () => Exponential(r, 30))),
        ("three days in a row every three weeks", (r, t) => Chatty(r, t, 20, 3)),
        ("four days in a row every six weeks", (r, t) => Chatty(r, t, 45, 4)),
        ("six days in a row every three months", (r, t) => Chatty(r, t, 90, 6)),
        ("bursty", (r, t) => Renewal(t, () => 12 * Math.Pow(Exponential(r, 1), 1 / 0.6))),
        ("irregular", (r, t) => Renewal(t, () => 10 * Math.Exp(Normal(r)))),
        ("weekly, away five weeks in summer", (r, t) => Away(r, t, 7)),
        ("every other day, away five weeks in summer", (r, t) => Away(r, t, 2)),
    ];

    [Fact]
    public void A_tie_that_goes_on_as_ever_is_called_quiet_in_under_two_of_a_hundred_whatever_its_rhythm()
    {
        var random = new Random(2026);
        var rates = Unchanged.ToDictionary(u => u.Name, u => WronglyQuiet(random, u.Days));

        Assert.All(rates, rate => Assert.True(rate.Value < 0.02, $"{rate.Key}: {rate.Value:P2}"));
        Assert.True(rates.Values.Average() < 0.01);
    }

    [Theory]
    [InlineData(7)]
    [InlineData(30)]
    [InlineData(91)]
    public void The_usual_gap_of_a_regular_tie_is_its_gap(int gap)
    {
        Assert.Equal(gap, UsualGap.Of([.. Enumerable.Range(0, 30).Select(i => i * gap)]));
    }

    [Fact]
    public void Chatty_days_do_not_shorten_it()
    {
        int[] sessions = [.. Enumerable.Range(0, 10).SelectMany(i => Enumerable.Range(0, 5).Select(d => (i * 60) + d))];

        Assert.Equal(56, UsualGap.Of(sessions));
    }

    [Fact]
    public void One_long_absence_does_not_stretch_it()
    {
        int[] days = [.. Enumerable.Range(0, 20).Select(i => i * 10), .. Enumerable.Range(0, 40).Select(i => 500 + (i * 10))];

        Assert.Equal(10, UsualGap.Of(days));
    }

    private static double WronglyQuiet(Random random, Func<Random, int, List<int>> rhythm)
    {
        var (ties, wrong) = (0, 0);
        while (ties < TiesOfEach)
        {
            var seen = random.Next(200, 1800);
            var days = rhythm(random, seen);
            if (days.Count >= Rhythm.FewestDays && days[^1] - days[0] >= Rhythm.ShortestSpan)
            {
                ties++;
                wrong += new Rhythm(0, days, seen, UsualGap.Of([.. days])).IsQuiet(Quiet.Gaps) ? 1 : 0;
            }
        }
        return (double)wrong / ties;
    }

    private static List<int> Renewal(int until, Func<double> gap)
    {
        var days = new List<int>();
        for (var day = 0; day <= until; day += Math.Max(1, (int)Math.Round(gap())))
        {
            days.Add(day);
        }
        return days;
    }

    private static List<int> Chatty(Random random, int until, double between, double length)
    {
        var days = new List<int>();
        for (var start = 0; start <= until; )
        {
            var day = start;
            do
            {
                days.Add(day);
                day += random.Next(1, 3);
            } while (random.NextDouble() > 1 / length && day <= until);
            start = day + (int)Exponential(random, between);
        }
        return days;
    }

    private static List<int> Away(Random random, int until, double gap)
    {
        var offset = random.Next(365);
        return [.. Renewal(until, () => Gamma(random, 4, gap)).Where(d => (d + offset) % 365 is < 205 or (>= 240 and < 355))];
    }

    private static double Exponential(Random random, double mean) => -mean * Math.Log(1 - random.NextDouble());

    private static double Gamma(Random random, int shape, double mean) =>
        Enumerable.Range(0, shape).Sum(_ => Exponential(random, mean / shape));

    private static double Normal(Random random) =>
        Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
