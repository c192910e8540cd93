using Quinze.Analyses;
using Quinze.Reports.Charts;
using Quinze.Reports.Words;

namespace Quinze.Reports.Composing;

/// <summary>Conversations in which both spoke, how long an answer takes, who begins.</summary>
internal static class ExchangesSection
{
    private const int MostYears = 12;

    public static Section? Of(Composition c)
    {
        if (c.Find("exchanges") is not { } finding)
        {
            return null;
        }
        var words = c.Words;
        if (finding.Results is not ExchangesResults results)
        {
            return new Section("exchanges", words.ExchangesHeading, c.TooLittle(finding));
        }
        var first = words.ExchangesSaid(results.Conversations, results.TwoWay);
        if (results.StartedByOwner.Share.Share is { } started)
        {
            first = first.Then(Prose.Of(" ")).Then(words.StartsSaid(started));
        }
        var years = results.Years.TakeLast(MostYears).ToList();
        List<Block> blocks =
        [
            new Said([first, words.AnswersSaid(results.AnswersByOwner.MedianHours, results.AnswersByOthers.MedianHours)]),
        ];
        if (years.Count > 1)
        {
            blocks.Add(new Picture(ChartOf(c, years)));
        }
        blocks.AddRange([
            YearsTable(c, years),
            Composition.BasisOf(
                finding,
                "conversations",
                words.N(words.Conversations(results.Conversations)),
                results.StartedByOwner.Share is { Share: { } begun, Interval: { } interval }
                    ? words.Told(words.StartedByYou, words.Percent(begun), words.Interval(interval, words.Percent))
                    : null,
                c.Period(finding)
            ),
            new Subheading(words.AnswersHeading),
            AnswersTable(c, results),
            Composition.BasisOf(
                finding,
                "conversations",
                words.N($"{words.Number(results.AnswersByOwner.Turns + results.AnswersByOthers.Turns)} {words.TurnsColumn}"),
                c.Period(finding)
            ),
        ]);
        blocks.AddRange(ProductiveBlocks.Of(c, finding, results.Productive));
        if (results.Longest.Count > 0)
        {
            blocks.Add(new Details(words.LongestHeading, [LongestTable(c, results.Longest)]));
        }
        if (results.LeftOut.Count > 0)
        {
            blocks.Add(new Details(words.LeftOutHeading, [LeftOutTable(c, results)]));
        }
        return new Section("exchanges", words.ExchangesHeading, blocks);
    }

    private static StackedBars ChartOf(Composition c, List<ExchangesOfYear> years)
    {
        var words = c.Words;
        var bars = years
            .Select(y =>
            {
                double[] values = [y.TwoWay, y.Conversations - y.TwoWay];
                return new Bar(Wording.Year(y.Year), null, values, [.. values.Select(v => words.Number(v))], words.Number(y.Conversations));
            })
            .ToList();
        var says = string.Join(", ", years.Select(y => $"{Wording.Year(y.Year)} {words.Number(y.TwoWay)}/{words.Number(y.Conversations)}"));
        return new StackedBars(
            "exchange-years",
            words.ByYear,
            $"{words.BothWrote}, {words.ConversationsColumn}: {says}.",
            [words.BothWrote, words.OneWrote],
            bars,
            Whole: false
        );
    }

    private static Table YearsTable(Composition c, List<ExchangesOfYear> years)
    {
        var words = c.Words;
        return new Table(
            words.ByYear,
            [
                new Column(words.YearColumn, ColumnKind.Head),
                new Column(words.ConversationsColumn, ColumnKind.Number, Folds: false),
                new Column(words.BothWrote, ColumnKind.Number),
                new Column(words.StartedByYou, ColumnKind.Number),
                new Column(words.StartedByThem, ColumnKind.Number),
                new Column(words.MessagesColumn, ColumnKind.Number),
            ],
            [
                .. years.Select(y =>
                    (IReadOnlyList<Cell>)
                        [
                            Wording.Year(y.Year),
                            words.Number(y.Conversations),
                            words.Number(y.TwoWay),
                            words.Number(y.StartedByOwner),
                            words.Number(y.StartedByOthers),
                            words.Number(y.Messages),
                        ]
                ),
            ]
        );
    }

    private static Table AnswersTable(Composition c, ExchangesResults results)
    {
        var words = c.Words;
        IReadOnlyList<Cell> Row(string who, AnswerTimes times, Started begun) =>
            [
                who,
                words.Number(times.Turns),
                words.Number(times.Answered),
                new Cell(
                    times.MedianHours is { } median ? words.Wait(median) : Prose.Of(words.NotReached, Tone.Unknown),
                    times.Interval is { } i ? words.Interval(i, words.Wait) : null
                ),
                times.MedianHoursOfAnswered is { } answered ? words.Wait(answered) : Unknown(c),
                times.WithinWeek.Share is { } share ? words.Percent(share) : Unknown(c),
            ];
        return new Table(
            words.AnswersHeading,
            [
                new Column(words.WhoAnswers, ColumnKind.Head),
                new Column(words.TurnsColumn, ColumnKind.Number),
                new Column(words.AnsweredColumn, ColumnKind.Number),
                new Column(words.MedianWait, ColumnKind.Number, Folds: false),
                new Column(words.MedianOfAnswered, ColumnKind.Number),
                new Column(words.WithinWeek, ColumnKind.Number),
            ],
            [
                Row(words.YouAnswer, results.AnswersByOwner, results.StartedByOthers),
                Row(words.TheyAnswer, results.AnswersByOthers, results.StartedByOwner),
            ]
        );
    }

    private static Table LongestTable(Composition c, IReadOnlyList<LongThread> longest)
    {
        var words = c.Words;
        return new Table(
            words.LongestHeading,
            [
                new Column(words.PersonColumn, ColumnKind.Head),
                new Column(words.TurnsColumn, ColumnKind.Number, Folds: false),
                new Column(words.MessagesColumn, ColumnKind.Number),
                new Column(words.SpanColumn),
            ],
            [
                .. longest.Select(t =>
                    (IReadOnlyList<Cell>)
                        [c.Names.Called(t.Person), words.Number(t.Turns), words.Number(t.Messages), words.Between(t.From, t.To)]
                ),
            ]
        );
    }

    private static Table LeftOutTable(Composition c, ExchangesResults results) =>
        new(
            c.Words.LeftOutHeading,
            [new Column(c.Words.ReasonColumn, ColumnKind.Head), new Column(c.Words.RowsColumn, ColumnKind.Number, Folds: false)],
            [
                .. results
                    .LeftOut.OrderByDescending(l => l.Value)
                    .Select(l => (IReadOnlyList<Cell>)[c.Words.Term("leftOut", l.Key), c.Words.Number(l.Value)]),
            ]
        );

    private static Prose Unknown(Composition c) => Prose.Of(c.Words.Unknown, Tone.Unknown);
}
