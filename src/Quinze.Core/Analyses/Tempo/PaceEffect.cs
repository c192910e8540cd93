using Quinze.Statistics;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>Exchanges by the pace of the week, as differences of weekly means.</summary>
internal static class PaceEffect
{
    /// <summary>Fewer weeks on a side than this, and no difference is said.</summary>
    public const int MinimumWeeksASide = 6;

    /// <summary>A week counts as of high pace from this many times the usual posts on.</summary>
    public const double HighPace = 1.5;

    // Half a year on either side: what grows or shrinks over the years is taken out, a challenge of some weeks is not.
    private const int TrendWeeks = 26;

    private enum PaceOf
    {
        Resting,
        Ordinary,
        High,
    }

    public static PaceAndExchanges Of(LedgerView view, Weeks weeks, int seed)
    {
        var usual = Quantiles.Median([.. weeks.Posts.Where((posts, week) => weeks.Covered[week] && posts > 0).Select(p => (double)p)]);
        var high = Math.Max((int)Math.Ceiling(HighPace * usual), 2);
        var pace = weeks
            .Posts.Select(posts =>
                posts == 0 ? PaceOf.Resting
                : posts >= high ? PaceOf.High
                : PaceOf.Ordinary
            )
            .ToArray();
        int CountOf(PaceOf kind) => pace.Where((p, week) => weeks.Covered[week] && p == kind).Count();
        KnownDays Channel(params string[] kinds) => KnownDays.Of(view, weeks.Period, kinds);
        var answers = Channel("comment", "reply", "quote", "mention");
        ExchangeMeasure[] measures =
        [
            Measure(
                "two-way-exchanges",
                weeks.TwoWay,
                Channel("message", "mail", "comment", "reply", "quote", "mention"),
                weeks,
                pace,
                seed
            ),
            weeks.AnswersAreTold ? Measure("answers", weeks.Answers, answers, weeks, pace, seed) : Unknown("answers"),
            Measure("incoming-messages", weeks.Messages, Channel("message"), weeks, pace, seed),
        ];
        return new PaceAndExchanges(
            usual,
            high,
            CountOf(PaceOf.High),
            CountOf(PaceOf.Ordinary),
            CountOf(PaceOf.Resting),
            "association",
            measures
        );
    }

    private static ExchangeMeasure Unknown(string name) => new(name, Knowledge.Unknown, 0, null, null, null, null, null);

    private static ExchangeMeasure Measure(string name, int[] perWeek, KnownDays channel, Weeks weeks, PaceOf[] pace, int seed)
    {
        var covered = weeks.CoveredWith(channel);
        if (!covered.Contains(true))
        {
            return Unknown(name);
        }
        var levelled = WithoutTrend(perWeek, covered);
        double? Mean(PaceOf kind) => MeanOf(perWeek, covered, pace, kind);
        return new ExchangeMeasure(
            name,
            channel.Knowledge,
            covered.Count(c => c),
            Mean(PaceOf.High),
            Mean(PaceOf.Ordinary),
            Mean(PaceOf.Resting),
            Minus(PaceOf.High, levelled, covered, pace, seed),
            Minus(PaceOf.Resting, levelled, covered, pace, seed)
        );
    }

    private static double? MeanOf(int[] perWeek, bool[] covered, PaceOf[] pace, PaceOf kind)
    {
        var values = perWeek.Where((_, week) => covered[week] && pace[week] == kind).ToArray();
        return values.Length == 0 ? null : values.Average();
    }

    private static Difference? Minus(PaceOf kind, double[] levelled, bool[] covered, PaceOf[] pace, int seed)
    {
        var weeks = Enumerable.Range(0, pace.Length).Where(w => covered[w]).ToList();
        if (weeks.Count(w => pace[w] == kind) < MinimumWeeksASide || weeks.Count(w => pace[w] == PaceOf.Ordinary) < MinimumWeeksASide)
        {
            return null;
        }
        double Statistic(IReadOnlyList<int> drawn)
        {
            var (sum, n, ordinarySum, ordinaryN) = (0.0, 0, 0.0, 0);
            for (var i = 0; i < drawn.Count; i++)
            {
                var week = drawn[i];
                if (pace[week] == kind)
                {
                    sum += levelled[week];
                    n++;
                }
                else if (pace[week] == PaceOf.Ordinary)
                {
                    ordinarySum += levelled[week];
                    ordinaryN++;
                }
            }
            return n == 0 || ordinaryN == 0 ? double.NaN : (sum / n) - (ordinarySum / ordinaryN);
        }
        var interval = BlockBootstrap.Percentile(
            weeks,
            week => week,
            0,
            pace.Length - 1,
            Statistic,
            seed,
            blockDays: BlockBootstrap.BlockDays / 7
        );
        return interval.Shaped() is { } shaped ? new Difference(Statistic(weeks), shaped) : null;
    }

    /// <summary>Each week less the mean of the covered weeks around it.</summary>
    private static double[] WithoutTrend(int[] perWeek, bool[] covered)
    {
        var sums = new double[perWeek.Length + 1];
        var counts = new int[perWeek.Length + 1];
        for (var week = 0; week < perWeek.Length; week++)
        {
            sums[week + 1] = sums[week] + (covered[week] ? perWeek[week] : 0);
            counts[week + 1] = counts[week] + (covered[week] ? 1 : 0);
        }
        var levelled = new double[perWeek.Length];
        for (var week = 0; week < perWeek.Length; week++)
        {
            var (from, to) = (Math.Max(week - TrendWeeks, 0), Math.Min(week + TrendWeeks + 1, perWeek.Length));
            levelled[week] = perWeek[week] - ((sums[to] - sums[from]) / Math.Max(counts[to] - counts[from], 1));
        }
        return levelled;
    }
}
