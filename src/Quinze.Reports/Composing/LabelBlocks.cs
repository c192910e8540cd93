using Quinze.Analyses;
using Quinze.Findings;
using Quinze.Reports.Charts;
using Quinze.Reports.Words;

namespace Quinze.Reports.Composing;

/// <summary>Labels of many texts as blocks: a picture of the shares, the same as a table, and how far they can be trusted.</summary>
/// <param name="Group">The group of terms that names the labels.</param>
internal sealed record LabelBlocks(Finding Finding, string Group, ILabelled Of)
{
    /// <summary>Fewer texts are listed in a table, and a picture of their shares would be a guess.</summary>
    private const int LeastInPicture = 20;

    private const int MostSaid = 3;
    private const int MostRows = 9;

    private List<string> Present =>
        [
            .. Of
                .Counts.Where(l => l.Value > 0)
                .OrderByDescending(l => l.Value)
                .ThenBy(l => l.Key, StringComparer.Ordinal)
                .Select(l => l.Key),
        ];

    public int All => Of.Counts.Values.Sum();

    public Prose Mostly(Wording words, string what) =>
        words.Mostly(what, [.. Present.Take(MostSaid).Select(l => (words.Term(Group, l), Of.Counts[l]))]);

    public IEnumerable<Block> In(Composition c, Func<double, string> noun)
    {
        var words = c.Words;
        if (All >= LeastInPicture)
        {
            yield return new Picture(Chart(words));
        }
        yield return Table(words);
        yield return Composition.BasisOf(
            Finding,
            "counts",
            words.N(noun(All)),
            Of.Labelling == Labelling.Corrected ? words.CorrectedBy(Of.Checked) : words.ErrorUnknown,
            c.Period(Finding)
        );
    }

    private IntervalRows Chart(Wording words)
    {
        var rows = Present
            .Take(MostRows)
            .Select(l => new IntervalRow(
                Wording.Capital(words.Term(Group, l)),
                Of.Estimates[l],
                Of.Shares[l].Lo,
                Of.Shares[l].Hi,
                words.Percent(Of.Estimates[l])
            ))
            .ToList();
        return new IntervalRows(
            "shares-" + Finding.Analysis,
            words.SharesPicture,
            words.SharesPictureSays(string.Join(", ", rows.Select(r => $"{r.Label} {r.Text}")) + "."),
            rows,
            Scale.Linear(rows.Max(r => r.Hi ?? r.Value!.Value), words.Percent),
            Logarithmic: false
        );
    }

    private Table Table(Wording words) =>
        new(
            words.SharesPicture,
            [
                new Column(words.LabelColumn, ColumnKind.Head),
                new Column(words.CountColumn, ColumnKind.Number),
                new Column(words.ShareColumn, ColumnKind.Number, Folds: false),
            ],
            [
                .. Present.Select(l =>
                    (IReadOnlyList<Cell>)
                        [
                            Wording.Capital(words.Term(Group, l)),
                            words.Number(Of.Counts[l]),
                            new Cell(
                                words.Percent(Of.Estimates[l]),
                                words.Range(words.Percent(Of.Shares[l].Lo), words.Percent(Of.Shares[l].Hi))
                            ),
                        ]
                ),
            ]
        );
}
