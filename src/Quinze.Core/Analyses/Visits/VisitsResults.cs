using Quinze.Findings;

namespace Quinze.Analyses;

/// <summary>What <c>visits</c> finds: visits to the owner's sites by source and campaign, beside the posts that carry the campaign's mark. Never a proof of influence.</summary>
/// <param name="Visits">All visits, as the program that counts them says; null when it tells only parts, which are never added up to a whole.</param>
/// <param name="Conversions">The same of conversions.</param>
/// <param name="DaysTold">Days of the period that some window speaks of.</param>
/// <param name="Sites">Whose visits they are; empty when nobody named the site.</param>
/// <param name="Reading">Always <c>association</c>.</param>
public sealed record VisitsResults(
    double? Visits,
    double? Conversions,
    int DaysTold,
    IReadOnlyList<string> Sites,
    IReadOnlyList<VisitsBySource> Sources,
    IReadOnlyList<VisitsByCampaign> Campaigns,
    IReadOnlyList<ConversionsOfGoal> Goals,
    IReadOnlyList<VisitsAroundPosts> AroundPosts,
    string Reading
);

/// <summary>Visits from one source, in the words of the program that counted them.</summary>
/// <param name="Network">The network it is, where its name tells.</param>
/// <param name="Conversions">Null where the program does not tell conversions by source.</param>
public sealed record VisitsBySource(string Source, string? Network, double Visits, double? Conversions);

/// <summary>Visits with one campaign's mark, and the posts whose link carries it. What several posts share is not divided.</summary>
public sealed record VisitsByCampaign(string Campaign, double Visits, double? Conversions, IReadOnlyList<PostShape> Posts);

/// <summary>Conversions of one goal of the site.</summary>
public sealed record ConversionsOfGoal(string Goal, double Conversions);

/// <summary>Visits from a network a day, on the day of a post there and the two after it, and on the other days.</summary>
/// <param name="Difference">Null below fourteen days on a side or twenty-four weeks in all.</param>
public sealed record VisitsAroundPosts(
    string Network,
    int Posts,
    int DaysAfter,
    int OtherDays,
    double? PerDayAfter,
    double? PerOtherDay,
    Difference? Difference
);
