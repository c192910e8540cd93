using Quinze.Statistics;

namespace Quinze.Analyses;

/// <summary>Rates per working day, each on the days on which its kind is known, with intervals from blocks of four weeks.</summary>
internal static class ActivityRates
{
    /// <summary>Below so many blocks (24 weeks) resampling says nothing.</summary>
    public const int MinimumBlocks = 6;

    private static readonly string[] Core = ["post", "comment", "reaction"];

    public static ActivitiesRow Of(ActivityCounts counts, KnownDays[] known, WorkingDays days, bool[] working, int seed)
    {
        var tallies = known.Select((k, row) => new Tally(counts.PerDay[row], k, working)).ToArray();
        var rated = Enumerable.Range(0, known.Length).Where(row => tallies[row].WorkingDays > 0).ToArray();
        var intervals = Intervals(tallies, rated, working.Length, seed);
        var kinds = new List<ActivityRate>();
        for (var row = 0; row < known.Length; row++)
        {
            var at = Array.IndexOf(rated, row);
            kinds.Add(
                Rate(PublicActivity.All[row].Kind, tallies[row], known[row], counts.UndatedOf[row] > 0, at < 0 ? null : intervals[at])
            );
        }
        var total = Total(kinds, counts.Undated > 0, intervals[^1]);
        return new ActivitiesRow(days, total, kinds, counts.Undated);
    }

    private static ActivityRate Rate(string kind, Tally tally, KnownDays known, bool undated, Interval? interval)
    {
        if (known.Count == 0)
        {
            // Seen though no source claims to cover it: at least so many, and no rate.
            return tally.Seen == 0
                ? new ActivityRate(kind, Knowledge.Unknown, null, null, 0, null, null, [])
                : new ActivityRate(kind, Knowledge.Partly, tally.Seen, null, 0, null, null, []);
        }
        var enough = tally.BlocksWithWork >= MinimumBlocks;
        return new ActivityRate(
            kind,
            undated && known.Knowledge == Knowledge.Known ? Knowledge.Partly : known.Knowledge,
            tally.Known,
            tally.OnDaysOff,
            tally.WorkingDays,
            tally.WorkingDays == 0 ? null : (double)tally.Known / tally.WorkingDays,
            enough ? interval?.Shaped() : null,
            known.Sources
        );
    }

    private static ActivityTotal Total(List<ActivityRate> kinds, bool undated, Interval? interval)
    {
        var rated = kinds.Where(k => k.PerWorkingDay is not null).ToList();
        var without = kinds.Where(k => k.PerWorkingDay is null).Select(k => k.Kind).ToList();
        if (!rated.Exists(k => Core.Contains(k.Kind)))
        {
            return new ActivityTotal(Knowledge.Unknown, AtLeast: false, null, null, null, without);
        }
        var whole = without.Count == 0 && rated.TrueForAll(k => k.Known == Knowledge.Known);
        return new ActivityTotal(
            whole ? Knowledge.Known : Knowledge.Partly,
            AtLeast: undated || without.Count > 0,
            rated.Sum(k => k.Count),
            rated.Sum(k => k.PerWorkingDay),
            rated.TrueForAll(k => k.Interval is not null) ? interval?.Shaped() : null,
            without
        );
    }

    /// <summary>One interval for each rated kind, and last the one of their sum.</summary>
    private static IReadOnlyList<Interval?> Intervals(Tally[] tallies, int[] rated, int length, int seed)
    {
        if (rated.Length == 0)
        {
            return [null];
        }
        var blocks = Enumerable.Range(0, ((length - 1) / BlockBootstrap.BlockDays) + 1).ToList();
        var found = BlockBootstrap.Percentiles(
            blocks,
            block => length - 1 - (block * BlockBootstrap.BlockDays),
            0,
            length - 1,
            drawn => RatesOf(drawn, tallies, rated),
            seed
        );
        return [.. found];
    }

    private static double[] RatesOf(IReadOnlyList<int> drawn, Tally[] tallies, int[] rated)
    {
        int[] picked = [.. drawn];
        var rates = new double[rated.Length + 1];
        for (var r = 0; r < rated.Length; r++)
        {
            var tally = tallies[rated[r]];
            var (count, days) = (0L, 0);
            foreach (var block in picked)
            {
                count += tally.CountOf[block];
                days += tally.WorkOf[block];
            }
            rates[r] = days == 0 ? double.NaN : (double)count / days;
            rates[^1] += rates[r];
        }
        return rates;
    }

    /// <summary>One kind, summed by block of four weeks, the newest first, on its known days.</summary>
    private sealed class Tally
    {
        public Tally(int[] perDay, KnownDays known, bool[] working)
        {
            var blocks = ((perDay.Length - 1) / BlockBootstrap.BlockDays) + 1;
            CountOf = new int[blocks];
            WorkOf = new int[blocks];
            for (var day = 0; day < perDay.Length; day++)
            {
                Seen += perDay[day];
                if (!known[day])
                {
                    continue;
                }
                var block = (perDay.Length - 1 - day) / BlockBootstrap.BlockDays;
                CountOf[block] += perDay[day];
                WorkOf[block] += working[day] ? 1 : 0;
                Known += perDay[day];
                OnDaysOff += working[day] ? 0 : perDay[day];
            }
            WorkingDays = WorkOf.Sum();
            BlocksWithWork = WorkOf.Count(days => days > 0);
        }

        public int[] CountOf { get; }
        public int[] WorkOf { get; }
        public long Seen { get; }
        public long Known { get; }
        public long OnDaysOff { get; }
        public int WorkingDays { get; }
        public int BlocksWithWork { get; }
    }
}
