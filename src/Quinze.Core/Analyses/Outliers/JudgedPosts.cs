using Quinze.Statistics;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>A post's figure once it hardly grew any more, on log(1 + x); or that a cut-off ranking passed it over.</summary>
internal sealed record GrownPost(PostFact Post, PostReading? Reading)
{
    public double Log => Math.Log(1 + Math.Max(0, Reading!.Value.Value));
}

/// <summary>A post and the pattern it was held against.</summary>
internal sealed record JudgedPost(GrownPost Grown, Pattern Pattern, IReadOnlyList<GrownPost> Others, PostStanding Standing);

/// <summary>The grown-up posts of one network by one metric, and those of the period held against the author's own before them.</summary>
internal sealed class JudgedPosts
{
    private const int LookBackYears = 2;

    private JudgedPosts(string network, string metric, IReadOnlyList<GrownPost> grown, IReadOnlyList<JudgedPost> judged)
    {
        (Network, Metric, Grown, Judged) = (network, metric, grown, judged);
    }

    public string Network { get; }

    public string Metric { get; }

    public IReadOnlyList<GrownPost> Grown { get; }

    public IReadOnlyList<JudgedPost> Judged { get; }

    /// <summary>The networks on which enough is known; of each the plainest metric of which it is.</summary>
    public static IReadOnlyList<JudgedPosts> Of(ReachScope scope)
    {
        List<JudgedPosts> networks = [];
        var own = scope.Figures.View.Facts.Posts.Where(ReachScope.IsOwnWord);
        foreach (var network in own.GroupBy(p => p.Network).OrderBy(n => n.Key, StringComparer.Ordinal))
        {
            foreach (var metric in PostFigures.Metrics)
            {
                var grown = GrownOn(scope, [.. network], metric);
                if (grown.Count(g => g.Reading is not null) > Pattern.Fewest)
                {
                    var judged = Judge(scope, grown);
                    if (judged.Count > 0)
                    {
                        networks.Add(new JudgedPosts(network.Key, metric, grown, judged));
                        break;
                    }
                }
            }
        }
        return networks;
    }

    private static List<GrownPost> GrownOn(ReachScope scope, IReadOnlyList<PostFact> posts, string metric)
    {
        List<GrownPost> grown = [];
        foreach (var post in posts)
        {
            var age = HalfLives.MatureAge(post.Network);
            if (scope.Figures.At(post.Index, metric, age) is { } reading)
            {
                grown.Add(new GrownPost(post, reading));
            }
            else if (scope.Figures.Unlisted(post.Index, metric) is { } most && most.AgeDays >= age)
            {
                grown.Add(new GrownPost(post, null));
            }
        }
        return grown;
    }

    private static List<JudgedPost> Judge(ReachScope scope, List<GrownPost> grown)
    {
        List<JudgedPost> judged = [];
        for (var i = 0; i < grown.Count; i++)
        {
            if (grown[i].Reading is null || !scope.Period.Contains(grown[i].Post.Day!.Value))
            {
                continue;
            }
            var others = Around(grown, i);
            if (others.Count < Pattern.Fewest)
            {
                continue;
            }
            double[] known = [.. others.Where(o => o.Reading is not null).Select(o => o.Log)];
            if (Pattern.Of(known, others.Count - known.Length) is { } pattern)
            {
                judged.Add(new JudgedPost(grown[i], pattern, others, pattern.Of(grown[i].Log)));
            }
        }
        return judged;
    }

    /// <summary>The last fifty before it within two years; where they are fewer than twenty, the next after it besides.</summary>
    private static List<GrownPost> Around(List<GrownPost> grown, int at)
    {
        var day = grown[at].Post.Day!.Value;
        List<GrownPost> others = [];
        for (var i = at - 1; i >= 0 && others.Count < Pattern.Most && grown[i].Post.Day >= day.PlusYears(-LookBackYears); i--)
        {
            others.Add(grown[i]);
        }
        for (var i = at + 1; i < grown.Count && others.Count < Pattern.Fewest && grown[i].Post.Day <= day.PlusYears(LookBackYears); i++)
        {
            others.Add(grown[i]);
        }
        return others;
    }

    /// <summary>Whether Rosner's test also sets a post apart from those it was held against; null below 25 figures, or where some are unknown.</summary>
    public static bool? AlsoByEsd(JudgedPost judged)
    {
        const int fewest = 25;
        if (judged.Others.Count + 1 < fewest || judged.Others.Any(o => o.Reading is null))
        {
            return null;
        }
        double[] values = [.. judged.Others.Select(o => o.Log), judged.Grown.Log];
        return GeneralizedEsd.Of(values, Math.Min(10, values.Length / 4), Pattern.ErrorPerAuthor).Places.Contains(values.Length - 1);
    }
}
