using System.Collections.Concurrent;
using Quinze.Analyses;
using Quinze.Findings;
using Quinze.Views;

namespace Quinze.Web.Ledgers;

/// <summary>
/// What analyses found in one snapshot, each asked once. A decision that a figure does not depend on (a note, an item that is done) passes the finding on to the next
/// snapshot: what is decided at the desk is on the page at once, however large the ledger.
/// </summary>
internal sealed class KeptFindings
{
    /// <summary>Decisions that no figure reads.</summary>
    private static readonly HashSet<JudgementKind> ChangeNoFigure = [JudgementKind.Note, JudgementKind.Retention, JudgementKind.Columns];

    /// <summary>Decisions about what is shown when, and the analyses that read them.</summary>
    private static readonly HashSet<JudgementKind> OfTheDesk = [JudgementKind.Done, JudgementKind.Pass, JudgementKind.Snooze];
    private static readonly HashSet<string> ReadTheDesk = new(StringComparer.Ordinal) { "desk", "promises", "quiet", "fit" };

    private readonly LedgerView view;
    private readonly ConcurrentDictionary<(string Analysis, AnalysisRequest Asked), Lazy<Finding>> kept;
    private readonly Lazy<DeskDraft> desk;

    private KeptFindings(LedgerView view, ConcurrentDictionary<(string Analysis, AnalysisRequest Asked), Lazy<Finding>> kept, Lazy<DeskDraft>? desk)
    {
        this.view = view;
        this.kept = kept;
        this.desk = desk ?? new Lazy<DeskDraft>(() => DeskDraft.Of(view, null));
    }

    /// <summary>All that waits, before minutes and decisions.</summary>
    public DeskDraft Desk => desk.Value;

    public static KeptFindings Of(LedgerView view, Snapshot? before)
    {
        if (before is null || !ReferenceEquals(before.View.Facts, view.Facts) || !Deciding(before.View).SequenceEqual(Deciding(view)))
        {
            return new KeptFindings(view, new(), null);
        }
        var kept = before.Findings.kept;
        var settled = !AtTheDesk(before.View).SequenceEqual(AtTheDesk(view));
        return new KeptFindings(
            view,
            settled ? new(kept.Where(k => !ReadTheDesk.Contains(k.Key.Analysis))) : kept,
            before.Findings.desk
        );
    }

    public Finding Of(IAnalysis analysis, PeriodWish? period, PeriodWish? compare = null) =>
        Of(analysis, new AnalysisRequest(period) { Compare = compare });

    public Finding Of(IAnalysis analysis, AnalysisRequest asked) =>
        kept.GetOrAdd((analysis.Name, asked), _ => new Lazy<Finding>(() => analysis.Run(view, asked))).Value;

    private static IEnumerable<long> Deciding(LedgerView view) =>
        view.Overlay.InForce.All.Where(j => !ChangeNoFigure.Contains(j.Kind) && !OfTheDesk.Contains(j.Kind)).Select(j => j.Number);

    private static IEnumerable<long> AtTheDesk(LedgerView view) =>
        view.Overlay.InForce.All.Where(j => OfTheDesk.Contains(j.Kind)).Select(j => j.Number);
}
