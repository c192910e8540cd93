using System.Collections.Concurrent;
using Quinze.Analyses;
using Quinze.Findings;
using Quinze.Views;

namespace Quinze.Web.Ledgers;

/// <summary>
/// What analyses found in one snapshot, each asked once. A decision that no figure depends on (a note, a snooze) passes the findings on to the next snapshot.
/// </summary>
internal sealed class KeptFindings
{
    /// <summary>Decisions about what is shown when: they change a queue, which is computed for each page, and no figure.</summary>
    private static readonly HashSet<JudgementKind> ChangeNoFigure = [JudgementKind.Note, JudgementKind.Retention, JudgementKind.Columns];

    private readonly LedgerView view;
    private readonly ConcurrentDictionary<(string Analysis, PeriodWish? Period), Lazy<Finding>> kept;

    private KeptFindings(LedgerView view, ConcurrentDictionary<(string, PeriodWish?), Lazy<Finding>> kept)
    {
        this.view = view;
        this.kept = kept;
    }

    public static KeptFindings Of(LedgerView view, Snapshot? before)
    {
        var same =
            before is not null && ReferenceEquals(before.View.Facts, view.Facts) && Deciding(before.View).SequenceEqual(Deciding(view));
        return new KeptFindings(view, same ? before!.Findings.kept : new());
    }

    public Finding Of(IAnalysis analysis, PeriodWish? period) =>
        kept.GetOrAdd((analysis.Name, period), _ => new Lazy<Finding>(() => analysis.Run(view, new AnalysisRequest(period)))).Value;

    private static IEnumerable<long> Deciding(LedgerView view) =>
        view.Overlay.InForce.All.Where(j => !ChangeNoFigure.Contains(j.Kind)).Select(j => j.Number);
}
