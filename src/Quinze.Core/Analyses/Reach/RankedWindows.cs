using NodaTime;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>
/// Rankings of posts by a figure, over a window. One that is cut off leaves the posts it does not name unknown but for this: they had at most the figure of its last line.
/// </summary>
internal static class RankedWindows
{
    private const string Listed = "rankingListed";
    private const string By = "by=";

    public static void PassedOver(LedgerView view, Dictionary<(int, string), AtMost> unlisted, Func<int, string, bool> isKnown)
    {
        var facts = view.Facts;
        var cut = facts
            .Observations.Where(o => o is { Metric: Listed, Bound: Bound.AtLeast, Dimension: not null })
            .Select(o => (o.Network, Metric: o.Dimension!.Replace(By, "", StringComparison.Ordinal), o.From, o.To))
            .ToHashSet();
        if (cut.Count == 0)
        {
            return;
        }
        var least = new Dictionary<(string, string, LocalDate, LocalDate), double>();
        foreach (var seen in facts.Observations.Where(o => !o.Ref.IsNone && o.Dimension is null))
        {
            var window = (seen.Network, seen.Metric, seen.From, seen.To);
            if (cut.Contains(window))
            {
                least[window] = Math.Min(least.GetValueOrDefault(window, double.MaxValue), seen.Value);
            }
        }
        foreach (var ((network, metric, from, to), value) in least)
        {
            foreach (var post in facts.Posts)
            {
                if (post.Network != network || post.Day is not { } day || day < from || day > to || !PublicActivity.IsPublished(post))
                {
                    continue;
                }
                var most = new AtMost(value, NodaTime.Period.DaysBetween(day, to) + 0.5);
                var key = (post.Index, metric);
                if (!isKnown(post.Index, metric) && (!unlisted.TryGetValue(key, out var known) || most.AgeDays > known.AgeDays))
                {
                    unlisted[key] = most;
                }
            }
        }
    }
}
