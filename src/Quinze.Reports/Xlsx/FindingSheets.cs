using NodaTime;
using Quinze.Findings;
using Quinze.Reports.Composing;

namespace Quinze.Reports.Xlsx;

/// <summary>What was asked, and every figure of the answers.</summary>
internal static class FindingSheets
{
    public static Sheet Findings(Composition c)
    {
        string W(string id) => c.Words.InWorkbook("column." + id);
        return SheetOf(
            c,
            "findings",
            [
                new(W("question"), 34),
                new(W("analysis"), 16),
                new(W("status"), 22),
                new(W("have"), 10),
                new(W("need"), 10),
                new(W("of"), 20),
                new(W("from"), 12),
                new(W("to"), 12),
                new(W("as-of"), 12),
                new(W("method"), 80, Wraps: true),
                new(W("source-of-method"), 40, Wraps: true),
                new(W("version"), 9),
            ],
            c.Findings.Select(f => RowOf(c, f))
        );
    }

    public static Sheet Figures(Composition c)
    {
        string W(string id) => c.Words.InWorkbook("column." + id);
        var rows = new FigureRows(c.Names);
        return SheetOf(
            c,
            "figures",
            [
                new(W("analysis"), 16),
                new(W("figure"), 46),
                new(W("about"), 28),
                new(W("value"), 14),
                new(W("low"), 14),
                new(W("high"), 14),
                new(W("level"), 9),
                new(W("n"), 10),
            ],
            from finding in c.Findings
            from figure in rows.Of(finding)
            select (IReadOnlyList<Value>)
                [
                    finding.Analysis,
                    figure.Path,
                    figure.About,
                    figure.Value,
                    Value.Decimal(figure.Interval?.Lo),
                    Value.Decimal(figure.Interval?.Hi),
                    Value.Share(figure.Interval?.Level),
                    Value.Decimal(figure.N),
                ]
        );
    }

    /// <summary>A sheet with the name and the line about it that the language has.</summary>
    public static Sheet SheetOf(Composition c, string id, IReadOnlyList<SheetColumn> columns, IEnumerable<IReadOnlyList<Value>> rows) =>
        new(c.Words.InWorkbook("sheet." + id), c.Words.InWorkbook("about." + id), columns, rows);

    private static IReadOnlyList<Value> RowOf(Composition c, Finding finding)
    {
        var known = c.Words.Methods.TryGetValue(finding.Analysis, out var method);
        var (from, to) = DaysOf(finding);
        var of = finding.Need?.Of ?? finding.Have?.Of;
        return
        [
            known ? method.Name : finding.Analysis,
            finding.Analysis,
            c.Words.InWorkbook(finding.Status == FindingStatus.Found ? "status.found" : "status.not-enough"),
            Value.Decimal(finding.Have?.Count),
            Value.Decimal(finding.Need?.Count),
            of is null ? null
            : c.Words.Amounts.TryGetValue(of, out var amount) ? amount.Many
            : of,
            Value.Day(from),
            Value.Day(to),
            Value.Day(finding.AsOf),
            known ? method.Text : finding.Method.Formula,
            finding.Method.Source,
            Value.Whole(finding.Version),
        ];
    }

    /// <summary>Everything is from the first to the last day of coverage.</summary>
    private static (LocalDate? From, LocalDate? To) DaysOf(Finding finding) =>
        finding.Period.IsAll
            ? (finding.Coverage.Min(s => s.From), finding.Coverage.Max(s => s.To) ?? finding.AsOf)
            : (finding.KnownPeriod.From, finding.KnownPeriod.To);
}
