using Quinze.Statistics;

namespace Quinze.Tests.Statistics;

public class OrderStatisticsTests
{
    [Fact]
    public void Median_and_deviation_of_Rosners_data_are_those_of_the_reference()
    {
        var vector = CheckData.ReferenceVectors().GetProperty("esd_nist_rosner");

        Assert.Equal(vector.GetProperty("median").GetDouble(), Quantiles.Median(vector.Numbers("data")), 1e-12);
        Assert.Equal(vector.GetProperty("MAD").GetDouble(), Quantiles.MedianAbsoluteDeviation(vector.Numbers("data")), 1e-12);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(0.25, 1.75)]
    [InlineData(0.5, 2.5)]
    [InlineData(1, 4)]
    public void Quantiles_interpolate_between_the_two_nearest(double probability, double expected)
    {
        Assert.Equal(expected, Quantiles.Of([4, 2, 1, 3], probability), 1e-12);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.3)]
    [InlineData(0.5)]
    [InlineData(1)]
    public void Values_told_by_how_often_they_occur_have_the_same_quantiles(double probability)
    {
        Assert.Equal(
            Quantiles.Of([1, 1, 2, 5, 5, 5, 9, 9], probability),
            Quantiles.OfCounted([(1, 2), (2, 1), (5, 3), (9, 2)], probability)
        );
        Assert.Equal(Quantiles.Of([1, 2, 2], probability), Quantiles.OfCounted([(1, 1), (2, 2)], probability));
    }

    [Fact]
    public void No_value_has_no_median()
    {
        Assert.Throws<ArgumentException>(() => Quantiles.Median([]));
    }

    [Fact]
    public void Gini_of_one_to_ten_is_that_of_the_reference()
    {
        var vector = CheckData.ReferenceVectors().GetProperty("gini");

        Assert.Equal(vector.GetProperty("population").GetDouble(), Gini.OfPopulation(vector.Numbers("x"))!.Value, 1e-9);
        Assert.Equal(vector.GetProperty("corrected_n_over_n_minus_1").GetDouble(), Gini.OfSample(vector.Numbers("x"))!.Value, 1e-9);
    }

    [Fact]
    public void Nothing_to_share_has_no_inequality_to_state()
    {
        Assert.Null(Gini.OfPopulation([0, 0]));
        Assert.Null(Gini.OfSample([3]));
    }

    [Fact]
    public void One_who_has_everything_among_n_is_a_sample_Gini_of_one()
    {
        Assert.Equal(1, Gini.OfSample([0, 0, 0, 9])!.Value, 1e-12);
    }
}
