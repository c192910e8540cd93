using NodaTime;
using Quinze.Findings;

namespace Quinze.Analyses;

/// <summary>A2: how many were shown the posts and what they did with them, network by network. Every rate names both its parts.</summary>
public sealed record EngagementRow(IReadOnlyList<NetworkEngagement> Networks);

/// <summary>One network's figures of posts, and of the account as a whole.</summary>
/// <param name="Published">Own posts of the period that the ledger lists; null when no source lists them.</param>
/// <param name="WithFigures">Posts of the period of which some figure is known.</param>
/// <param name="CutOff">True when the figures come from a ranking that ends before all posts are named: what is below is unknown, not small.</param>
/// <param name="TooYoung">Posts whose only figures are younger than a week: in no row below.</param>
/// <param name="Followers">The denominator of rates by followers; null when no reading is known.</param>
/// <param name="Reach">What one post is shown; null when nothing tells.</param>
/// <param name="Rates">The rates whose two parts are known.</param>
/// <param name="Unknown">The rates that cannot be said, as <c>numerator/denominator</c>.</param>
public sealed record NetworkEngagement(
    string Network,
    int? Published,
    int WithFigures,
    bool CutOff,
    int TooYoung,
    FigureOfDay? Followers,
    PerPost? Reach,
    IReadOnlyList<EngagementRate> Rates,
    IReadOnlyList<string> Unknown
);

/// <summary>A figure and the day it is of.</summary>
public sealed record FigureOfDay(double Value, LocalDate? Day);

/// <summary>A rate: what people did, over those it could have come from.</summary>
/// <param name="Id"><c>engagements/impressions</c>, <c>interactions/followers</c>…; <c>interactions</c> are reactions + comments + reposts, <c>engagements</c> what the network counts as such, clicks among them.</param>
/// <param name="Of"><c>posts</c>: rates of single posts; <c>account</c>: the sums of all days of which both are known.</param>
/// <param name="Total">All of the numerator over all of the denominator.</param>
/// <param name="Posts">The rates post by post; null for an account.</param>
/// <param name="Days">Days of which both are known, for an account; null for posts.</param>
/// <param name="Interval">Of the total of an account, by resampling blocks of four weeks; null below six.</param>
public sealed record EngagementRate(
    string Id,
    string Numerator,
    string Denominator,
    string Of,
    PartsOfRate Total,
    PerPost? Posts,
    int? Days,
    IntervalShape? Interval
);

/// <summary>Two sums and their quotient; null where there is nothing to divide by.</summary>
public sealed record PartsOfRate(double Numerator, double Denominator, double? Rate);

/// <summary>A figure of single posts: its middle, and its mean with and without the posts out of pattern.</summary>
/// <param name="Metric">What is measured: <c>impressions</c>, or the id of a rate.</param>
/// <param name="Interval">Of the median, between two values of the sample; null below six posts.</param>
/// <param name="Odd">Null when too few posts are known to say what is odd (20), or the list is cut off.</param>
public sealed record PerPost(
    string Metric,
    int N,
    double Mean,
    double Median,
    IntervalShape? Interval,
    double Min,
    double Max,
    OddPosts? Odd
);

/// <summary>The posts out of the author's own pattern, and what they weigh.</summary>
/// <param name="Posts">The odd ones; empty when none is.</param>
/// <param name="MeanWithout">The mean of all others.</param>
/// <param name="Weight">Their share of the sum.</param>
public sealed record OddPosts(IReadOnlyList<OddPost> Posts, double MeanWithout, double? Weight);

/// <summary>One odd post: its value, and how many robust deviations it lies from the others on a logarithmic scale.</summary>
/// <param name="Post">Null when the ledger has its figures but not the post.</param>
public sealed record OddPost(string NativeId, PostShape? Post, LocalDate? Day, double Value, double Score);

/// <summary>A4: what was published year by year, with the range of its views, against the followers.</summary>
/// <param name="Articles">How many; null when no source lists them.</param>
/// <param name="Views">Of the articles whose views are known; null when none is.</param>
/// <param name="Followers">The last reading of that year, else the nearest one; null when there is none.</param>
public sealed record ArticlesOfYear(int Year, Knowledge Known, int? Articles, ViewsRange? Views, FigureOfDay? Followers);

/// <summary>From the least seen to the most seen.</summary>
/// <param name="Metric"><c>articleViews</c>, or <c>impressions</c> where the network counts only those.</param>
/// <param name="N">Of how many the views are known.</param>
public sealed record ViewsRange(string Metric, int N, double Min, double Median, double Max);

/// <summary>A5: a page of an organisation, from its own figures.</summary>
/// <param name="Own">True when the page is whose ledger this is; false for one that stands beside.</param>
/// <param name="Days">The days of which the page's own figures tell, within the period.</param>
/// <param name="NewFollowers">Gained on those days; null when not told.</param>
/// <param name="Posts">How many on those days; null when not told.</param>
/// <param name="PostsPer30Days">The same over thirty days.</param>
/// <param name="Engagement">Clicks, reactions, comments and reposts over impressions, on the days of which all five are known; else engagements per post of a comparison of pages.</param>
public sealed record PageRow(
    string Handle,
    string Name,
    bool Own,
    int Days,
    FigureOfDay? Followers,
    double? NewFollowers,
    double? Posts,
    double? PostsPer30Days,
    EngagementRate? Engagement,
    double? EngagementsPerPost
);

/// <summary>A3: what share of the posts is about what the owner declares to be their trade and brand.</summary>
/// <param name="Trade">The declared words; null when none were.</param>
/// <param name="Of">Posts of the period whose words are known.</param>
/// <param name="TextGone">Posts whose text is no longer kept.</param>
/// <param name="Either">Posts that name either; null when nothing was declared.</param>
public sealed record AboutRow(
    IReadOnlyList<string>? Trade,
    IReadOnlyList<string>? Brand,
    int Of,
    int TextGone,
    ShareOf? AboutTrade,
    ShareOf? NamesBrand,
    ShareOf? Either
);

/// <summary>Something the files given do not let one know.</summary>
/// <param name="Figure">What it is: <c>who-read</c>, <c>activity.comment</c>, <c>rate.engagements/impressions</c>, <c>brand</c>…</param>
/// <param name="Because"><c>no-file-tells</c>, <c>not-covered</c>, <c>no-reading</c>, <c>not-declared</c>, <c>cut-off</c>, <c>text-gone</c>.</param>
public sealed record NotKnown(string Figure, string Because);
