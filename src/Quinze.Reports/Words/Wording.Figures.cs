using NodaTime;
using Quinze.Analyses;

namespace Quinze.Reports.Words;

/// <summary>The words of the audit's figures: engagement, odd posts, trade and brand, articles, pages, headline, two periods, what is not known.</summary>
internal abstract partial class Wording
{
    public abstract string EngagementHeading { get; }
    public abstract Prose ReachSaid(string metric, double median, double mean);
    public abstract Prose OddSaid(int odd, int of, double? weight, double meanWithout);
    public abstract Prose NoOdd(int of);
    public abstract Prose TooFewForOdd(int have, int need);
    public abstract Prose CutOffSaid { get; }
    public abstract Prose NoReadings { get; }
    public abstract Prose ReadingsHelp { get; }
    public abstract string Metric(string id);
    public abstract string RateName(string numerator, string denominator);
    public abstract Prose RatesNote(bool followers, double? count, LocalDate? day);
    public abstract string RateColumn { get; }
    public abstract string TheWhole { get; }
    public abstract string TheMean { get; }
    public abstract string MeanWithoutColumn { get; }
    public abstract string TheMedian { get; }
    public abstract string OfPosts { get; }
    public abstract string OfAccount(int days);
    public abstract string OddPicture { get; }
    public abstract string OddPictureSays(string bars);
    public abstract string OddPart { get; }
    public abstract string OtherPart { get; }
    public abstract string OddHeading { get; }
    public abstract string OnePostColumn { get; }
    public abstract string TimesTypical(double times);
    public abstract string TooYoungNote(int posts);

    public abstract string AboutHeading { get; }
    public abstract Prose AboutSaid(double share);
    public abstract string AboutTradeRow { get; }
    public abstract string AboutBrandRow { get; }
    public abstract string AboutEitherRow { get; }
    public abstract string PartColumn { get; }
    public abstract Prose AboutWords(string words);
    public abstract Prose NotDeclared { get; }
    public abstract Prose DeclareHelp { get; }

    public abstract string ArticlesHeading { get; }
    public abstract Prose ArticlesSaid(int articles, double perYear);
    public abstract Prose ArticlesUndated(int articles);
    public abstract string ArticlesColumn { get; }
    public abstract string SeenColumn { get; }
    public abstract string FollowersColumn { get; }
    public abstract string LeastToMost(string least, string most);
    public abstract string OfSo(int n, int of);

    public abstract string PagesHeading { get; }
    public abstract Prose PagesSaid(string name, string? followers, string? per30);
    public abstract string PageColumn { get; }
    public abstract string Per30Column { get; }
    public abstract string EngagementColumn { get; }
    public abstract Prose PagesNote { get; }
    public abstract string BesideNote { get; }

    public abstract string HeadlineHeading { get; }
    public abstract Prose HeadlineSaid(YesNo role, YesNo whom);
    public abstract string QuestionColumn { get; }
    public abstract string AnswerColumn { get; }
    public abstract string NamesRole { get; }
    public abstract string NamesWhom { get; }
    public abstract string YesNoOf(YesNo answer);
    public abstract string HeadlineBecause(string because, string? words);
    public abstract Prose Opening(string text);

    public abstract string CompareHeading { get; }
    public abstract Prose CompareSaid(int clear, int tested);
    public abstract string FirstPeriodColumn { get; }
    public abstract string SecondPeriodColumn { get; }
    public abstract string ChangedColumn { get; }
    public abstract string Times(double ratio);
    public abstract string Points(double difference);
    public abstract string Postsper30(string page);
    public abstract Prose CompareNote(bool overlapping);

    public abstract string NotKnownHeading { get; }
    public abstract Prose NotKnownSaid { get; }
    public abstract Prose WhoReadUnknown { get; }
    public abstract Prose KindsUnknown(string kinds);
    public abstract Prose RatesUnknown(string network, string rates);
    public abstract Prose ReachUnknown { get; }
    public abstract Prose ViewsUnknown { get; }
    public abstract Prose CutOffUnknown(string network);
    public abstract Prose TextGoneUnknown { get; }
    public abstract Prose PageUnknown { get; }
    public abstract string AsideFiles(int files);

    public abstract Prose LetterAuditOnly(bool lettersRead);
    public abstract Prose LimitAuditOnly(bool lettersRead);
}
