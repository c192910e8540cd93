using NodaTime;
using Quinze.Findings;

namespace Quinze.Analyses;

/// <summary>
/// What <c>quiet</c> finds: who has gone quiet here, against the rhythm of each tie, in alphabetical order; and how long ties last.
/// </summary>
public sealed record QuietResults(IReadOnlyList<QuietTie> Quiet, HalfLifeOfTies HalfLife)
{
    /// <summary>Ties with a rhythm: at least 5 days of contact over at least 90 days.</summary>
    public required int Ties { get; init; }

    /// <summary>Ties with a rhythm that are not listed though they are silent: reason → how many (<c>elsewhere</c>, <c>snoozed</c>).</summary>
    public required IReadOnlyDictionary<string, int> LeftOut { get; init; }

    /// <summary>The same with other limits of silence: 4, 8 and 12 usual gaps.</summary>
    public required IReadOnlyList<QuietSensitivity> Sensitivity { get; init; }

    /// <summary>Ties whose silence is longer than their own rhythm has it and not yet quiet, in alphabetical order: a word to them comes at its time.</summary>
    public required IReadOnlyList<RemindedTie> Remind { get; init; }

    /// <summary>Those who would be among them and whom the user put off beyond the end of coverage.</summary>
    public required int RemindSnoozed { get; init; }

    /// <summary>People once close with whom there was no two-way contact for two years, in alphabetical order.</summary>
    public required IReadOnlyList<DormantTie> Dormant { get; init; }

    /// <summary>The rule tried on this person's own past; null when there is too little of it.</summary>
    public QuietTrial? Trial { get; init; }
}

/// <summary>Somebody who has gone quiet here.</summary>
/// <param name="LastContact">The last day of contact: theirs, or the first unanswered one of the owner's.</param>
/// <param name="UsualGapDays">The usual gap between days of contact with them, so taken that chatty days do not shorten it.</param>
/// <param name="SilenceRatio">Days since the last contact, to the end of that channel's coverage, over the usual gap.</param>
public sealed record QuietTie(PersonShape Person, LocalDate LastContact, double UsualGapDays, double SilenceRatio)
{
    public required int SilenceDays { get; init; }
    public required int ContactDays { get; init; }

    /// <summary>The end of coverage that the silence is counted to.</summary>
    public required LocalDate AsOf { get; init; }
}

/// <summary>Somebody whose turn has come, by the rhythm of their own tie and no fixed interval.</summary>
/// <param name="LongPauseDays">A long pause of this tie: nine in ten of its pauses are shorter; two usual gaps at least.</param>
/// <param name="Due">The day after such a pause since the last contact.</param>
public sealed record RemindedTie(PersonShape Person, LocalDate LastContact, double UsualGapDays, double LongPauseDays, LocalDate Due);

/// <summary>Somebody once close: at least 12 days of two-way contact in three months or more of some two years.</summary>
/// <param name="From">The first and last day of the two years in which you were closest.</param>
/// <param name="Days">Days of two-way contact in them.</param>
public sealed record DormantTie(PersonShape Person, LocalDate From, LocalDate To, int Days, LocalDate LastContact);

/// <summary>The age at which half of the ties that had a rhythm have ended, by Kaplan–Meier with delayed entry at the fifth day of contact.</summary>
/// <param name="Days">Days since the first contact; null when not reached, or too few ties.</param>
/// <param name="Interval">Its interval; an end that is not reached is null.</param>
public sealed record HalfLifeOfTies(double? Days, OpenInterval? Interval)
{
    /// <summary>Ties observed, of which so many ended and so many are still alive at the end of coverage (censored).</summary>
    public required int Ties { get; init; }
    public required int Ended { get; init; }
    public required int Censored { get; init; }

    /// <summary>False when more than half of the ties outlive the observation: then <see cref="Days"/> is null.</summary>
    public required bool Reached { get; init; }

    /// <summary>The whole curve that the half-life is read off; null when there are too few ties.</summary>
    public TieSurvival? Curve { get; init; }
}

/// <summary>The share of ties still alive by their age, of those that had found a rhythm: a step at each age at which ties ended.</summary>
/// <param name="Steps">By age, ascending.</param>
/// <param name="AtRisk">Ties under observation at round ages: who entered later or was lost from sight earlier is not among them.</param>
/// <param name="UntilDays">The last age at which enough ties are under observation; beyond it nothing is said.</param>
public sealed record TieSurvival(IReadOnlyList<TieSurvivalStep> Steps, IReadOnlyList<TiesAtRisk> AtRisk, double UntilDays);

/// <summary>After this age (days since the first contact) so large a share is alive.</summary>
/// <param name="AtRisk">Ties under observation just before.</param>
/// <param name="StandardError">Greenwood's, of the share.</param>
/// <param name="Interval">On the scale of log(−log), so that it stays between 0 and 1.</param>
public sealed record TieSurvivalStep(double Days, int AtRisk, int Ended, double Alive, double StandardError, IntervalShape Interval);

/// <summary>Ties under observation at an age, and the share still alive.</summary>
public sealed record TiesAtRisk(double Days, int Ties, double Alive, IntervalShape? Interval);

/// <summary>An interval of which an end may not be reached (null), with its level.</summary>
public sealed record OpenInterval(double? Lo, double? Hi, double Level);

/// <summary>What another limit of silence would say.</summary>
public sealed record QuietSensitivity(double Gaps, int Quiet, double? HalfLifeDays);

/// <summary>The rule tried on the owner's own past: who would have been called quiet on a day halfway through, and who wrote again after it.</summary>
/// <param name="Cut">The day halfway.</param>
/// <param name="Quiet">Ties that would have been called quiet, and how many of them had contact again.</param>
/// <param name="Others">Ties that would not, and how many of them had contact again.</param>
public sealed record QuietTrial(LocalDate Cut, int Quiet, int QuietCameBack, int Others, int OthersCameBack);
