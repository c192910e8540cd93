using Quinze.Analyses;
using Quinze.Findings;
using Quinze.Reports.Charts;

namespace Quinze.Reports.Composing;

/// <summary>How far people come, from those who never act to those in conversation, and how unequally they act.</summary>
internal static class ParticipationSection
{
    public static Section? Of(Composition c)
    {
        if (c.Find("participation") is not { } finding)
        {
            return null;
        }
        var words = c.Words;
        if (finding.Results is not ParticipationResults results)
        {
            return new Section("participation", words.ParticipationHeading, c.TooLittle(finding));
        }
        var talking = results.Ladder[^1].Least ?? 0;
        var silent = results.Ladder[0];
        List<Block> blocks =
        [
            new Said([
                words.ParticipationSaid(results.Known, talking),
                results.OnlyThoseWhoActed ? words.OnlyThoseWhoActed : words.SilentSaid(silent.Least ?? 0, silent.Most ?? 0),
            ]),
            LadderOf(c, results),
            Composition.BasisOf(
                finding,
                "ladder",
                words.N(words.People(results.Known)),
                results.Community.Count == 0 ? null : words.CommunityOf(results.Community),
                c.Period(finding)
            ),
        ];
        if (results.UnnamedActs is { } unnamed and > 0)
        {
            blocks.Add(new Note(words.UnnamedSaid(unnamed)));
        }
        if (results.Inequality is { } inequality)
        {
            blocks.AddRange(Inequality(c, finding, inequality));
        }
        return new Section("participation", words.ParticipationHeading, blocks);
    }

    private static Table LadderOf(Composition c, ParticipationResults results)
    {
        var words = c.Words;
        return new Table(
            words.LadderCaption,
            [
                new Column(words.RungColumn, ColumnKind.Head),
                new Column(words.PeopleColumn, ColumnKind.Number, Folds: false),
                new Column(results.OnlyThoseWhoActed ? words.ShareOfSeen : words.ShareOfMembers, ColumnKind.Number),
            ],
            [
                .. results.Ladder.Select(r =>
                    (IReadOnlyList<Cell>)[words.Term("rung", r.Rung), Bounded(c, r.Least, r.Most), Shared(c, r.Share)]
                ),
            ]
        );
    }

    private static Cell Bounded(Composition c, long? least, long? most) =>
        least is not { } lo ? Prose.Of(c.Words.Unknown, Tone.Unknown)
        : most is { } hi && hi > lo ? c.Words.LeastToMost(c.Words.Number(lo), c.Words.Number(hi))
        : c.Words.Number(lo);

    private static Cell Shared(Composition c, IntervalShape? share) =>
        share is null ? Prose.Of(c.Words.Unknown, Tone.Unknown)
        : share.Hi - share.Lo < 0.005 ? c.Words.Percent(share.Lo)
        : c.Words.LeastToMost(c.Words.Percent(share.Lo), c.Words.Percent(share.Hi));

    private static IEnumerable<Block> Inequality(Composition c, Finding finding, ParticipationInequality inequality)
    {
        var words = c.Words;
        yield return new Subheading(words.InequalityHeading);
        yield return new Said([words.InequalitySaid(inequality.TopTenth, inequality.Voices.Order1, inequality.People)]);
        var says = string.Join(
            ", ",
            inequality.Lorenz.Where((_, i) => i % 4 == 0).Select(p => $"{words.Percent(p.People)}: {words.Percent(p.Acts)}")
        );
        yield return new Picture(
            new LorenzCurve(
                "lorenz",
                words.LorenzTitle,
                words.LorenzSays(says),
                [.. inequality.Lorenz.Select(p => (p.People, p.Acts))],
                [(0, words.Percent(0)), (0.5, words.Percent(0.5)), (1, words.Percent(1))],
                words.LorenzPeople,
                words.LorenzActs
            ),
            words.LorenzLegend
        );
        yield return new Table(
            words.LorenzTitle,
            [new Column(words.LorenzPeople, ColumnKind.Head), new Column(words.LorenzActs, ColumnKind.Number, Folds: false)],
            [
                .. inequality
                    .Lorenz.Where((_, i) => i % 4 == 0)
                    .Select(p => (IReadOnlyList<Cell>)[words.Percent(p.People), words.Percent(p.Acts)]),
            ]
        );
        yield return Composition.BasisOf(
            finding,
            null,
            words.N(words.People(inequality.People)),
            words.Told("Gini", words.Number(inequality.Gini, 2), words.Interval(inequality.Interval, v => words.Number(v, 2))),
            inequality.WithSilent is { } all ? words.GiniWithSilent(words.Number(all.Lo, 2), words.Number(all.Hi, 2)) : null,
            c.Period(finding)
        );
    }
}
