using Quinze.Findings;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>Posts out of their author's own pattern of reach, and what else was in the news when one went far.</summary>
public sealed class Outliers : IAnalysis
{
    public string Name => "outliers";

    public int Version => 1;

    public Finding Run(LedgerView view, AnalysisRequest request)
    {
        var scope = ReachScope.Of(view, request);
        var networks = JudgedPosts.Of(scope);
        Finding Found(FindingStatus status, Amount? have, Amount? need, OutliersResults? results, IReadOnlyList<EvidenceOf> evidence) =>
            new(Name, Version, scope.Period, scope.AsOf, scope.Coverage, status, have, need, Method, results, evidence);
        if (networks.Count == 0)
        {
            var (have, need, of) = Lacking(scope);
            return Found(FindingStatus.NotEnough, new Amount(have, of), new Amount(need, of), null, []);
        }
        var judged = networks.Sum(n => n.Judged.Count);
        var apart = networks.SelectMany(n => n.Apart.Select(j => (Network: n, Post: j))).OrderBy(a => a.Post.Grown.Post.Index).ToList();
        var news = new NewsOfThoseDays(view);
        var asked = scope.Posts.ToList();
        var read = asked.Count(p => PostFigures.Metrics.Any(m => scope.Figures.Of(p.Index, m).Count > 0));
        var results = new OutliersResults(
            [.. apart.Select(a => Shape(a.Network, a.Post, news))],
            judged,
            [.. networks.Select(n => Usual(n, judged))],
            asked.Count(p => IsTooYoung(scope, p)),
            asked.Count - read,
            scope.Figures.ReadOnUnknownDay
        );
        return Found(FindingStatus.Found, null, null, results, Evidence(scope, networks, apart.ConvertAll(a => a.Post)));
    }

    /// <summary>Too few posts with a figure; or enough, and as many more of which a cut-off ranking only says that they had less.</summary>
    private static (int Have, int Need, string Of) Lacking(ReachScope scope)
    {
        var best = (Known: 0, Unlisted: 0);
        foreach (var network in scope.Figures.View.Facts.Posts.Where(ReachScope.IsOwnWord).GroupBy(p => p.Network))
        {
            var age = HalfLives.MatureAge(network.Key);
            foreach (var metric in PostFigures.Metrics)
            {
                var known = network.Count(p => scope.Figures.At(p.Index, metric, age) is not null);
                var unlisted = network.Count(p => scope.Figures.Unlisted(p.Index, metric) is { } most && most.AgeDays >= age);
                best = known > best.Known ? (known, unlisted) : best;
            }
        }
        var half = ((best.Known + best.Unlisted) / 2) + 1;
        return best.Known <= Pattern.Fewest || best.Known >= half
            ? (Math.Min(best.Known, Pattern.Fewest), Pattern.Fewest + 1, "grown-up posts of one network with one figure")
            : (best.Known, half, "posts that a cut-off ranking names");
    }

    private static bool IsTooYoung(ReachScope scope, PostFact post)
    {
        var readings = PostFigures.Metrics.SelectMany(m => scope.Figures.Of(post.Index, m)).ToList();
        return readings.Count > 0 && readings.TrueForAll(r => r.AgeDays < HalfLives.MatureAge(post.Network));
    }

    private static OutlyingPost Shape(JudgedPosts network, JudgedPost judged, NewsOfThoseDays news)
    {
        var high = judged.Score > 0;
        return new OutlyingPost(
            PostShape.Of(judged.Grown.Post),
            network.Metric,
            judged.Grown.Reading!.Value.Value,
            judged.Score,
            high ? "high" : "low",
            high && judged.Score > Pattern.LargestOf(network.Judged.Count),
            Math.Exp(judged.Pattern.Median) - 1,
            judged.Others.Count,
            JudgedPosts.AlsoByEsd(judged),
            high ? news.Of(judged.Grown.Post) : NewsOfThoseDays.NotAsked
        );
    }

    private static UsualReach Usual(JudgedPosts network, int judged)
    {
        var last = network.Judged[^1];
        return new UsualReach(
            network.Network,
            network.Metric,
            network.Judged.Count,
            Math.Exp(last.Pattern.Median) - 1,
            HalfLives.MatureAge(network.Network),
            network.Grown.Count(g => g.Reading is null),
            Math.Exp(last.Pattern.Median + last.Pattern.Furthest(above: true, judged)) - 1
        );
    }

    private List<EvidenceOf> Evidence(ReachScope scope, IReadOnlyList<JudgedPosts> networks, IReadOnlyList<JudgedPost> apart)
    {
        var judged = Behind.Asked(Name, "judged", scope.Period, "observations");
        foreach (var post in networks.SelectMany(n => n.Judged))
        {
            judged.AddObservation(post.Grown.Reading!.Value.Entry);
        }
        return
        [
            judged.ToEvidence(),
            .. apart.Select(
                (post, i) =>
                {
                    var against = Behind.Asked(Name, $"posts[{i}]", scope.Period, "observations");
                    against.AddObservation(post.Grown.Reading!.Value.Entry);
                    foreach (var other in post.Others.Where(o => o.Reading is not null))
                    {
                        against.AddObservation(other.Reading!.Value.Entry);
                    }
                    return against.ToEvidence();
                }
            ),
        ];
    }

    private static Method Method { get; } =
        new(
            "outliers",
            "M = 0.6745 (log(1 + x) - median)/MAD of the author's last 20 to 50 grown-up posts within two years; out of pattern when |M| > 3.5 and beyond "
                + "the 95 % quantile of the largest of all posts judged, by Student's distribution and by an exponential tail; cause: news of the same days in the same words, else unknown",
            "Iglewicz and Hoaglin 1993; Rosner 1983; Rousseeuw and Croux 1993",
            new Dictionary<string, double>
            {
                ["score"] = Quinze.Statistics.RobustScore.OutOfPattern,
                ["fewestPosts"] = Pattern.Fewest,
                ["mostPosts"] = Pattern.Most,
                ["errorPerAuthor"] = Pattern.ErrorPerAuthor,
                ["leastMatureDays"] = HalfLives.LeastDays,
            }
        );
}
