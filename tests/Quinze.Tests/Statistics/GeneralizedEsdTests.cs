using Quinze.Statistics;

namespace Quinze.Tests.Statistics;

public class GeneralizedEsdTests
{
    [Fact]
    public void Rosners_own_example_gives_the_published_three_outliers()
    {
        var vector = CheckData.ReferenceVectors().GetProperty("esd_nist_rosner");

        var found = GeneralizedEsd.Of(vector.Numbers("data"), vector.GetProperty("r").GetInt32(), vector.GetProperty("alpha").GetDouble());

        Assert.Equal(vector.GetProperty("outliers").GetInt32(), found.Outliers);
        // The page of NIST cuts digits off instead of rounding them.
        Assert.All(vector.Numbers("R").Zip(found.Rounds), p => Assert.Equal(p.First, p.Second.Furthest, 0.0015));
        Assert.All(vector.Numbers("lambda").Zip(found.Rounds), p => Assert.Equal(p.First, p.Second.Critical, 0.0015));
    }

    [Fact]
    public void The_modified_score_of_Rosners_data_flags_the_published_three()
    {
        var vector = CheckData.ReferenceVectors().GetProperty("esd_nist_rosner");
        var data = vector.Numbers("data");
        var score = RobustScore.Among(data);

        var flagged = data.Where(x => Math.Abs(score.Of(x)) > RobustScore.OutOfPattern).ToArray();

        Assert.Equal(vector.Numbers("modified_z_gt_3_5"), flagged);
    }

    [Fact]
    public void Two_outliers_side_by_side_do_not_hide_each_other()
    {
        double[] values = [.. Enumerable.Range(0, 30).Select(i => Math.Sin(i)), 9, 9.1];

        Assert.Equal([31, 30], GeneralizedEsd.Of(values, 6).Places);
    }

    [Fact]
    public void Where_all_are_the_same_nothing_is_an_outlier()
    {
        Assert.Equal(0, GeneralizedEsd.Of([.. Enumerable.Repeat(4.0, 30)], 5).Outliers);
        Assert.True(double.IsNaN(RobustScore.Among([.. Enumerable.Repeat(4.0, 30)]).Of(5)));
    }

    [Fact]
    public void Where_more_than_half_are_the_same_the_mean_deviation_is_the_scale()
    {
        var score = RobustScore.Among([2, 2, 2, 2, 2, 2, 4]);

        Assert.Equal(1.253314 * 2 / 7, score.Scale, 1e-12);
    }
}
