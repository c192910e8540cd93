using System.Collections.Immutable;

namespace Quinze.Statistics;

/// <summary>Intervals from resampling whole blocks of time (Künsch 1989, blocks side by side; Efron 1979 for the percentile):
/// contacts of one week hang together, so weeks are redrawn and not single contacts. The ends are those of <see cref="ExpandedPercentile"/>, since blocks are few.</summary>
public static class BlockBootstrap
{
    /// <summary>Four weeks: a rhythm of people, and a multiple of the week.</summary>
    public const int BlockDays = 28;

    public static Interval Percentile<T>(
        IReadOnlyList<T> events,
        Func<T, int> dayOf,
        int firstDay,
        int lastDay,
        Func<IReadOnlyList<T>, double> statistic,
        int seed,
        int runs = 1000,
        double level = 0.95,
        int blockDays = BlockDays
    ) => Percentiles(events, dayOf, firstDay, lastDay, drawn => [statistic(drawn)], seed, runs, level, blockDays)[0];

    /// <summary>Intervals of several figures of the same redrawn events. Each run draws as many blocks as the period holds; a drawn event
    /// keeps its own day, and one that is drawn twice appears twice. Figures that are not a number in a run are left out of that run.</summary>
    public static ImmutableArray<Interval> Percentiles<T>(
        IReadOnlyList<T> events,
        Func<T, int> dayOf,
        int firstDay,
        int lastDay,
        Func<IReadOnlyList<T>, IReadOnlyList<double>> statistics,
        int seed,
        int runs = 1000,
        double level = 0.95,
        int blockDays = BlockDays
    ) =>
        [
            .. Runs(events, dayOf, firstDay, lastDay, statistics, seed, runs, blockDays)
                .Select(values => ExpandedPercentile.Of(values, BlocksIn(firstDay, lastDay, blockDays), level)),
        ];

    /// <summary>The same for differences, each with the p-value of "there is none" (<see cref="ExpandedPercentile.ChanceOf"/>).</summary>
    public static ImmutableArray<(Interval Interval, double P)> Differences<T>(
        IReadOnlyList<T> events,
        Func<T, int> dayOf,
        int firstDay,
        int lastDay,
        Func<IReadOnlyList<T>, IReadOnlyList<double>> differences,
        int seed,
        int runs = 1000,
        double level = 0.95,
        int blockDays = BlockDays
    )
    {
        var blocks = BlocksIn(firstDay, lastDay, blockDays);
        return
        [
            .. Runs(events, dayOf, firstDay, lastDay, differences, seed, runs, blockDays)
                .Select(values => (ExpandedPercentile.Of(values, blocks, level), ExpandedPercentile.ChanceOf(0, values, blocks))),
        ];
    }

    /// <summary>
    /// Intervals of figures that resampling shifts, such as a count of those above a bound: blocks drawn twice push others out, and what was rare in them. The middle
    /// of the redraws is laid on the figure itself, since redraws spread around their own centre and not around the figure (Lahiri 1992; 2003, chapter 2: centre at E*θ*, not at θ).
    /// What they hold is the figure that other stretches of the same length would give on average; what an endless stretch would give, they do not say. Never below zero.
    /// </summary>
    public static ImmutableArray<Interval> Centred<T>(
        IReadOnlyList<T> events,
        Func<T, int> dayOf,
        int firstDay,
        int lastDay,
        Func<IReadOnlyList<T>, IReadOnlyList<double>> statistics,
        IReadOnlyList<double> figures,
        int seed,
        int runs = 1000,
        double level = 0.95,
        int blockDays = BlockDays
    ) =>
        [
            .. Runs(events, dayOf, firstDay, lastDay, statistics, seed, runs, blockDays)
                .Select(
                    (values, f) => Around(figures[f], ExpandedPercentile.Of(values, BlocksIn(firstDay, lastDay, blockDays), level), values)
                ),
        ];

    private static Interval Around(double figure, Interval drawn, List<double> values)
    {
        var shift = figure - Quantiles.Median([.. values]);
        return drawn with { Lo = Math.Max(0, drawn.Lo + shift), Hi = drawn.Hi + shift };
    }

    private static List<List<double>> Runs<T>(
        IReadOnlyList<T> events,
        Func<T, int> dayOf,
        int firstDay,
        int lastDay,
        Func<IReadOnlyList<T>, IReadOnlyList<double>> statistics,
        int seed,
        int runs,
        int blockDays
    )
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(lastDay, firstDay);
        ArgumentOutOfRangeException.ThrowIfLessThan(runs, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(blockDays, 1);
        var blocks = Cut(events, dayOf, firstDay, lastDay, blockDays);
        var random = new Random(seed);
        var drawn = new List<T>(events.Count);
        List<List<double>> seen = [];
        for (var run = 0; run < runs; run++)
        {
            drawn.Clear();
            for (var i = 0; i < blocks.Length; i++)
            {
                drawn.AddRange(blocks[random.Next(blocks.Length)]);
            }

            var figures = statistics(drawn);
            while (seen.Count < figures.Count)
            {
                seen.Add([]);
            }

            for (var f = 0; f < figures.Count; f++)
            {
                if (!double.IsNaN(figures[f]))
                {
                    seen[f].Add(figures[f]);
                }
            }
        }

        return seen;
    }

    // Blocks are laid from the last day backwards: only the oldest may be short.
    private static List<T>[] Cut<T>(IReadOnlyList<T> events, Func<T, int> dayOf, int firstDay, int lastDay, int blockDays)
    {
        var blocks = new List<T>[BlocksIn(firstDay, lastDay, blockDays)];
        for (var b = 0; b < blocks.Length; b++)
        {
            blocks[b] = [];
        }

        foreach (var e in events)
        {
            var day = dayOf(e);
            if (day >= firstDay && day <= lastDay)
            {
                blocks[(lastDay - day) / blockDays].Add(e);
            }
        }

        return blocks;
    }

    private static int BlocksIn(int firstDay, int lastDay, int blockDays) => (lastDay - firstDay) / blockDays + 1;
}
