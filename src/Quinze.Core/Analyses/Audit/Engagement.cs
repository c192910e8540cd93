using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>Engagement as rates of which both parts are known, and what the posts out of pattern weigh in them.</summary>
internal static class Engagement
{
    /// <summary>Before so many days a post's figures still grow fast.</summary>
    public const int MatureDays = 7;

    public const string Interactions = "interactions";

    private static readonly string[] Acts = ["reactions", "comments", "reposts"];

    /// <summary>In the order in which they are shown.</summary>
    private static readonly (string Name, string[] Metrics)[] Numerators = [("engagements", ["engagements"]), (Interactions, Acts)];

    private static readonly string[] Denominators = ["impressions", "membersReached", "followers"];

    public static EngagementRow Of(LedgerView view, Period period, int seed, Func<string, Behind> behind)
    {
        var readings = PostReadings.Of(view, period).GroupBy(r => r.Network).ToDictionary(g => g.Key, g => g.ToList());
        var accounts = AccountDays.Of(view, period);
        return new EngagementRow([
            .. readings
                .Keys.Union(accounts.Keys)
                .Order(StringComparer.Ordinal)
                .Select(n => Network(view, period, n, readings.GetValueOrDefault(n) ?? [], accounts.GetValueOrDefault(n), seed, behind)),
        ]);
    }

    private static NetworkEngagement Network(
        LedgerView view,
        Period period,
        string network,
        List<PostReadings> posts,
        AccountDays? account,
        int seed,
        Func<string, Behind> behind
    )
    {
        var cut = posts.Count > 0 && IsCutOff(view, network, period);
        var followers = FollowersOf(view, network, period);
        var (reach, odd) = Reach(posts, cut, behind($"engagement.{network}.reach"));
        List<EngagementRate> rates = [];
        List<string> unknown = [];
        foreach (var (numerator, metrics) in Numerators)
        {
            foreach (var denominator in Denominators)
            {
                var id = $"{numerator}/{denominator}";
                var found = OfPosts(
                    id,
                    numerator,
                    metrics,
                    denominator,
                    posts,
                    followers,
                    odd,
                    behind($"engagement.{network}.{id.Replace('/', '.')}")
                );
                if (found is not null)
                {
                    rates.Add(found);
                }
                var whole = account?.Rate(id, numerator, metrics, denominator, seed);
                if (whole is not null)
                {
                    var days = behind($"engagement.{network}.account.{id.Replace('/', '.')}");
                    rates.Add(whole);
                    account!.Ids([.. metrics, denominator]).ToList().ForEach(days.AddObservation);
                }
                if (found is null && whole is null)
                {
                    unknown.Add(id);
                }
            }
        }
        int? published = view.Covered("post").Count > 0 ? view.Facts.Posts.Count(p => IsOne(p, network, period)) : null;
        return new NetworkEngagement(
            network,
            published,
            posts.Count,
            cut,
            posts.Count(p => p.Latest("impressions") is { Mature: false } || p.Latest(Acts) is { Mature: false }),
            followers,
            reach,
            rates,
            unknown
        );
    }

    private static bool IsOne(PostFact post, string network, Period period) =>
        PublicActivity.IsPublished(post) && post.Network == network && post.Day is { } day && period.Contains(day);

    private static (PerPost? Reach, Dictionary<PostReadings, double>? Odd) Reach(List<PostReadings> posts, bool cut, Behind behind)
    {
        foreach (var metric in (ReadOnlySpan<string>)["impressions", "membersReached"])
        {
            List<PostReadings> seen = [];
            List<double> values = [];
            foreach (var post in posts)
            {
                if (post.Latest(metric) is { Mature: true } latest)
                {
                    seen.Add(post);
                    values.Add(latest.Values[0]);
                    behind.AddObservation(latest.Ids[0]);
                }
            }
            if (values.Count > 0)
            {
                // A list that names the most seen posts only has no pattern of its own.
                var odd = cut ? null : OddPostsOf.Among(seen, values);
                return (OddPostsOf.PerPost(metric, seen, values, odd), odd);
            }
        }
        return (null, null);
    }

    private static EngagementRate? OfPosts(
        string id,
        string numerator,
        string[] metrics,
        string denominator,
        List<PostReadings> posts,
        FigureOfDay? followers,
        Dictionary<PostReadings, double>? odd,
        Behind behind
    )
    {
        var byFollowers = denominator == "followers";
        if (byFollowers && followers is not { Value: > 0 })
        {
            return null;
        }
        string[] needed = byFollowers ? metrics : [.. metrics, denominator];
        List<PostReadings> seen = [];
        List<double> rates = [];
        var (above, below) = (0.0, 0.0);
        foreach (var post in posts)
        {
            if (post.Latest(needed) is not { Mature: true } latest)
            {
                continue;
            }
            var did = latest.Values.AsSpan(0, metrics.Length).ToArray().Sum();
            var could = byFollowers ? followers!.Value : latest.Values[^1];
            if (could <= 0)
            {
                continue;
            }
            seen.Add(post);
            rates.Add(did / could);
            above += did;
            below += could;
            Array.ForEach(latest.Ids, behind.AddObservation);
        }
        return seen.Count == 0
            ? null
            : new EngagementRate(
                id,
                numerator,
                denominator,
                "posts",
                new PartsOfRate(above, below, above / below),
                OddPostsOf.PerPost(id, seen, rates, odd),
                null,
                null
            );
    }

    /// <summary>True when a ranking that ends before all posts are named is among the sources of a network's figures.</summary>
    private static bool IsCutOff(LedgerView view, string network, Period period) =>
        view.Facts.Observations.Any(o =>
            o.Metric == "rankingListed" && o.Bound == Bound.AtLeast && o.Network == network && o.From <= period.To && o.To >= period.From
        );

    /// <summary>The last reading of the own account's followers until the end of a period; else the first one after it.</summary>
    public static FigureOfDay? FollowersOf(LedgerView view, string? network, Period period)
    {
        ObservationView? before = null;
        ObservationView? after = null;
        foreach (var seen in view.Facts.Observations)
        {
            if (
                seen.Metric != "followers"
                || seen.Dimension is not null
                || seen.Bound != Bound.Exact
                || !seen.Ref.IsNone
                || (network is not null && seen.Network != network)
                || !PostReadings.IsOwn(view.Facts, seen.Account)
            )
            {
                continue;
            }
            if (seen.To <= period.To)
            {
                before = before is null || seen.To >= before.To ? seen : before;
            }
            else
            {
                after = after is null || seen.To < after.To ? seen : after;
            }
        }
        return (before ?? after) is { } found ? new FigureOfDay(found.Value, found.To == Period.OpenEnd ? null : found.To) : null;
    }
}
