using NodaTime;

namespace Quinze.Reports.Words;

/// <summary>The words for what moves: circles from year to year, whose turn has come, who sleeps, and what went to the target.</summary>
internal abstract partial class Wording
{
    public abstract string MovedHeading { get; }
    public abstract Prose MovedSaid(int closer, int drifted, LocalDate from, LocalDate to);
    public abstract string CloserHeading { get; }
    public abstract string DriftedHeading { get; }
    public abstract string MovedRemark { get; }
    public abstract string WeeksFromTo(int before, int after);
    public abstract string StayedColumn { get; }
    public abstract string StayedInnerColumn { get; }

    public abstract string TurnHeading { get; }
    public abstract Prose TurnSaid(int people, int snoozed);
    public abstract string DueColumn { get; }
    public abstract string DormantHeading { get; }
    public abstract Prose DormantSaid(int people);
    public abstract string ClosestColumn { get; }

    public abstract Prose WordsToTarget(string target, double share, double? before, double atMost, Period period);
}
