using Quinze.Findings;
using Quinze.Reports.Composing;
using Quinze.Storing;
using Quinze.Views;

namespace Quinze.Reports.Xlsx;

/// <summary>
/// The report as a workbook of tidy sheets: one thing a row, numbers as numbers, days as days, nothing computed and nothing that a program could compute.
/// </summary>
public static class XlsxReport
{
    /// <param name="stream">Can be read, written and sought: the format is a zip.</param>
    public static void Write(
        LedgerView view,
        IReadOnlyList<Finding> findings,
        IReadOnlyList<ImportRow> imports,
        ReportOptions options,
        Stream stream
    )
    {
        ArgumentNullException.ThrowIfNull(options);
        var composition = new Composition(view, findings, imports, options);
        // Composed as the report is, so that "Person A" is the same person in every form of it.
        var report = AuditReport.Of(composition);
        var sheets = Sheets(composition).ToList();
        WorkbookWriter.Write(
            stream,
            [BehindSheets.ReadMe(composition, report, sheets), .. sheets],
            new WorkbookStyles(composition.Words.DayFormat, composition.Words.TimeFormat),
            composition.Words.InWorkbook("about.more")
        );
    }

    private static IEnumerable<Sheet> Sheets(Composition c)
    {
        yield return FindingSheets.Findings(c);
        yield return FindingSheets.Figures(c);
        if (!c.Options.AuditOnly)
        {
            yield return PeopleSheet.Of(c);
        }
        yield return PresenceSheets.Posts(c);
        yield return PresenceSheets.Observations(c);
        if (!c.Options.AuditOnly)
        {
            yield return PresenceSheets.Interactions(c);
        }
        if (c.View.Facts.Outcomes.Count > 0)
        {
            yield return PresenceSheets.Outcomes(c);
        }
        yield return BehindSheets.Coverage(c);
        yield return BehindSheets.Files(c);
    }
}
