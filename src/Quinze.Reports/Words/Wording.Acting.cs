using NodaTime;

namespace Quinze.Reports.Words;

/// <summary>The words of the sections on acting: productive exchanges and cases.</summary>
internal abstract partial class Wording
{
    public abstract string ProductiveHeading { get; }
    public abstract Prose ProductiveUnknown { get; }
    public abstract Prose ProductiveTooFew(int exchanges, LocalDate? from, LocalDate? to);
    public abstract Prose ProductiveSaid(int exchanges, double share);

    /// <param name="clear">Whether the interval of the difference leaves zero out.</param>
    public abstract Prose ProductiveBase(double usual, double share, bool clear);
    public abstract Prose ProductiveNote(int censored, int leftOut);
    public abstract string ProductiveLatest { get; }
    public abstract string ExchangesWord { get; }
    public abstract string FollowedColumn { get; }
    public abstract string AnythingFollowed { get; }
    public abstract string AnyDayFollowed { get; }
    public abstract string DayColumn { get; }
    public abstract string AfterColumn { get; }

    /// <summary><c>meeting</c>, <c>case-step</c> or <c>outcome</c>.</summary>
    public abstract string FollowedBy(string what);

    public abstract string CasesHeading { get; }
    public abstract Prose CasesSaid(int cases, int open);
    public abstract string CasesCount(int cases);
    public abstract string StepColumn { get; }
    public abstract string CasesColumn { get; }
    public abstract string Within90Column { get; }
    public abstract string TooFewCases { get; }
    public abstract string BetweenHeading { get; }
    public abstract string ArrivedColumn { get; }
    public abstract string MedianColumn { get; }
    public abstract string StepToStep(string from, string to);
    public abstract string CasesListHeading { get; }
    public abstract string CaseColumn { get; }
    public abstract string OpenedColumn { get; }
    public abstract string SeenHeading { get; }
    public abstract Prose SeenStep(string id, string step, LocalDate day, string item);
    public abstract Prose SeenNote { get; }

    /// <summary><c>opened</c>, or the word of a step.</summary>
    public abstract string StepWord(string step);
}
