using Quinze.Findings;
using Quinze.Statistics;
using Quinze.Text.Labelling;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>What the owner's posts are: their genres, whether they tell a real problem or its solution, and whom they serve.</summary>
public sealed class Genres : IAnalysis
{
    private const int MinimumPosts = 1;

    private static readonly string[] Channels = ["post", "article", "quote"];

    public string Name => "genres";

    public int Version => Labeller.ModelVersion;

    public Finding Run(LedgerView view, AnalysisRequest request)
    {
        var asOf = view.AsOf(Channels);
        var period = asOf is { } day ? (request.Period ?? new PeriodWish(365, null)).In(day) : request.Period?.Fixed ?? Period.All;
        var posts = view.Facts.Posts.Where(p => LabelledKinds.HasGenre(p) && IsWithin(p, period)).ToList();
        var texts = PostsToLabel.Of(view, posts);
        Finding Found(FindingStatus status, Amount? have, Amount? need, GenresResults? results, IReadOnlyList<EvidenceOf> evidence) =>
            new(Name, Version, period, asOf, view.Covered(Channels), status, have, need, Method, results, evidence);

        if (texts.Count < MinimumPosts)
        {
            const string what = "own posts with a text";
            return Found(FindingStatus.NotEnough, new Amount(texts.Count, what), new Amount(MinimumPosts, what), null, []);
        }
        var labelled = LedgerLabels.Of(view, TextTask.Post).Label(texts);
        var byId = posts.ToDictionary(p => p.Id);
        var results = GenreItems.Results(labelled, id => byId[id], posts.Count - texts.Count);
        return Found(FindingStatus.Found, null, null, results, GenreItems.Evidence(Name, period, labelled));
    }

    internal static bool IsWithin(PostFact post, Period period) => period.IsAll || (post.Day is { } day && period.Contains(day));

    private static Method Method { get; } =
        new(
            "genres",
            "each post labelled by logistic regression on its words, groups of signs and stated rules, with your own labels first; shares corrected for what the machine takes for what once 30 posts are labelled by you",
            "Saerens, Latinne and Decaestecker 2002 (prior shift), Wilson 1927",
            new Dictionary<string, double>
            {
                ["modelVersion"] = Labeller.ModelVersion,
                ["leastChecked"] = PriorShift.LeastChecked,
                ["level"] = 0.95,
            }
        );
}
