using NodaTime;
using Quinze.Analyses;

namespace Quinze.Reports.Words;

internal sealed partial class English
{
    public override string EngagementHeading => "Shown, and what was done with it";

    public override Prose ReachSaid(string metric, double median, double mean) =>
        P($"Half of the posts have {Run.Near(Number(median) + " " + Metric(metric))} or more; the mean is {Number(mean)}.");

    public override Prose OddSaid(int odd, int of, double? weight, double meanWithout) =>
        P(
            $"{Run.Near(odd == 1 ? "One post" : Capital(InWords(odd)) + " posts")} of {Number(of)} {(odd == 1 ? "is" : "are")} out of pattern{(weight is { } w ? $" and {(odd == 1 ? "weighs" : "weigh")} {Percent(w)} of the whole" : "")}; without {(odd == 1 ? "it" : "them")} the mean is {Number(meanWithout)}."
        );

    public override Prose NoOdd(int of) => P($"None of the {Posts(of)} is out of pattern.");

    public override Prose TooFewForOdd(int have, int need) =>
        P($"Whether one is out of pattern cannot be said: {Posts(have)} with figures, {Number(need)} needed.");

    public override Prose CutOffSaid =>
        P($"The figures come from a ranking that names the most seen posts only: those below it are unknown, not small.");
    public override Prose NoReadings => P($"Nothing that was read tells how often a post was shown, or what was done with it.");

    public override Prose ReadingsHelp =>
        P($"The network’s own analytics workbooks, or figures typed in: {Run.Code("quinze record observation")}.");

    public override string Metric(string id) =>
        id switch
        {
            "impressions" => "impressions",
            "membersReached" => "members reached",
            "engagements" => "engagements",
            "interactions" => "interactions",
            "followers" => "followers",
            "articleViews" => "views",
            "profileViews" => "profile views",
            "followersGained" => "followers gained",
            "newFollowers" => "new followers",
            "clicks+reactions+comments+reposts" => "clicks, reactions, comments and reposts",
            _ => id,
        };

    public override string RateName(string numerator, string denominator) => $"{Metric(numerator)} / {Metric(denominator)}";

    public override Prose RatesNote(bool followers, double? count, LocalDate? day) =>
        P(
            $"Interactions are reactions + comments + reposts; engagements are what the network counts as such, clicks among them.{(followers && count is { } n ? $" Followers: {Number(n)}{(day is { } on ? $" on {Day(on)}" : "")}." : "")}"
        );

    public override string RateColumn => "Rate";
    public override string TheWhole => "all together";
    public override string TheMean => "mean";
    public override string MeanWithoutColumn => "mean without odd posts";
    public override string TheMedian => "median";
    public override string OfPosts => "post by post";

    public override string OfAccount(int days) => $"the account, {DaysOf(days)}";

    public override string OddPicture => "What the odd posts weigh";

    public override string OddPictureSays(string bars) =>
        $"Two bars: the share of posts that are out of pattern, and their share of the whole. {bars}";

    public override string OddPart => "out of pattern";
    public override string OtherPart => "the others";
    public override string OddHeading => "Out of pattern";
    public override string OnePostColumn => "Post";

    public override string TimesTypical(double times) => $"{Figure(times)} times the median";

    public override string TooYoungNote(int posts) =>
        $"{Count(posts, "post was", "posts were")} less than a week old when last looked at, and {(posts == 1 ? "is" : "are")} in no rate.";

    public override string AboutHeading => "About the trade and the brand";

    public override Prose AboutSaid(double share) => P($"{Run.Near(Percent(share))} of the posts name the declared trade or brand.");

    public override string AboutTradeRow => "About the trade";
    public override string AboutBrandRow => "Naming the brand";
    public override string AboutEitherRow => "Either";
    public override string PartColumn => "share";

    public override Prose AboutWords(string words) => P($"Declared: {words}. A post counts when one of these words stands in it.");

    public override Prose NotDeclared => P($"Neither a trade nor a brand is declared.");

    public override Prose DeclareHelp => P($"{Run.Code("quinze record trade WORD…")} and {Run.Code("quinze record brand NAME…")}.");

    public override string ArticlesHeading => "Articles, and their views";

    public override Prose ArticlesSaid(int articles, double perYear) =>
        P($"{Run.Near(Count(articles, "article", "articles"))} in all, {Shared(perYear)} a year.");

    public override Prose ArticlesUndated(int articles) =>
        P(
            $"{Run.Near(Count(articles, "of them carries", "of them carry"))} no date in the files, and {(articles == 1 ? "is" : "are")} in no year."
        );

    public override string ArticlesColumn => "articles";
    public override string SeenColumn => "views";
    public override string FollowersColumn => "followers";

    public override string LeastToMost(string least, string most) => least == most ? least : $"{least} to {most}";

    public override string OfSo(int n, int of) => $"of {Number(n)} of {Number(of)}";

    public override string PagesHeading => "The brand’s page";

    public override Prose PagesSaid(string name, string? followers, string? per30) =>
        P(
            $"{Run.Name(name)}: {(followers is null ? Prose.Of("followers unknown", Tone.Unknown) : Prose.Of(followers + " followers", Tone.Near))}, {(per30 is null ? Prose.Of("posts unknown", Tone.Unknown) : Prose.Of(per30 + " posts per 30 days", Tone.Near))}."
        );

