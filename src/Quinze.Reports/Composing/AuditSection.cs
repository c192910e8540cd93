using Quinze.Analyses;
using Quinze.Findings;
using Quinze.Reports.Charts;
using Quinze.Reports.Words;

namespace Quinze.Reports.Composing;

/// <summary>Public activities per working day, own words against relayed ones, and what was published year by year.</summary>
internal static class AuditSection
{
    private const int MostYears = 12;

    public static Section? Of(Composition c)
    {
        if (c.Find("audit") is not { } finding)
        {
            return null;
        }
        var words = c.Words;
        if (finding.Results is not AuditResults results)
        {
            return new Section("audit", words.AuditHeading, c.TooLittle(finding));
        }
        var activities = results.Activities;
        List<Prose> said =
        [
            activities.Total.PerWorkingDay is { } perDay ? words.ActivitiesSaid(perDay, activities.Total.AtLeast) : words.ActivitiesUnknown,
        ];
        if (results.OwnWords.OwnShare?.Share is { } own)
        {
            said.Add(words.OwnWordsSaid(own, 1 - own));
        }
        List<Block> blocks = [new Said(said)];
        if (activities.Kinds.Any(k => k.PerWorkingDay is > 0))
        {
            blocks.Add(new Picture(ChartOf(c, activities)));
        }
        blocks.Add(KindsTable(c, activities));
        blocks.Add(
            Composition.BasisOf(
                finding,
                "activities",
                words.N(words.WorkingDays(activities.Days.Count, activities.Days.HolidaysLeftOut.Count, activities.Days.Calendar)),
                activities.Total is { PerWorkingDay: { } rate, Interval: { } interval }
                    ? words.Told(words.AllTogether, words.Figure(rate), words.Interval(interval, words.Figure))
                    : null,
                c.Period(finding)
            )
        );
        if (activities.Undated > 0)
        {
            blocks.Add(new Note(words.Undated(activities.Undated)));
        }
        blocks.AddRange(OwnWords(c, finding, results));
        if (results.Published.Years.Count > 0)
        {
            blocks.AddRange([
                new Subheading(words.PublishedHeading),
                YearsTable(c, results.Published),
                PublishedBasis(c, finding, results),
            ]);
        }
        return new Section("audit", words.AuditHeading, blocks);
    }

    private static Basis PublishedBasis(Composition c, Finding finding, AuditResults results) =>
        Composition.BasisOf(
            finding,
            "activities[post]",
            results.Published.WordsPerPost is { } median
                ? $"{c.Words.MedianWords} {c.Words.Number(median.Median)} (n = {c.Words.Number(median.N)})"
                : null,
            results.Published.WordsPerPost?.Interval is { } i ? c.Words.Interval(i, v => c.Words.Number(v)) : null,
            c.Period(finding)
        );

    private static IntervalRows ChartOf(Composition c, ActivitiesRow activities)
    {
        var words = c.Words;
        var rows = activities
            .Kinds.Where(k => k.PerWorkingDay is > 0)
            .Select(k => new IntervalRow(
                words.Term("kind", k.Kind),
                k.PerWorkingDay,
                k.Interval?.Lo,
                k.Interval?.Hi,
                words.Figure(k.PerWorkingDay!.Value)
            ))
            .ToList();
        var most = rows.Max(r => Math.Max(r.Hi ?? 0, r.Value!.Value));
        var least = rows.Min(r => r.Lo is > 0 and { } lo ? lo : r.Value!.Value);
        var says = string.Join(", ", rows.Select(r => $"{r.Label} {r.Text}"));
        return new IntervalRows(
            "activity-rates",
            words.ActivitiesPicture,
            words.ActivitiesPictureSays(says + "."),
            rows,
            Scale.Powers(words, least, most),
            Logarithmic: true
        );
    }

