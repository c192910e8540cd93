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
    ) => Of(new Composition(view, findings, imports, options ?? new ReportOptions()));

    internal static Report Of(Composition composition)
    {
        var words = composition.Words;
        // Composed in the order of reading: people without a name get their letters in it.
        var chapters = Chaptered.Of(composition);
        return new Report(
            composition.Options.Language,
            words.Title,
            composition.View.OwnerName is { } owner ? Plain.Of(owner) : null,
            composition.PeriodLine,
            composition.ReadLine,
            Letter.Of(composition),
            chapters,
            SummaryOf.The(composition)
        )
        {
            Cover = Covers.Cover.In(composition.View.Overlay.InForce),
        };
    }
}
