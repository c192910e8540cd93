using Quinze.Analyses;
using Quinze.Findings;
using Quinze.Reports.Charts;
using Quinze.Reports.Words;

namespace Quinze.Reports.Composing;

/// <summary>How people came, year by year, what came just before, and how the cohorts thin out.</summary>
internal static class ArrivalsSection
{
    private const int MostYears = 12;
    private const int MostParts = 5;

    public static Section? Of(Composition c)
    {
        if (c.Find("arrivals") is not { } finding)
        {
            return null;
        }
        var words = c.Words;
        if (finding.Results is not ArrivalsResults results)
        {
            return new Section("arrivals", words.ArrivalsHeading, c.TooLittle(finding));
        }
        List<Block> blocks =
        [
            new Said([
                words.ArrivalsSaid(
                    results.People,
                    words.Term("came", results.How[0].How),
                    results.How[0].Share.Share ?? 0,
                    results.MetInLife.Count
                ),
            ]),
            new Picture(ChartOf(c, results)),
            HowTable(c, results),
            Composition.BasisOf(
                finding,
                "how",
                words.N(words.People(results.People)),
                results.Undated > 0 ? words.ArrivalsUndated(results.Undated) : null,
                c.Period(finding)
            ),
        ];
        if (results.AfterPosts is { Share: { Share: { } share, Interval: { } interval } } after)
        {
            blocks.Add(
                new Note(
                    words.ArrivalsAfterPosts(
                        after.Within,
                        words.Percent(share),
                        words.Interval(interval, words.Percent),
                        words.Percent(after.BaseRate)
                    )
                )
            );
        }
        blocks.AddRange(Staying(c, finding, results));
        return new Section("arrivals", words.ArrivalsHeading, blocks);
    }

    private static StackedBars ChartOf(Composition c, ArrivalsResults results)
    {
        var words = c.Words;
        // The most frequent ways have a part each, the others share one.
        string[] ways = [.. results.How.Take(MostParts - (results.How.Count > MostParts ? 1 : 0)).Select(h => h.How)];
        var rest = results.How.Count > ways.Length;
        string[] parts = [.. ways.Select(w => words.Term("came", w)), .. rest ? new[] { words.OtherWays } : []];
        var bars = results
            .Years.Take(MostYears)
            .Select(y =>
            {
                double[] counts = [.. ways.Select(w => (double)y.How.GetValueOrDefault(w))];
                double[] values = rest ? [.. counts, y.People - counts.Sum()] : counts;
                return new Bar(Wording.Year(y.Year), null, values, [.. values.Select(v => words.Number(v))], words.Number(y.People));
            })
            .ToList();
        var says = string.Join(" ", bars.Select(b => $"{b.Label}: {string.Join(", ", parts.Zip(b.Texts, (p, t) => $"{p} {t}"))}."));
        return new StackedBars("arrival-years", words.ArrivalsPicture, says, parts, bars, Whole: false);
    }

    private static Table HowTable(Composition c, ArrivalsResults results)
    {
        var words = c.Words;
        return new Table(
            words.ArrivalsPicture,
            [
                new Column(words.CameColumn, ColumnKind.Head),
                new Column(words.PeopleColumn, ColumnKind.Number, Folds: false),
                new Column(words.ShareColumn, ColumnKind.Number),
            ],
            [
                .. results.How.Select(h =>
                    (IReadOnlyList<Cell>)
                        [
                            words.Term("came", h.How),
                            words.Number(h.Share.Count),
                            h.Share is { Share: { } share, Interval: { } interval }
                                ? $"{words.Percent(share)} · {words.IntervalInShort(interval, words.Percent)}"
                                : "",
                        ]
                ),
            ]
        );
    }

    private static IEnumerable<Block> Staying(Composition c, Finding finding, ArrivalsResults results)
    {
        var words = c.Words;
        yield return new Subheading(words.StayingHeading);
        if (results.Retention is not { } all)
        {
            yield return new Note(words.StayingTooFew);
            yield break;
        }
        yield return new Said([words.StayingSaid(all.People, all.LastingOn, all.MedianDays)]);
        int[] marks = [.. all.At.Select(a => a.Days)];
        yield return new Table(
            words.StayingHeading,
            [
                new Column(words.CohortColumn, ColumnKind.Head),
                new Column(words.PeopleColumn, ColumnKind.Number, Folds: false),
                .. marks.Select(d => new Column(words.Age(d), ColumnKind.Number)),
            ],
            [
                Row(c, words.AllCohorts, all, marks),
                .. results
                    .Years.Where(y => y.Retention is not null)
                    .Take(MostYears)
                    .Select(y => Row(c, Wording.Year(y.Year), y.Retention!, marks)),
            ]
        );
        yield return Composition.BasisOf(
            finding,
            "years",
            words.N(words.People(all.People)),
            all.At.FirstOrDefault(a => a is { Days: 365, Interval: not null }) is { } year
                ? words.Told(words.Age(365), words.Percent(year.Share), words.Interval(year.Interval!, words.Percent))
                : null,
            c.Period(finding)
        );
        yield return new Note(words.StayingNote);
    }

    private static IReadOnlyList<Cell> Row(Composition c, string name, ArrivalRetention retention, int[] marks) =>
        [
            name,
            c.Words.Number(retention.People),
            .. marks.Select(d =>
                retention.At.FirstOrDefault(a => a.Days == d) is { } at
                    ? (Cell)c.Words.Percent(at.Share)
                    : Prose.Of(c.Words.Unknown, Tone.Unknown)
            ),
        ];
}
