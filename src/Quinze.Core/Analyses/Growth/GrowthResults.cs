using NodaTime;
using Quinze.Findings;

namespace Quinze.Analyses;

/// <summary>What <c>growth</c> finds: how posts grew from their repeated readings, and by network how fast half of it was there.</summary>
/// <param name="PostsRead">Posts of the period with at least one dated figure.</param>
/// <param name="ReadOnUnknownDay">Posts of which only a total is known that does not say when it was read: they have no curve.</param>
/// <param name="NotHeld">Posts that figures speak of and no source holds: their archive was not imported.</param>
/// <param name="WindowsNotJoined">Windows left alone because nothing tells what came before them; windows that overlap are never added.</param>
public sealed record GrowthResults(
    IReadOnlyList<NetworkGrowth> Networks,
    IReadOnlyList<PostCurve> Posts,
    int PostsRead,
    int ReadOnUnknownDay,
    int NotHeld,
    int WindowsNotJoined
);

/// <summary>How fast the posts of one network grow.</summary>
/// <param name="Metric">The figure that was read most often twice.</param>
/// <param name="Posts">Posts whose readings say something of the half-life.</param>
/// <param name="Need">From how many posts on the half-life is one's own.</param>
/// <param name="HalfLife">Median of the posts' own; null until there are enough.</param>
/// <param name="Published">What somebody published of other people's posts; null once one's own is known, and where nobody did.</param>
/// <param name="Knowledge"><c>own</c>, <c>published</c> or <c>unknown</c>: where the half-life shown comes from.</param>
public sealed record NetworkGrowth(
    string Network,
    string Metric,
    int Posts,
    int Need,
    HalfLifeOfPosts? HalfLife,
    PublishedHalfLife? Published,
    string Knowledge
);

/// <summary>The age at which half of what a post will ever get is there: the median over posts.</summary>
/// <param name="Days">Null when most readings came too late to see it.</param>
/// <param name="AtMostDays">Then: it is no longer than this; null when even that cannot be said.</param>
/// <param name="Interval">Without a bound where the readings give none.</param>
public sealed record HalfLifeOfPosts(double? Days, double? AtMostDays, OpenInterval Interval);

/// <summary>The totals of one post by age.</summary>
/// <param name="HalfLifeDays">Its own; null when its readings only bound it.</param>
public sealed record PostCurve(PostShape Post, string Metric, IReadOnlyList<CurvePoint> Points, double? HalfLifeDays);

/// <summary>A total at an age.</summary>
/// <param name="Joined">A total and the windows that follow on from it.</param>
public sealed record CurvePoint(LocalDate Day, double AgeDays, double Value, bool Joined);
