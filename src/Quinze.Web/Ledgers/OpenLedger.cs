using Quinze.Storing;

namespace Quinze.Web.Ledgers;

/// <summary>
/// One ledger while the rooms are open. Before each page the versions in the file are looked at: facts are read again when somebody wrote them anew
/// (an import here, or a command in a terminal), and only the overlay when something was decided.
/// </summary>
internal sealed class OpenLedger(IWebHouse house, string name, string path) : IDisposable
{
    private readonly Lock gate = new();
    private Snapshot? current;

    /// <summary>The store that the current view brings texts from, and the one before it, which a page may still be using.</summary>
    private ILedgerStore? texts;
    private ILedgerStore? textsBefore;

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
                return known;
            }
            var facts = current is { } old && old.Head.FactsVersion == head.FactsVersion ? old.View.Facts : store.Read();
            var view = house.View(store, facts);
            textsBefore?.Dispose();
            (texts, textsBefore) = (store, texts);
            return current = new Snapshot(head, view, store.Imports(), KeptFindings.Of(view, current));
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
            texts?.Dispose();
            textsBefore?.Dispose();
            (texts, textsBefore, current) = (null, null, null);
        }
    }
}
