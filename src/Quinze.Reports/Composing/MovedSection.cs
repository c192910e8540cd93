using Quinze.Analyses;

namespace Quinze.Reports.Composing;

/// <summary>How circles moved from year to year: who came closer, who drifted, what stayed.</summary>
internal static class MovedSection
{
    private const int MostNames = 15;

    public static IEnumerable<Block> Blocks(Composition c, CirclesResults results)
    {
        var words = c.Words;
        if (results.Years is not [{ Stability: not null } last, ..])
        {
            yield break;
        }
        yield return new Subheading(words.MovedHeading);
        yield return new Said([words.MovedSaid(last.Closer.Count, last.Drifted.Count, last.From, last.To)]);
        if (last.Closer.Count + last.Drifted.Count > 0)
        {
            yield return new Lists([
                new CalmList(words.CloserHeading, words.MovedRemark, [.. Names(c, last.Closer)]),
                new CalmList(words.DriftedHeading, words.MovedRemark, [.. Names(c, last.Drifted)]),
            ]);
        }
        yield return new Table(
            words.MovedHeading,
            [
                new Column(words.YearColumn, ColumnKind.Head),
                new Column(words.ActiveNetwork, ColumnKind.Number, Folds: false),
                new Column(words.StayedColumn, ColumnKind.Number),
                new Column(words.StayedInnerColumn, ColumnKind.Number),
            ],
            [
                .. results.Years.Select(y =>
                    (IReadOnlyList<Cell>)
                        [
                            words.Between(y.From, y.To),
                            words.Number(y.ActiveNetwork),
                            Share(c, y.Stability?.ActiveNetwork),
                            Share(c, y.Stability is { Circles: [_, _, var third, ..] } ? third : null),
                        ]
                ),
            ]
        );
    }

    private static IEnumerable<Cell> Names(Composition c, IReadOnlyList<MovedTie> moved) =>
        moved.Count == 0
            ? [new Cell(Prose.Of(c.Words.NoOne, Tone.Soft))]
            : moved.Take(MostNames).Select(m => new Cell(c.Names.Called(m.Person), c.Words.WeeksFromTo(m.WeeksBefore, m.WeeksAfter)));

    private static Cell Share(Composition c, double? share) =>
        share is { } stayed ? c.Words.Percent(stayed) : Prose.Of(c.Words.Unknown, Tone.Unknown);
}
