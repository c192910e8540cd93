using System.Diagnostics;
using Quinze.People;
using Quinze.Storage.Sqlite;
using Quinze.Views;

namespace Quinze.Benchmarks;

/// <summary>How long it takes to find who might be one person, once the view of a ledger is loaded: the first time, and when it is warm.</summary>
public static class SameTimed
{
    private const int Times = 4;

    public static void Tell(string path)
    {
        using var store = SqliteLedger.Open(path);
        var facts = store.Read();
        var overlay = Overlay.Build(facts, store.Judgements());
        for (var i = 0; i < Times; i++)
        {
            var view = new LedgerView(facts, overlay, null, _ => new Dictionary<long, string>());
            var since = Stopwatch.GetTimestamp();
            var found = Suggestions.Find(view);
            Console.WriteLine($"{Stopwatch.GetElapsedTime(since).TotalMilliseconds:0} ms, {found.Count} suggestions");
        }
    }
}
