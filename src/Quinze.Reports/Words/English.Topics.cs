namespace Quinze.Reports.Words;

internal sealed partial class English
{
    public override string TopicsHeading => "Your editorial line";

    public override Prose TopicsSaid(int posts, int topics, IReadOnlyList<(string Name, int Count)> most) =>
        topics == 1
            ? P($"Your {Run.Near(Posts(posts))} make one topic: no cut through them would be more than chance.")
            : P(
                $"Your {Run.Near(Posts(posts))} speak of {Count(topics, "topic", "topics")}, most of {Prose.Of(string.Join("; ", most.Select(m => $"{m.Name} ({Number(m.Count)})")), Tone.Near)}."
            );

    public override Prose ConstancySaid(double value, double unchanging, bool years, bool below) =>
        P(
            $"From one {(years ? "year" : "quarter")} to the next, {Run.Near(Percent(value))} of the posts stay on the same topics; with a line that never changes it would be {Percent(unchanging)}{(below ? ": less constant than chance explains" : ", which is no telling difference")}."
        );

    public override Prose DriftSaid(double value, double unchanging, bool moved) =>
        P(
            $"From the first half to the second, {Percent(value)} of the posts changed topic ({Percent(unchanging)} without any change of line): {(moved ? "the line has moved" : "no drift that one could tell from chance")}."
        );

    public override string TopicColumn => "Topic, by its own words";
    public override string FirstHalfColumn => "First half";
    public override string SecondHalfColumn => "Second half";
    public override string AboutTradeColumn => "Names your trade";
    public override string TopicChanged => "changed";
    public override string TopicsPicture => "Shares of the topics, with their intervals";

    public override string TopicsPictureSays(string shares) => $"One dot a topic. {shares}";

    public override Prose TopicsNote =>
        P($"Topics are found by words: one thing said in two languages makes two. What a topic is worth, its words do not say.");

    public override Prose TopicsLeftOut(int tooShort, int textGone) =>
        P(
            $"In no topic: {Count(tooShort, "post", "posts")} of hardly any words; {Count(textGone, "text not kept, unknown", "texts not kept, unknown")}."
        );

    private static readonly (string Key, (string Name, string Text) Method) TopicsMethod = (
        "topics",
        (
            "Topics",
            "Your own posts, nobody else's, as weighted stems without stop words, cut in two again and again by spherical k-means (Dhillon and Modha 2001) as long as a cut gains half as much again as on the same words dealt out to the posts anew. Named by the words that tell a topic from the others. Shares: Wilson interval; constancy and drift: against the same posts in any order; topics that changed: Newcombe interval, at a false discovery rate of 10%."
        )
    );
}
