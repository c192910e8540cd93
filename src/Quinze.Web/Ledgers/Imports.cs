using System.Collections.Concurrent;
using Quinze.Verbs;
using Quinze.Web.Guard;

namespace Quinze.Web.Ledgers;

/// <summary>The imports of this run, by id. Those into one ledger take turns, in the order in which they came: a ledger has one writer at a time.</summary>
internal sealed class Imports(IWebHouse house)
{
    private readonly ConcurrentDictionary<string, ImportJob> jobs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Task> last = new(StringComparer.Ordinal);

    public ImportJob Begin(OpenLedger ledger, string path, ImportOptions options)
    {
        var job = new ImportJob(Entrance.Secret(), path);
        jobs[job.Id] = job;
        lock (last)
        {
            var before = last.GetValueOrDefault(ledger.Path, Task.CompletedTask);
            last[ledger.Path] = job.Start(house, ledger, options, before);
        }
        return job;
    }

    /// <summary>Reads the same file again with other options: the answer to a question that the first reading asked.</summary>
    public ImportJob? Again(OpenLedger ledger, string id, ImportOptions options) =>
        Find(id) is { End.IsCompleted: true } job && File.Exists(job.Path) ? Begin(ledger, job.Path, options) : null;

    public ImportJob? Find(string id) => jobs.GetValueOrDefault(id);

    /// <summary>Forgets a finished import and its file.</summary>
    public void Leave(string id)
    {
        if (jobs.TryRemove(id, out var job))
        {
            job.Stop();
            _ = job.End.ContinueWith(_ => Incoming.Leave(job.Path), TaskScheduler.Default);
        }
    }
}
