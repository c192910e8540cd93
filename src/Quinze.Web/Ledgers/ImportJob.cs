using Quinze.Verbs;

namespace Quinze.Web.Ledgers;

/// <summary>One archive being read for a visitor: its state can be looked at, followed, and stopped. A stopped import leaves the ledger as it was.</summary>
internal sealed class ImportJob : IProgress<ImportProgress>, IDisposable
{
    private readonly CancellationTokenSource stop = new();
    private readonly TaskCompletionSource<ImportReport?> end = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private ImportProgress last;

    public ImportJob(string id, string path)
    {
        (Id, Path) = (id, path);
        Name = System.IO.Path.GetFileName(path);
    }

    public string Id { get; }

    public string Path { get; }

    public string Name { get; }

    /// <summary>How far it is; a torn read of it shows a wrong number once, and the next is right.</summary>
    public ImportProgress Progress => last;

    /// <summary>Ends with the report, or with null when the visitor stopped it.</summary>
    public Task<ImportReport?> End => end.Task;

    /// <summary>True while another archive is being read into the same ledger.</summary>
    public bool Waits { get; private set; } = true;

    public void Report(ImportProgress value) => last = value;

    public void Stop() => stop.Cancel();

    /// <param name="before">The imports that came earlier into this ledger.</param>
    /// <returns>Ends when the next one may begin.</returns>
    public Task Start(IWebHouse house, OpenLedger ledger, ImportOptions options, Task before) =>
        Task.Run(async () =>
        {
            try
            {
                await before.WaitAsync(stop.Token).ConfigureAwait(false);
                Waits = false;
                end.SetResult(await Read(house, ledger, options).ConfigureAwait(false));
            }
            catch (OperationCanceledException)
            {
                end.SetResult(null);
            }
            catch (Exception broken)
            {
                end.SetResult(new ImportReport(null, null, Name, ImportStatus.Failed, Problem(broken), null));
            }
            // One that was stopped while it waited lets nobody pass it.
            await before.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        });

    private async Task<ImportReport> Read(IWebHouse house, OpenLedger ledger, ImportOptions options)
    {
        using var archive = house.OpenArchive(Path, System.IO.Path.GetDirectoryName(Path)!);
        using var store = house.OpenLedger(ledger.Path);
        return await house.Importer.RunAsync(archive, store, options, this, stop.Token).ConfigureAwait(false);
    }

    private Problem Problem(Exception broken) =>
        broken is ProblemException known ? known.Problem
        : NoRoom.Is(broken) ? NoRoom.Problem(Name)
        : new Problem(
            "import-broke",
            "Something broke while this file was read.",
            Name,
            "The ledger is as it was before.",
            "Try once more; if it breaks again, report the kind of archive it is, without any of your own data."
        );

    public void Dispose() => stop.Dispose();
}
