using System.Globalization;
using NodaTime;

namespace Quinze.Reports.Words;

internal sealed partial class English
{
    public override string FifteenHeading => "Your fifteen";

    public override Prose FifteenSaid(int people, int eligible) =>
        people == 0 ? P($"Nobody has written with you, both ways, in three different months yet.")
        : eligible > people ? P($"{Run.Near(Said(people, "One person", "people"))}, of {Number(eligible)} with whom words go both ways.")
        : P($"{Run.Near(Said(people, "One person", "people"))} with whom words go both ways, in three months or more.");

    public override Prose FifteenChange(int ninety, int year) =>
        ninety == 0 && year == 0
            ? P($"They would be the same if we looked mostly at the last months, or further back.")
            : P($"{Names(ninety)} if we looked mostly at the last months, {NamesShort(year)} if we looked further back.");

    private string Names(int count) =>
        count switch
        {
            0 => "No name would change",
            1 => "One name would change",
            _ => $"{Capital(InWords(count))} names would change",
        };

    private string NamesShort(int count) => count == 0 ? "none" : InWords(count);

    public override string Alphabetical => "In alphabetical order: the order says nothing.";
    public override string PersonColumn => "Person";
    public override string FromYou => "from you";
    public override string FromThem => "to you";
    public override string ActiveDays => "days of exchange";
    public override string LastContact => "last contact";
    public override string QuietTag => "quiet";
    public override string You => "you";
    public override string CirclesPicture => "Those near you, circle by circle";

    public override string CirclesPictureSays(string names, int others, string quiet) =>
        $"Circles around you; the nearest are those you exchange with most often. Named: {names}. {(quiet.Length > 0 ? $"Quiet here: {quiet}. " : "")}{(others > 0 ? $"{People(others)} more, without a name." : "")}";

    public override Prose CirclesLegend(int? mostDots) =>
        mostDots is { } most ? Legend.Then(P($" A ring shows {Number(most)} dots at most.")) : Legend;

    private static Prose Legend =>
        P(
            $"The nearer the centre, the more frequent the days of exchange. Large dots: your fifteen. {Run.Quiet("Ochre diamond")}: an unusual silence."
        );

    public override string NotAmongHeading => "Why others are not here";
    public override string ReasonColumn => "Reason";
    public override string PeopleColumn => "People";

    public override string TwoYearsBefore(LocalDate asOf) => $"over the 730 days to {DayInShort(asOf)}";

    public override string PositionAt(string position, string company) =>
        company.Length == 0 ? position
        : position.Length == 0 ? company
        : $"{position}, {company}";

    public override string SayHeading => "Say your fifteen first";

    public override Prose SayInvitation =>
        P(
            $"Before you read a figure, write down the names that come to you. {Run.Code("quinze record fifteen")} keeps them; this report will then lay them beside what is seen here, and nobody is at fault."
        );

    public override string SayWhy => "The people we care for are not all on a network. It is for you to begin.";

    public override Prose SaySaid(int named, int seen, int notSeen, int unnamed) =>
        P(
            $"You said {Run.Near(Count(named, "name", "names"))}: {Number(seen)} seen here, {Number(notSeen)} not. {Number(unnamed)} {(unnamed == 1 ? "is" : "are")} seen here without being said."
        );

    public override string NamedAndSeen => "Said, and seen here";
    public override string NamedAndSeenRemark => "You knew it, and it shows.";
    public override string NamedNotSeen => "Said, and not seen here";
    public override string NamedNotSeenRemark => "No fault in it: one talks elsewhere.";
    public override string SeenNotNamed => "Seen here, and not said";
    public override string SeenNotNamedRemark => "They write to you, and you answer.";

    public override string LastOn(LocalDate day) => "last contact " + DayInShort(day);

    public override string NoOne => "nobody";

    public override string CirclesHeading => "Your circles, at their own sizes";

    public override Prose CirclesSaid(IReadOnlyList<int> sizes, int activeNetwork) =>
        P($"From the inside outwards, your circles hold {Run.Near(Enumerated(sizes))} people.");

    public override Prose CirclesLayers(int? layers) =>
        layers is { } k and > 1
            ? P($"Your frequencies fall into {InWords(k)} layers by themselves; the circles below cut them in five.")
            : P($"Your frequencies run into one another without a clear step: these five circles are a cut, not a discovery.");

