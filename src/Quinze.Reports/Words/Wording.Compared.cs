namespace Quinze.Reports.Words;

/// <summary>The words of the sections that set the owner's texts beside other texts.</summary>
internal abstract partial class Wording
{
    public abstract Prose CrossPostedSaid(long posts);
    public abstract string BorrowedHeading { get; }
    public abstract Prose BorrowedSaid(long posts, long of, int texts);
    public abstract Prose QuotedApart(int passages);
    public abstract string QuotedDetails(int passages);
    public abstract string YourPostColumn { get; }
    public abstract string OtherTextColumn { get; }
    public abstract string FirstColumn { get; }
    public abstract string WhoWasFirst(string first, int? days);
    public abstract string AlsoIn(int texts);
    public abstract string WordsFromTo(int from, int to, int of);
    public abstract string ComparedNote(int tooShort, int minimum, int textGone);
    public abstract Prose BorrowedNote { get; }

    public abstract string NoveltyHeading { get; }
    public abstract Prose NoveltySaid(double share, double expected);
    public abstract Prose NoveltyLately(string span, double difference, bool clear);
    public abstract string NoveltyPicture { get; }
    public abstract string NoveltyPictureSays(string spans);
    public abstract string NewColumn { get; }
    public abstract string AnyOrderColumn { get; }
    public abstract string NoveltyGap { get; }
    public abstract string NoveltyPosts { get; }
    public abstract string AddedLeast { get; }
    public abstract string AddedMost { get; }
    public abstract string NoveltyLeftOut(int early, int shortOnes, int copies, int textGone);
    public abstract Prose NoveltyNote { get; }

    /// <summary>The first and the last day of a span.</summary>
    public string SpanOf(NodaTime.LocalDate from, NodaTime.LocalDate to) => PeriodOf(new Period(from, to));

    public abstract string MachineShareHeading { get; }
    public abstract Prose MachineShareSaid(double estimate, Findings.IntervalShape interval, double floor, bool told);
    public abstract Prose NoMachineShare(string missing, int needed);
    public abstract Prose StyleChanged(NodaTime.LocalDate since, bool beyond, int places);
    public abstract string HeldOut(double human, double machine);
    public abstract string DeltaSaid(double delta, double usual, int window);
    public abstract string ReferencesUsed(int human, int machine, int otherLanguages, int textGone);
    public abstract Prose MachineShareNote { get; }
}
