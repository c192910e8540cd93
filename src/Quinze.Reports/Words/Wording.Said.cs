namespace Quinze.Reports.Words;

/// <summary>The words of the sections on what is said: genres, feed, quotations, precepts, messages and comments.</summary>
internal abstract partial class Wording
{
    public abstract string LabelColumn { get; }
    public abstract string SharesPicture { get; }
    public abstract string SharesPictureSays(string shares);
    public abstract string ErrorUnknown { get; }
    public abstract string CorrectedBy(int labelled);
    public abstract Prose RelabelNote(string example);
    public abstract Prose LeftUnlabelled(int otherLanguages, int textGone);
    public abstract string Texts(double count);
    public abstract string Comments(double count);
    public abstract string Messages(double count);

    /// <summary>"mostly lessons (12), then …".</summary>
    public abstract Prose Mostly(string what, IReadOnlyList<(string Label, int Count)> most);

    public abstract string GenresHeading { get; }
    public abstract Prose CasesTold(int problems, int solutions);
    public abstract Prose ServesSaid(int others, int self, int both, int unclear);
    public abstract string CasesToldHeading { get; }

    public abstract string FeedHeading { get; }
    public abstract Prose FeedSaid(int posts, int authors, int promoted);
    public abstract Prose FeedNote { get; }

    public abstract string QuotesHeading { get; }
    public abstract Prose QuotesSaid(int quotes, int self, int unsourced);
    public abstract string PassageColumn { get; }
    public abstract string QuotedColumn { get; }
    public abstract string Nobody { get; }

    public abstract string PreceptsHeading { get; }
    public abstract Prose PreceptsSaid(int sentences, int precepts, int experience);
    public abstract Prose PreceptsNote { get; }

    public abstract string MessagesHeading { get; }
    public abstract Prose WishesSaid(int massWishes, int bragging, int prospecting);
    public abstract Prose SpamFolderNote(int count);

    public abstract string CriticsHeading { get; }
    public abstract Prose CriticsSaid(int critics, long of);
    public abstract Prose CriticsNote { get; }
    public abstract string AdviceColumn { get; }
    public abstract string ComesFirst { get; }
    public abstract string PathsHeading { get; }
    public abstract Prose PathSaid(Run name, bool cameRound, int comments);
    public abstract string ComplaintsHeading { get; }
    public abstract Prose ComplaintSaid(Run? name, string about, int alsoTold, int unanswered);
}
