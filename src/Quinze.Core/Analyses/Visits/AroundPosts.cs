using Quinze.Statistics;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>Visits from a network on the days around posts there against other days, with an interval from blocks of four weeks.</summary>
internal static class AroundPosts
{
    /// <summary>The day of a post and the two after it.</summary>
    public const int DaysAfter = 3;

    public const int FewestDays = 14;
    private const int FewestBlocks = 6;

    private readonly record struct Day(int At, double Visits, bool After);

    public static IReadOnlyList<VisitsAroundPosts> Of(LedgerView view, SiteWindows bySource, int seed)
    {
        var daily = bySource.Figures.Where(f => f.Seen.From == f.Seen.To).ToList();
        var told = daily.Select(f => f.Seen.From).ToHashSet();
        if (told.Count == 0)
        {
            return [];
        }
        var (first, last) = (told.Min(), told.Max());
        List<VisitsAroundPosts> found = [];
        var byNetwork = daily
            .Where(f => f.Part?.Source is not null)
            .GroupBy(f => SiteDimension.NetworkOf(f.Part!.Source!))
            .Where(n => n.Key is not null)
            .OrderBy(n => n.Key, StringComparer.Ordinal);
        foreach (var network in byNetwork)
        {
            var posts = view
                .Facts.Posts.Where(p =>
                    ReachScope.IsOwnWord(p) && p.Network == network.Key && p.Day >= first.PlusDays(1 - DaysAfter) && p.Day <= last
                )
                .ToList();
            var after = posts.SelectMany(p => Enumerable.Range(0, DaysAfter).Select(p.Day!.Value.PlusDays)).ToHashSet();
            var visits = network.GroupBy(f => f.Seen.From).ToDictionary(d => d.Key, d => d.Sum(f => f.Seen.Value));
            // A day of which the table tells other sources and not this one had no visit from it.
            var days = told.Select(d => new Day(NodaTime.Period.DaysBetween(first, d), visits.GetValueOrDefault(d), after.Contains(d)))
                .ToList();
            found.Add(Of(network.Key!, posts.Count, days, NodaTime.Period.DaysBetween(first, last), seed));
        }
        var judged = Difference.Judged([.. found.Select(f => f.Difference)]);
        return [.. found.Zip(judged, (f, difference) => f with { Difference = difference })];
    }

    private static VisitsAroundPosts Of(string network, int posts, List<Day> days, int last, int seed)
    {
        var (on, off) = (days.Count(d => d.After), days.Count(d => !d.After));
        var enough = on >= FewestDays && off >= FewestDays && last + 1 >= FewestBlocks * BlockBootstrap.BlockDays;
        var redrawn = enough ? BlockBootstrap.Differences(days, d => d.At, 0, last, drawn => [AfterLessOther(drawn)], seed)[0] : default;
        return new VisitsAroundPosts(
            network,
            posts,
            on,
            off,
            on == 0 ? null : Mean(days, after: true),
            off == 0 ? null : Mean(days, after: false),
            redrawn.Interval?.Shaped() is { } interval ? new Difference(AfterLessOther(days), interval, redrawn.P, Clear: false) : null
        );
    }

    private static double AfterLessOther(IReadOnlyList<Day> days) => Mean(days, after: true) - Mean(days, after: false);

    private static double Mean(IReadOnlyList<Day> days, bool after)
    {
        var (sum, count) = (0.0, 0);
        for (var i = 0; i < days.Count; i++)
        {
            if (days[i].After == after)
            {
                (sum, count) = (sum + days[i].Visits, count + 1);
            }
        }
        return count == 0 ? double.NaN : sum / count;
    }
}
