using Quinze.Analyses;
using Quinze.Reports.Charts;
using Quinze.Reports.Words;

namespace Quinze.Reports.Composing;

/// <summary>To whom the owner's words went, this year of coverage, or the days asked for, and as many before.</summary>
internal static class WordsWentSection
{
    public static Section? Of(Composition c)
    {
        if (c.Find("words-went") is not { } finding)
        {
            return null;
        }
        var words = c.Words;
        if (finding.Results is not WordsWentResults { Years: [var now, ..] years } results)
        {
            return new Section("words", words.WordsHeading, c.TooLittle(finding));
        }
        var period = Letter.PeriodOf(now);
        var before = years.Count > 1 ? years[1] : null;
        var fifteen = Letter.OfFifteen(now);
        List<Prose> said = [words.WordsSaid(now.Words, fifteen, Letter.ShareOf(now, WordsAddressee.Public), period)];
        if (before is null)
        {
            said.Add(words.TooFewWordsBefore(period));
        }
        else if ((fifteen ?? Letter.OfFifteen(before)) is not null)
        {
            said.Add(words.WordsBefore(Letter.OfFifteen(before), period));
        }
        List<Block> blocks =
        [
            new Said(said),
            new Picture(ChartOf(c, years)),
            TableOf(c, now, before),
            Composition.BasisOf(
                finding,
                "years[0].went[fifteen]",
                words.N(words.WordsOf(now.Words)),
                fifteen is not null && now.Went.FirstOrDefault(w => w.To == WordsAddressee.Fifteen) is { } part
                    ? words.Told(words.Term("to", "Fifteen"), words.Percent(part.Share), words.Interval(part.Interval, words.Percent))
                    : null,
                words.Between(now.From, now.To)
            ),
        ];
        if (now.Target is { } target)
        {
            blocks.Add(new Note(words.WordsToTarget(target.Target, target.Share, before?.Target?.Share, target.AtMost, period)));
        }
        List<string> unknown = [.. results.Unknown.Select(u => words.Term("unknown", u))];
        unknown.AddRange(now.NotCovered.Select(k => words.NotCovered(words.Term("words", k))));
        if (unknown.Count > 0)
        {
            blocks.Add(new Note(words.WordsUnknown(unknown)));
        }
        return new Section("words", words.WordsHeading, blocks);
    }

    private static StackedBars ChartOf(Composition c, IReadOnlyList<WordsOfYear> years)
    {
        var period = Letter.PeriodOf(years[0]);
        var words = c.Words;
        var order = Enum.GetValues<WordsAddressee>();
        var bars = years
            .Select(
                (year, i) =>
                {
                    var shares = order.Select(to => Letter.ShareOf(year, to)).ToList();
                    return new Bar(
                        Wording.Capital(i == 0 ? words.Lately(period) : words.Before(period)),
                        words.Between(year.From, year.To),
                        shares,
                        [.. shares.Select(words.Percent)],
                        words.WordsOf(year.Words)
                    );
                }
            )
            .ToList();
        var says = string.Join(
            " ",
            bars.Select(b => $"{b.Label}, {string.Join(", ", order.Select((to, i) => $"{words.Term("to", to.ToString())} {b.Texts[i]}"))}.")
        );
        return new StackedBars(
            "words-shares",
            words.WordsPicture(period),
            words.WordsPictureSays(says),
            [.. order.Select(to => words.Term("to", to.ToString()))],
            bars,
            Whole: true
        );
    }

    private static Table TableOf(Composition c, WordsOfYear now, WordsOfYear? before)
    {
        var period = Letter.PeriodOf(now);
        var words = c.Words;
        List<Column> columns =
        [
            new(words.ToWhom, ColumnKind.Head),
            new(Wording.Capital(words.WordsWord), ColumnKind.Number),
            new(Wording.Capital(words.Lately(period)), ColumnKind.Number, Folds: false),
        ];
        if (before is not null)
        {
            columns.Add(new Column(Wording.Capital(words.Before(period)), ColumnKind.Number));
        }
        Cell Share(WordsTo went) =>
            new(words.Percent(went.Share), words.Range(words.Percent(went.Interval.Lo), words.Percent(went.Interval.Hi)));
        return new Table(
            words.WordsHeading,
            columns,
            [
                .. now.Went.Select(w =>
                {
                    List<Cell> row = [new Cell(words.Term("to", w.To.ToString()), Key: (int)w.To), words.Number(w.Words), Share(w)];
                    if (before is not null)
                    {
                        row.Add(
                            before.Went.FirstOrDefault(b => b.To == w.To) is { } then ? Share(then) : Prose.Of(words.Unknown, Tone.Unknown)
                        );
                    }
                    return (IReadOnlyList<Cell>)row;
                }),
            ]
        );
    }
}
