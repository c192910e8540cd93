using Quinze.Analyses;

namespace Quinze.Reports.Composing;

/// <summary>What each of the fifteen last told, for letters that somebody writes by hand.</summary>
internal static class WishesSection
{
    public static Section? Of(Composition c)
    {
        // Sentences of letters stand in no report that hides names.
        if (c.Find("wishes") is not { } finding || c.Names.Hidden)
        {
            return null;
        }
        var words = c.Words;
        if (finding.Results is not WishesResults results)
        {
            return new Section("wishes", words.WishesHeading, c.TooLittle(finding));
        }
        var silent = results.People.Count(p => p.Told.Count == 0);
        return new Section(
            "wishes",
            words.WishesHeading,
            [
                new Said([words.WishesSaid(results.People.Count, silent, results.January)]),
                TableOf(c, results.People),
                Composition.BasisOf(finding, "told", c.Period(finding)),
                new Note(words.WishesNote),
            ]
        );
    }

    private static Table TableOf(Composition c, IReadOnlyList<WishFor> people)
    {
        var words = c.Words;
        IReadOnlyList<Cell> Row(WishFor person, LastTold? told, bool first) =>
            [
                first ? new Cell(c.Names.Called(person.Person), words.LastFromThem(person.LastFromThem)) : new Cell(""),
                told is null
                    ? new Cell(words.NothingTold)
                    : new Cell(Plain.Beginning(told.Sentence, 260), words.ToldOn(words.ToldKind(told.Kind), told.Day)),
            ];
        return new Table(
            words.WishesHeading,
            [new Column(words.PersonColumn, ColumnKind.Head), new Column(words.TheyToldColumn, Folds: false)],
            [.. people.SelectMany(p => p.Told.Count == 0 ? [Row(p, null, true)] : p.Told.Select((told, place) => Row(p, told, place == 0)))]
        );
    }
}
