using Quinze.Analyses;

namespace Quinze.Reports.Composing;

/// <summary>Real problems, how far they got and how long it took.</summary>
internal static class CasesSection
{
    private const int MostRows = 20;

    public static Section? Of(Composition c)
    {
        // Who keeps no cases needs no chapter that says so.
        if (c.Find("cases") is not { Results: CasesResults results } finding)
        {
            return null;
        }
        var words = c.Words;
        List<Block> blocks =
        [
            new Said([words.CasesSaid(results.Cases, results.Open)]),
            FunnelTable(c, results.Funnel),
            Composition.BasisOf(finding, "cases", words.N(words.CasesCount(results.Cases)), c.Period(finding)),
        ];
        if (results.Between.Any(b => b.Ended > 0))
        {
            blocks.Add(new Subheading(words.BetweenHeading));
            blocks.Add(BetweenTable(c, results.Between));
        }
        blocks.Add(new Subheading(words.CasesListHeading));
        blocks.Add(ListTable(c, results.List));
        var seen = results.List.Where(one => one.Seen.Count > 0).ToList();
        if (seen.Count > 0)
        {
            blocks.Add(
                new Details(
                    words.SeenHeading,
                    [
                        new Bullets([
                            .. seen.SelectMany(one => one.Seen.Select(s => words.SeenStep(one.Id, words.StepWord(s.Step), s.Day, s.Item))),
                        ]),
                        new Note(words.SeenNote),
                    ]
                )
            );
        }
        return new Section("cases", words.CasesHeading, blocks);
    }

    private static Table FunnelTable(Composition c, IReadOnlyList<FunnelStep> funnel)
    {
        var words = c.Words;
        return new Table(
            words.CasesHeading,
            [
                new Column(words.StepColumn, ColumnKind.Head),
                new Column(words.CasesColumn, ColumnKind.Number, Folds: false),
                new Column(words.ShareColumn, ColumnKind.Number),
                new Column(words.Within90Column, ColumnKind.Number),
            ],
            [
                .. funnel.Select(f =>
                    (IReadOnlyList<Cell>)
                        [
                            words.StepWord(f.Step),
                            words.Number(f.Reached.Count),
                            new Cell(
                                words.Percent(f.Reached.Share ?? 0),
                                f.Reached.Interval is { } i ? words.Range(words.Percent(i.Lo), words.Percent(i.Hi)) : null
                            ),
                            new Cell(
                                f.Within90 is { } within ? words.Percent(within) : Prose.Of(words.TooFewCases, Tone.Unknown),
                                f.Interval is { } w ? words.Range(words.Percent(w.Lo), words.Percent(w.Hi)) : null
                            ),
                        ]
                ),
            ]
        );
    }

    private static Table BetweenTable(Composition c, IReadOnlyList<BetweenSteps> between)
    {
        var words = c.Words;
        return new Table(
            words.BetweenHeading,
            [
                new Column(words.StepColumn, ColumnKind.Head),
                new Column(words.CasesColumn, ColumnKind.Number),
                new Column(words.ArrivedColumn, ColumnKind.Number),
                new Column(words.MedianColumn, ColumnKind.Number, Folds: false),
            ],
            [
                .. between
                    .Where(b => b.Cases > 0)
                    .Select(b =>
                        (IReadOnlyList<Cell>)
                            [
                                words.StepToStep(words.StepWord(b.From), words.StepWord(b.To)),
                                words.Number(b.Cases),
                                words.Number(b.Ended),
                                new Cell(
                                    b.MedianDays is { } days
                                        ? words.DaysOf(days)
                                        : Prose.Of(b.Cases < 5 ? words.TooFewCases : words.NotReached, Tone.Unknown),
                                    b.Interval is { } i ? words.Interval(i, words.DaysOf) : null
                                ),
                            ]
                    ),
            ]
        );
    }

    private static Table ListTable(Composition c, IReadOnlyList<CaseShape> list)
    {
        var words = c.Words;
        return new Table(
            words.CasesListHeading,
            [
                new Column(words.CaseColumn, ColumnKind.Head),
                new Column(words.PersonColumn),
                new Column(words.OpenedColumn, ColumnKind.Number),
                new Column(words.StepColumn, Folds: false),
            ],
            [
                .. list.Reverse()
                    .Take(MostRows)
                    .Select(one =>
                        (IReadOnlyList<Cell>)
                            [
                                c.Options.HideNames || one.Title is null ? new Cell(one.Id) : new Cell(Plain.Of(one.Title), one.Id),
                                c.Names.Called(one.People),
                                words.DayInShort(one.Opened),
                                words.StepWord(one.State),
                            ]
                    ),
            ]
        )
        {
            More = list.Count > MostRows ? words.More(list.Count - MostRows, "quinze show cases") : null,
        };
    }
}
