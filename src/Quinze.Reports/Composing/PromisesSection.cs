using Quinze.Analyses;

namespace Quinze.Reports.Composing;

/// <summary>What one said one would do, after which nothing came.</summary>
internal static class PromisesSection
{
    private const int MostRows = 15;

    public static Section? Of(Composition c)
    {
        if (c.Find("promises") is not { } finding)
        {
            return null;
        }
        var words = c.Words;
        if (finding.Results is not PromisesResults results)
        {
            return new Section("promises", words.PromisesHeading, c.TooLittle(finding));
        }
        List<Block> blocks = [new Said([words.PromisesSaid(results.Promises, results.List.Count, results.Young)])];
        if (results.List.Count > 0)
        {
            blocks.Add(TableOf(c, results.List));
        }
        blocks.Add(
            Composition.BasisOf(
                finding,
                results.List.Count > 0 ? "open" : "promises",
                words.N(words.TextsRead(results.Texts)),
                results.Share is { Share: { } share, Interval: { } interval }
                    ? words.Told(words.NothingAfter, words.Percent(share), words.Interval(interval, words.Percent))
                    : null,
                c.Period(finding)
            )
        );
        blocks.Add(new Note(words.PromisesNote));
        return new Section("promises", words.PromisesHeading, blocks);
    }

    private static Table TableOf(Composition c, IReadOnlyList<OpenPromise> open)
    {
        var words = c.Words;
        return new Table(
            words.PromisesHeading,
            [
                new Column(words.PersonColumn, ColumnKind.Head),
                new Column(words.YouWroteColumn, Folds: false),
                new Column(words.DayColumn, ColumnKind.Number),
            ],
            [
                .. open.Take(MostRows)
                    .Select(o =>
                        (IReadOnlyList<Cell>)
                            [
                                new Cell(c.Names.Called(o.Person), o.TheyWroteSince ? words.TheyWroteSince : null),
                                c.Names.Hidden ? new Cell(o.Item) : new Cell(Plain.Beginning(o.Promise, 160)),
                                words.DayInShort(o.Day),
                            ]
                    ),
            ]
        )
        {
            More = open.Count > MostRows ? words.More(open.Count - MostRows, "quinze analyse promises") : null,
        };
    }
}
