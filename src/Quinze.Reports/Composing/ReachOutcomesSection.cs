using Quinze.Analyses;

namespace Quinze.Reports.Composing;

/// <summary>The posts seen most beside those that most came of.</summary>
internal static class ReachOutcomesSection
{
    private const double Alpha = 0.05;

    public static Section? Of(Composition c)
    {
        if (c.Find("reach-outcomes") is not { } finding)
        {
            return null;
        }
        var words = c.Words;
        if (finding.Results is not ReachOutcomesResults results)
        {
            return new Section("reach-outcomes", words.ReachOutcomesHeading, c.TooLittle(finding));
        }
        var posts = new PostsCalled(c, results.MostSeen.Concat(results.MostFruitful).Select(p => p.Post));
        Cell Seen(PostAndOutcomes p) => posts.Of(p.Post, $"{words.Number(p.Reach)} ({words.KnownOutcomes(p.Outcomes)})");
        Cell Fruitful(PostAndOutcomes p) => posts.Of(p.Post, $"{words.KnownOutcomes(p.Outcomes)} ({words.Number(p.Reach)})");
        return new Section(
            "reach-outcomes",
            words.ReachOutcomesHeading,
            [
                new Said([results.Tau is { } tau ? words.ReachOutcomesSaid(tau, results.P < Alpha) : words.ReachOutcomesFlat]),
                new Lists([
                    new CalmList(words.MostSeen, words.MostSeenRemark(words.Metric(results.Metric)), [.. results.MostSeen.Select(Seen)]),
                    new CalmList(words.MostFruitful, words.MostFruitfulRemark, [.. results.MostFruitful.Select(Fruitful)]),
                ]),
                Composition.BasisOf(
                    finding,
                    "n",
                    words.N(words.Posts(results.N)),
                    results.Tau is { } t
                        ? words.Told(
                            "tau",
                            words.Figure(t),
                            results.Interval is { } interval ? words.Interval(interval, words.Figure) : null
                        )
                        : null,
                    results.P is { } p ? $"p = {words.Figure(p)}" : null,
                    c.Period(finding)
                ),
                new Note(words.ReachOutcomesNote(results.SmallestDetectable, results.OldEnoughDays)),
            ]
        );
    }
}
