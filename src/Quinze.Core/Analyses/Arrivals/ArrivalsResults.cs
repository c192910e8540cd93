using Quinze.Findings;

namespace Quinze.Analyses;

/// <summary>What <c>arrivals</c> finds: how and when people came, what came just before, and how those who came in one year thin out.</summary>
/// <param name="People">People whose day of arrival is known.</param>
/// <param name="Undated">People who came on a day that no source tells.</param>
/// <param name="How">By the first thing that linked them with the owner; the most frequent first.</param>
/// <param name="Years">By year of arrival, the latest first.</param>
/// <param name="Retention">The share still in touch by the time since they came, of all; null below ten people with a year of follow-up.</param>
public sealed record ArrivalsResults(
    int People,
    int Undated,
    IReadOnlyList<ArrivedHow> How,
    IReadOnlyList<ArrivalsOfYear> Years,
    ArrivalRetention? Retention
)
{
    /// <summary>Of those whose arrival is dated, the ones first met in life.</summary>
    public required ShareOf MetInLife { get; init; }

    /// <summary>Arrivals online within a week after a post of the owner's; null when no post is known.</summary>
    public required ArrivalsAfter? AfterPosts { get; init; }

    /// <summary>Arrivals online within three days after a meeting of the calendar that they were not named in; null when no meeting is known.</summary>
    public required ArrivalsAfter? AfterMeetings { get; init; }

    /// <summary>Posts that arrivals came after, those with the most first.</summary>
    public required IReadOnlyList<ArrivalsAfterPost> Posts { get; init; }
}

/// <summary>One way of coming.</summary>
/// <param name="How">
/// <c>met</c> (a meeting came first), <c>invited-you</c>, <c>you-invited</c>, <c>connected</c> (who asked is not known), <c>followed</c>, <c>public-act</c>, <c>mail</c>, <c>message</c>,
/// <c>you-wrote</c> (the owner wrote first) or <c>other</c>.
/// </param>
public sealed record ArrivedHow(string How, ShareOf Share);

/// <summary>Arrivals of one year, how they came, and how many are still in touch; the year's cohort.</summary>
/// <param name="Retention">Null below ten people with a year of follow-up.</param>
public sealed record ArrivalsOfYear(int Year, int People, IReadOnlyDictionary<string, int> How, ArrivalRetention? Retention);

/// <summary>The share still in touch by the time since arrival, by Kaplan and Meier.</summary>
/// <param name="People">People followed: those who came a year or more before the end of coverage.</param>
/// <param name="LastingOn">How many of them are still in touch.</param>
/// <param name="MedianDays">When half have gone; null when that is not reached.</param>
/// <param name="At">The curve at whole years, and at three months.</param>
public sealed record ArrivalRetention(
    int People,
    int LastingOn,
    double? MedianDays,
    OpenInterval? MedianInterval,
    IReadOnlyList<RetentionAt> At
);

/// <summary>So many days after they came.</summary>
/// <param name="AtRisk">People still under observation then.</param>
public sealed record RetentionAt(int Days, double Share, IntervalShape? Interval, int AtRisk);

/// <summary>How many came shortly after something, and how many would have done so on any day.</summary>
/// <param name="Within">Days after it that count.</param>
/// <param name="Share">Of those who came online within what is covered.</param>
/// <param name="BaseRate">The share of covered days that lie so shortly after one: what chance alone would give.</param>
public sealed record ArrivalsAfter(int Within, ShareOf Share, double BaseRate);

/// <summary>Arrivals that came after one post, within a week and before the next one.</summary>
public sealed record ArrivalsAfterPost(PostShape Post, int Arrivals);
