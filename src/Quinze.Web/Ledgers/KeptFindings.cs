using System.Collections.Concurrent;
using System.Diagnostics;
using Quinze.Analyses;
using Quinze.Views;

namespace Quinze.Web.Ledgers;

/// <summary>
/// What analyses found in one snapshot, each asked once. A decision passes on to the next snapshot whatever does not read decisions of its kind. What it
/// touches is found again beside the pages: for a moment a page waits for it, then it shows what was found before and says so (<see cref="PageFindings"/>).
/// So a decision is on the page at once, however large the ledger. Nothing is passed on from other facts.
/// </summary>
internal sealed class KeptFindings : IDisposable
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

    /// <summary>Of what a decision touches, so much is found again unasked; what nobody looked at for longer is found when somebody does.</summary>
    private const int MostAgain = 64;

    private const string Desk = "the desk before minutes and decisions";

    private readonly LedgerView view;
    private readonly ConcurrentDictionary<(string Name, AnalysisRequest Asked), KeptFinding> kept = new();
    private readonly ConcurrentDictionary<object, object> made = new();
    private readonly CancellationTokenSource leave = new();
    private readonly CancellationToken left;
    private readonly long since = Stopwatch.GetTimestamp();
    private readonly TimeSpan patience;
    private IReadOnlyList<KeptFinding> again = [];

    private KeptFindings(LedgerView view, TimeSpan patience) => (this.view, this.patience, left) = (view, patience, leave.Token);

    /// <summary>True while something is being found again; once false, it stays so.</summary>
    public bool AreBeingCounted => again.Any(f => f.IsOfBefore);

    /// <summary>How long a page still waits for what is being found again.</summary>
    public TimeSpan Patience =>
        patience == Timeout.InfiniteTimeSpan ? patience
        : patience - Stopwatch.GetElapsedTime(since) is { } rest && rest > TimeSpan.Zero ? rest
        : TimeSpan.Zero;

    /// <summary>Ends when nothing of what was begun here reads the view any more.</summary>
    public Task Running { get; private set; } = Task.CompletedTask;

    /// <param name="before">What was found before the last decision; null when there is nothing before.</param>
    /// <param name="patience">How long a page waits for what a decision made stale.</param>
    public static KeptFindings Of(LedgerView view, KeptFindings? before, TimeSpan patience)
    {
        var now = new KeptFindings(view, patience);
        if (before is null || !ReferenceEquals(before.view.Facts, view.Facts))
        {
            return now;
        }
        var changed = Changed(before.view, view);
        var all = changed.Exists(k => !ReadBy.ContainsKey(k));
        var touched = all ? [] : changed.SelectMany(k => ReadBy[k]).ToHashSet(StringComparer.Ordinal);
        if (!changed.TrueForAll(LeaveTheDraft.Contains))
        {
            touched.Add(Desk);
        }
        var again = new List<KeptFinding>();
        foreach (var (asked, finding) in before.kept.OrderByDescending(f => f.Value.Asked))
        {
            if (!all && !touched.Contains(asked.Name) && !finding.IsOfBefore)
            {
                now.kept[asked] = finding;
            }
            else if (again.Count < MostAgain && finding.In(view) is { } once)
            {
                again.Add(now.kept[asked] = once);
            }
        }
        now.again = again;
        return now;
    }

    /// <summary>Finds again what the last decision touched, what was looked at last first.</summary>
    public void FindAgain() => Running = Again();

    /// <summary>A newer snapshot stands: what has not begun here never begins.</summary>
    public void Leave() => leave.Cancel();

    public void Dispose() => leave.Dispose();

    public KeptFinding DeskDraft => KeptAs((Desk, new AnalysisRequest()), v => Analyses.DeskDraft.Of(v, null));

    public KeptFinding Of(IAnalysis analysis, AnalysisRequest asked) => KeptAs((analysis.Name, asked), v => analysis.Run(v, asked));

    public Task Begin(KeptFinding finding) => finding.Begin(left);

    /// <summary>What a page made of findings that stand; null when none did yet.</summary>
    public object? Made(object key) => made.GetValueOrDefault(key);

    /// <summary>Keeps it for other pages; where one of them was first, all have that.</summary>
    public object Keep(object key, object what) => made.GetOrAdd(key, what);

    private KeptFinding KeptAs((string Name, AnalysisRequest Asked) asked, Func<LedgerView, object> find)
    {
        var finding = kept.GetOrAdd(asked, _ => new KeptFinding(find, view, null));
        finding.Asked = Stopwatch.GetTimestamp();
        return finding;
    }

    private async Task Again()
    {
        foreach (var finding in again)
        {
            // What cannot be found says so to the page that asks for it.
            await finding.Begin(left).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

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
