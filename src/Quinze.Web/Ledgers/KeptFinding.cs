using Quinze.Views;

namespace Quinze.Web.Ledgers;

/// <summary>Something found in one view, or being found in it; until it is, what was found before the last decision is all that is known.</summary>
internal sealed class KeptFinding
{
    /// <summary>How many are found again at the same time: one processor stays with whoever turns the pages.</summary>
    private static readonly SemaphoreSlim Turns = new(Math.Max(1, Environment.ProcessorCount - 1));

    private readonly Func<LedgerView, object> find;
    private readonly Lazy<object> found;
    private readonly Lock gate = new();
    private Task? finding;

    public KeptFinding(Func<LedgerView, object> find, LedgerView view, object? before)
    {
        this.find = find;
        found = new Lazy<object>(() => find(view));
        Before = before;
    }

    /// <summary>What was found before the last decision; null when nothing was, or when the decision did not touch it.</summary>
    public object? Before { get; }

    public bool IsFound => found.IsValueCreated;

    /// <summary>True while only what was found before is known.</summary>
    public bool IsOfBefore => Before is not null && !IsFound;

    /// <summary>What is found; whoever asks first finds it, and the others wait for them.</summary>
    public object Value => found.Value;

    /// <summary>When a page last asked for it, as a timestamp.</summary>
    public long Asked { get; set; }

    /// <summary>The same thing to be found in another view; null when nothing is known of it yet that could stand for it meanwhile.</summary>
    public KeptFinding? In(LedgerView view) =>
        (found.IsValueCreated ? found.Value : Before) is { } last ? new KeptFinding(find, view, last) { Asked = Asked } : null;

    /// <summary>Begins to find it when its turn comes, once.</summary>
    public Task Begin(CancellationToken left)
    {
        lock (gate)
        {
            return finding ??= Find(left);
        }
    }

    private async Task Find(CancellationToken left)
    {
        await Turns.WaitAsync(left).ConfigureAwait(false);
        try
        {
            await Task.Run(() => found.Value, left).ConfigureAwait(false);
        }
        finally
        {
            Turns.Release();
        }
    }
}
