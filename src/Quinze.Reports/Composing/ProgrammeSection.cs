using Quinze.Analyses;

namespace Quinze.Reports.Composing;

/// <summary>What a programme of voluntary experts would be sent, had one joined it; no report of a presence shows it.</summary>
internal static class ProgrammeSection
{
    public static Section? Of(Composition c)
    {
        if (c.Find("programme") is not { Results: ProgrammeResults results } finding)
        {
            return null;
        }
        var words = c.Words;
        return new Section(
            "programme",
            words.ProgrammeHeading,
            [
                new Said([words.ProgrammeSaid(results.From, results.To)]),
                new Table(
                    words.ProgrammeHeading,
                    [new Column(words.FigureColumn, ColumnKind.Head), new Column(words.ProgrammeValue, ColumnKind.Number, Folds: false)],
                    [
                        .. results.Cells.Select(cell =>
                            (IReadOnlyList<Cell>)
                                [
                                    words.ProgrammeRow(cell.Row),
                                    cell.Value is { } value ? words.Number(value) : Prose.Of(words.Unknown, Tone.Unknown),
                                ]
                        ),
                    ]
                ),
                new Note(
                    words.ProgrammeRules(
                        results.Rules.MinimumContributors,
                        words.Percent(results.Rules.GreatestShare),
                        words.Number(results.Rules.Rounding)
                    )
                ),
                Composition.BasisOf(finding, null, c.Period(finding)),
            ]
        );
    }
}
