using System.Diagnostics;
using Quinze.Analyses;
using Quinze.Findings;

namespace Quinze.Web.Ledgers;

/// <summary>
/// What one page asks of the kept findings. Right after a decision some of them are being found again: the page is given what was found before,
/// and remembers it, so that no figure of before stands there unmarked. What was never found is waited for a while, then the part of the page that
/// asks for it is told so (<see cref="NotCounted"/>), and it is found beside the page.
/// </summary>
/// <param name="exactly">True for what leaves the house, a report or a file: it is given nothing of before.</param>
/// <param name="longest">How long it waits in all for what was never found.</param>
internal sealed class PageFindings(KeptFindings kept, bool exactly, TimeSpan longest)
{
    private readonly long since = Stopwatch.GetTimestamp();
    private volatile bool ofBefore;
    private volatile bool missing;

    /// <summary>True once the page was given something that dates from before the last decision.</summary>
    public bool AreOfBefore => ofBefore;

    /// <summary>True once the page was told that something is being found for the first time.</summary>
    public bool AreMissing => missing;

    /// <summary>The same findings for what must hold nothing of before, and waits as long as it takes.</summary>
    public PageFindings Exactly => new(kept, exactly: true, Timeout.InfiniteTimeSpan);

    /// <summary>The same findings for a page that is to stand there soon.</summary>
    public PageFindings Within(TimeSpan wait) => new(kept, exactly, wait);

    /// <summary>All that waits, before minutes and decisions.</summary>
    public DeskDraft Desk => (DeskDraft)Take(kept.DeskDraft);

    public Finding Of(IAnalysis analysis, PeriodWish? period, PeriodWish? compare = null) =>
        (Finding)Take(kept.Of(analysis, new AnalysisRequest(period) { Compare = compare }));

    /// <summary>What a page makes of the findings of this snapshot, made once; what is made of findings of before is not kept.</summary>
    public T Once<T>(object key, Func<T> make)
        where T : class
    {
        if (kept.Made(key) is { } known)
        {
            return (T)known;
        }
        var made = make();
        return ofBefore ? made : (T)kept.Keep(key, made);
    }

    /// <summary>What is being found beside the pages, once it is; else the part that asks is told that it is being counted.</summary>
    public T InTime<T>(Task<T> found)
    {
        ArgumentNullException.ThrowIfNull(found);
        var rest = longest - Stopwatch.GetElapsedTime(since);
        if (
            longest == Timeout.InfiniteTimeSpan
            || found.IsCompleted
            || Task.WaitAny([found], rest > TimeSpan.Zero ? rest : TimeSpan.Zero) >= 0
        )
        {
            return found.GetAwaiter().GetResult();
        }
        missing = true;
        throw new NotCounted();
    }

    private object Take(KeptFinding finding)
    {
        if (exactly || !finding.IsOfBefore)
        {
            return finding.IsFound || longest == Timeout.InfiniteTimeSpan ? finding.Value : Awaited(finding);
        }
        var found = kept.Begin(finding);
        if (kept.Patience is var patience && patience != TimeSpan.Zero)
        {
            Task.WaitAny([found], patience);
        }
        if (finding.IsOfBefore && !found.IsFaulted)
        {
            ofBefore = true;
            return finding.Before!;
        }
        return finding.Value;
    }

    // Not in its turn, as after a decision: somebody waits for it.
    private object Awaited(KeptFinding finding) => InTime(Task.Run(() => finding.Value));
}
