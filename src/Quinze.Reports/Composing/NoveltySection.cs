using Quinze.Analyses;
using Quinze.Reports.Charts;
using Quinze.Reports.Words;

namespace Quinze.Reports.Composing;

/// <summary>What posts add to what was said before, span by span, beside what any order of them would show.</summary>
internal static class NoveltySection
{
    private const int MostSpans = 12;
    private const int MostPosts = 3;

    public static Section? Of(Composition c)
    {
        if (c.Find("novelty") is not { } finding)
        {
            return null;
        }
        var words = c.Words;
        if (finding.Results is not NoveltyResults results)
        {
            return new Section("novelty", words.NoveltyHeading, c.TooLittle(finding));
        }
        var spans = results.Spans.TakeLast(MostSpans).ToList();
        var ordered = results.Items.OrderBy(i => i.New - i.Expected).ToList();
        return new Section(
            "novelty",
            words.NoveltyHeading,
            [
                new Said([words.NoveltySaid(results.All.New, results.All.Expected), Verdict(words, spans[^1])]),
                .. spans.Count > 1 ? new Block[] { new Picture(Drawn(words, spans)) } : [],
                Spans(words, spans),
                Composition.BasisOf(
                    finding,
                    "all",
                    words.N(words.Posts(results.Items.Count)),
                    results.All.Interval is { } interval
                        ? words.Told(words.NoveltyGap, words.Points(results.All.Difference), words.Interval(interval, words.Points))
                        : null,
                    c.Period(finding),
                    words.NoveltyLeftOut(results.TooEarly, results.TooShort, results.Copies, results.TextGone)
                ),
                new Details(
                    words.NoveltyPosts,
                    [Posts(c, words.AddedLeast, ordered.Take(MostPosts)), Posts(c, words.AddedMost, ordered.TakeLast(MostPosts).Reverse())]
                ),
                new Note(words.NoveltyNote),
            ]
        );
    }

    private static Prose Verdict(Wording words, NoveltyOf last) =>
        words.NoveltyLately(words.SpanOf(last.From, last.To), last.Difference, last.Interval is { } i && (i.Lo > 0 || i.Hi < 0));

    private static IntervalRows Drawn(Wording words, List<NoveltyOf> spans)
    {
        var reach = Math.Max(
            0.05,
            Math.Ceiling(20 * spans.Max(s => Math.Max(Math.Abs(s.Interval?.Lo ?? s.Difference), Math.Abs(s.Interval?.Hi ?? s.Difference))))
                / 20
        );
        return new IntervalRows(
            "novelty-spans",
            words.NoveltyPicture,
            words.NoveltyPictureSays(string.Join(", ", spans.Select(s => $"{words.SpanOf(s.From, s.To)} {words.Points(s.Difference)}"))),
            [
                .. spans.Select(s => new IntervalRow(
                    words.SpanOf(s.From, s.To),
                    s.Difference,
                    s.Interval?.Lo,
                    s.Interval?.Hi,
                    words.Points(s.Difference)
                )),
            ],
            [(-reach, words.Points(-reach)), (0, words.Points(0)), (reach, words.Points(reach))],
            Logarithmic: false
        );
    }

    private static Table Spans(Wording words, List<NoveltyOf> spans) =>
        new(
            words.NoveltyHeading,
            [
                new Column(words.WhenColumn, ColumnKind.Head, Folds: false),
                new Column(words.PostsColumn, ColumnKind.Number),
                new Column(words.NewColumn, ColumnKind.Number),
                new Column(words.AnyOrderColumn, ColumnKind.Number),
                new Column(words.NoveltyGap, ColumnKind.Number, Folds: false),
            ],
            [
                .. spans.Select(s =>
                    (IReadOnlyList<Cell>)
                        [
                            words.SpanOf(s.From, s.To),
                            words.Number(s.Posts),
                            words.Percent(s.New),
                            words.Percent(s.Expected),
                            s.Interval is { } i
                                ? new Cell(words.Points(s.Difference), words.Range(words.Points(i.Lo), words.Points(i.Hi)))
                                : words.Points(s.Difference),
                        ]
                ),
            ]
        );

    private static Table Posts(Composition c, string caption, IEnumerable<NoveltyItem> items)
    {
        var words = c.Words;
        var shown = items.ToList();
        var called = new PostsCalled(c, shown.Select(i => i.Post));
        return new Table(
            caption,
            [
                new Column(caption, ColumnKind.Head, Folds: false),
                new Column(words.NewColumn, ColumnKind.Number),
                new Column(words.AnyOrderColumn, ColumnKind.Number),
            ],
            [.. shown.Select(i => (IReadOnlyList<Cell>)[called.Of(i.Post), words.Percent(i.New), words.Percent(i.Expected)])]
        );
    }
}
