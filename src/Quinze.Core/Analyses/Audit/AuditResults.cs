using NodaTime;
using Quinze.Findings;

namespace Quinze.Analyses;

/// <summary>
/// What <c>audit</c> finds: one property a row of the audit. A later version may add rows and takes none away; a program reads the ones it knows.
/// </summary>
public sealed record AuditResults
{
    /// <summary>A1: public activities per working day, by kind.</summary>
    public required ActivitiesRow Activities { get; init; }

    /// <summary>A3: own words against relayed content.</summary>
    public required OwnWordsRow OwnWords { get; init; }

    /// <summary>What was published, by year and kind, and how long a post is.</summary>
    public required PublishedRow Published { get; init; }

    /// <summary>A2: engagement, each rate with its two parts.</summary>
    public required EngagementRow Engagement { get; init; }

    /// <summary>A3: the share about the declared trade and brand.</summary>
    public required AboutRow About { get; init; }

    /// <summary>A4: articles year by year, with the range of their views; the years of <see cref="Published"/> that have articles or could have.</summary>
    public required IReadOnlyList<ArticlesOfYear> Articles { get; init; }

    /// <summary>Articles without a day: in no year.</summary>
    public required int ArticlesUndated { get; init; }

    /// <summary>A5: pages of organisations whose figures were given.</summary>
    public required IReadOnlyList<PageRow> Pages { get; init; }

    /// <summary>What could not be known from the files given.</summary>
    public required IReadOnlyList<NotKnown> NotKnown { get; init; }

    /// <summary>The same audit of an earlier or other period, figure by figure; null unless it was asked for.</summary>
    public AuditComparison? Comparison { get; init; }
}

/// <summary>How far a figure is known: unknown is not zero.</summary>
public enum Knowledge
{
    /// <summary>A source covers it on every day of the period.</summary>
    Known,

    /// <summary>Covered on a part of the period, or by a part of the networks: the figure holds for that part only.</summary>
    Partly,

    /// <summary>No source speaks of it: there is no figure, and it is not zero.</summary>
    Unknown,
}

/// <summary>Public activities per working day. Messages, mails, invitations and connections are private and never counted here.</summary>
/// <param name="Total">All covered kinds together.</param>
/// <param name="Kinds">Every public kind of activity, in a fixed order, the unknown ones too.</param>
/// <param name="Undated">Public activities without a time: in no figure above.</param>
public sealed record ActivitiesRow(WorkingDays Days, ActivityTotal Total, IReadOnlyList<ActivityRate> Kinds, long Undated);

/// <summary>The denominator: Monday to Friday within the period, less the public holidays that fall on them.</summary>
/// <param name="Count">Working days of the period.</param>
/// <param name="Weekdays">Mondays to Fridays of the period, holidays among them.</param>
/// <param name="Calendar"><c>fr</c> when France's public holidays are left out, <c>fr-alsace-moselle</c>, <c>own</c> for declared days alone; null when none are.</param>
/// <param name="HolidaysLeftOut">The holidays that fell on a weekday, as ISO days with their French names.</param>
public sealed record WorkingDays(int Count, int Weekdays, string? Calendar, IReadOnlyList<Holiday> HolidaysLeftOut);

/// <summary>A public holiday.</summary>
public sealed record Holiday(LocalDate Day, string Name);

/// <summary>The sum of the rows that have a rate, each on its own covered days; unknown when none of posts, comments and reactions is covered.</summary>
/// <param name="AtLeast">True when some kind is unknown, so that the true figure can only be higher.</param>
/// <param name="Without">The kinds that have no rate.</param>
public sealed record ActivityTotal(
    Knowledge Known,
    bool AtLeast,
    long? Count,
    double? PerWorkingDay,
    IntervalShape? Interval,
    IReadOnlyList<string> Without
);

/// <summary>One kind of public activity.</summary>
/// <param name="Kind"><c>post</c>, <c>article</c>, <c>reshare</c>, <c>comment</c>…, in the words of the kinds of post and interaction.</param>
/// <param name="Count">How many on the covered days; when nothing covers the kind but some were seen, how many were seen, at least; null when unknown.</param>
/// <param name="OnDaysOff">How many of them fell on weekends and holidays.</param>
/// <param name="WorkingDays">Working days on which the kind is covered: the denominator.</param>
/// <param name="PerWorkingDay">Count over working days; null when unknown.</param>
/// <param name="Interval">By resampling blocks of four weeks; null below six blocks.</param>
/// <param name="Sources">The sources that cover it.</param>
public sealed record ActivityRate(
    string Kind,
    Knowledge Known,
    long? Count,
    long? OnDaysOff,
    int WorkingDays,
    double? PerWorkingDay,
    IntervalShape? Interval,
    IReadOnlyList<string> Sources
);

/// <summary>Own words against relayed content, within the period.</summary>
/// <param name="Known">Partly when only one of the two sides is covered.</param>
/// <param name="MinimumWords">From how many words on a text counts as own words.</param>
/// <param name="Own">Posts, articles, quotes and replies with own words.</param>
/// <param name="Relayed">Reshares without words, instant reposts, and posts of fewer words that pass on a link or another post.</param>
/// <param name="Neither">Posts with too few words that pass nothing on: a picture alone, a word of thanks.</param>
/// <param name="OwnShare">Own out of own and relayed.</param>
public sealed record OwnWordsRow(Knowledge Known, int MinimumWords, long? Own, long? Relayed, long? Neither, ShareOf? OwnShare);

/// <summary>What was published: by year over the whole history, and the length of a post within the period.</summary>
/// <param name="WordsPerPost">Median words of the period's own posts and articles that have words; null when there are none.</param>
public sealed record PublishedRow(IReadOnlyList<PublishedYear> Years, MedianOf? WordsPerPost);

/// <summary>One year of publishing.</summary>
/// <param name="Known">Partly for a year that coverage begins or ends in.</param>
/// <param name="Posts">How many of each kind that occurs; drafts are not published and not here.</param>
/// <param name="MedianWords">Of those with words; null when none has any.</param>
public sealed record PublishedYear(int Year, Knowledge Known, IReadOnlyDictionary<string, int> Posts, double? MedianWords);

/// <summary>A median of n values, with its interval when there is enough to say one.</summary>
public sealed record MedianOf(double Median, int N, IntervalShape? Interval);
