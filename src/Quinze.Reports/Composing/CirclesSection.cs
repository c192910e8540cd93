using Quinze.Analyses;
using Quinze.Reports.Charts;

namespace Quinze.Reports.Composing;

/// <summary>Circles at this person's own sizes; published ones only quoted beside.</summary>
internal static class CirclesSection
{
    /// <summary>The outer circles are full of people one once wrote to; only the inner ones surprise.</summary>
    private const int InnerCircles = 3;
    private const int MostAsleep = 30;

    public static Section? Of(Composition c)
    {
        if (c.Find("circles") is not { Results: CirclesResults results } finding)
        {
            return null;
        }
        var words = c.Words;
        if (results.Circles.Count == 0)
        {
            var need = results.CirclesNeed is { } n ? words.NotEnough(finding.Have ?? n with { Count = 0 }, n) : words.NothingToRead;
            return new Section(
                "circles",
                words.CirclesHeading,
                [new NotEnough(need), Composition.BasisOf(finding, null, c.Period(finding))]
            );
        }
        var sizes = results.Circles.Select(r => r.Cumulative).ToList();
        var interval = results.ActiveInterval is { } active ? words.Interval(active, v => words.Number(v)) : null;
        return new Section(
            "circles",
            words.CirclesHeading,
            [
                new Said([
                    words.CirclesSaid(sizes, results.ActiveNetwork),
                    words.CirclesLayers(results.Layers),
                    words.CirclesAsOf(finding.AsOf, results.Circles.Sum(r => r.Asleep.Count)),
                ]),
                new Picture(ChartOf(c, results)),
                TableOf(c, results),
                .. Asleep(c, results),
                Composition.BasisOf(
                    finding,
                    "circles",
                    words.Labelled(words.ActiveNetwork, words.People(results.ActiveNetwork)),
                    interval,
                    c.Period(finding)
                ),
                new Note(Published(c, results.Published)),
                .. MovedSection.Blocks(c, results),
            ]
        );
    }

    /// <summary>Somebody close years ago can stand in an inner ring: said by name, with the year.</summary>
    private static IEnumerable<Block> Asleep(Composition c, CirclesResults results)
    {
        var words = c.Words;
        List<Prose> gone =
        [
            .. results
                .Circles.Take(InnerCircles)
                .SelectMany(
                    (circle, i) =>
                        circle.Asleep.Select(a =>
                            Prose
                                .Of(words.Labelled(words.CircleName(i + 1), ""))
                                .Then(c.Names.Called(a.Person))
                                .Then(Prose.Of($", {words.LastIn(a.LastContact.Year)}"))
                        )
                ),
        ];
        if (gone.Count > 0)
        {
            yield return new Details($"{words.AsleepHeading} ({words.Number(gone.Count)})", [new Bullets([.. gone.Take(MostAsleep)])]);
        }
    }

    private static Prose Published(Composition c, PublishedCircles p) =>
        c.Words.CirclesPublished(p.Innermost, p.LayersOnFacebook, p.LayersOnTwitter, p.Source);

    private static IntervalRows ChartOf(Composition c, CirclesResults results)
    {
        var words = c.Words;
        var rows = results
            .Circles.Select(
                (circle, i) =>
                    new IntervalRow(
                        words.CircleName(i + 1),
                        circle.Cumulative,
                        circle.Interval.Lo,
                        circle.Interval.Hi,
                        words.Number(circle.Cumulative)
                    )
            )
            .ToList();
        var says = string.Join(
            ", ",
            rows.Select(r => $"{r.Label} {r.Text} {words.Range(words.Number(r.Lo!.Value), words.Number(r.Hi!.Value))}")
        );
        return new IntervalRows(
            "circles-sizes",
            words.CirclesSizes,
            says + ".",
            rows,
            Scale.Decades(words, rows.Max(r => Math.Max(r.Hi!.Value, r.Value!.Value))),
            Logarithmic: true
        );
    }

    private static Table TableOf(Composition c, CirclesResults results)
    {
        var words = c.Words;
        return new Table(
            words.CirclesHeading,
            [
                new Column(words.CircleColumn, ColumnKind.Head),
                new Column(words.WithinColumn, ColumnKind.Number, Folds: false),
                new Column(words.IntervalColumn(results.Circles[0].Interval.Level), ColumnKind.Number),
                new Column(words.RingColumn, ColumnKind.Number),
                new Column(words.PerYearColumn, ColumnKind.Number),
                new Column(words.AsleepColumn, ColumnKind.Number),
            ],
            [
                .. results.Circles.Select(
                    (circle, i) =>
                        (IReadOnlyList<Cell>)
                            [
                                words.CircleName(i + 1),
                                words.Number(circle.Cumulative),
                                words.Range(words.Number(circle.Interval.Lo), words.Number(circle.Interval.Hi)),
                                words.Number(circle.Size),
                                circle.PerYearFrom == circle.PerYearTo
                                    ? words.Shared(circle.PerYearFrom)
                                    : $"{words.Shared(circle.PerYearFrom)}–{words.Shared(circle.PerYearTo)}",
                                words.Number(circle.Asleep.Count),
                            ]
                ),
            ]
        );
    }
}
