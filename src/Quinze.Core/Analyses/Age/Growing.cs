using NodaTime;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>How a community came and stayed within the last twelve months that its network counted: its size then and now, and its newcomers between.</summary>
/// <param name="Size">People now.</param>
/// <param name="Staying">The share of those of a year ago who are still there; null when newcomers were not counted.</param>
/// <param name="Newcomers">Newcomers of the year as a share of those now; null when not counted.</param>
internal sealed record Growing(long? Size, double? Staying, double? Newcomers)
{
    private const int Year = 365;
    private const int FewestDays = 330;

    public static Growing Of(LedgerView view, AgeTable table)
    {
        var sizes = new SortedDictionary<LocalDate, double>();
        var gained = new Dictionary<(LocalDate From, LocalDate To), double>();
        foreach (var seen in view.Facts.Observations)
        {
            if (seen.Network != table.Network || seen.Account != table.Account || seen.Post >= 0 || seen.Dimension is not null)
            {
                continue;
            }
            if (seen.Metric == "followers")
            {
                sizes[seen.To == Period.OpenEnd ? seen.From : seen.To] = seen.Value;
            }
            else if (seen.Metric is "newFollowers" or "followersGained" && seen.To != Period.OpenEnd)
            {
                gained[(seen.From, seen.To)] = seen.Value;
            }
        }
        var size =
            table.Counted ? (long)Math.Round(table.Bands.Sum(b => b.Value))
            : sizes.Count == 0 ? (long?)null
            : (long)sizes.Last().Value;
        if (sizes.Count < 2 || size is not { } now)
        {
            return new Growing(size, null, null);
        }
        var end = sizes.Last();
        var start = sizes.Where(s => NodaTime.Period.DaysBetween(s.Key, end.Key) >= FewestDays).LastOrDefault();
        if (start.Value <= 0)
        {
            return new Growing(size, null, null);
        }
        var days = NodaTime.Period.DaysBetween(start.Key, end.Key);
        // Daily counts of the stretch; windows that overlap are never added up.
        var daily = gained.Where(g => g.Key.From == g.Key.To && g.Key.To > start.Key && g.Key.To <= end.Key).ToList();
        if (daily.Count < days * 9 / 10)
        {
            return new Growing(size, null, null);
        }
        var came = daily.Sum(g => g.Value) * days / daily.Count;
        var stayed = Math.Clamp((end.Value - came) / start.Value, 0, 1);
        return new Growing(now, Math.Pow(stayed, (double)Year / days), came * Year / days / end.Value);
    }
}
