using NodaTime;
using Quinze.Statistics;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>Articles year by year: how many, from how few to how many views, and before how many followers.</summary>
internal static class Articles
{
    private static readonly string[] Views = ["articleViews", "impressions"];

    /// <summary>Articles of which no file says when they came out; archives of LinkedIn since 2026 give none of them a day.</summary>
    public static int UndatedIn(LedgerView view) =>
        view.Facts.Posts.Count(p => PublicActivity.IsPublished(p) && p is { Kind: PostKind.Article, Day: null });

    public static IReadOnlyList<ArticlesOfYear> Of(LedgerView view, Period history, Behind behind)
    {
        var undated = UndatedIn(view) > 0;
        var readings = PostReadings
            .Of(view, history)
            .Where(r => r.Post is { Kind: PostKind.Article } && r.Day is not null)
            .ToLookup(r => r.Day!.Value.Year);
        var written = view
            .Facts.Posts.Where(p => PublicActivity.IsPublished(p) && p is { Kind: PostKind.Article, Day: not null })
            .CountBy(p => p.Day!.Value.Year)
            .ToDictionary();
        List<ArticlesOfYear> years = [];
        for (var year = history.From.Year; year <= history.To.Year; year++)
        {
            var whole = new Period(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31));
            var known = KnownDays.Of(view, whole, "article").Knowledge;
            var count = written.GetValueOrDefault(year);
            if (count == 0 && known == Knowledge.Unknown)
            {
                continue;
            }
            years.Add(
                new ArticlesOfYear(
                    year,
                    undated || known == Knowledge.Unknown ? Knowledge.Partly : known,
                    count,
                    RangeOf([.. readings[year]], behind),
                    Engagement.FollowersOf(view, null, whole)
                )
            );
        }
        return years;
    }

    private static ViewsRange? RangeOf(IReadOnlyList<PostReadings> articles, Behind behind)
    {
        foreach (var metric in Views)
        {
            List<double> views = [];
            foreach (var article in articles)
            {
                if (article.Latest(metric) is { } latest)
                {
                    views.Add(latest.Values[0]);
                    behind.AddObservation(latest.Ids[0]);
                }
            }
            if (views.Count > 0)
            {
                double[] sorted = [.. views.Order()];
                return new ViewsRange(metric, sorted.Length, sorted[0], Quantiles.OfSorted(sorted, 0.5), sorted[^1]);
            }
        }
        return null;
    }
}
