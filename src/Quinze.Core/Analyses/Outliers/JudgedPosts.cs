using Quinze.Statistics;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>A post's figure once it hardly grew any more, on log(1 + x); or that a cut-off ranking passed it over.</summary>
internal sealed record GrownPost(PostFact Post, PostReading? Reading)
{
    public double Log => Math.Log(1 + Math.Max(0, Reading!.Value.Value));
}

/// <summary>A post and the pattern it was held against.</summary>
internal sealed record JudgedPost(GrownPost Grown, Pattern Pattern, IReadOnlyList<GrownPost> Others)
{
    public double Score => Pattern.Score(Grown.Log);
}

/// <summary>
/// The grown-up posts of one network by one metric, and those of the period held against the author's own before them, one after the other: a post that was set apart is no part
/// of the pattern of those after it, so that odd posts do not hide one another.
/// </summary>
internal sealed class JudgedPosts
{
    private const int LookBackYears = 2;

    private readonly List<GrownPost> grown;
    private readonly List<int> asked;
    private readonly HashSet<int> apart = [];
    private readonly List<JudgedPost> judged = [];

    private JudgedPosts(string network, string metric, List<GrownPost> grown, Period period)
    {
        (Network, Metric, this.grown) = (network, metric, grown);
        asked =
        [
            .. Enumerable
                .Range(0, grown.Count)
                .Where(i => grown[i].Reading is not null && period.Contains(grown[i].Post.Day!.Value) && PatternFor(i).Pattern is not null),
        ];
    }

    public string Network { get; }

    public string Metric { get; }

    public IReadOnlyList<GrownPost> Grown => grown;

    public IReadOnlyList<JudgedPost> Judged => judged;

    public IEnumerable<JudgedPost> Apart => judged.Where(j => apart.Contains(j.Grown.Post.Index));

    /// <summary>The networks on which enough is known; of each the plainest metric of which it is.</summary>
    public static IReadOnlyList<JudgedPosts> Of(ReachScope scope)
    {
        List<JudgedPosts> networks = [];
        var own = scope.Figures.View.Facts.Posts.Where(ReachScope.IsOwnWord);
        foreach (var network in own.GroupBy(p => p.Network).OrderBy(n => n.Key, StringComparer.Ordinal))
        {
            var known = PostFigures
                .Metrics.Select(m => (Metric: m, Grown: GrownOn(scope, [.. network], m)))
                .Where(m => m.Grown.Count(g => g.Reading is not null) > Pattern.Fewest)
                .Select(m => new JudgedPosts(network.Key, m.Metric, m.Grown, scope.Period))
                .FirstOrDefault(j => j.asked.Count > 0);
            if (known is not null)
            {
                networks.Add(known);
            }
        }
        var all = networks.Sum(n => n.asked.Count);
        networks.ForEach(n => n.Judge(all));
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

    private void Judge(int all)
    {
        foreach (var i in asked)
        {
            var (others, pattern) = PatternFor(i);
            if (pattern is null)
            {
                continue;
            }
            judged.Add(new JudgedPost(grown[i], pattern, others));
            if (pattern.IsBrokenBy(grown[i].Log, all))
            {
                apart.Add(grown[i].Post.Index);
            }
        }
    }

    private (List<GrownPost> Others, Pattern? Pattern) PatternFor(int at)
    {
        var others = Around(at);
        if (others.Count < Pattern.Fewest)
        {
            return (others, null);
        }
        double[] known = [.. others.Where(o => o.Reading is not null).Select(o => o.Log)];
        return (others, Pattern.Of(known, others.Count - known.Length));
    }

    /// <summary>The last fifty before it within two years; where they are fewer than twenty, the next after it besides.</summary>
    private List<GrownPost> Around(int at)
    {
        var day = grown[at].Post.Day!.Value;
        List<GrownPost> others = [];
        for (var i = at - 1; i >= 0 && others.Count < Pattern.Most && grown[i].Post.Day >= day.PlusYears(-LookBackYears); i--)
        {
            Add(grown[i]);
        }
        for (var i = at + 1; i < grown.Count && others.Count < Pattern.Fewest && grown[i].Post.Day <= day.PlusYears(LookBackYears); i++)
        {
            Add(grown[i]);
        }
        return others;

        void Add(GrownPost post)
        {
            if (!apart.Contains(post.Post.Index))
            {
                others.Add(post);
            }
        }
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
