namespace Quinze.Reports.Words;

internal sealed partial class English
{
    public override Prose CrossPostedSaid(long posts) =>
        P(
            $"{Posts(posts)} {(IsMany(posts) ? "stand" : "stands")} with the same words on several networks within a day: published once, which is no repeat."
        );

    public override string BorrowedHeading => "Words you share with others";

    public override Prose BorrowedSaid(long posts, long of, int texts) =>
        P(
            $"{Run.Near($"{Number(posts)} of {Posts(of)}")} {(IsMany(posts) ? "have" : "has")} a passage that stood elsewhere on an earlier day and that nothing marks as another’s, among {Count(texts, "text", "texts")} compared."
        );

    public override Prose QuotedApart(int passages) =>
        passages == 0
            ? P($"No shared passage is quoted or sourced.")
            : P(
                $"{Count(passages, "passage more is", "passages more are")} given as another’s: in quotation marks, after a name or with a link. To quote is not to borrow."
            );

    public override string QuotedDetails(int passages) => $"Quoted or sourced: {Count(passages, "passage", "passages")}";

    public override string YourPostColumn => "In your post";
    public override string OtherTextColumn => "In the other text";
    public override string FirstColumn => "Which came first";

    public override string WhoWasFirst(string first, int? days) =>
        first switch
        {
            "other" => $"the other, {Count(days ?? 0, "day", "days")} before",
            "post" => $"yours, {Count(days ?? 0, "day", "days")} before",
            "same-day" => "both on one day",
            _ => "a day is unknown",
        };

    public override string AlsoIn(int texts) => $"also in {Count(texts, "other text", "other texts")}";

    public override string WordsFromTo(int from, int to, int of) => $"words {Number(from)} to {Number(to)} of {Number(of)}";

    public override string ComparedNote(int tooShort, int minimum, int textGone) =>
        $"{Posts(tooShort)} under {Number(minimum)} words left out; {Count(textGone, "text", "texts")} not kept, unknown";

    public override Prose BorrowedNote =>
        P(
            $"The same words in two places do not say who took them from whom: both may have a third source, an agency, a press release, a shared note. Only the days are compared."
        );

    public override string NoveltyHeading => "What posts add to what you said";

    public override Prose NoveltySaid(double share, double expected) =>
        P(
            $"Of the phrases of a post, {Run.Near(Percent(share))} had stood in none of your earlier ones; the same posts in any order would have {Percent(expected)}."
        );

    public override Prose NoveltyLately(string span, double difference, bool clear) =>
        !clear ? P($"Lately ({span}) your posts add neither clearly more nor clearly less than that.")
        : difference < 0
            ? P($"Lately ({span}) they lean on what you said before more than any order would make them: {Run.Near(Points(difference))}.")
        : P($"Lately ({span}) they say more that is new than any order would make them: {Run.Near(Points(difference))}.");

    public override string NoveltyPicture => "New phrases less what any order would show";

    public override string NoveltyPictureSays(string spans) => $"One row a span, with its interval. {spans}";

    public override string NewColumn => "Never said before";
    public override string AnyOrderColumn => "In any order";
    public override string NoveltyGap => "Difference";
    public override string NoveltyPosts => "Posts that add least, and most";
    public override string AddedLeast => "Add little to what was said";
    public override string AddedMost => "Add much";

    public override string NoveltyLeftOut(int early, int shortOnes, int copies, int textGone) =>
        $"{Posts(early)} with too little before them, {Number(shortOnes)} too short, {Count(copies, "copy", "copies")} on another network; {Count(textGone, "text", "texts")} not kept, unknown";

    public override Prose NoveltyNote =>
        P(
            $"Words are compared, not ideas: an old idea in other words is new here. A series, or the solution of a case told before, says much again, and rightly."
        );

    public override string MachineShareHeading => "What a machine may have written, as a group";

    public override Prose MachineShareSaid(double estimate, Findings.IntervalShape interval, double floor, bool told) =>
        told
            ? P(
                $"Of the sentences of these posts taken together, {Run.Near(Percent(estimate))} are a machine’s by your references, {Interval(interval, Percent)}. Below {Percent(floor)} it could not be told from none."
            )
            : P(
                $"The share of a machine {Run.Near("cannot be told from none")}: the estimate of {Percent(estimate)}, {Interval(interval, Percent)}, against a floor of {Percent(floor)}."
            );

    public override Prose NoMachineShare(string missing, int needed) =>
        missing switch
        {
            "references-too-alike" => P($"No share: your two references are too alike to tell a machine from people."),
            "human-reference" => P($"No share: it takes {Number(needed)} texts that people are known to have written."),
            "machine-reference" => P(
                $"No share: it takes {Number(needed)} texts that a machine is known to have written, on the same matter."
            ),
            _ => P($"No share: it takes {Number(needed)} texts of people and as many of a machine, on the same matter."),
        };

