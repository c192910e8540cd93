using Quinze.Findings;
using Quinze.Statistics;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>How posts grow, from repeated readings of the same figure, and the half-life of posts by network from the owner's own posts.</summary>
public sealed class Growth : IAnalysis
{
    /// <summary>Until so many posts have a curve, a published half-life is quoted and none is one's own.</summary>
    public const int MinimumPosts = 10;

    private const double Level = 0.95;

    // Half-lives are turned over for the estimator of Kaplan and Meier, which knows "later than", not "earlier than": ages of 1 − ln(days / longest).
    private const double LongestDays = 1e6;

    public string Name => "growth";

    public int Version => 1;

    public Finding Run(LedgerView view, AnalysisRequest request)
    {
        var scope = ReachScope.Of(view, request);
        var curves = Curves(scope);
        Finding Found(FindingStatus status, Amount? have, Amount? need, GrowthResults? results, IReadOnlyList<EvidenceOf> evidence) =>
            new(Name, Version, scope.Period, scope.AsOf, scope.Coverage, status, have, need, Method, results, evidence);
        if (curves.Count == 0)
        {
            const string of = "posts with a figure read at two ages";
            return Found(FindingStatus.NotEnough, new Amount(0, of), new Amount(1, of), null, []);
        }
        var results = new GrowthResults(
            [.. curves.GroupBy(c => c.Post.Network).OrderBy(n => n.Key, StringComparer.Ordinal).Select(n => OfNetwork(n.Key, [.. n]))],
            [.. curves.Select(Shape)],
            scope.Posts.Count(p => PostFigures.Metrics.Any(m => scope.Figures.Of(p.Index, m).Count > 0)),
            scope.Figures.ReadOnUnknownDay,
            scope.Figures.NotHeld,
            scope.Figures.WindowsNotJoined
        );
        return Found(FindingStatus.Found, null, null, results, Evidence(scope, curves));
    }

    private sealed record Curve(PostFact Post, string Metric, IReadOnlyList<PostReading> Readings, FittedHalfLife? Fit);

    /// <summary>One curve a post: of the metric that was read most often, the plainest of equals.</summary>
    private static List<Curve> Curves(ReachScope scope)
    {
        List<Curve> curves = [];
        foreach (var post in scope.Posts)
        {
            var most = PostFigures.Metrics.MaxBy(m => scope.Figures.Of(post.Index, m).Count)!;
            var readings = scope.Figures.Of(post.Index, most);
            if (readings.Count > 1)
            {
                curves.Add(new Curve(post, most, readings, GrowthFit.Of(readings)));
            }
        }
        return curves;
    }

    private static NetworkGrowth OfNetwork(string network, IReadOnlyList<Curve> curves)
    {
        var metric = curves
            .CountBy(c => c.Metric)
            .OrderByDescending(m => m.Value)
            .ThenBy(m => Array.IndexOf(PostFigures.Metrics, m.Key))
            .First()
            .Key;
        var fits = curves.Where(c => c.Metric == metric).Select(c => c.Fit).OfType<FittedHalfLife>().ToList();
        var own = fits.Count >= MinimumPosts ? HalfLife(fits) : null;
        var published = own is null ? HalfLives.OfNetwork(network) : null;
        return new NetworkGrowth(
            network,
            metric,
            fits.Count,
            MinimumPosts,
            own,
            published,
            own is not null ? "own"
                : published is not null ? "published"
                : "unknown"
        );
    }

    private static HalfLifeOfPosts HalfLife(List<FittedHalfLife> fits)
    {
        static double Turned(double days) => 1 + Math.Log(LongestDays / days);
        static double? Days(double? turned) => turned is { } t ? LongestDays * Math.Exp(1 - t) : null;
        var lives = fits.ConvertAll(f =>
            f.AtMost is { } most ? new Life(0, Turned(most), Ended: false) : new Life(0, Turned(f.Days ?? f.AtLeast!.Value), Ended: true)
        );
        var median = KaplanMeier.Of(lives, Level).Median();
        var bounds = fits.Select(f => f.AtMost ?? f.Days ?? f.AtLeast!.Value).ToArray();
        return new HalfLifeOfPosts(
            Days(median.Time),
            median.Time is null ? Quantiles.Median(bounds) : null,
            new OpenInterval(Days(median.Hi), Days(median.Lo), Level)
        );
    }

    private static PostCurve Shape(Curve curve) =>
        new(
            PostShape.Of(curve.Post),
            curve.Metric,
            [.. curve.Readings.Select(r => new CurvePoint(r.Day, r.AgeDays, r.Value, r.Joined))],
            curve.Fit?.Days
        );

    private List<EvidenceOf> Evidence(ReachScope scope, List<Curve> curves) =>
        [
            .. curves
                .GroupBy(c => c.Post.Network)
                .Select(network =>
                {
                    var behind = Behind.Asked(Name, $"networks[{network.Key}]", scope.Period, "observations");
                    foreach (var reading in network.SelectMany(c => c.Readings))
                    {
                        behind.AddObservation(reading.Entry);
                    }
                    return behind.ToEvidence();
                }),
        ];

    private static Method Method { get; } =
        new(
            "growth",
            "totals since publication by age; half-life h of each post from N(t) = N∞ (1 - 2^(-t/h)); by network the median over posts, "
                + "readings that came too late counted as 'no longer than' (Kaplan-Meier); windows that overlap are never added",
            "Kaplan and Meier 1958; Brookmeyer and Crowley 1982; published half-lives: Graffius 2018, 2022",
            new Dictionary<string, double> { ["minimumPosts"] = MinimumPosts, ["level"] = Level }
        );
}
