using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>Pages of organisations, each from its own figures: followers, posts per thirty days, engagement.</summary>
internal static class Pages
{
    private const double Thirty = 30.0;

    private static readonly string[] Acts = ["clicks", "reactions", "comments", "reposts"];

    public static IReadOnlyList<PageRow> Of(LedgerView view, Period period, int seed, Func<string, Behind> behind)
    {
        var pages = view
            .Facts.Observations.Select(o => o.Account)
            .Where(a => a >= 0 && view.Facts.KindOf(a) == HandleKind.Organisation)
            .Distinct()
            .Order()
            .ToList();
        List<PageRow> rows = [];
        foreach (var page in pages)
        {
            var row = Page(view, period, page, seed);
            if (!HasSomething(row))
            {
                continue;
            }
            var figures = behind($"pages[{rows.Count}]");
            foreach (var seen in view.Facts.Observations.Where(o => o.Account == page && o.Ref.IsNone && o.Dimension is null))
            {
                figures.AddObservation(seen.Id);
            }
            rows.Add(row);
        }
        return rows;
    }

    private static bool HasSomething(PageRow page) =>
        page.Days > 0 || page.Followers is not null || page.Posts is not null || page.NewFollowers is not null;

    private static PageRow Page(LedgerView view, Period period, int page, int seed)
    {
        var account = new AccountDays(period);
        FigureOfDay? followers = null;
        foreach (var seen in view.Facts.Observations.Where(o => o.Account == page && o.Ref.IsNone))
        {
            account.Add(seen);
            if (seen is { Metric: "followers", Dimension: null, Bound: Bound.Exact } && (followers?.Day is not { } day || seen.To >= day))
            {
                followers = new FigureOfDay(seen.Value, seen.To == Period.OpenEnd ? null : seen.To);
            }
        }
        HashSet<int> days = [.. Acts.Prepend("impressions").SelectMany(account.DaysWith)];
        var (posts, per30) = Posts(view, period, page, account, days);
        var compared = account.LastWindow("engagements")?.Value;
        return new PageRow(
            view.Facts.HandleAt(page).ToString(),
            view.Facts.NameOf(page) ?? view.Facts.HandleAt(page).Key,
            view.Facts.IsOwner(page),
            days.Count,
            followers,
            account.Sum("newFollowers") ?? account.LastWindow("newFollowers")?.Value,
            posts,
            per30,
            account.Rate("clicks+reactions+comments+reposts/impressions", "clicks+reactions+comments+reposts", Acts, "impressions", seed),
            days.Count == 0 && compared is { } all && posts is > 0 and { } of ? all / of : null
        );
    }

    /// <summary>The posts of the days that the page's own figures tell of; of a page that stands beside, what the comparison says.</summary>
    private static (double? Posts, double? PerThirtyDays) Posts(
        LedgerView view,
        Period period,
        int page,
        AccountDays account,
        HashSet<int> days
    )
    {
        if (days.Count > 0)
        {
            var own = view.Facts.IsOwner(page);
            var posts = view.Facts.Posts.Count(p =>
                (p.Author == page || (own && p.Own))
                && p.Kind != PostKind.Draft
                && p.Day is { } day
                && days.Contains(NodaTime.Period.DaysBetween(period.From, day))
            );
            return (posts, Thirty * posts / days.Count);
        }
        return account.LastWindow("posts") is { } window ? (window.Value, Thirty * window.Value / window.Window.Days) : (null, null);
    }
}