    public override Prose CirclesAsOf(LocalDate? day, int asleep) =>
        P(
            $"They look back over whole relations{(day is { } d ? $", as of {Day(d)}" : "")}: {(asleep == 0 ? "nobody in them has" : $"{People(asleep)} in them {(asleep == 1 ? "has" : "have")}")} been without an exchange for two years."
        );

    public override string AsleepColumn => "No exchange for two years";
    public override string AsleepHeading => "In an inner circle, and without an exchange for two years";

    public override string LastIn(int year) => string.Create(CultureInfo.InvariantCulture, $"last contact {year}");

    public override Prose CirclesPublished(double innermost, int facebook, int twitter, string source) =>
        P(
            $"Published, for other people and elsewhere: {Number(innermost, 1)} people at the centre on average, {InWords(facebook)} circles on Facebook, {InWords(twitter)} on Twitter ({source}). Quoted, never used."
        );

    public override string CirclesSizes => "People within each circle";

    public override string CircleName(int number) =>
        number switch
        {
            1 => "1st circle",
            2 => "2nd circle",
            3 => "3rd circle",
            _ => $"{Number(number)}th circle",
        };

    public override string CircleColumn => "Circle";
    public override string WithinColumn => "People within";

    public override string IntervalColumn(double level) => Percent(level) + " interval";

    public override string RingColumn => "In the ring";
    public override string PerYearColumn => "Days of exchange a year";
    public override string ActiveNetwork => "Active network";

    public override string QuietHeading => "Gone quiet here";

    public override Prose QuietSaid(int quiet, int ties) =>
        quiet == 0
            ? P($"Of {Ties(ties)} with a rhythm, none has been silent beyond its habit.")
            : P(
                $"{Run.Quiet(Said(quiet, "One person", "people"))} {(quiet == 1 ? "has" : "have")} been quiet here well beyond habit, among {Ties(ties)} with a rhythm."
            );

    public override Prose QuietElsewhere =>
        P($"If you talk elsewhere, say so: {Run.Code("quinze record elsewhere PERSON")}. Silence here will then mean nothing.");

    public override string QuietLeftOut(int elsewhere, int snoozed) =>
        $"{Count(elsewhere, "person", "people")} you talk with elsewhere and {Number(snoozed)} put off until later are not listed.";

    public override string QuietPicture => "From habit to silence";

    public override string QuietPictureSays(int rows) =>
        $"For {People(rows)}, the usual gap between two days of exchange and the present silence, in days, on a logarithmic scale. The figures are in the table.";

    public override string UsualGap => "usual gap";
    public override string SilenceColumn => "silence";

    public override string EveryDays(double days) => days < 1.5 ? "every day" : $"every {DaysOf(Math.Round(days))}";

    public override string HalfLifeHeading => "How long your ties last";

    public override Prose HalfLifeSaid(double? days, bool tooFew) =>
        days is { } d ? P($"A tie that has found its rhythm has an even chance of still being alive after {Run.Near(Age(d))}.")
        : tooFew ? P($"Too few ties have found a rhythm to say how long they last.")
        : P($"More than half of the ties that found their rhythm are still alive: the half-life is not reached.");

    public override string CurveTitle => "Ties still alive, by their age";

    public override string CurveSays(string ages) => $"A curve that falls in steps from {Percent(1)}. Share still alive: {ages}.";

    public override Prose CurveLegend =>
        P(
            $"Age since the first contact, of ties that had found a rhythm. The band is the {Percent(0.95)} interval. A tie is under observation from its fifth day of contact until it ends, or until the files do."
        );

    public override string AgeColumn => "Age of the tie";
    public override string AliveColumn => "Still alive";
    public override string AtRiskColumn => "Ties under observation";

    public override string YearsOld(double years) => $"{Tick(years)}{NoBreak}{(years == 1 ? "year" : "years")}";

    public override string HalfLife => "Half-life of a tie";

    public override string HalfLifeCounts(int ties, int ended, int censored) =>
        $"{Ties(ties)}: {Number(ended)} ended, {Number(censored)} alive at the end of coverage";

    public override string LimitColumn => "Limit of silence";

    public override string Gaps(double gaps) => $"{Number(gaps)} usual gaps";

    public override string QuietColumn => "Quiet";

