using NodaTime;

namespace Quinze.Reports.Words;

/// <summary>The words of the sections on people: the fifteen, circles, silences, exchanges, where words went.</summary>
internal abstract partial class Wording
{
    public abstract string FifteenHeading { get; }
    public abstract Prose FifteenSaid(int people, int eligible);
    public abstract Prose FifteenChange(int ninety, int year);
    public abstract string Alphabetical { get; }
    public abstract string PersonColumn { get; }
    public abstract string FromYou { get; }
    public abstract string FromThem { get; }
    public abstract string ActiveDays { get; }
    public abstract string LastContact { get; }
    public abstract string QuietTag { get; }
    public abstract string You { get; }
    public abstract string CirclesPicture { get; }
    public abstract string CirclesPictureSays(string names, int others, string quiet);
    public abstract Prose CirclesLegend(int? mostDots);
    public abstract string NotAmongHeading { get; }
    public abstract string ReasonColumn { get; }
    public abstract string PeopleColumn { get; }
    public abstract string TwoYearsBefore(LocalDate asOf);
    public abstract string PositionAt(string position, string company);

    public abstract string SayHeading { get; }
    public abstract Prose SayInvitation { get; }
    public abstract string SayWhy { get; }
    public abstract Prose SaySaid(int named, int seen, int notSeen, int unnamed);
    public abstract string NamedAndSeen { get; }
    public abstract string NamedAndSeenRemark { get; }
    public abstract string NamedNotSeen { get; }
    public abstract string NamedNotSeenRemark { get; }
    public abstract string SeenNotNamed { get; }
    public abstract string SeenNotNamedRemark { get; }
    public abstract string LastOn(LocalDate day);
    public abstract string NoOne { get; }

    public abstract string CirclesHeading { get; }
    public abstract Prose CirclesSaid(IReadOnlyList<int> sizes, int activeNetwork);
    public abstract Prose CirclesLayers(int? layers);

    /// <summary>As of when circles are drawn, and how many in them have not written for two years.</summary>
    public abstract Prose CirclesAsOf(LocalDate? day, int asleep);
    public abstract string AsleepColumn { get; }
    public abstract string AsleepHeading { get; }
    public abstract string LastIn(int year);
    public abstract Prose CirclesPublished(double innermost, int facebook, int twitter, string source);
    public abstract string CirclesSizes { get; }
    public abstract string CircleName(int number);
    public abstract string CircleColumn { get; }
    public abstract string WithinColumn { get; }
    public abstract string IntervalColumn(double level);
    public abstract string RingColumn { get; }
    public abstract string PerYearColumn { get; }
    public abstract string ActiveNetwork { get; }

    public abstract string QuietHeading { get; }
    public abstract Prose QuietSaid(int quiet, int ties);
    public abstract Prose QuietElsewhere { get; }
    public abstract string QuietLeftOut(int elsewhere, int snoozed);
    public abstract string QuietPicture { get; }
    public abstract string QuietPictureSays(int rows);
    public abstract string UsualGap { get; }
    public abstract string SilenceColumn { get; }
    public abstract string EveryDays(double days);
    public abstract string HalfLifeHeading { get; }
    public abstract Prose HalfLifeSaid(double? days, bool tooFew);
    public abstract string CurveTitle { get; }

    /// <summary>The curve in words, for who does not see it.</summary>
    public abstract string CurveSays(string ages);
    public abstract Prose CurveLegend { get; }
    public abstract string AgeColumn { get; }
    public abstract string AliveColumn { get; }
    public abstract string AtRiskColumn { get; }
    public abstract string YearsOld(double years);
    public abstract string HalfLife { get; }
    public abstract string HalfLifeCounts(int ties, int ended, int censored);
    public abstract string LimitColumn { get; }
    public abstract string Gaps(double gaps);
    public abstract string QuietColumn { get; }
    public abstract Prose QuietTrial(LocalDate cut, int quiet, int came, int others, int othersCame);

    public abstract string ExchangesHeading { get; }
    public abstract Prose ExchangesSaid(int conversations, int twoWay);
    public abstract Prose AnswersSaid(double? byOwner, double? byOthers);
    public abstract Prose StartsSaid(double share);
    public abstract string ByYear { get; }
    public abstract string YearColumn { get; }
    public abstract string ConversationsColumn { get; }
    public abstract string BothWrote { get; }
    public abstract string OneWrote { get; }
    public abstract string StartedByYou { get; }
    public abstract string StartedByThem { get; }
    public abstract string MessagesColumn { get; }
    public abstract string AnswersHeading { get; }
    public abstract string WhoAnswers { get; }
    public abstract string YouAnswer { get; }
    public abstract string TheyAnswer { get; }
    public abstract string TurnsColumn { get; }
    public abstract string AnsweredColumn { get; }
    public abstract string MedianWait { get; }
    public abstract string WithinWeek { get; }
    public abstract string MedianOfAnswered { get; }
    public abstract string LongestHeading { get; }
    public abstract string SpanColumn { get; }
    public abstract string LeftOutHeading { get; }
    public abstract string NeverAnswered { get; }

    public abstract string WordsHeading { get; }
    public abstract Prose WordsSaid(long words, double? fifteen, double publicShare, Period period);
    public abstract Prose WordsBefore(double? before, Period period);
    public abstract string WordsPicture(Period period);
    public abstract string WordsPictureSays(string parts);
    public abstract string ToWhom { get; }

    /// <summary>When figures are of, in a few words: in 2025, this year, in these 181 days.</summary>
    public abstract string Lately(Period period);

    /// <summary>The same for as many days just before it.</summary>
    public abstract string Before(Period period);

    public abstract string ShareColumn { get; }
    public abstract string WordsWord { get; }
    public abstract Prose WordsUnknown(IReadOnlyList<string> what);
    public abstract string NotCovered(string kinds);
    public abstract Prose TooFewWordsBefore(Period period);
}
