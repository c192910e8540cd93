using Quinze.Findings;
using Quinze.Statistics;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>Reach against outcomes: how far posts went beside what is known to have come of them.</summary>
public sealed class ReachOutcomes : IAnalysis
{
    public const int FewestPosts = 8;
    public const int FewestWithOutcomes = 5;

    private const int FewestForInterval = 10;
    private const int Shown = 5;

    // Drawing again what is long costs more and says less: so many values are shuffled in all.
    private const int Drawn = 2_000_000;
    private const int FewestDraws = 999;
    private const int MostDraws = 10_000;

    public string Name => "reach-outcomes";

    public int Version => 1;

    public Finding Run(LedgerView view, AnalysisRequest request)
    {
        var scope = ReachScope.Of(view, request);
        var traced = TracedOutcomes.Of(view);
        Finding Found(
            FindingStatus status,
            Amount? have,
            Amount? need,
            ReachOutcomesResults? results,
            IReadOnlyList<EvidenceOf> evidence
        ) => new(Name, Version, scope.Period, scope.AsOf, scope.Coverage, status, have, need, Method, results, evidence);
        var (network, metric, posts) = Best(scope, traced);
        var fruitful = posts.Count(p => p.Outcomes > 0);
        if (posts.Count < FewestPosts)
        {
            const string of = "posts with a figure, old enough for outcomes";
            return Found(FindingStatus.NotEnough, new Amount(posts.Count, of), new Amount(FewestPosts, of), null, []);
        }
        if (fruitful < FewestWithOutcomes)
        {
            const string of = "posts with a known outcome";
            return Found(FindingStatus.NotEnough, new Amount(fruitful, of), new Amount(FewestWithOutcomes, of), null, []);
        }
        var results = Results(posts, request.Seed) with
        {
            Metric = metric,
            Network = network,
            OldEnoughDays = traced.Window.Days,
            Told = traced.All.Count(o => o.Named.Any(posts.ConvertAll(p => p.Post.Index).Contains)),
        };
        return Found(FindingStatus.Found, null, null, results, Evidence(scope, traced, posts));
    }

    /// <summary>A post of the period with its reach and the outcomes tied to it.</summary>
    private sealed record Measured(PostFact Post, PostReading Reach, double Outcomes)
    {
        public PostAndOutcomes Shape() => new(PostShape.Of(Post), Reach.Value, Outcomes);
    }

    /// <summary>One network and one figure: figures of several are not of one scale. The one with the most posts, the plainest of equals.</summary>
    private static (string Network, string Metric, List<Measured> Posts) Best(ReachScope scope, TracedOutcomes traced)
    {
        var credit = traced.Credit(traced.All.Select(ByPosts), TracedOutcomes.LastTouch);
        var best = (Network: "", Metric: PostFigures.Metrics[0], Posts: new List<Measured>());
        var lastDay = traced.AsOf?.PlusDays(-traced.Window.Days);
        foreach (var network in scope.Posts.GroupBy(p => p.Network).OrderBy(n => n.Key, StringComparer.Ordinal))
        {
            foreach (var metric in PostFigures.Metrics)
            {
                var posts = new List<Measured>();
                foreach (var post in network.Where(p => p.Day <= lastDay))
                {
                    if (scope.Figures.At(post.Index, metric, HalfLives.MatureAge(post.Network)) is { } reach)
                    {
                        posts.Add(new Measured(post, reach, credit.GetValueOrDefault(post.Index)));
                    }
                }
                best = posts.Count > best.Posts.Count ? (network.Key, metric, posts) : best;
            }
        }
        return best;
    }

    /// <summary>An outcome whose last touch was not on a post is tied to the last post that its people acted on; one with none to no post.</summary>
    private static TracedOutcome ByPosts(TracedOutcome outcome) => outcome with { Before = [.. outcome.Before.Where(t => t.Source >= 0)] };

    private static ReachOutcomesResults Results(List<Measured> posts, int seed)
    {
        double[] reach = [.. posts.Select(p => p.Reach.Value)];
        double[] outcomes = [.. posts.Select(p => p.Outcomes)];
        var draws = Math.Clamp(Drawn / posts.Count, FewestDraws, MostDraws);
        var tau = Kendall.Of(reach, outcomes, seed, draws);
        var interval =
            posts.Count < FewestForInterval || tau is null
                ? null
                : BcaBootstrap.Of(
                    posts.Count,
                    drawn => Kendall.Tau([.. drawn.Select(i => reach[i])], [.. drawn.Select(i => outcomes[i])]),
                    seed,
                    Math.Clamp(Drawn / 4 / posts.Count, 300, 2000)
                );
        return new ReachOutcomesResults(
            tau?.Tau,
            tau?.PTwoSided,
            interval?.Shaped(),
            posts.Count,
            Kendall.SmallestSignificant(reach, outcomes, 0.05, seed, draws),
            [.. posts.OrderByDescending(p => p.Reach.Value).ThenBy(p => p.Post.Index).Take(Shown).Select(p => p.Shape())],
            [
                .. posts
                    .Where(p => p.Outcomes > 0)
                    .OrderByDescending(p => p.Outcomes)
                    .ThenBy(p => p.Post.Index)
                    .Take(Shown)
                    .Select(p => p.Shape()),
            ],
            tau?.Exact ?? false,
            "",
            "",
            0,
            posts.Count(p => p.Outcomes > 0),
            0,
            "association"
        );
    }

    private List<EvidenceOf> Evidence(ReachScope scope, TracedOutcomes traced, List<Measured> posts)
    {
        var figures = Behind.Asked(Name, "n", scope.Period, "observations");
        posts.ForEach(p => figures.AddObservation(p.Reach.Entry));
        var indices = posts.Select(p => p.Post.Index).ToHashSet();
        var outcomes = Behind.Asked(Name, "mostFruitful", scope.Period, "outcomes");
        foreach (var outcome in traced.All.Where(o => Tied(traced, o).Any(indices.Contains)))
        {
            outcomes.AddOutcome(outcome.Outcome.Id);
        }
        return [figures.ToEvidence(), outcomes.ToEvidence()];
    }

    private static IEnumerable<int> Tied(TracedOutcomes traced, TracedOutcome outcome) =>
        traced.Credit([ByPosts(outcome)], TracedOutcomes.LastTouch).Keys;

    private static Method Method { get; } =
        new(
            "reach-outcomes",
            "tau_b of grown-up reach and known outcomes by post; two-sided p by permutation (all up to n = 9, drawn beyond); BCa bootstrap over posts; "
                + "an outcome belongs to the posts that were named for it, else to the last post its people acted on within the window",
            "Kendall 1945; Efron 1987",
            new Dictionary<string, double>
            {
                ["fewestPosts"] = FewestPosts,
                ["fewestWithOutcomes"] = FewestWithOutcomes,
                ["fewestForInterval"] = FewestForInterval,
                ["alpha"] = 0.05,
            }
        );
}
