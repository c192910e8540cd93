namespace Quinze.Reports.Words;

internal sealed partial class English
{
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

    private static readonly Dictionary<string, (string One, string Many)> AmountsOfCompared = new()
    {
        ["texts of others to compare with"] = ("text of others to compare with", "texts of others to compare with"),
    };

    private static readonly Dictionary<string, (string Name, string Text)> MethodsOfCompared = new()
    {
        ["borrowed"] = (
            "Shared passages",
            "Your posts against imported articles, feeds and posts of others: fingerprints of five words (winnowing, Schleimer, Wilkerson and Aiken 2003) that are sure to meet in any eight words in a row, then alignment over a few words that differ; twelve words in common at least, five of which carry matter. Turns of phrase that stand in many texts start no passage. Share: Wilson interval."
        ),
    };

    private static readonly Dictionary<string, Prose> HelpsOfCompared = new()
    {
        ["borrowed"] = P(
            $"Texts to compare with: feeds of your trade, articles you read ({Run.Code("quinze import ARTICLES")}), a piece of your feed ({Run.Code("quinze capture --feed")})."
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
