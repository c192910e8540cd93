namespace Quinze.Reports.Words;

/// <summary>The words of the section on what people ask.</summary>
internal abstract partial class Wording
{
    public abstract string QuestionsHeading { get; }
    public abstract Prose QuestionsSaid(int asked, int groups, int people);
    public abstract Prose QuestionsOpen(int? unanswered, int? toWrite, int posts);

    public abstract string QuestionsBetweenTwo(int groups);
    public abstract string AskedColumn { get; }
    public abstract string AskedByColumn { get; }
    public abstract string SpokenOfColumn { get; }
    public abstract string NoPostYet { get; }
    public abstract string AskedInPrivate { get; }
    public abstract string AskedTimes(int questions);
    public abstract string InTargetOf(int people);
    public abstract string WordsHidden(string words);
    public abstract string WhenPublished(string when);
    public abstract string QuestionsCount(double count);
    public abstract Prose QuestionsNote(string merge, string question);
    public abstract Prose QuestionsLeftOut(int rhetorical, int courtesy, int many);
}
