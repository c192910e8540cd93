using Quinze.Analyses;
using Quinze.Findings;
using Quinze.Reports.Charts;

namespace Quinze.Reports.Composing;

/// <summary>Who has gone quiet here, each beside the rhythm of their own tie, and how long ties last.</summary>
internal static class QuietSection
{
    private const int MostRows = 40;
    private const int MostDrawn = 14;

    public static Section? Of(Composition c)
    {
        if (c.Find("quiet") is not { } finding)
        {
            return null;
        }
        var words = c.Words;
        if (finding.Results is not QuietResults results)
        {
            return new Section("quiet", words.QuietHeading, c.TooLittle(finding));
        }
        var basis = Composition.BasisOf(finding, "quiet", words.N(words.Ties(results.Ties)), c.Period(finding));
        List<Block> blocks = [new Said([words.QuietSaid(results.Quiet.Count, results.Ties)])];
        if (results.Quiet.Count > 0)
        {
            blocks.Add(new Picture(ChartOf(c, results.Quiet)));
            blocks.Add(TableOf(c, results.Quiet));
        }
        blocks.Add(basis);
        if (results.Quiet.Count > 0)
        {
            blocks.Add(new Note(words.QuietElsewhere));
        }
        var (elsewhere, snoozed) = (results.LeftOut.GetValueOrDefault("elsewhere"), results.LeftOut.GetValueOrDefault("snoozed"));
        if (elsewhere + snoozed > 0)
        {
            blocks.Add(new Note(words.QuietLeftOut(elsewhere, snoozed)));
        }
        blocks.AddRange(TurnSection.Blocks(c, finding, results));
        blocks.AddRange(HalfLife(c, finding, results));
        return new Section("quiet", words.QuietHeading, blocks);
    }

    private static SilenceRows ChartOf(Composition c, IReadOnlyList<QuietTie> quiet)
    {
        var words = c.Words;
        // The rows stand in the order of the table; the picture takes its first ones.
        var rows = quiet
            .Take(MostDrawn)
            .Select(q => new SilenceRow(c.Names.Of(q.Person), Math.Max(1, q.UsualGapDays), q.SilenceDays, words.Silence(q.SilenceDays)))
            .ToList();
        return new SilenceRows(
            "silences",
            words.QuietPicture,
            words.QuietPictureSays(rows.Count),
            rows,
            Scale.Decades(words, rows.Max(r => r.Silence)),
            words.UsualGap,
            words.SilenceColumn
        );
    }

    private static Table TableOf(Composition c, IReadOnlyList<QuietTie> quiet)
    {
        var words = c.Words;
        return new Table(
            words.QuietHeading,
            [
                new Column(words.PersonColumn, ColumnKind.Head),
                new Column(words.UsualGap, ColumnKind.Number),
                new Column(words.SilenceColumn, ColumnKind.Number),
                new Column(words.LastContact, ColumnKind.Number, Folds: false),
            ],
            [
                .. quiet
                    .Take(MostRows)
                    .Select(q =>
                        (IReadOnlyList<Cell>)
                            [
                                new Cell(c.Names.Called(q.Person), c.Names.Position(c.View, q.Person)),
                                words.EveryDays(q.UsualGapDays),
                                words.Silence(q.SilenceDays),
                                words.DayInShort(q.LastContact),
                            ]
                    ),
            ]
        )
        {
            More = quiet.Count > MostRows ? words.More(quiet.Count - MostRows, "quinze analyse quiet") : null,
        };
    }

    private static IEnumerable<Block> HalfLife(Composition c, Finding finding, QuietResults results)
    {
        var words = c.Words;
        var half = results.HalfLife;
        yield return new Subheading(words.HalfLifeHeading);
        yield return new Said([words.HalfLifeSaid(half.Days, half.Curve is null)]);
        if (half.Curve is { } curve)
        {
            yield return new Picture(Curve(c, curve, half), words.CurveLegend);
            yield return Ages(c, curve);
        }
        yield return new Table(
            words.HalfLifeHeading,
            [
                new Column(words.LimitColumn, ColumnKind.Head),
                new Column(words.QuietColumn, ColumnKind.Number),
                new Column(words.HalfLife, ColumnKind.Number, Folds: false),
            ],
            [
                .. results.Sensitivity.Select(s =>
                    (IReadOnlyList<Cell>)
                        [
                            words.Gaps(s.Gaps),
                            words.Number(s.Quiet),
                            s.HalfLifeDays is { } d ? words.Age(d) : Prose.Of(words.NotReached, Tone.Unknown),
                        ]
                ),
            ]
        );
        yield return Composition.BasisOf(
            finding,
            null,
            words.HalfLifeCounts(half.Ties, half.Ended, half.Censored),
            half.Interval is { } interval ? words.Interval(interval, words.Age) : null,
            c.Period(finding)
        );
        if (results.Trial is { } trial)
        {
            yield return new Note(words.QuietTrial(trial.Cut, trial.Quiet, trial.QuietCameBack, trial.Others, trial.OthersCameBack));
        }
    }

    private static Table Ages(Composition c, TieSurvival curve)
    {
        var words = c.Words;
        return new Table(
            words.CurveTitle,
            [
                new Column(words.AgeColumn, ColumnKind.Head),
                new Column(words.AliveColumn, ColumnKind.Number, Folds: false),
                new Column(words.IntervalColumn(TieLevel(curve)), ColumnKind.Number),
                new Column(words.AtRiskColumn, ColumnKind.Number),
            ],
            [
                .. curve.AtRisk.Select(a =>
                    (IReadOnlyList<Cell>)
                        [
                            words.YearsOld(a.Days / 365.25),
                            words.Percent(a.Alive),
                            a.Interval is { } i ? words.Range(words.Percent(i.Lo), words.Percent(i.Hi)) : "",
                            words.Number(a.Ties),
                        ]
                ),
            ]
        );
    }

    private static double TieLevel(TieSurvival curve) => curve.Steps.Count > 0 ? curve.Steps[0].Interval.Level : 0.95;

    private static FallingCurve Curve(Composition c, TieSurvival curve, HalfLifeOfTies half)
    {
        var words = c.Words;
        var says = string.Join(
            ", ",
            curve.AtRisk.Select(a => $"{words.YearsOld(a.Days / 365.25)} {words.Percent(a.Alive)} ({words.Ties(a.Ties)})")
        );
        var ticks = Scale
            .Linear(curve.UntilDays / 365.25, y => y == 0 ? "0" : words.YearsOld(y))
            .Select(t => (t.At * 365.25, t.Label))
            .ToList();
        return new FallingCurve(
            "half-life",
            words.CurveTitle,
            words.CurveSays(says),
            [.. curve.Steps.Select(s => new FallingStep(s.Days, s.Alive, s.Interval.Lo, s.Interval.Hi))],
            curve.UntilDays,
            ticks,
            [.. curve.AtRisk.Where(a => ticks.Any(t => Math.Abs(t.Item1 - a.Days) < 1)).Select(a => (a.Days, words.Number(a.Ties)))],
            words.AtRiskColumn,
            [(0, words.Percent(0)), (0.5, words.Percent(0.5)), (1, words.Percent(1))],
            half.Days is { } days && days <= curve.UntilDays ? (days, words.Age(days)) : null
        );
    }
}
