using NodaTime;
using Quinze.Statistics;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>The figures of an account day by day, and the windows of which only the whole is told.</summary>
internal sealed class AccountDays(Period period)
{
    private readonly Dictionary<string, Dictionary<int, (double Value, long Id)>> days = [];
    private readonly List<(Period Window, string Metric, double Value)> windows = [];

    public IEnumerable<int> DaysWith(string metric) => days.TryGetValue(metric, out var known) ? known.Keys : [];

    /// <summary>By network, the own account's figures within a period.</summary>
    public static Dictionary<string, AccountDays> Of(LedgerView view, Period period)
    {
        var found = new Dictionary<string, AccountDays>();
        foreach (var seen in view.Facts.Observations)
        {
            if (seen.Ref.IsNone && PostReadings.IsOwn(view.Facts, seen.Account))
            {
                (found.TryGetValue(seen.Network, out var days) ? days : found[seen.Network] = new AccountDays(period)).Add(seen);
            }
        }
        foreach (var network in found.Keys.Where(n => found[n].days.Count + found[n].windows.Count == 0).ToList())
        {
            found.Remove(network);
        }
        return found;
    }

    public void Add(ObservationView seen)
    {
        if (seen.Dimension is not null || seen.Bound != Bound.Exact || !period.Contains(seen.From) || !period.Contains(seen.To))
        {
            return;
        }
        if (seen.From != seen.To)
        {
            windows.Add((new Period(seen.From, seen.To), seen.Metric, seen.Value));
            return;
        }
        var ofMetric = days.TryGetValue(seen.Metric, out var known) ? known : days[seen.Metric] = [];
        var day = DayOf(seen.From);
        ofMetric[day] = ofMetric.TryGetValue(day, out var old) && old.Id > seen.Id ? old : (seen.Value, seen.Id);
    }

    /// <summary>The readings of single days of these metrics.</summary>
    public IEnumerable<long> Ids(params IEnumerable<string> metrics) =>
        metrics.SelectMany(m => days.TryGetValue(m, out var known) ? known.Values.Select(v => v.Id) : []);

    public double? Sum(string metric) => days.TryGetValue(metric, out var known) ? known.Values.Sum(v => v.Value) : null;

    /// <summary>The newest value of a metric told of a window as a whole; null when there is none.</summary>
    public (Period Window, double Value)? LastWindow(string metric) =>
        windows
            .Where(w => w.Metric == metric)
            .OrderBy(w => w.Window.To)
            .ThenBy(w => w.Window.Days)
            .Select(w => ((Period, double)?)(w.Window, w.Value))
            .LastOrDefault();

    /// <summary>Sums of days over sums of days; members reached cannot be added up, so they are taken of a window as a whole.</summary>
    public EngagementRate? Rate(string id, string numerator, string[] above, string below, int seed)
    {
        if (below == "membersReached")
        {
            return OfWindow(id, numerator, above);
        }
        if (below == "followers" || !days.TryGetValue(below, out var shown) || above.Any(m => !days.ContainsKey(m)))
        {
            return null;
        }
        List<(int Day, double Above, double Below)> both =
        [
            .. shown
                .Where(d => above.All(m => days[m].ContainsKey(d.Key)))
                .Select(d => (d.Key, above.Sum(m => days[m][d.Key].Value), d.Value.Value))
                .OrderBy(d => d.Key),
        ];
        var (did, could) = (both.Sum(b => b.Above), both.Sum(b => b.Below));
        return could <= 0
            ? null
            : new EngagementRate(
                id,
                numerator,
                below,
                "account",
                new PartsOfRate(did, could, did / could),
                null,
                both.Count,
                IntervalOf(both, seed)?.Shaped()
            );
    }

    private EngagementRate? OfWindow(string id, string numerator, string[] above)
    {
        if (LastWindow("membersReached") is not { Value: > 0 } reached)
        {
            return null;
        }
        var (first, last) = (DayOf(reached.Window.From), DayOf(reached.Window.To));
        var did = 0.0;
        foreach (var metric in above)
        {
            for (var day = first; day <= last; day++)
            {
                if (!days.TryGetValue(metric, out var known) || !known.TryGetValue(day, out var value))
                {
                    return null;
                }
                did += value.Value;
            }
        }
        return new EngagementRate(
            id,
            numerator,
            "membersReached",
            "account",
            new PartsOfRate(did, reached.Value, did / reached.Value),
            null,
            last - first + 1,
            null
        );
    }

    private static Statistics.Interval? IntervalOf(List<(int Day, double Above, double Below)> both, int seed)
    {
        var (first, last) = (both[0].Day, both[^1].Day);
        return last - first + 1 < ActivityRates.MinimumBlocks * BlockBootstrap.BlockDays
            ? null
            : BlockBootstrap.Percentile(both, b => b.Day, first, last, drawn => Quotient(drawn), seed);
    }

    private static double Quotient(IReadOnlyList<(int Day, double Above, double Below)> drawn)
    {
        var (above, below) = (0.0, 0.0);
        foreach (var day in drawn)
        {
            above += day.Above;
            below += day.Below;
        }
        return below > 0 ? above / below : double.NaN;
    }

    private int DayOf(LocalDate day) => NodaTime.Period.DaysBetween(period.From, day);
}
