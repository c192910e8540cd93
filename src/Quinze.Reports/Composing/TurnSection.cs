using Quinze.Analyses;
using Quinze.Findings;

namespace Quinze.Reports.Composing;

/// <summary>Whose turn has come by the rhythm of their own tie, and who sleeps that was once close.</summary>
internal static class TurnSection
{
    private const int MostRows = 15;

    public static IEnumerable<Block> Blocks(Composition c, Finding finding, QuietResults results)
    {
        var words = c.Words;
        if (results.Remind.Count > 0)
        {
            yield return new Subheading(words.TurnHeading);
            yield return new Said([words.TurnSaid(results.Remind.Count, results.RemindSnoozed)]);
            yield return new Table(
                words.TurnHeading,
                [
                    new Column(words.PersonColumn, ColumnKind.Head),
                    new Column(words.UsualGap, ColumnKind.Number),
                    new Column(words.LastContact, ColumnKind.Number, Folds: false),
                    new Column(words.DueColumn, ColumnKind.Number),
                ],
                [
                    .. results
                        .Remind.Take(MostRows)
                        .Select(r =>
                            (IReadOnlyList<Cell>)
                                [
                                    new Cell(c.Names.Called(r.Person), c.Names.Position(c.View, r.Person)),
                                    words.EveryDays(r.UsualGapDays),
                                    words.DayInShort(r.LastContact),
                                    words.DayInShort(r.Due),
                                ]
                        ),
                ]
            )
            {
                More = results.Remind.Count > MostRows ? words.More(results.Remind.Count - MostRows, "quinze analyse quiet") : null,
            };
            yield return Composition.BasisOf(finding, "remind", words.N(words.People(results.Remind.Count)), c.Period(finding));
        }
        if (results.Dormant.Count > 0)
        {
            yield return new Subheading(words.DormantHeading);
            yield return new Said([words.DormantSaid(results.Dormant.Count)]);
            yield return new Table(
                words.DormantHeading,
                [
                    new Column(words.PersonColumn, ColumnKind.Head),
                    new Column(words.ClosestColumn, ColumnKind.Number),
                    new Column(words.ActiveDays, ColumnKind.Number),
                    new Column(words.LastContact, ColumnKind.Number, Folds: false),
                ],
                [
                    .. results
                        .Dormant.Take(MostRows)
                        .Select(d =>
                            (IReadOnlyList<Cell>)
                                [
                                    new Cell(c.Names.Called(d.Person), c.Names.Position(c.View, d.Person)),
                                    words.Between(d.From, d.To),
                                    words.Number(d.Days),
                                    words.DayInShort(d.LastContact),
                                ]
                        ),
                ]
            )
            {
                More = results.Dormant.Count > MostRows ? words.More(results.Dormant.Count - MostRows, "quinze analyse quiet") : null,
            };
            yield return Composition.BasisOf(finding, "dormant", words.N(words.People(results.Dormant.Count)), c.Period(finding));
        }
    }
}
