namespace Quinze.Reports.Words;

/// <summary>The words of the sections that set the owner's texts beside other texts.</summary>
internal abstract partial class Wording
{
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
}