    public override Prose QuietTrial(LocalDate cut, int quiet, int came, int others, int othersCame) =>
        quiet == 0
            ? P(
                $"The rule tried on your own past: on {Day(cut)} it would have called nobody quiet; {Number(othersCame)} of the {Number(others)} ties of that day have written since."
            )
            : P(
                $"The rule tried on your own past: on {Day(cut)} it would have called {People(quiet)} quiet, {Number(came)} of whom have written since; and not {Number(others)} others, {Number(othersCame)} of whom have."
            );

    public override string ExchangesHeading => "Your exchanges";

    public override Prose ExchangesSaid(int conversations, int twoWay) =>
        P($"{Conversations(conversations)} between two; in {Run.Near(Number(twoWay))} of them both spoke.");

    public override Prose AnswersSaid(double? byOwner, double? byOthers) =>
        (byOwner, byOthers) switch
        {
            ({ } a, { } b) => P($"You usually answer within {Run.Near(Wait(a))}; you are answered within {Run.Near(Wait(b))}."),
            ({ } a, null) => P(
                $"You usually answer within {Run.Near(Wait(a))}; more than half of your own messages wait for an answer in vain."
            ),
            (null, { } b) => P(
                $"You are usually answered within {Run.Near(Wait(b))}; more than half of what others write to you stays unanswered."
            ),
            _ => P($"On both sides, more than half of the messages stay unanswered."),
        };

    public override Prose StartsSaid(double share) => P($"You begin {Percent(share)} of them.");

    public override string ByYear => "Conversations by year";
    public override string YearColumn => "Year";
    public override string ConversationsColumn => "Conversations";
    public override string BothWrote => "both spoke";
    public override string OneWrote => "only one spoke";
    public override string StartedByYou => "begun by you";
    public override string StartedByThem => "by the other";
    public override string MessagesColumn => "messages";
    public override string AnswersHeading => "How long an answer takes";
    public override string WhoAnswers => "Who answers";
    public override string YouAnswer => "you";
    public override string TheyAnswer => "the others";
    public override string TurnsColumn => "turns";
    public override string AnsweredColumn => "answered";
    public override string MedianWait => "median wait";
    public override string WithinWeek => "within a week";
    public override string MedianOfAnswered => "median of answers alone";
    public override string LongestHeading => "The longest threads";
    public override string SpanColumn => "From, to";
    public override string LeftOutHeading => "What is not in these figures";
    public override string NeverAnswered => "never answered";

    public override string WordsHeading => "Where your words went";

    public override Prose WordsSaid(long words, double? fifteen, double publicShare, Period period) =>
        fifteen is { } near
            ? P(
                $"{Capital(Lately(period))}, {Run.Near(Percent(near))} of your {WordsOf(words)} went to your fifteen and {Percent(publicShare)} to the public."
            )
            : P(
                $"{Capital(Lately(period))}, {Percent(publicShare)} of your {WordsOf(words)} went to the public; in what was read nobody is one of your fifteen, so none could go to them."
            );

    public override Prose WordsBefore(double? before, Period period) =>
        before is { } then
            ? P($"{Capital(Before(period))}, your fifteen had {Percent(then)} of them.")
            : P($"{Capital(Before(period))}, nobody was one of them yet.");

    public override string WordsPicture(Period period) => $"Shares of your words, {Lately(period)} and {Before(period)}";

    public override string WordsPictureSays(string parts) => $"Bars in parts. {parts}";

    public override string ToWhom => "To whom";

    public override string Lately(Period period) =>
        YearOf(period) is { } year ? $"in {year}"
        : IsYear(period) ? "this year"
        : period.Days == 1 ? "that day"
        : $"in these {DaysOf(period.Days)}";

    public override string Before(Period period) =>
        IsYear(period) ? "the year before"
        : period.Days == 1 ? "the day before"
        : $"in the {DaysOf(period.Days)} before";

    public override string ShareColumn => "share";
    public override string WordsWord => "words";

    public override Prose WordsUnknown(IReadOnlyList<string> what) => P($"{Prose.Of("unknown", Tone.Unknown)}: {string.Join("; ", what)}.");

    public override string NotCovered(string kinds) => $"not covered: {kinds}";

    public override Prose TooFewWordsBefore(Period period) => P($"{Capital(Before(period))}, too few words of yours were read to tell.");

    private string Enumerated(IReadOnlyList<int> sizes) =>
        sizes.Count == 1 ? Number(sizes[0]) : string.Join(", ", sizes.SkipLast(1).Select(s => Number(s))) + " and " + Number(sizes[^1]);
}
