using Quinze.Analyses;
using Quinze.Reports.Words;

namespace Quinze.Reports.Composing;

/// <summary>How people comment, what one can do about critics, whose tone changed, and what disappointed customers speak of.</summary>
internal static class CriticsSection
{
    private const int Most = 8;
    private const string CriticPrefix = "critic-";

    public static Section? Of(Composition c)
    {
        if (c.Find("critics") is not { } finding)
        {
            return null;
        }
        var words = c.Words;
        if (finding.Results is not CriticsResults results)
        {
            return new Section("critics", words.CriticsHeading, c.TooLittle(finding));
        }
        var labels = new LabelBlocks(finding, "posture", results);
        var critics = results.Items.Where(i => i.Label.StartsWith(CriticPrefix, StringComparison.Ordinal)).ToList();
        List<Block> blocks =
        [
            new Said([labels.Mostly(words, words.Comments(results.Items.Count)), words.CriticsSaid(critics.Count, results.Items.Count)]),
            .. labels.In(c, words.Comments),
        ];
        if (critics.Count > 0)
        {
            blocks.AddRange([AdviceTable(words, critics), new Note(words.CriticsNote)]);
        }
        blocks.AddRange(Paths(c, results));
        blocks.AddRange(Complaints(c, results));
        blocks.Add(new Note(words.RelabelNote("quinze record label interaction-12 agreement")));
        return new Section("critics", words.CriticsHeading, blocks);
    }

    private static Table AdviceTable(Wording words, List<CriticItem> critics) =>
        new(
            words.AdviceColumn,
            [
                new Column(words.LabelColumn, ColumnKind.Head),
                new Column(words.CountColumn, ColumnKind.Number),
                new Column(words.AdviceColumn),
            ],
            [
                .. critics
                    .GroupBy(i => i.Label, StringComparer.Ordinal)
                    .OrderByDescending(g => g.Count())
                    .ThenBy(g => g.Key, StringComparer.Ordinal)
                    .Select(g =>
                        (IReadOnlyList<Cell>)
                            [
                                Wording.Capital(words.Term("posture", g.Key)),
                                words.Number(g.Count()),
                                new Cell(
                                    Wording.Capital(words.Term("advice", g.First().Advice[0])),
                                    words.Labelled(words.ComesFirst, words.Term("advice", g.First().Advice[^1]))
                                ),
                            ]
                    ),
            ]
        );

    private static IEnumerable<Block> Paths(Composition c, CriticsResults results)
    {
        if (results.Paths.Count == 0)
        {
            yield break;
        }
        yield return new Subheading(c.Words.PathsHeading);
        yield return new Bullets([
            .. results
                .Paths.Take(Most)
                .Select(p => c.Words.PathSaid(c.Names.Called(p.Person), p.Turn == "critic-to-advocate", p.Steps.Count)),
        ]);
        if (results.Paths.Count > Most)
        {
            yield return new Note(c.Words.More(results.Paths.Count - Most, "quinze analyse critics"));
        }
    }

    private static IEnumerable<Block> Complaints(Composition c, CriticsResults results)
    {
        if (results.Complaints.Count == 0)
        {
            yield break;
        }
        yield return new Subheading(c.Words.ComplaintsHeading);
        yield return new Bullets([
            .. results
                .Complaints.TakeLast(Most)
                .Select(m =>
                    c.Words.ComplaintSaid(
                        m.Person is null ? null : c.Names.Called(m.Person),
                        c.Names.Hidden ? c.Words.TextHidden : Plain.Of(string.Join(", ", m.Subject.Concat(m.References).Distinct())),
                        m.AlsoTold.Count,
                        m.AlsoTold.Count(t => !t.Answered)
                    )
                ),
        ]);
        if (results.Complaints.Count > Most)
        {
            yield return new Note(c.Words.More(results.Complaints.Count - Most, "quinze analyse critics"));
        }
    }
}
