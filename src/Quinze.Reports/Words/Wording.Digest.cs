using NodaTime;
using Quinze.Digests;

namespace Quinze.Reports.Words;

/// <summary>The words of the letter of a week.</summary>
internal abstract partial class Wording
{
    public abstract string DigestTitle(Period week);
    public abstract string DigestKnownTo(LocalDate day);
    public abstract Prose DigestSaid(int closer, int cameOf, int answers);
    public abstract string DigestCloserHeading { get; }
    public abstract Prose DigestCloser(CameCloser closer, string name);
    public abstract string DigestCameHeading { get; }
    public abstract Prose DigestOutcome(string kind, string? title, string people, LocalDate day);
    public abstract Prose DigestMeeting(string people, LocalDate day);
    public abstract Prose DigestStep(string step, string? title, LocalDate day);
    public abstract string DigestAnswersHeading { get; }
    public abstract Prose DigestMoreAnswers(int more);
    public abstract string DigestPromisesHeading { get; }
    public abstract Prose DigestPromise(string name, string promise, LocalDate day);
    public abstract Prose DigestOlderPromises(int older);
    public abstract string DigestQuietHeading { get; }
    public abstract Prose DigestQuiet(string name, int silenceDays, double usualGapDays);
    public abstract Prose DigestQuietNote { get; }
    public abstract Prose DigestEnd { get; }
    public abstract string DigestNothing(Period week);
    public abstract string DigestUnknown(Period week, LocalDate? asOf);
}
