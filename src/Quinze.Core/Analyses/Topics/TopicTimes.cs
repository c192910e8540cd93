using NodaTime;
using Quinze.Statistics;

namespace Quinze.Analyses;

/// <summary>
/// How the topics of posts are spread over time: by parts, from half to half, and how much of that a line that never changed would show too, the same posts
/// being drawn in any order (permutation test, Fisher 1935; Pitman 1937).
/// </summary>
internal sealed class TopicTimes
{
    /// <summary>A part with fewer posts says nothing of its shares.</summary>
    public const int LeastInPart = 5;

    private const int Draws = 999;
    private const double FalseDiscoveries = 0.1;
    private const int MostDaysInQuarters = 800;

    private readonly int topics;
    private readonly int[] topicOf;
    private readonly int[] partOf;
    private readonly bool[] later;
    private readonly int laterPosts;

    /// <param name="days">The day of each post; null where it is not known, and then it is in no part.</param>
    public TopicTimes(IReadOnlyList<LocalDate?> days, int[] topicOf, int topics, int seed)
    {
        this.topicOf = topicOf;
        this.topics = topics;
        var known = days.OfType<LocalDate>().ToList();
        Parts = known.Count == 0 ? [] : PartsOf(known.Min(), known.Max());
        partOf = [.. days.Select(d => d is { } day ? PartOf(day) : -1)];
        var middle = known.Count == 0 ? default : known.Min().PlusDays(NodaTime.Period.DaysBetween(known.Min(), known.Max()) / 2);
        later = [.. days.Select(d => d > middle)];
        laterPosts = later.Count(l => l);
        Counts = [.. Parts.Select((_, p) => partOf.Count(x => x == p))];
        Compare(seed);
    }

    public IReadOnlyList<(LocalDate From, LocalDate To)> Parts { get; }

    public IReadOnlyList<int> Counts { get; }

    public LineFigure? Constancy { get; private set; }

    public LineFigure? Drift { get; private set; }

    public IReadOnlyList<TopicHalves?> Halves { get; private set; } = [];

    /// <summary>A topic's posts in each part.</summary>
    public IReadOnlyList<int> Over(int topic) =>
        [.. Parts.Select((_, p) => Enumerable.Range(0, topicOf.Length).Count(i => topicOf[i] == topic && partOf[i] == p))];

    private void Compare(int seed)
    {
        var earlierPosts = topicOf.Length - laterPosts;
        var halves = Math.Min(laterPosts, earlierPosts) >= 2 * LeastInPart;
        var parts = Counts.Count(c => c >= LeastInPart) >= 2;
        var (constancy, (drift, shares)) = (ConstancyOf(topicOf), HalvesOf(topicOf));
        var (lessConstant, moreDrift, further) = (1, 1, Enumerable.Repeat(1, topics).ToArray());
        var (constancies, drifts) = (new double[Draws], new double[Draws]);
        var chance = new Random(seed);
        var drawn = (int[])topicOf.Clone();
        for (var draw = 0; draw < Draws; draw++)
        {
            chance.Shuffle(drawn);
            constancies[draw] = ConstancyOf(drawn);
            var (moved, itsShares) = HalvesOf(drawn);
            drifts[draw] = moved;
            lessConstant += constancies[draw] <= constancy ? 1 : 0;
            moreDrift += moved >= drift ? 1 : 0;
            for (var topic = 0; topic < topics; topic++)
            {
                further[topic] += Math.Abs(Gap(itsShares[topic])) >= Math.Abs(Gap(shares[topic])) ? 1 : 0;
            }
        }
        Constancy = parts ? new LineFigure(constancy, Middle(constancies), lessConstant / (Draws + 1.0)) : null;
        Drift = halves ? new LineFigure(drift, Middle(drifts), moreDrift / (Draws + 1.0)) : null;
        var standing = FalseDiscovery.Standing([.. further.Select(f => f / (Draws + 1.0))], FalseDiscoveries);
        Halves = [.. shares.Select((s, t) => halves ? HalvesShape(s, earlierPosts, standing[t]) : null)];
    }

    private TopicHalves HalvesShape((int Earlier, int Later) posts, int earlierPosts, bool standing)
    {
        var (first, second) = ((double)posts.Earlier / earlierPosts, (double)posts.Later / laterPosts);
        var interval = Newcombe.Difference(posts.Later, laterPosts, posts.Earlier, earlierPosts);
        return new TopicHalves(first, second, second - first, interval.Shaped()!, standing);
    }

    private double Gap((int Earlier, int Later) posts) =>
        (double)posts.Later / Math.Max(1, laterPosts) - (double)posts.Earlier / Math.Max(1, topicOf.Length - laterPosts);

    /// <summary>The mean share that neighbouring parts have in common: one less the total variation between them.</summary>
    private double ConstancyOf(int[] given)
    {
        var counts = new int[Parts.Count, topics];
        for (var i = 0; i < given.Length; i++)
        {
            if (partOf[i] >= 0)
            {
                counts[partOf[i], given[i]]++;
            }
        }
        var (before, sum, pairs) = (-1, 0.0, 0);
        for (var part = 0; part < Parts.Count; part++)
        {
            if (Counts[part] < LeastInPart)
            {
                continue;
            }
            if (before >= 0)
            {
                var common = 0.0;
                for (var topic = 0; topic < topics; topic++)
                {
                    common += Math.Min((double)counts[part, topic] / Counts[part], (double)counts[before, topic] / Counts[before]);
                }
                (sum, pairs) = (sum + common, pairs + 1);
            }
            before = part;
        }
        return pairs == 0 ? 1 : sum / pairs;
    }

    private (double Drift, (int Earlier, int Later)[] Shares) HalvesOf(int[] given)
    {
        var shares = new (int Earlier, int Later)[topics];
        for (var i = 0; i < given.Length; i++)
        {
            var (earlier, late) = shares[given[i]];
            shares[given[i]] = later[i] ? (earlier, late + 1) : (earlier + 1, late);
        }
        return (shares.Sum(s => Math.Abs(Gap(s))) / 2, shares);
    }

    private static double Middle(double[] values)
    {
        Array.Sort(values);
        return values[values.Length / 2];
    }

    private int PartOf(LocalDate day)
    {
        for (var part = 0; part < Parts.Count; part++)
        {
            if (day >= Parts[part].From && day <= Parts[part].To)
            {
                return part;
            }
        }
        return -1;
    }

    private static List<(LocalDate From, LocalDate To)> PartsOf(LocalDate first, LocalDate last)
    {
        var months = NodaTime.Period.DaysBetween(first, last) <= MostDaysInQuarters ? 3 : 12;
        var parts = new List<(LocalDate, LocalDate)>();
        for (
            var from = new LocalDate(first.Year, ((first.Month - 1) / months * months) + 1, 1);
            from <= last;
            from = from.PlusMonths(months)
        )
        {
            parts.Add((from, from.PlusMonths(months).PlusDays(-1)));
        }
        return parts;
    }
}
