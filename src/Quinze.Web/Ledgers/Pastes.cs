using System.Collections.Concurrent;
using Quinze.Web.Guard;

namespace Quinze.Web.Ledgers;

/// <summary>Pastes that wait to be looked at and taken: in memory alone, each for one ledger, the oldest leaving when there are many.</summary>
internal sealed class Pastes
{
    private const int Most = 12;

    private readonly ConcurrentDictionary<string, (string Ledger, Paste Paste)> waiting = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> order = new();

    public string Add(string ledger, Paste paste)
    {
        var id = Entrance.Secret();
        waiting[id] = (ledger, paste);
        order.Enqueue(id);
        while (waiting.Count > Most && order.TryDequeue(out var oldest))
        {
            waiting.TryRemove(oldest, out _);
        }
        return id;
    }

    public Paste? Find(string ledger, string id) => waiting.TryGetValue(id, out var kept) && kept.Ledger == ledger ? kept.Paste : null;

    public void Leave(string id) => waiting.TryRemove(id, out _);
}