    public override Prose StyleChanged(NodaTime.LocalDate since, bool beyond, int places) =>
        beyond
            ? P(
                $"Your commonest words moved more around {DayInShort(since)} than at any of {Number(places)} earlier places. That says that something changed, not what: a trade, a network, a mood do it too."
            )
            : P(
                $"Your commonest words did not move more around {DayInShort(since)} than they had before, at {Number(places)} earlier places."
            );

    public override string HeldOut(double human, double machine) =>
        $"held-out texts of people give {Percent(human)} before correction, of a machine {Percent(machine)}";

    public override string DeltaSaid(double delta, double usual, int window) =>
        $"Delta {Number(delta, 2)}, usually {Number(usual, 2)}, over {Posts(window)} on either side";

    public override string ReferencesUsed(int human, int machine, int otherLanguages, int textGone) =>
        $"references: {Number(human)} of people, {Number(machine)} of a machine; {Posts(otherLanguages)} in other languages not measured, {Number(textGone)} not kept";

    public override Prose MachineShareNote =>
        P(
            $"Said of the group and of no post in it: no figure of a single text exists here. Detectors that judge single texts called six in ten essays of learners a machine’s (Liang et al. 2023). It is an estimate, not an accusation."
        );

    private static readonly Dictionary<string, (string One, string Many)> AmountsOfCompared = new()
    {
        ["texts of others to compare with"] = ("text of others to compare with", "texts of others to compare with"),
        ["own posts with twenty earlier ones"] = (
            "post of your own with twenty earlier ones",
            "posts of your own with twenty earlier ones"
        ),
        ["own posts of fifteen words or more"] = (
            "post of your own of fifteen words or more",
            "posts of your own of fifteen words or more"
        ),
        ["reference texts of people and as many of a machine"] = (
            "reference text of people and of a machine",
            "reference texts of people and as many of a machine"
        ),
    };

    private static readonly Dictionary<string, (string Name, string Text)> MethodsOfCompared = new()
    {
        ["borrowed"] = (
            "Shared passages",
            "Your posts against imported articles, feeds and posts of others: fingerprints of five words (winnowing, Schleimer, Wilkerson and Aiken 2003) that are sure to meet in any eight words in a row, then alignment over a few words that differ; twelve words in common at least, five of which carry matter. Turns of phrase that stand in many texts start no passage. Share: Wilson interval."
        ),
        ["novelty"] = (
            "What posts add",
            "Phrases (two content words close together in a sentence, as stems) that no earlier post of yours in the same language has, as a share of the post's phrases; beside it the average of the same over all orders of your posts, exactly, by rarefaction (Hurlbert 1971; Colwell, Mao and Chang 2004), so that it does not fall only because more was said before. From the twenty-first post on; copies on other networks are left out. Interval of the difference: resampled blocks of four weeks."
        ),
        ["machine-share"] = (
            "The share of a machine",
            "Of a group, never of one post. Two references that you give, of people and of a machine, in the language and on the matter of your posts: the share of their mixture that makes the words of the sentences of all posts together most likely (Liang et al. 2024). Two hundred times the references are cut in two halves, one to learn from, one to calibrate on: that corrects the estimate, gives its interval, and the floor below which it cannot be told from none. Without two references, only how far your hundred commonest words moved on 30 November 2022, beside earlier places (Burrows 2002)."
        ),
    };

    private static readonly Dictionary<string, Prose> HelpsOfCompared = new()
    {
        ["borrowed"] = P(
            $"Texts to compare with: feeds of your trade, articles you read ({Run.Code("quinze import ARTICLES")}), a piece of your feed ({Run.Code("quinze capture --feed")})."
        ),
        ["novelty"] = P($"An archive with the texts of posts that reaches further back: thirty posts in one language are enough."),
        ["machine-share"] = P(
            $"Two references of your trade and language, a hundred texts each: {Run.Code("quinze import FOLDER --as human")} and {Run.Code("quinze import FOLDER --as machine")}."
        ),
    };

    private static readonly Dictionary<string, string> TermsOfCompared = new()
    {
        ["passage.marks"] = "in quotation marks",
        ["passage.named"] = "its source is named",
        ["passage.linked"] = "with a link to it",
        ["text.news"] = "item of a feed",
        ["text.article"] = "article",
        ["text.feed"] = "post in your feed",
        ["text.post"] = "post of somebody else",
    };
}
