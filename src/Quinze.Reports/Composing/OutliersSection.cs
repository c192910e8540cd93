using Quinze.Analyses;

namespace Quinze.Reports.Composing;

/// <summary>The posts that left their author's ordinary, and what was in the news when one went far.</summary>
internal static class OutliersSection
{
    private const int MostPosts = 8;

    public static Section? Of(Composition c)
    {
        if (c.Find("outliers") is not { } finding)
        {
            return null;
        }
        var words = c.Words;
        if (finding.Results is not OutliersResults results)
        {
            return new Section("outliers", words.OutliersHeading, c.TooLittle(finding));
        }
        var high = results.Posts.Count(p => p.Direction == "high");
        List<Block> blocks = [new Said([words.OutliersSaid(results.Judged, high, results.Posts.Count - high)])];
        if (results.Posts.Count > 0)
        {
            blocks.Add(TableOf(c, results));
        }
        blocks.Add(
            Composition.BasisOf(
                finding,
                "judged",
                words.N(words.Posts(results.Judged)),
                c.Period(finding),
                words.OutliersSetAside(results.TooYoung, results.NeverRead)
            )
        );
        return new Section("outliers", words.OutliersHeading, blocks);
    }

    private static Table TableOf(Composition c, OutliersResults results)
    {
        var words = c.Words;
        var shown = results.Posts.TakeLast(MostPosts).ToList();
        var posts = new PostsCalled(c, shown.Select(p => p.Post));
        return new Table(
            words.OutliersHeading,
            [
                new Column(words.PostColumn, ColumnKind.Head),
                new Column(words.FigureColumn, ColumnKind.Number, Folds: false),
                new Column(words.UsuallyColumn, ColumnKind.Number),
                new Column(words.CauseColumn),
            ],
            [
                .. shown.Select(p =>
                    (IReadOnlyList<Cell>)
                        [
                            posts.Of(p.Post),
                            new Cell(words.Number(p.Value), words.Metric(p.Metric)),
                            words.Number(Math.Round(p.Usual)),
                            p.Cause.Status == "overlap"
                                ? Prose.Of(
                                    words.CauseOfNews(Plain.Of(string.Join(", ", p.Cause.News.SelectMany(n => n.Words).Distinct().Take(5))))
                                )
                                : Prose.Of(words.CauseUnknown, Tone.Unknown),
                        ]
                ),
            ]
        )
        {
            More = results.Posts.Count > MostPosts ? words.More(results.Posts.Count - MostPosts, "quinze analyse outliers") : null,
        };
    }
}
