using System.Collections.Concurrent;
using Quinze.Analyses;
using Quinze.Findings;
using Quinze.Views;

namespace Quinze.Web.Ledgers;

/// <summary>
/// What analyses found in one snapshot, each asked once. A decision passes on to the next snapshot whatever does not read decisions of its kind:
/// what is decided at the desk, a label, a step of a case is on the page at once, however large the ledger.
/// </summary>
internal sealed class KeptFindings
{
    /// <summary>Which analyses read a kind of decision; a kind that is not listed may change everything. Tests hold the list to what the analyses do.</summary>
    internal static readonly IReadOnlyDictionary<JudgementKind, IReadOnlyList<string>> ReadBy = new Dictionary<
        JudgementKind,
        IReadOnlyList<string>
    >
    {
        [JudgementKind.Note] = [],
        [JudgementKind.Retention] = [],
        [JudgementKind.Columns] = [],
        [JudgementKind.Label] = ["genres", "critics", "messages", "feed", "desk", "questions"],
        [JudgementKind.Case] = ["cases", "exchanges", "desk", "questions"],
        [JudgementKind.Step] = ["cases", "exchanges", "desk", "questions"],
        [JudgementKind.Question] = ["questions"],
        [JudgementKind.Snooze] = ["quiet", "fit", "desk", "promises"],
        [JudgementKind.Done] = ["desk", "promises"],
        [JudgementKind.Pass] = ["desk", "promises"],
    };

    /// <summary>Decisions that leave what waits as it is, and only take something off the desk.</summary>
    private static readonly HashSet<JudgementKind> LeaveTheDraft =
    [
        JudgementKind.Note,
        JudgementKind.Retention,
        JudgementKind.Columns,
        JudgementKind.Snooze,
        JudgementKind.Done,
        JudgementKind.Pass,
    ];

    private readonly LedgerView view;
    private readonly ConcurrentDictionary<(string Analysis, AnalysisRequest Asked), Lazy<Finding>> kept;
    private readonly ConcurrentDictionary<object, Lazy<object>> made = new();
    private readonly Lazy<DeskDraft> desk;

    private KeptFindings(
        LedgerView view,
        ConcurrentDictionary<(string Analysis, AnalysisRequest Asked), Lazy<Finding>> kept,
        Lazy<DeskDraft>? desk
    )
    {
        this.view = view;
        this.kept = kept;
        this.desk = desk ?? new Lazy<DeskDraft>(() => DeskDraft.Of(view, null));
    }

    /// <summary>All that waits, before minutes and decisions.</summary>
    public DeskDraft Desk => desk.Value;

    public static KeptFindings Of(LedgerView view, Snapshot? before)
    {
        if (before is null || !ReferenceEquals(before.View.Facts, view.Facts))
        {
            return new KeptFindings(view, new(), null);
        }
        var changed = Changed(before.View, view);
        if (changed.Exists(k => !ReadBy.ContainsKey(k)))
        {
            return new KeptFindings(view, new(), null);
        }
        var stale = changed.SelectMany(k => ReadBy[k]).ToHashSet(StringComparer.Ordinal);
        return new KeptFindings(
            view,
            new(before.Findings.kept.Where(f => !stale.Contains(f.Key.Analysis))),
            changed.TrueForAll(LeaveTheDraft.Contains) ? before.Findings.desk : null
        );
    }

    public Finding Of(IAnalysis analysis, PeriodWish? period, PeriodWish? compare = null)
    {
        var asked = new AnalysisRequest(period) { Compare = compare };
        return kept.GetOrAdd((analysis.Name, asked), _ => new Lazy<Finding>(() => analysis.Run(view, asked))).Value;
    }

    /// <summary>What a page makes of the findings of this snapshot, made once.</summary>
    public T Once<T>(object key, Func<T> make)
        where T : class => (T)made.GetOrAdd(key, _ => new Lazy<object>(make)).Value;

    /// <summary>The kinds of the decisions that hold in one of the views and not in the other.</summary>
    private static List<JudgementKind> Changed(LedgerView before, LedgerView now)
    {
        var (old, present) = (before.Overlay.InForce.All, now.Overlay.InForce.All);
        return
        [
            .. old.ExceptBy(present.Select(j => j.Number), j => j.Number)
                .Concat(present.ExceptBy(old.Select(j => j.Number), j => j.Number))
                .Select(j => j.Kind)
                .Distinct(),
        ];
    }
}
