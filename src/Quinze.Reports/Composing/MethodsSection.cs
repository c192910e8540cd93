using Quinze.Findings;

namespace Quinze.Reports.Composing;

/// <summary>How each figure is computed, on what, and the commands that list what stands behind it.</summary>
internal static class MethodsSection
{
    private const int MostEvidence = 24;

    public static Section Of(Composition c)
    {
        var words = c.Words;
        List<Block> blocks = [new Said([words.MethodsSaid])];
        foreach (var finding in c.Findings)
        {
            blocks.AddRange(MethodOf(c, finding));
        }
        var (name, text) = words.Methods["read"];
        blocks.AddRange([new Subheading(name, "how-read"), new Note(text)]);
        return new Section("how", words.MethodsHeading, blocks);
    }

    private static IEnumerable<Block> MethodOf(Composition c, Finding finding)
    {
        var words = c.Words;
        var known = words.Methods.TryGetValue(finding.Analysis, out var method);
        yield return new Subheading(known ? method.Name : finding.Analysis, "how-" + finding.Analysis);
        yield return new Note(known ? method.Text : finding.Method.Formula);
        List<string> facts = [$"{words.MethodPeriod} {c.Period(finding)}"];
        if (finding.AsOf is { } asOf)
        {
            facts.Add($"{words.MethodAsOf} {words.Day(asOf)}");
        }
        yield return new Note(Run.Soft(string.Join(" · ", facts)));
        if (finding.Method.Source is { } source)
        {
            yield return new Note(Run.Soft($"{words.MethodSource} · {source}"));
        }
        if (finding.Method.Parameters.Count > 0)
        {
            var settings = string.Join(", ", finding.Method.Parameters.Select(p => $"{p.Key} = {words.Figure(p.Value)}"));
            yield return new Note(new Prose([new Run(words.MethodParameters + " · ", Tone.Soft), Run.Code(settings)]));
        }
        if (finding.Evidence.Count > 0)
        {
            yield return new Details(words.Behind, [Evidence(c, finding)], "behind-" + finding.Analysis);
        }
    }

    private static Table Evidence(Composition c, Finding finding)
    {
        var words = c.Words;
        return new Table(
            words.Behind,
            [
                new Column(words.FigureColumn, ColumnKind.Head),
                new Column(words.RowsColumn, ColumnKind.Number, Folds: false),
                new Column(words.CommandColumn),
            ],
            [
                .. finding
                    .Evidence.Take(MostEvidence)
                    .Select(e =>
                        (IReadOnlyList<Cell>)
                            [Run.Code(Plain.Of(e.Figure)), words.Number(e.Count), Run.Code(Plain.Of(Composition.CommandOf(e)))]
                    ),
            ]
        )
        {
            More =
                finding.Evidence.Count > MostEvidence
                    ? words.More(finding.Evidence.Count - MostEvidence, $"quinze analyse {finding.Analysis} --json")
                    : null,
        };
    }
}
