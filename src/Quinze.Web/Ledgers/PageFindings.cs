using Quinze.Analyses;
using Quinze.Findings;

namespace Quinze.Web.Ledgers;

/// <summary>
/// What one page asks of the kept findings. Right after a decision some of them are being found again: the page is given what was found before,
/// and remembers it, so that no figure of before stands there unmarked.
/// </summary>
/// <param name="exactly">True for what leaves the house, a report or a file: it waits as long as it takes.</param>
internal sealed class PageFindings(KeptFindings kept, bool exactly = false)
{
    private volatile bool ofBefore;

    /// <summary>True once the page was given something that dates from before the last decision.</summary>
    public bool AreOfBefore => ofBefore;

    /// <summary>The same findings for what must hold nothing of before.</summary>
    public PageFindings Exactly => new(kept, exactly: true);

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
        if (!kept.AreBeingCounted)
        {
            return (T)kept.Make(key, make);
        }
        var meanwhile = make();
        return ofBefore ? meanwhile : (T)kept.Make(key, () => meanwhile);
    }

    private object Take(KeptFinding finding)
    {
        if (exactly || !finding.IsOfBefore)
        {
            return finding.Value;
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
}
