using Quinze.Analyses;

namespace Quinze.Reports.Composing;

/// <summary>What is worth answering within the minutes given, each with its reason; and the end.</summary>
internal static class DeskSection
{
    public static Section? Of(Composition c)
    {
        if (c.Find("desk") is not { } finding)
        {
            return null;
        }
        var words = c.Words;
        if (finding.Results is not DeskResults results)
        {
            return new Section("desk", words.DeskHeading, c.TooLittle(finding));
        }
        List<Block> blocks = [new Said([words.DeskSaid(results.Items.Count, results.Planned, results.Minutes)])];
        if (results.Items.Count > 0)
        {
            blocks.Add(TableOf(c, results.Items));
        }
        blocks.Add(new Said([results.ThatIsAll ? words.ThatIsAll : words.ThatIsAllLater(results.Later)]));
        if (results.January)
        {
            blocks.Add(new Note(words.DeskJanuary));
        }
        if (results.Folded.Count > 0)
        {
            var parts = results.Folded.Select(f => words.Folded(f.Value, f.Key));
            blocks.Add(new Note(words.DeskFolded(results.Folded.Values.Sum(), string.Join(", ", parts))));
        }
        blocks.Add(
            Composition.BasisOf(
                finding,
                "items",
                words.N(words.TextsRead(results.Items.Count + results.Later)),
                words.Between(results.From, results.To)
            )
        );
        blocks.Add(new Note(words.DeskNote));
        return new Section("desk", words.DeskHeading, blocks);
    }

    private static Table TableOf(Composition c, IReadOnlyList<DeskItem> items)
    {
        var words = c.Words;
        return new Table(
            words.DeskHeading,
            [
                new Column(words.PersonColumn, ColumnKind.Head),
                new Column(words.WhyColumn, Folds: false),
                new Column(words.MinutesColumn, ColumnKind.Number),
            ],
            [
                .. items.Select(i =>
                    (IReadOnlyList<Cell>)
                        [
                            new Cell(c.Names.Called(i.Person), words.Term("nearness", i.Nearness)),
                            new Cell(words.DeskReason(i), c.Names.Hidden || i.Quote is null ? i.Item : Plain.Beginning(i.Quote, 180)),
                            words.Shared(i.Minutes),
                        ]
                ),
            ]
        );
    }
}
