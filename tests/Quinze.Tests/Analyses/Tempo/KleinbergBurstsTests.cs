using System.Text.Json;
using Quinze.Analyses;
using Quinze.Tests.Statistics;

namespace Quinze.Tests.Analyses;

public sealed class KleinbergBurstsTests
{
    private static IEnumerable<double> Steps(double from, double to, double step)
    {
        for (var x = from; x <= to; x += step)
        {
            yield return x;
        }
    }

    private static string Told(double[] times, double s, double gamma) =>
        string.Join(
            " ",
            KleinbergBursts.Find(times, s, gamma).Select(b => FormattableString.Invariant($"{b.Level}:{times[b.First]}-{times[b.Last]}"))
        );

    // The example of the R package bursts (MIT).
    [Fact]
    public void The_example_of_the_R_package_gives_its_four_bursts()
    {
        double[] times =
        [
            .. Steps(0, 400, 100),
            .. Steps(410, 450, 5),
            .. Steps(451, 469, 2),
            .. Steps(480, 600, 5),
            700,
            .. Steps(710, 800, 5),
            900,
            1000,
        ];

        Assert.Equal("1:0-1000 2:410-600 3:450-469 2:710-800", Told(times, 2, 1));
    }

    [Fact]
    public void The_reference_vectors_of_other_series_are_met()
    {
        foreach (var vector in CheckData.ReferenceVectors().GetProperty("kleinberg_bursts_cran").EnumerateArray())
        {
            if (vector.GetProperty("offsets").ValueKind != JsonValueKind.Array)
            {
                continue;
            }
            var expected = vector
                .GetProperty("bursts")
                .EnumerateArray()
                .Select(b => FormattableString.Invariant($"{b[0].GetInt32()}:{b[1].GetDouble()}-{b[2].GetDouble()}"));

            Assert.Equal(
                string.Join(" ", expected),
                Told(vector.Numbers("offsets"), vector.GetProperty("s").GetDouble(), vector.GetProperty("gamma").GetDouble())
            );
        }
    }

    [Theory]
    [InlineData(20)]
    [InlineData(120)]
    [InlineData(600)]
    public void At_the_cost_that_tempo_uses_times_without_any_rhythm_rarely_show_a_burst(int posts)
    {
        var random = new Random(15);
        var alarms = 0;
        for (var series = 0; series < 400; series++)
        {
            var times = new double[posts];
            for (var i = 1; i < times.Length; i++)
            {
                times[i] = times[i - 1] + Math.Max(1, -72 * Math.Log(1 - random.NextDouble()));
            }
            alarms += KleinbergBursts.Find(times, gamma: KleinbergBursts.CarefulGamma).Any(b => b.Level > 1) ? 1 : 0;
        }

        Assert.InRange(alarms, 0, 20);
    }

    [Fact]
    public void Times_that_do_not_ascend_are_refused() => Assert.Throws<ArgumentException>(() => KleinbergBursts.Find([1, 2, 2]));
}
