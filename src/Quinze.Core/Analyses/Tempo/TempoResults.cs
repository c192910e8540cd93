using NodaTime;
using Quinze.Findings;

namespace Quinze.Analyses;

/// <summary>
/// What <c>tempo</c> finds: the pace of publishing, its challenges, rests and bursts, and what exchanges did meanwhile. It describes; it praises and blames nothing.
/// </summary>
/// <param name="Posts">Posts, articles and quotes of the owner within the covered days of the period: what the pace is made of.</param>
public sealed record TempoResults(
    int Posts,
    Pace Pace,
    IReadOnlyList<Challenge> Challenges,
    IReadOnlyList<Rest> Rests,
    IReadOnlyList<Burst> Bursts,
    PaceAndExchanges Exchanges
);

/// <summary>Posts per week, over the whole period and quarter by quarter.</summary>
/// <param name="Weeks">Covered days over seven.</param>
/// <param name="PerWeek">Posts over weeks.</param>
/// <param name="Interval">By resampling blocks of four weeks.</param>
/// <param name="UsualGapDays">Median of the days between one day with a post and the next; null when one day holds them all.</param>
public sealed record Pace(
    double Weeks,
    double PerWeek,
    IntervalShape Interval,
    double? UsualGapDays,
    IReadOnlyList<PaceOfQuarter> Quarters
);

/// <summary>The pace of one quarter of a year, on its covered days.</summary>
/// <param name="Quarter">Such as <c>2025-Q1</c>.</param>
/// <param name="PerWeek">Null when no day of it is covered.</param>
public sealed record PaceOfQuarter(string Quarter, LocalDate From, LocalDate To, int CoveredDays, int Posts, double? PerWeek);

/// <summary>A run of at least seven days with a post on each of them: a challenge kept, or a schedule. Not a merit.</summary>
public sealed record Challenge(LocalDate From, LocalDate To, int Days, int Posts);

/// <summary>A silence that is long for this person.</summary>
/// <param name="From">The first day without a post.</param>
/// <param name="To">The last day without a post, or the last covered day when it goes on.</param>
/// <param name="GoesOn">True when coverage ends before it does.</param>
public sealed record Rest(LocalDate From, LocalDate To, int Days, bool GoesOn);

/// <summary>A stretch in which posts came faster than usual (Kleinberg 2002).</summary>
/// <param name="Level">Doublings of the usual rate, from 1.</param>
public sealed record Burst(LocalDate From, LocalDate To, int Posts, int Level);

/// <summary>
/// Exchanges in weeks of a high pace against ordinary weeks and weeks of rest. An association: what else happened in those weeks is not known.
/// </summary>
/// <param name="UsualPerWeek">Median posts of the weeks that have any.</param>
/// <param name="HighFrom">From how many posts on a week is of high pace: one and a half times the usual.</param>
/// <param name="Reading">Always <c>association</c>: never a cause.</param>
public sealed record PaceAndExchanges(
    double UsualPerWeek,
    int HighFrom,
    int HighWeeks,
    int OrdinaryWeeks,
    int RestingWeeks,
    string Reading,
    IReadOnlyList<ExchangeMeasure> Measures
);

/// <summary>One measure of exchanges by the pace of the week.</summary>
/// <param name="Measure"><c>two-way-exchanges</c>: people with whom words went both ways in the week; <c>answers</c>: comments, replies, quotes and mentions received; <c>incoming-messages</c>.</param>
/// <param name="Known">Unknown when no source tells: then every figure is null.</param>
/// <param name="Weeks">Whole weeks on which both posts and this are covered.</param>
/// <param name="High">Mean per high-pace week.</param>
/// <param name="HighMinusOrdinary">A year's slow trend taken out; null below six weeks on either side.</param>
public sealed record ExchangeMeasure(
    string Measure,
    Knowledge Known,
    int Weeks,
    double? High,
    double? Ordinary,
    double? Resting,
    Difference? HighMinusOrdinary,
    Difference? RestingMinusOrdinary
);