    public override string PageColumn => "Page";
    public override string Per30Column => "posts per 30 days";
    public override string EngagementColumn => "engagement";

    public override Prose PagesNote =>
        P(
            $"Engagement: clicks + reactions + comments + reposts over impressions, on the days of which all five are known; of a page beside, engagements per post."
        );

    public override string BesideNote => "stands beside, from the comparison of pages";

    public override string HeadlineHeading => "The headline";

    public override Prose HeadlineSaid(YesNo role, YesNo whom) =>
        (role, whom) switch
        {
            (YesNo.Yes, YesNo.Yes) => P($"Its first sixty characters {Run.Near("name a role, and for whom")}."),
            (YesNo.Yes, YesNo.No) => P($"Its first sixty characters {Run.Near("name a role")}, and not for whom."),
            (YesNo.No, YesNo.Yes) => P($"Its first sixty characters say {Run.Near("for whom")}, and name no role."),
            (YesNo.No, YesNo.No) => P($"Its first sixty characters name neither a role nor for whom."),
            _ => P($"Whether its first sixty characters name a role, and for whom, is {Prose.Of("unclear", Tone.Unknown)}."),
        };

    public override string QuestionColumn => "Question";
    public override string AnswerColumn => "Answer";
    public override string NamesRole => "Does it name a role?";
    public override string NamesWhom => "For whom?";

    public override string YesNoOf(YesNo answer) =>
        answer switch
        {
            YesNo.Yes => "yes",
            YesNo.No => "no",
            _ => "unclear",
        };

    public override string HeadlineBecause(string because, string? words) =>
        because switch
        {
            "named" => $"“{words}”",
            "after-opening" => $"“{words}” stands behind the sixtieth character",
            "no-known-word" => "no word for a role that we know",
            "no-marker" => "no word leads to anybody",
            "not-people" => $"“{words}” leads to no group of people that we know",
            _ => $"“{words}”: for them, or one of them?",
        };

    public override Prose Opening(string text) => P($"What is seen first: “{text}”");

    public override string CompareHeading => "Before and after";

    public override Prose CompareSaid(int clear, int tested) =>
        tested == 0
            ? P($"Two periods of one presence side by side; for none of the changes is there enough to tell it from chance.")
            : P(
                $"Two periods of one presence side by side: {Run.Near($"{Number(clear)} of {Number(tested)}")} changes that can be tested go beyond chance."
            );

    public override string FirstPeriodColumn => "before";
    public override string SecondPeriodColumn => "after";
    public override string ChangedColumn => "change";

    public override string Times(double ratio) => $"× {Figure(ratio)}";

    public override string Points(double difference) => $"{(difference > 0 ? "+" : "")}{Number(difference * 100, 1)} points";

    public override string Postsper30(string page) => $"{page}: posts per 30 days";

    public override Prose CompareNote(bool overlapping) =>
        P(
            $"Intervals: a ratio of rates whose weeks come in bunches (quasi-Poisson), a difference of shares (Newcombe); without one, no test is known, and the change is only described. Where many are tested at once, some would stand out by chance: of those said to go beyond it, one in twenty at most does (Benjamini and Hochberg 1995), so an interval may leave “no change” out and its figure not be counted. What changed is not why.{(overlapping ? " The two periods share days." : "")}"
        );

    public override string NotKnownHeading => "What these files do not tell";
    public override Prose NotKnownSaid => P($"Each of these is unknown, which is not zero.");
    public override Prose WhoReadUnknown => P($"Who read, and who liked: no file names them.");

    public override Prose KindsUnknown(string kinds) => P($"No file given tells of: {kinds}.");

    public override Prose RatesUnknown(string network, string rates) => P($"{network}: of these rates a part is missing: {rates}.");

    public override Prose ReachUnknown => P($"How often anything was shown: no analytics workbook was given.");
    public override Prose ViewsUnknown => P($"The views of the articles.");

    public override Prose CutOffUnknown(string network) => P($"{network}: the posts below the end of the ranking.");

    public override Prose TextGoneUnknown => P($"What posts said whose text is no longer kept.");
    public override Prose PageUnknown => P($"A page of the brand: no workbook of one was given.");

    public override string AsideFiles(int files) => $"{Count(files, "file", "files")} left aside, and why";

    public override Prose LetterAuditOnly(bool lettersRead) =>
        lettersRead
            ? P(
                $"This audit is of what is published and its figures: messages and connections, which this ledger has read, do not enter it. It is not for hiring or assessing anybody."
            )
            : P(
                $"This audit reads what is published and its figures: messages and connections were not even opened. It is not for hiring or assessing anybody."
            );

    public override Prose LimitAuditOnly(bool lettersRead) =>
        lettersRead
            ? P(
                $"Messages, mail and connections, which this ledger has read, are left out on purpose: nothing here speaks of people and of what they say to each other."
            )
            : P(
                $"Messages, mail and connections were not read, on purpose: nothing here speaks of people and of what they say to each other."
            );
}
