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

    private const int BlockWeeks = BlockBootstrap.BlockDays / 7;

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
        var sides = new List<BlockOfWeeks[]>();
        ExchangeMeasure[] measures =
        [
            Measure(
                "two-way-exchanges",
                weeks.TwoWay,
                Channel("message", "mail", "comment", "reply", "quote", "mention"),
                weeks,
                pace,
                sides
            ),
            weeks.AnswersAreTold ? Measure("answers", weeks.Answers, answers, weeks, pace, sides) : Unknown("answers"),
            Measure("incoming-messages", weeks.Messages, Channel("message"), weeks, pace, sides),
        ];
        return new PaceAndExchanges(
            usual,
            high,
            CountOf(PaceOf.High),
            CountOf(PaceOf.Ordinary),
            CountOf(PaceOf.Resting),
            "association",
            WithDifferences(measures, sides, weeks.Count, seed)
        );
    }

    private static ExchangeMeasure Unknown(string name) => new(name, Knowledge.Unknown, 0, null, null, null, null, null);

    private static ExchangeMeasure Measure(
        string name,
        int[] perWeek,
        KnownDays channel,
        Weeks weeks,
        PaceOf[] pace,
        List<BlockOfWeeks[]> sides
    )
    {
        var covered = weeks.CoveredWith(channel);
        if (!covered.Contains(true))
        {
            return Unknown(name);
        }
        var levelled = WithoutTrend(perWeek, covered);
        sides.Add(Blocks(PaceOf.High, levelled, covered, pace));
        sides.Add(Blocks(PaceOf.Resting, levelled, covered, pace));
        double? Mean(PaceOf kind) => MeanOf(perWeek, covered, pace, kind);
        return new ExchangeMeasure(
            name,
            channel.Knowledge,
            covered.Count(c => c),
            Mean(PaceOf.High),
            Mean(PaceOf.Ordinary),
            Mean(PaceOf.Resting),
            null,
            null
        );
    }

    private static double? MeanOf(int[] perWeek, bool[] covered, PaceOf[] pace, PaceOf kind)
    {
        var values = perWeek.Where((_, week) => covered[week] && pace[week] == kind).ToArray();
        return values.Length == 0 ? null : values.Average();
    }

    /// <summary>The differences of all measures, from the same redrawn blocks: two sides for each known measure, in order.</summary>
    private static IReadOnlyList<ExchangeMeasure> WithDifferences(
        ExchangeMeasure[] measures,
        List<BlockOfWeeks[]> sides,
        int weeks,
        int seed
    )
    {
        if (sides.Count == 0)
        {
            return measures;
        }
        var all = Enumerable.Range(0, sides[0].Length).ToList();
        var redrawn = BlockBootstrap.Differences(
            all,
            block => weeks - 1 - (block * BlockWeeks),
            0,
            weeks - 1,
            drawn => [.. sides.Select(side => DifferenceOf(drawn, side))],
            seed,
            blockDays: BlockWeeks
        );
        var differences = new Queue<Difference?>(Difference.Judged([.. sides.Zip(redrawn, (side, r) => Of(side, r.Interval, r.P))]));
        return
        [
            .. measures.Select(m =>
                m.Known == Knowledge.Unknown
                    ? m
                    : m with
                    {
                        HighMinusOrdinary = differences.Dequeue(),
                        RestingMinusOrdinary = differences.Dequeue(),
                    }
            ),
        ];

        Difference? Of(BlockOfWeeks[] side, Interval interval, double p)
        {
            var enough = side.Sum(b => b.Weeks) >= MinimumWeeksASide && side.Sum(b => b.OrdinaryWeeks) >= MinimumWeeksASide;
            return enough && interval.Shaped() is { } shaped ? new Difference(DifferenceOf(all, side), shaped, p, Clear: false) : null;
        }
    }

    private static double DifferenceOf(IReadOnlyList<int> drawn, BlockOfWeeks[] blocks)
    {
        var sum = default(BlockOfWeeks);
        for (var i = 0; i < drawn.Count; i++)
        {
            sum = sum.And(blocks[drawn[i]]);
        }
        return sum.Weeks == 0 || sum.OrdinaryWeeks == 0 ? double.NaN : (sum.Sum / sum.Weeks) - (sum.OrdinarySum / sum.OrdinaryWeeks);
    }

    private static BlockOfWeeks[] Blocks(PaceOf kind, double[] levelled, bool[] covered, PaceOf[] pace)
    {
        var blocks = new BlockOfWeeks[((pace.Length - 1) / BlockWeeks) + 1];
        for (var week = 0; week < pace.Length; week++)
        {
            ref var block = ref blocks[(pace.Length - 1 - week) / BlockWeeks];
            if (covered[week] && pace[week] == kind)
            {
                block = block.And(new BlockOfWeeks(levelled[week], 1, 0, 0));
            }
            else if (covered[week] && pace[week] == PaceOf.Ordinary)
            {
                block = block.And(new BlockOfWeeks(0, 0, levelled[week], 1));
            }
        }
        return blocks;
    }

    /// <summary>Four weeks, summed by pace: what resampling draws.</summary>
    private readonly record struct BlockOfWeeks(double Sum, int Weeks, double OrdinarySum, int OrdinaryWeeks)
    {
        public BlockOfWeeks And(BlockOfWeeks other) =>
            new(Sum + other.Sum, Weeks + other.Weeks, OrdinarySum + other.OrdinarySum, OrdinaryWeeks + other.OrdinaryWeeks);
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
