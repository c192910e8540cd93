using Quinze.Statistics;

namespace Quinze.Tests.Statistics;

public class JackknifeTests
{
    [Fact]
    public void The_error_of_the_law_schools_correlation_is_the_one_that_is_printed()
    {
        // Fifteen law schools: Efron and Tibshirani 1993, table 3.1; the jackknife's standard error of their correlation is printed there as 0.1425.
        double[] lsat = [576, 635, 558, 578, 666, 580, 555, 661, 651, 605, 653, 575, 545, 572, 594];
        double[] gpa = [3.39, 3.30, 2.81, 3.03, 3.44, 3.07, 3.00, 3.43, 3.36, 3.13, 3.12, 2.74, 2.76, 2.88, 2.96];

        double[] without = [.. Enumerable.Range(0, 15).Select(left => Correlation(left))];

        Assert.Equal(0.1425, Jackknife.StandardError(without), 0.0001);

        double Correlation(int left)
        {
            var kept = Enumerable.Range(0, 15).Where(i => i != left).ToList();
            var (x, y) = (kept.Average(i => lsat[i]), kept.Average(i => gpa[i]));
            return kept.Sum(i => (lsat[i] - x) * (gpa[i] - y))
                / Math.Sqrt(kept.Sum(i => Math.Pow(lsat[i] - x, 2)) * kept.Sum(i => Math.Pow(gpa[i] - y, 2)));
        }
    }

    [Fact]
    public void A_mean_stands_between_Students_ends()
    {
        double[] values = [1, 4, 2, 8, 5];
        double[] without = [.. values.Select((_, left) => values.Where((_, i) => i != left).Average())];

        var interval = Jackknife.Around(4, without);

        // Mean 4, standard deviation √7.5, t of 4 degrees of freedom 2.776.
        Assert.Equal(2.776 * Math.Sqrt(7.5 / 5), interval.Hi - 4, 0.001);
        Assert.Equal(4 - interval.Lo, interval.Hi - 4, 1e-12);
    }

    [Fact]
    public void A_share_whose_cases_come_in_bunches_is_surer_than_its_people_and_less_sure_than_its_cases()
    {
        // Forty people with five cases each; of a person's cases all or none are so, for ten of them.
        double[] without = [.. Enumerable.Range(0, 40).Select(left => (left < 10 ? 45.0 : 50.0) / 195)];

        var interval = Jackknife.OfShare(0.25, without);

        Assert.True(interval.Width > ClopperPearson.Of(50, 200).Width);
        Assert.Equal(ClopperPearson.Of(10, 40).Width, interval.Width, 0.02);
    }

    [Fact]
    public void None_out_of_many_people_is_not_a_sure_zero()
    {
        var interval = Jackknife.OfShare(0, [.. Enumerable.Repeat(0.0, 20)]);

        Assert.Equal(0, interval.Lo);
        Assert.Equal(ClopperPearson.Of(0, 20).Hi, interval.Hi, 1e-9);
    }
}
