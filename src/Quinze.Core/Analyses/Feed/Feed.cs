using Quinze.Findings;
using Quinze.Statistics;
using Quinze.Text.Labelling;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>What the owner's feed was made of: genre shares of a sample of other people's posts. About the sample, never about an author.</summary>
public sealed class Feed : IAnalysis
{
    /// <summary>With fewer posts an interval spans half of all there is.</summary>
    public const int MinimumPosts = 20;

    private const string PromotedVisibility = "promoted";

    public string Name => "feed";

    public int Version => Labeller.ModelVersion;

    public Finding Run(LedgerView view, AnalysisRequest request)
    {
        var sample = view.Facts.Posts.Where(p => p.Origin == PostOrigin.Feed && !p.Own && !p.IsForAFew).ToList();
        // No file covers a feed: its "now" is the newest post that was seen in it.
        var asOf = sample.Max(p => p.Day);
        var wish = request.Period ?? PeriodWish.All;
        var period = asOf is { } day ? wish.In(day) : wish.Fixed ?? Period.All;
        var posts = sample.Where(p => Genres.IsWithin(p, period)).ToList();
        var texts = PostsToLabel.Of(view, posts);
        Finding Found(FindingStatus status, Amount? have, Amount? need, FeedResults? results, IReadOnlyList<EvidenceOf> evidence) =>
            new(Name, Version, period, asOf, view.Covered("feed"), status, have, need, Method, results, evidence);

        if (texts.Count < MinimumPosts)
        {
            const string what = "posts of a feed with a text";
            return Found(FindingStatus.NotEnough, new Amount(texts.Count, what), new Amount(MinimumPosts, what), null, []);
        }
        var labelled = LedgerLabels.Of(view, TextTask.Post).Label(texts);
        var byId = posts.ToDictionary(p => p.Id);
        var genres = GenreItems.Results(labelled, id => byId[id], posts.Count - texts.Count);
        return Found(FindingStatus.Found, null, null, ResultsOf(view, posts, genres), GenreItems.Evidence(Name, period, labelled));
    }

    private static FeedResults ResultsOf(LedgerView view, List<PostFact> posts, GenresResults genres) =>
        new(
            genres.Items,
            genres.Counts,
            genres.Shares,
            genres.Estimates,
            genres.Labelling,
            genres.Checked,
            genres.Cases,
            genres.Serves,
            genres.OtherLanguages,
            genres.TextGone,
            posts.Where(p => p.Author >= 0).Select(p => view.Overlay.PersonOf(p.Author)).Distinct().Count(),
            posts.Count(p => p.Visibility == PromotedVisibility),
            posts.Count(p => p.Day is null)
        );

    private static Method Method { get; } =
        new(
            "feed",
            "genres of the posts that were pasted or synced from the feed, as genres labels one's own; share = posts of a label / posts with a text",
            "Saerens, Latinne and Decaestecker 2002 (prior shift), Wilson 1927",
            new Dictionary<string, double>
            {
                ["minimumPosts"] = MinimumPosts,
                ["modelVersion"] = Labeller.ModelVersion,
                ["leastChecked"] = PriorShift.LeastChecked,
                ["level"] = 0.95,
            }
        );
}
