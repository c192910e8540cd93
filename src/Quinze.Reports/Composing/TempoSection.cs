using Quinze.Analyses;
using Quinze.Reports.Words;

namespace Quinze.Reports.Composing;

/// <summary>The pace of publishing, its challenges and rests, and what exchanges did meanwhile.</summary>
internal static class TempoSection
{
    private const int MostRuns = 24;

    public static Section? Of(Composition c)
    {
        if (c.Find("tempo") is not { } finding)
        {
            return null;
        }
        var words = c.Words;
        if (finding.Results is not TempoResults results)
        {
            return new Section("tempo", words.TempoHeading, c.TooLittle(finding));
        }
        List<Prose> said =
        [
            words.TempoSaid(results.Pace.PerWeek, results.Pace.UsualGapDays),
            words.TempoRuns(
                results.Challenges.Count,
                results.Challenges.Select(r => r.Days).DefaultIfEmpty().Max(),
                results.Rests.Count,
                results.Rests.Select(r => r.Days).DefaultIfEmpty().Max()
            ),
        ];
        if (
            results.Exchanges.Measures.FirstOrDefault(m => m.HighMinusOrdinary is not null) is { HighMinusOrdinary: { } difference } measure
        )
        {
            said.Add(words.TempoExchanges(words.Term("measure", measure.Measure), difference.Value, difference.Clear));
        }
        var runs = RunsOf(c, results);
        List<Block> blocks =
        [
            new Said(said),
            new Picture(TempoLines.Of(c, finding, results), words.TempoLegend),
            Composition.BasisOf(
                finding,
                "pace",
                words.N(words.Posts(results.Posts)),
                words.Told(words.PostsPerWeek, words.Figure(results.Pace.PerWeek), words.Interval(results.Pace.Interval, words.Figure)),
                c.Period(finding)
            ),
        ];
        if (runs.Rows.Count > 0)
        {
            blocks.Add(new Details(words.RunsHeading, [runs]));
        }
        var pace = results.Exchanges;
        blocks.AddRange([
            new Subheading(words.PaceAndExchangesHeading),
            MeasuresTable(c, pace),
            new Note(words.PaceAndExchangesNote(pace.UsualPerWeek, pace.HighFrom, pace.HighWeeks, pace.OrdinaryWeeks, pace.RestingWeeks)),
            Composition.BasisOf(
                finding,
                "pace",
                words.N(words.Weeks(pace.HighWeeks + pace.OrdinaryWeeks + pace.RestingWeeks)),
                c.Period(finding)
            ),
        ]);
        return new Section("tempo", words.TempoHeading, blocks);
    }

    private static Table RunsOf(Composition c, TempoResults results)
    {
        var words = c.Words;
        var runs = results
            .Challenges.Select(r => (r.From, r.To, What: words.Challenge, r.Days, Posts: words.Number(r.Posts), On: false))
            .Concat(results.Rests.Select(r => (r.From, r.To, What: words.Rest, r.Days, Posts: "", On: r.GoesOn)))
            .Concat(
                results.Bursts.Select(b =>
                    (
                        b.From,
                        b.To,
                        What: words.Burst,
                        Days: NodaTime.Period.DaysBetween(b.From, b.To) + 1,
                        Posts: words.Number(b.Posts),
                        On: false
                    )
                )
            )
            .OrderBy(r => r.From)
            .ToList();
        return new Table(
            words.RunsHeading,
            [
                new Column(words.WhenColumn, ColumnKind.Head),
                new Column(words.WhatColumn, Folds: false),
                new Column(words.LengthColumn, ColumnKind.Number),
                new Column(words.PostsColumn, ColumnKind.Number),
            ],
            [
                .. runs.TakeLast(MostRuns)
                    .Select(r =>
                        (IReadOnlyList<Cell>)
                            [words.Between(r.From, r.To), r.On ? $"{r.What}, {words.GoesOn}" : r.What, words.DaysOf(r.Days), r.Posts]
                    ),
            ]
        )
        {
            More = runs.Count > MostRuns ? words.More(runs.Count - MostRuns, "quinze analyse tempo") : null,
        };
    }

    private static Table MeasuresTable(Composition c, PaceAndExchanges pace)
    {
        var words = c.Words;
        Prose Mean(double? value) => value is { } v ? words.Figure(v) : Prose.Of(words.Unknown, Tone.Unknown);
        return new Table(
            words.PaceAndExchangesHeading,
            [
                new Column(words.MeasureColumn, ColumnKind.Head),
                new Column(words.HighWeeks, ColumnKind.Number),
                new Column(words.OrdinaryWeeks, ColumnKind.Number),
                new Column(words.RestingWeeks, ColumnKind.Number),
                new Column(words.Difference, ColumnKind.Number, Folds: false),
            ],
            [
                .. pace.Measures.Select(m =>
                    (IReadOnlyList<Cell>)
                        [
                            Wording.Capital(words.Term("measure", m.Measure)),
                            Mean(m.High),
                            Mean(m.Ordinary),
                            Mean(m.Resting),
                            m.HighMinusOrdinary is { } d
                                ? new Cell(
                                    (d.Value > 0 ? "+" : "") + words.Figure(d.Value),
                                    words.Range(words.Figure(d.Interval.Lo), words.Figure(d.Interval.Hi))
                                )
                                : Prose.Of(m.Known == Knowledge.Unknown ? words.Unknown : words.TooFewWeeks, Tone.Unknown),
                        ]
                ),
            ]
        );
    }
}
