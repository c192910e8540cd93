using Quinze.Storing;
using Quinze.Views;

namespace Quinze.Web.Ledgers;

/// <summary>
/// One ledger while the rooms are open. Before each page the versions in the file are looked at: facts are read again when somebody wrote them anew
/// (an import here, or a command in a terminal), and only the overlay when something was decided.
/// </summary>
/// <param name="patience">How long a page waits for what a decision made stale, before it shows what was found before.</param>
internal sealed class OpenLedger(IWebHouse house, string name, string path, TimeSpan patience) : IDisposable
{
    private static readonly TimeSpan LongestToLeave = TimeSpan.FromSeconds(10);

    private readonly Lock gate = new();
    private Standing? current;

    /// <summary>What stood before, which a page may still be using.</summary>
    private Standing? before;

    public string Name { get; } = name;

    public string Path { get; } = path;

    public bool Exists => File.Exists(Path);

    /// <summary>The ledger as it stands.</summary>
    public Snapshot Now()
    {
        lock (gate)
        {
            var store = house.OpenLedger(Path);
            var head = store.Head;
            if (
                current is { } known
                && known.Head.FactsVersion == head.FactsVersion
                && known.Head.JudgementVersion == head.JudgementVersion
            )
            {
                store.Dispose();
                return known.ForAPage();
            }
            var facts = current is { } old && old.Head.FactsVersion == head.FactsVersion ? old.View.Facts : store.Read();
            var view = house.View(store, facts);
            var now = new Standing(store, head, view, store.Imports(), KeptFindings.Of(view, current?.Findings, patience));
            current?.Findings.Leave();
            before?.Leave();
            (current, before) = (now, current);
            now.Findings.FindAgain();
            return now.ForAPage();
        }
    }

    /// <summary>Does something with a store of its own; writers wait for one another in the store itself.</summary>
    public T With<T>(Func<ILedgerStore, T> work)
    {
        using var store = house.OpenLedger(Path);
        return work(store);
    }

    public void Dispose()
    {
        lock (gate)
        {
            // The file may be moved or deleted next: nothing may read from it any more.
            Task.WaitAll([before?.Leave() ?? Task.CompletedTask, current?.Leave() ?? Task.CompletedTask], LongestToLeave);
            (before, current) = (null, null);
        }
    }

    /// <summary>One version as it stands, with the store that its view brings texts from.</summary>
    private sealed record Standing(
        ILedgerStore Store,
        LedgerHead Head,
        LedgerView View,
        IReadOnlyList<ImportRow> Imports,
        KeptFindings Findings
    )
    {
        public Snapshot ForAPage() => new(Head, View, Imports, new PageFindings(Findings, exactly: false, Timeout.InfiniteTimeSpan));

        /// <summary>Closes the store as soon as nothing of what is being found reads from it.</summary>
        public Task Leave()
        {
            Findings.Leave();
            return Findings.Running.ContinueWith(
                _ =>
                {
                    Store.Dispose();
                    Findings.Dispose();
                },
                CancellationToken.None,
                TaskContinuationOptions.ExecuteSynchronously,
                TaskScheduler.Default
            );
        }
    }
}
