using Quinze.Findings;
using Quinze.Reports.Composing;
using Quinze.Storing;
using Quinze.Views;

namespace Quinze.Reports;

/// <summary>Composes the audit of a presence from what the analyses found: a letter, its chapters, and how each figure was computed.</summary>
public static class AuditReport
{
    /// <summary>A pure function: the same ledger, findings and imports give the same report. "Now" is the end of what is covered.</summary>
    public static Report Compose(
        LedgerView view,
        IReadOnlyList<Finding> findings,
        IReadOnlyList<ImportRow> imports,
        ReportOptions? options = null
    )
    {
        options ??= new ReportOptions();
        var composition = new Composition(view, findings, imports, options);
        var words = composition.Words;
        // Composed in the order of reading: people without a name get their letters in it.
        var chapters = Chaptered.Of(composition);
        return new Report(
            options.Language,
            words.Title,
            view.OwnerName is { } owner ? Plain.Of(owner) : null,
            composition.PeriodLine,
            composition.ReadLine,
            Letter.Of(composition),
            chapters,
            SummaryOf.The(composition)
        );
    }
}
