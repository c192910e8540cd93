using System.Globalization;
using Quinze.Statistics;

namespace Quinze.Tests.Statistics;

public class ScreeningTests
{
    private const double Threshold = 0.5;

    [Fact]
    public void Rates_of_seven_detectors_are_those_that_Liang_and_others_published()
    {
        var rates = CheckData.ReferenceVectors().GetProperty("detector_positive_rate_score_strictly_above_0_5");
        var scores = Scores();

        foreach (var set in rates.EnumerateObject())
        {
            var found = set
                .Value.EnumerateObject()
                .Where(d => d.Name != "mean")
                .ToDictionary(d => d.Name, d => Rate(scores, set.Name, d.Name));

            Assert.All(found, f => Assert.Equal(set.Value.GetProperty(f.Key).GetDouble(), f.Value, 0.00006));
            Assert.Equal(set.Value.GetProperty("mean").GetDouble(), found.Values.Average(), 0.00011);
        }
    }

    [Fact]
    public void Of_ninety_one_essays_of_learners_nearly_all_are_flagged_by_somebody()
    {
        var counts = CheckData.ReferenceVectors().GetProperty("detector_toefl_counts");
        var flags = Scores()
            .Where(s => s.Set == "TOEFL_real_91")
            .GroupBy(s => s.Text)
            .Select(t => (All: t.All(s => s.Score > Threshold), Any: t.Any(s => s.Score > Threshold)))
            .ToList();

        Assert.Equal(counts.GetProperty("of").GetInt32(), flags.Count);
        Assert.Equal(counts.GetProperty("flagged_by_all_7").GetInt32(), flags.Count(f => f.All));
        Assert.Equal(counts.GetProperty("flagged_by_at_least_one").GetInt32(), flags.Count(f => f.Any));
    }

    [Theory]
    [InlineData(0.05, 0.61)]
    [InlineData(0.61, 0.11)]
    public void What_a_flag_is_worth_depends_on_how_many_it_flags_wrongly(double falsePositives, double worth)
    {
        Assert.Equal(worth, Screening.Worth(0.1, 0.7, falsePositives), 0.005);
    }

    [Fact]
    public void A_score_on_the_threshold_is_not_above_it()
    {
        Assert.Equal(1.0 / 3, Screening.Above([0.4, 0.5, 0.6], Threshold), 1e-12);
    }

    private static double Rate(List<(string Set, string Detector, string Text, double Score)> scores, string set, string detector) =>
        Screening.Above([.. scores.Where(s => s.Set == set && s.Detector == detector).Select(s => s.Score)], Threshold);

    private static List<(string Set, string Detector, string Text, double Score)> Scores() =>
        [
            .. File.ReadLines(Path.Combine(CheckData.Folder("detector-bias-scores"), "scores.csv"))
                .Skip(1)
                .Select(l => l.Split(','))
                .Select(f => (f[0], f[1], f[2], double.Parse(f[3], NumberStyles.Float, CultureInfo.InvariantCulture))),
        ];
}
