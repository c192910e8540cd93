using Quinze.Statistics;

namespace Quinze.Tests.Statistics;

public class KaplanMeierTests
{
    // Freireich et al. 1963, weeks in remission under 6-MP; negative times are censored.
    private static readonly double[] SixMp = [6, 6, 6, -6, 7, -9, 10, -10, -11, 13, 16, -17, -19, -20, 22, 23, -25, -32, -32, -34, -35];
    private static readonly double[] Placebo = [1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23];

    [Fact]
    public void Freireichs_remissions_give_the_published_curve_and_Greenwood_errors()
    {
        var curve = KaplanMeier.Of(Lives(SixMp));

        Assert.Equal([6, 7, 10, 13, 16, 22, 23], curve.Steps.Select(s => s.Time));
        Assert.Equal([21, 17, 15, 12, 11, 7, 6], curve.Steps.Select(s => s.AtRisk));
        AssertClose([.8571, .8067, .7529, .6902, .6275, .5378, .4482], curve.Steps.Select(s => s.Survival));
        AssertClose([.0764, .0869, .0963, .1068, .1141, .1282, .1346], curve.Steps.Select(s => s.StandardError));
    }

    [Fact]
    public void The_log_log_band_of_the_first_step_is_the_published_one()
    {
        var band = KaplanMeier.Of(Lives(SixMp)).Steps[0].Band;

        AssertClose([.6197, .9516], [band.Lo, band.Hi]);
    }

    [Fact]
    public void The_median_under_6MP_is_23_weeks_from_13_to_unknown()
    {
        Assert.Equal(new MedianSurvival(23, 13, null, 0.95), KaplanMeier.Of(Lives(SixMp)).Median());
    }

    [Fact]
    public void The_median_under_placebo_is_8_weeks_from_4_to_11()
    {
        Assert.Equal(new MedianSurvival(8, 4, 11, 0.95), KaplanMeier.Of(Lives(Placebo)).Median());
    }

    [Fact]
    public void A_life_is_at_risk_only_after_its_entry()
    {
        var curve = KaplanMeier.Of([new(0, 4, true), new(0, 6, true), new(5, 8, true), new(0, 9, false)]);

        Assert.Equal([3, 3, 2], curve.Steps.Select(s => s.AtRisk));
        Assert.Equal(2 / 3.0 * 2 / 3.0 * 1 / 2.0, curve.SurvivalAt(8), 1e-12);
    }

    [Fact]
    public void One_early_end_among_few_need_not_put_the_curve_at_zero()
    {
        Life[] lives = [new(0, 1, true), new(2, 5, true), new(2, 6, true), new(2, 7, false)];

        Assert.Equal(0, KaplanMeier.Of(lives).SurvivalAt(5));
        Assert.Equal(2 / 3.0, KaplanMeier.Of(lives, fewestAtRisk: 2).SurvivalAt(5), 1e-12);
    }

    [Fact]
    public void Without_an_end_everybody_survives()
    {
        var curve = KaplanMeier.Of([new(0, 3, false), new(1, 9, false)]);

        Assert.Equal(1, curve.SurvivalAt(100));
        Assert.Null(curve.Median().Time);
    }

    [Fact]
    public void A_life_that_ends_before_it_is_seen_is_refused()
    {
        Assert.Throws<ArgumentException>(() => KaplanMeier.Of([new(5, 4, true)]));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Lives_that_are_counted_give_the_curve_of_the_lives_one_by_one(int seed)
    {
        var random = new Random(seed);
        EqualLives[] counted =
        [
            .. Enumerable.Range(0, 60).Select(_ => new EqualLives(random.Next(1, 40) / 10.0, random.Next(3) > 0, random.Next(1, 9))),
        ];
        var one = KaplanMeier.Of([.. counted.SelectMany(c => Enumerable.Repeat(new Life(0, c.Exit, c.Ended), c.Count))]);

        var same = KaplanMeier.OfCounted(counted);

        Assert.Equal(one.Steps, same.Steps);
        Assert.Equal(one.Median(), same.Median());
        Assert.Equal(one.AtRisk(2), same.AtRisk(2));
    }

    private static List<Life> Lives(double[] weeks) => [.. weeks.Select(w => new Life(0, Math.Abs(w), w > 0))];

    private static void AssertClose(double[] expected, IEnumerable<double> actual) =>
        Assert.All(expected.Zip(actual), pair => Assert.Equal(pair.First, pair.Second, 0.00006));
}
