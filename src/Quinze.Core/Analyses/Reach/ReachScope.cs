using NodaTime;
using Quinze.Views;

namespace Quinze.Analyses;

/// <summary>What of a ledger the analyses of reach look at: the posts of a period, up to the last day on which a figure of one was read.</summary>
internal sealed record ReachScope(Period Period, LocalDate? AsOf, IReadOnlyList<CoverageSpan> Coverage, PostFigures Figures)
{
    private static readonly string[] Channels = ["observation", "postImpressions", "postEngagements", "impressions", "engagements", "post"];

    public static ReachScope Of(LedgerView view, AnalysisRequest request)
    {
        var figures = PostFigures.Of(view);
        var wish = request.Period ?? new PeriodWish(365, null);
        var period = figures.AsOf is { } asOf ? wish.In(asOf) : wish.Fixed ?? Period.All;
        return new ReachScope(period, figures.AsOf, view.Covered(Channels), figures);
    }

    /// <summary>The owner's own published words within the period, by time.</summary>
    public IEnumerable<PostFact> Posts => Figures.View.Facts.Posts.Where(p => IsOwnWord(p) && Period.Contains(p.Day!.Value));

    /// <summary>Posts, articles and quotations of the owner's with a day: what reach is asked of.</summary>
    public static bool IsOwnWord(PostFact post) =>
        PublicActivity.IsPublished(post)
        && post is { Kind: PostKind.Post or PostKind.Article or PostKind.Quote, At.Precision: >= Precision.Day };
}
