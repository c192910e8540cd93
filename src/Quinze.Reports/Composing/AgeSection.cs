using Quinze.Analyses;
using Quinze.Findings;
using Quinze.Reports.Charts;
using Quinze.Reports.Words;

namespace Quinze.Reports.Composing;

/// <summary>The age pyramid of each community, and where it is heading.</summary>
internal static class AgeSection
{
    private static readonly int[] Shown = [1, 3, 5, 10];

    public static Section? Of(Composition c)
    {
        if (c.Find("age") is not { } finding)
        {
            return null;
        }
        var words = c.Words;
        if (finding.Results is not AgeResults results)
        {
            return new Section("age", words.AgeHeading, c.TooLittle(finding));
        }
        List<Block> blocks = [];
        for (var i = 0; i < results.Communities.Count; i++)
        {
            blocks.AddRange(Community(c, finding, results.Communities[i], i, results.Communities.Count > 1));
        }
        return new Section("age", words.AgeHeading, blocks);
    }

    private static IEnumerable<Block> Community(Composition c, Finding finding, AgeOfCommunity of, int index, bool named)
    {
        var words = c.Words;
        if (named)
        {
            yield return new Subheading(Wording.Capital(Plain.Of(of.Account ?? of.Network)));
        }
        var last = of.Projections[^1];
        var ten = last.Years[^1];
        yield return new Said([words.AgeSaid(of.MeanAge, of.On), words.AgeThen(last.Scenario == "closed", ten.Year, ten.MeanAge)]);
        yield return new Picture(Bands(c, of, ten, index));
        yield return BandTable(c, of, last);
        yield return Composition.BasisOf(
            finding,
            $"communities[{Composition.Id(index)}]",
            of.Size is { } size ? words.N(words.People(size)) : null,
            words.Told(
                words.MeanAge,
                words.Number(of.MeanAge, 1),
                words.AgeBounds(words.Number(of.MeanAgeBounds.Lo, 1), words.Number(of.MeanAgeBounds.Hi, 1))
            ),
            words.Day(of.On)
        );
        yield return new Note(words.AgeScenario(last.Scenario == "closed", words.Percent(last.Staying), words.Percent(last.Newcomers)));
    }

    private static IntervalRows Bands(Composition c, AgeOfCommunity of, AgeYear ten, int index)
    {
        var words = c.Words;
        var rows = of
            .Bands.Zip(ten.Bands)
            .Select(b => new IntervalRow(
                words.YearsOfAge(b.First.Ages),
                b.First.Share,
                b.Second.Interval.Lo,
                b.Second.Interval.Hi,
                words.NowAndThen(words.Percent(b.First.Share), words.Percent(b.Second.Share))
            ))
            .ToList();
        var most = rows.Max(r => Math.Max(r.Value ?? 0, r.Hi ?? 0));
        return new IntervalRows(
            $"ages-{Composition.Id(index)}",
            words.AgePicture(ten.Year),
            string.Join("; ", rows.Select(r => $"{r.Label}: {r.Text}")) + ".",
            rows,
            Scale.Linear(most, words.Percent),
            Logarithmic: false
        );
    }

    private static Table BandTable(Composition c, AgeOfCommunity of, AgeProjection projection)
    {
        var words = c.Words;
        var years = projection.Years.Where(y => Shown.Contains(y.Year)).ToList();
        return new Table(
            words.AgeHeading,
            [
                new Column(words.AgesColumn, ColumnKind.Head),
                new Column(words.AgeNow, ColumnKind.Number, Folds: false),
                .. years.Select(y => new Column(words.InYears(y.Year), ColumnKind.Number)),
            ],
            [
                .. of.Bands.Select(
                    (b, i) =>
                        (IReadOnlyList<Cell>)
                            [
                                words.YearsOfAge(b.Ages),
                                b.AtMost ? words.AtMost(words.Percent(b.Share * 2)) : words.Percent(b.Share),
                                .. years.Select(y =>
                                    (Cell)
                                        $"{words.Percent(y.Bands[i].Share)} {words.Range(words.Percent(y.Bands[i].Interval.Lo), words.Percent(y.Bands[i].Interval.Hi))}"
                                ),
                            ]
                ),
                [
                    words.MeanAge,
                    words.Number(of.MeanAge, 1),
                    .. years.Select(y =>
                        (Cell)
                            $"{words.Number(y.MeanAge, 1)} {words.Range(words.Number(y.MeanAgeInterval.Lo, 1), words.Number(y.MeanAgeInterval.Hi, 1))}"
                    ),
                ],
            ]
        );
    }
}
