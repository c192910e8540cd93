using Quinze.Analyses;

namespace Quinze.Reports.Composing;

/// <summary>What came of the presence: first how much of it left no trace, then what people said, then three conventions side by side.</summary>
internal static class OutcomesSection
{
    private const int MostCredits = 10;

    public static Section? Of(Composition c)
    {
        if (c.Find("outcomes") is not { } finding)
        {
            return null;
        }
        var words = c.Words;
        if (finding.Results is not OutcomesResults results)
        {
            return new Section("outcomes", words.OutcomesHeading, c.TooLittle(finding));
        }
        List<Prose> said = [words.OutcomesFirst(results.WithoutTouch, results.Count)];
        if (results.Told > 0)
        {
            said.Add(words.OutcomesTold(results.Told));
        }
        List<Block> blocks =
        [
            new Said(said),
            Composition.BasisOf(finding, "withoutTouch", words.N(words.Outcomes(results.Count)), c.Period(finding)),
        ];
        if (results.Credits.Count > 0)
        {
            blocks.AddRange([new Subheading(words.CreditsHeading), Credits(c, results)]);
            var taus = results.Agreement.Select(a => a.Tau).OfType<double>().ToList();
            blocks.Add(
                new Note(
                    words
                        .CreditsNote(
                            results.Window.Days,
                            results.Window.HalfLifeDays,
                            results.Window.LearntFrom,
                            results.Window.IsConvention
                        )
                        .Then(taus.Count > 0 ? Prose.Of(" ").Then(words.CreditsAgree(taus.Min(), taus.Max())) : Prose.Empty)
                )
            );
            blocks.Add(Composition.BasisOf(finding, "touches", c.Period(finding)));
        }
        return new Section("outcomes", words.OutcomesHeading, blocks);
    }

    private static Table Credits(Composition c, OutcomesResults results)
    {
        var words = c.Words;
        var shown = results.Credits.Take(MostCredits).ToList();
        var posts = new PostsCalled(c, shown.Select(s => s.Post).OfType<Findings.PostShape>());
        return new Table(
            words.CreditsHeading,
            [
                new Column(words.SourceColumn, ColumnKind.Head),
                new Column(words.ToldColumn, ColumnKind.Number),
                new Column(words.LastTouchColumn, ColumnKind.Number),
                new Column(words.LinearColumn, ColumnKind.Number),
                new Column(words.DecayColumn, ColumnKind.Number),
            ],
            [
                .. shown.Select(s =>
                    (IReadOnlyList<Cell>)
                        [
                            s.Post is { } post ? posts.Of(post) : Words.Wording.Capital(words.Term("kind", s.Of)),
                            words.Figure(s.Told),
                            words.Figure(s.LastTouch),
                            words.Figure(s.Linear),
                            words.Figure(s.Decay),
                        ]
                ),
            ]
        )
        {
            More = results.Credits.Count > MostCredits ? words.More(results.Credits.Count - MostCredits, "quinze analyse outcomes") : null,
        };
    }
}