    private static Table KindsTable(Composition c, ActivitiesRow activities)
    {
        var words = c.Words;
        // Kinds that nobody covers and nobody saw say one thing only, and say it in one row.
        var unknown = activities.Kinds.Where(k => k is { Known: Knowledge.Unknown }).ToList();
        var rows = activities
            .Kinds.Where(k => k.Known != Knowledge.Unknown)
            .Select(k =>
                (IReadOnlyList<Cell>)
                    [
                        Wording.Capital(words.Term("kind", k.Kind)),
                        k.Count is { } count ? words.Number(count) : Unknown(c),
                        new Cell(
                            k.PerWorkingDay is { } rate ? words.Figure(rate) : Unknown(c),
                            k.Interval is { } i ? words.Range(words.Figure(i.Lo), words.Figure(i.Hi)) : null
                        ),
                        k.OnDaysOff is { } off ? words.Number(off) : Unknown(c),
                        words.KnownAs(k.Known),
                    ]
            )
            .ToList();
        if (unknown.Count > 0)
        {
            var names = Wording.Capital(string.Join(", ", unknown.Select(k => words.Term("kind", k.Kind))));
            rows.Add([names, Unknown(c), Unknown(c), Unknown(c), words.KnownAs(Knowledge.Unknown)]);
        }
        var total = activities.Total;
        rows.Add([
            Run.Name(words.AllTogether),
            total.Count is { } all ? words.Number(all) : Unknown(c),
            new Cell(
                total.PerWorkingDay is { } perDay
                    ? (total.AtLeast ? words.AtLeast(words.Figure(perDay)) : words.Figure(perDay))
                    : Unknown(c),
                total.Interval is { } interval ? words.Range(words.Figure(interval.Lo), words.Figure(interval.Hi)) : null
            ),
            "",
            words.KnownAs(total.Known),
        ]);
        return new Table(
            words.ActivitiesPicture,
            [
                new Column(words.KindColumn, ColumnKind.Head),
                new Column(words.CountColumn, ColumnKind.Number),
                new Column(words.PerWorkingDay, ColumnKind.Number, Folds: false),
                new Column(words.DaysOff, ColumnKind.Number),
                new Column(words.KnownColumn),
            ],
            rows
        );
    }

    private static IEnumerable<Block> OwnWords(Composition c, Finding finding, AuditResults results)
    {
        var words = c.Words;
        var own = results.OwnWords;
        Prose Number(long? count) => count is { } n ? words.Number(n) : Unknown(c);
        yield return new Subheading(words.OwnHeading);
        yield return new Table(
            words.OwnHeading,
            [
                new Column(words.KindColumn, ColumnKind.Head),
                new Column(words.CountColumn, ColumnKind.Number, Folds: false),
                new Column(words.KnownColumn),
            ],
            [
                [words.OwnRow(own.MinimumWords), Number(own.Own), words.KnownAs(own.Own is null ? Knowledge.Unknown : own.Known)],
                [words.RelayedRow, Number(own.Relayed), words.KnownAs(own.Relayed is null ? Knowledge.Unknown : own.Known)],
                [words.NeitherRow, Number(own.Neither), words.KnownAs(own.Neither is null ? Knowledge.Unknown : own.Known)],
            ]
        );
        yield return Composition.BasisOf(
            finding,
            "ownWords",
            own.OwnShare is { } share ? words.N(words.Posts(share.Of)) : null,
            own.OwnShare is { Share: { } mine, Interval: { } interval }
                ? words.Told(words.OwnRow(own.MinimumWords), words.Percent(mine), words.Interval(interval, words.Percent))
                : null,
            c.Period(finding)
        );
    }

    private static Table YearsTable(Composition c, PublishedRow published)
    {
        var words = c.Words;
        // Years before the first post are a column of noughts; the last year stands whatever it holds.
        var first = published.Years.ToList().FindIndex(y => y.Posts.Values.Any(n => n > 0) || y.Known == Knowledge.Unknown);
        var years = published.Years.Skip(first < 0 ? published.Years.Count - 1 : first).TakeLast(MostYears).ToList();
        var kinds = new[] { "post", "article", "quote", "reshare", "reply", "story" }
            .Where(k => years.Exists(y => y.Posts.ContainsKey(k)))
            .ToList();
        return new Table(
            words.PublishedHeading,
            [
                new Column(words.YearColumn, ColumnKind.Head),
                .. kinds.Select((k, i) => new Column(Wording.Capital(words.Term("kind", k)), ColumnKind.Number, Folds: i > 0)),
                new Column(words.MedianWords, ColumnKind.Number),
                new Column(words.KnownColumn),
            ],
            [
                .. years.Select(y =>
                    (IReadOnlyList<Cell>)
                        [
                            Wording.Year(y.Year),
                            .. kinds.Select(k =>
                                y.Posts.TryGetValue(k, out var count) ? (Cell)words.Number(count)
                                : y.Known == Knowledge.Unknown ? Unknown(c)
                                : words.Number(0)
                            ),
                            y.MedianWords is { } median ? words.Number(median) : Unknown(c),
                            words.KnownAs(y.Known),
                        ]
                ),
            ]
        );
    }

    private static Prose Unknown(Composition c) => Prose.Of(c.Words.Unknown, Tone.Unknown);
}
