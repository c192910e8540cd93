using NodaTime;
using Quinze.Statistics;

namespace Quinze.Analyses;

/// <summary>What the days with a post show: pace by quarter, challenges, rests and bursts.</summary>
internal static class Rhythms
{
    /// <summary>From how many days in a row on, a post a day is called a challenge.</summary>
    public const int ChallengeDays = 7;

    /// <summary>A gap of so many usual gaps is a rest, if it is at least <see cref="WeekDays"/>: a weekend is none.</summary>
    public const int RestGaps = 3;

    /// <summary>A gap of three weeks is a rest for whoever usually posts at least twice as often.</summary>
    public const int RestDays = 21;

    private const int WeekDays = 7;

    // Posts of one hour are one sitting: a thread, a batch set for the same morning. Kleinberg's model would take them for a burst of seconds.
    private const double SittingHours = 1;

    public static IReadOnlyList<PaceOfQuarter> Quarters(PostingDays days)
    {
        var (period, known) = (days.Known.Period, days.Known);
        List<PaceOfQuarter> quarters = [];
        var start = new LocalDate(period.From.Year, (((period.From.Month - 1) / 3) * 3) + 1, 1);
        for (; start <= period.To; start = start.PlusMonths(3))
        {
            var from = LocalDate.Max(start, period.From);
            var to = LocalDate.Min(start.PlusMonths(3).PlusDays(-1), period.To);
            var (first, last) = (NodaTime.Period.DaysBetween(period.From, from), NodaTime.Period.DaysBetween(period.From, to));
            var covered = known.Between(first, last);
            var posts = days.PostsBetween(first, last);
            var name = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{start.Year}-Q{((start.Month - 1) / 3) + 1}");
            quarters.Add(new PaceOfQuarter(name, from, to, covered, posts, covered == 0 ? null : 7.0 * posts / covered));
        }
        return quarters;
    }

    public static Quinze.Statistics.Interval PaceInterval(PostingDays days, int seed)
    {
        var last = days.Known.Length - 1;
        var blocks = Enumerable.Range(0, (last / BlockBootstrap.BlockDays) + 1).ToList();
        var posts = new double[blocks.Count];
        var covered = new double[blocks.Count];
        for (var day = 0; day <= last; day++)
        {
            var block = (last - day) / BlockBootstrap.BlockDays;
            posts[block] += days.PerDay[day];
            covered[block] += days.Known[day] ? 1 : 0;
        }
        return BlockBootstrap.Percentile(
            blocks,
            block => last - (block * BlockBootstrap.BlockDays),
            0,
            last,
            drawn => drawn.Sum(b => covered[b]) is > 0 and var sum ? 7 * drawn.Sum(b => posts[b]) / sum : double.NaN,
            seed
        );
    }

    public static IReadOnlyList<Challenge> Challenges(PostingDays days)
    {
        List<Challenge> challenges = [];
        var start = 0;
        for (var i = 1; i <= days.Days.Count; i++)
        {
            if (i < days.Days.Count && days.Days[i] == days.Days[i - 1] + 1)
            {
                continue;
            }
            if (i - start >= ChallengeDays)
            {
                var (first, last) = (days.Days[start], days.Days[i - 1]);
                challenges.Add(new Challenge(days.DateOf(first), days.DateOf(last), i - start, days.PostsBetween(first, last)));
            }
            start = i;
        }
        return challenges;
    }

    public static IReadOnlyList<Rest> Rests(PostingDays days, double? usualGap)
    {
        List<Rest> rests = [];
        for (var i = 1; i < days.Days.Count; i++)
        {
            Add(days.Days[i - 1] + 1, days.Days[i] - 1, goesOn: false);
        }
        var end = days.Known.Length - 1;
        while (end >= 0 && !days.Known[end])
        {
            end--;
        }
        if (days.Days.Count > 0)
        {
            Add(days.Days[^1] + 1, end, goesOn: true);
        }
        return rests;

        void Add(int first, int last, bool goesOn)
        {
            if (usualGap is { } usual && IsRest(last - first + 2, usual) && days.Known.AllBetween(first, last))
            {
                rests.Add(new Rest(days.DateOf(first), days.DateOf(last), last - first + 1, goesOn));
            }
        }
    }

    /// <summary>Whether so many days from one day with a post to the next are a rest for somebody of this usual gap.</summary>
    public static bool IsRest(int gap, double usual) =>
        (gap >= RestGaps * usual && gap >= WeekDays) || (gap >= RestDays && gap >= 2 * usual);

    public static IReadOnlyList<Burst> Bursts(PostingDays days)
    {
        var times = Hours(days);
        var spans = KleinbergBursts.Find(times, gamma: KleinbergBursts.CarefulGamma);
        List<Burst> bursts = [];
        foreach (var span in spans.Where(b => b.Level == 2))
        {
            var depth = spans.Where(b => b.First >= span.First && b.Last <= span.Last).Max(b => b.Level);
            bursts.Add(
                new Burst(days.Posts[span.First].Day!.Value, days.Posts[span.Last].Day!.Value, span.Last - span.First + 1, depth - 1)
            );
        }
        return bursts;
    }

    private static double[] Hours(PostingDays days)
    {
        var times = new double[days.Posts.Count];
        for (var i = 0; i < times.Length; i++)
        {
            var at = days.Posts[i].At!.Value.Instant.ToUnixTimeSeconds() / 3600.0;
            times[i] = i == 0 ? at : Math.Max(at, times[i - 1] + SittingHours);
        }
        return times;
    }
}
