using Quinze.Analyses;
using Quinze.Findings;
using Quinze.Reports.Charts;

namespace Quinze.Reports.Composing;

/// <summary>Who acted, read against the target that the owner wrote down; who may lead there; whom of it no word was said to yet.</summary>
internal static class FitSection
{
    private const int MostRows = 30;

    private static readonly string[] Circles = ["fifteen", "active", "contact", "none"];

    public static Section? Of(Composition c)
    {
        if (c.Find("fit") is not { } finding)
        {
            return null;
        }
        var words = c.Words;
        if (finding.Results is not FitResults results)
        {
            return new Section("fit", words.FitHeading, c.TooLittle(finding));
        }
        var acted = results.People.Count;
        List<Block> blocks = [new Said([words.FitSaid(results.Target.Name, acted, results.In, results.Near, results.Unknown)])];
        if (acted > 0)
        {
            blocks.Add(new Picture(ChartOf(c, results)));
            blocks.Add(ByCircle(c, results));
        }
        blocks.Add(
            Composition.BasisOf(
                finding,
                "in",
                words.N(words.People(acted)),
                results.Bounds.Share is { } share ? words.FitBounds(share.Lo, share.Hi, results.Bounds.Unnamed is not null) : null,
                c.Period(finding)
            )
        );
        blocks.Add(new Note(words.FitExpression(results.Target.Expression, results.Bounds.Unnamed)));
        blocks.AddRange(InTarget(c, results));
        blocks.AddRange(Leads(c, finding, results));
        blocks.AddRange(Connectors(c, results));
        return new Section("fit", words.FitHeading, blocks);
    }

    private static StackedBars ChartOf(Composition c, FitResults results)
    {
        var words = c.Words;
        string[] parts = [.. FitWords.Select(f => words.Term("fit", f))];
        var bars = Circles
            .Select(circle => (Name: words.Term("near", circle), Counts: CountsOf(results.ByCircle[circle])))
            .Where(b => b.Counts.Sum() > 0)
            .Select(b => new Bar(
                b.Name,
                null,
                [.. b.Counts.Select(n => (double)n)],
                [.. b.Counts.Select(n => words.Number(n))],
                words.People(b.Counts.Sum())
            ))
            .ToList();
        var says = string.Join(" ", bars.Select(b => $"{b.Label}: {string.Join(", ", parts.Zip(b.Texts, (p, t) => $"{p} {t}"))}."));
        return new StackedBars("fit-circles", words.FitPicture, says, parts, bars, Whole: false);
    }

    private static readonly string[] FitWords = ["in", "near", "out", "unknown"];

    private static int[] CountsOf(FitCounts counts) => [counts.In, counts.Near, counts.Out, counts.Unknown];

    private static Table ByCircle(Composition c, FitResults results)
    {
        var words = c.Words;
        return new Table(
            words.FitPicture,
            [
                new Column(words.FitCircleColumn, ColumnKind.Head),
                .. FitWords.Select(f => new Column(words.Term("fit", f), ColumnKind.Number, Folds: false)),
            ],
            [
                .. Circles.Select(circle =>
                    (IReadOnlyList<Cell>)
                        [words.Term("near", circle), .. CountsOf(results.ByCircle[circle]).Select(n => (Cell)words.Number(n))]
                ),
            ]
        );
    }

    private static IEnumerable<Block> InTarget(Composition c, FitResults results)
    {
        var words = c.Words;
        var people = results.People.Where(p => p.Fit == Targets.Fit.In).ToList();
        if (people.Count == 0)
        {
            yield break;
        }
        yield return new Subheading(words.FitInHeading);
        yield return new Table(
            words.FitInHeading,
            [new Column(words.PersonColumn, ColumnKind.Head), new Column(words.FitDidColumn), new Column(words.FitCircleColumn)],
            [
                .. people
                    .Take(MostRows)
                    .Select(p =>
                        (IReadOnlyList<Cell>)
                            [
                                new Cell(c.Names.Called(p.Person), Because(c, p)),
                                string.Join(", ", p.Did.Select(d => words.Term("act", d))),
                                words.Term("near", p.Circle),
                            ]
                    ),
            ]
        )
        {
            More = people.Count > MostRows ? words.More(people.Count - MostRows, "quinze analyse fit") : null,
        };
    }

    // What was told of somebody would tell who they are.
    private static string? Because(Composition c, FitPerson person) =>
        c.Names.Hidden
            ? null
            : string.Join(" · ", person.Because.Select(b => b.Found is null ? null : Plain.Of(b.Found)).OfType<string>().Distinct());

    private static IEnumerable<Block> Leads(Composition c, Finding finding, FitResults results)
    {
        var words = c.Words;
        yield return new Subheading(words.LeadsHeading);
        yield return new Said([words.LeadsSaid(results.Leads.Count, results.LeadsSnoozed)]);
        if (results.Leads.Count == 0)
        {
            yield break;
        }
        yield return new Table(
            words.LeadsHeading,
            [
                new Column(words.PersonColumn, ColumnKind.Head),
                new Column(words.LeadSourceColumn),
                new Column(words.NextStepColumn),
                new Column(words.UntilColumn, ColumnKind.Number, Folds: false),
            ],
            [
                .. results
                    .Leads.Take(MostRows)
                    .Select(l =>
                        (IReadOnlyList<Cell>)
                            [
                                new Cell(c.Names.Called(l.Person), c.Names.Position(c.View, l.Person)),
                                new Cell(
                                    words.LeadSource(words.Term("act", l.Source.Kind), l.Source.On),
                                    c.Options.Language == ReportLanguage.French ? l.Sentence.Fr : l.Sentence.En
                                ),
                                words.Term("next", l.NextStep),
                                l.By is { } day ? words.DayInShort(day) : Prose.Of(words.Unknown, Tone.Unknown),
                            ]
                    ),
            ]
        )
        {
            More = results.Leads.Count > MostRows ? words.More(results.Leads.Count - MostRows, "quinze analyse fit") : null,
        };
        yield return Composition.BasisOf(finding, "leads", words.N(words.People(results.Leads.Count)), c.Period(finding));
        yield return new Note(words.LeadsDuty);
    }

    private static IEnumerable<Block> Connectors(Composition c, FitResults results)
    {
        var words = c.Words;
        var people = results.Connectors.People;
        yield return new Subheading(words.ConnectorsHeading);
        yield return new Said([words.ConnectorsSaid(results.Connectors.InTarget, people.Count, results.Connectors.Unknown)]);
        if (people.Count == 0)
        {
            yield break;
        }
        yield return new Table(
            words.ConnectorsHeading,
            [new Column(words.PersonColumn, ColumnKind.Head), new Column(words.ConnectedByColumn)],
            [
                .. people
                    .Take(MostRows)
                    .Select(p =>
                        (IReadOnlyList<Cell>)
                            [
                                new Cell(c.Names.Called(p.Person), c.Names.Position(c.View, p.Person)),
                                string.Join("; ", p.Because.Take(3).Select(b => By(c, b))),
                            ]
                    ),
            ]
        )
        {
            More = people.Count > MostRows ? words.More(people.Count - MostRows, "quinze analyse fit") : null,
        };
    }

    private static string By(Composition c, ConnectedBy by)
    {
        var what = c.Words.Term("by", by.By);
        return by.With is { } with ? $"{what} {c.Names.Of(with)}"
            : c.Names.Hidden || by.Company is null ? what
            : $"{what} {Plain.Of(by.Company)}";
    }
}
