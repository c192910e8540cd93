using Quinze.Findings;
using Quinze.Reports.Composing;
using Quinze.Storing;
using Quinze.Views;

namespace Quinze.Reports.Terminal;

/// <summary>What one analysis answers, on a terminal: the words and tables of its sections in a report, how it is computed, and the commands that list the rows behind.</summary>
public static class TerminalAnswer
{
    private const int MostEvidence = 12;

    public static void Write(
        LedgerView view,
        Finding finding,
        IReadOnlyList<ImportRow> imports,
        ReportOptions options,
        int width,
        TextWriter writer,
        bool colour
    )
    {
        ArgumentNullException.ThrowIfNull(finding);
        ArgumentNullException.ThrowIfNull(writer);
        var composition = new Composition(view, [finding], imports, options);
        var page = new TerminalPage(composition.Words, width, new Ink(colour), $"quinze analyse {finding.Analysis}");
        page.Text([Run.Soft(string.Join(" · ", Head(composition, finding)))]);
        foreach (var section in AllSections.OfOne(composition, finding))
        {
            page.Heading(section.Heading);
            page.Blocks(section.Blocks);
        }
        Method(page, composition, finding);
        page.WriteTo(writer);
    }

    private static IEnumerable<string> Head(Composition c, Finding finding)
    {
        yield return $"quinze analyse {finding.Analysis}";
        yield return c.PeriodAsked(finding);
        if (finding.AsOf is { } day)
        {
            yield return $"{c.Words.MethodAsOf} {c.Words.Day(day)}";
        }
    }

    private static void Method(TerminalPage page, Composition c, Finding finding)
    {
        var words = c.Words;
        page.Heading(words.How);
        page.Text([new Run(words.Methods.TryGetValue(finding.Analysis, out var method) ? method.Text : finding.Method.Formula)]);
        if (finding.Method.Source is { } source)
        {
            page.Text([Run.Soft($"{words.MethodSource} · {source}")]);
        }
        var evidence = finding.Evidence.Where(e => e.Count > 0).ToList();
        if (evidence.Count == 0)
        {
            return;
        }
        page.Heading(words.Behind);
        foreach (var behind in evidence.Take(MostEvidence))
        {
            page.Text([new Run($"{behind.Figure} ({words.Number(behind.Count)}): "), Run.Code(Composition.CommandOf(behind))], 2);
        }
        if (evidence.Count > MostEvidence)
        {
            page.Text(words.More(evidence.Count - MostEvidence, page.Everything).Runs);
        }
    }
}
