using System.Collections.Concurrent;
using Quinze.Importing;
using Quinze.Storing;

namespace Quinze.Verbs;

/// <summary>
/// The three threads of an import: one drains the source, the caller's gives identities and keys, one counts words and writes to the staging area.
/// What they pass on waits in short queues, so that memory does not grow with the archive; the first failure of any stops all, and is the one that is told.
/// </summary>
internal sealed class StagingLine(
    IReadOnlyList<ArchiveFile> files,
    IStaging staging,
    Func<ReadOnlyMemory<byte>, int> countWords,
    IProgress<ImportProgress>? progress,
    CancellationToken cancellation
) : IDisposable
{
    private const int ReadingsAtOnce = 1024;

    /// <summary>So many lists may wait: about as many rows as are read while what a large ledger knows is loaded, which happens meanwhile.</summary>
    private const int ReadingsInFlight = 96;

    /// <summary>What a row takes in the archives we know, roughly. The set of keys gets room for so many, and grows when they are more.</summary>
    private const int BytesOfARow = 256;
    private const int MostRowsReserved = 400_000;
    private const int BatchesInFlight = 8;

    private readonly BlockingCollection<List<Reading>> readings = new(ReadingsInFlight);
    private readonly BlockingCollection<RowBatch> batches = new(BatchesInFlight);
    private readonly ConcurrentQueue<RowBatch> written = new();
    private readonly CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);

    /// <param name="read">Reads the archive until the token stops it.</param>
    /// <param name="spent">Where readings go once they are staged.</param>
    /// <param name="known">Files that are not read because the ledger knows them, by index.</param>
    /// <param name="fingerprints">Digest of each file, by index.</param>
    public StagedImport Run(
        Func<CancellationToken, IEnumerable<Reading>> read,
        SpentEntries spent,
        IReadOnlyDictionary<int, FileRow> known,
        IReadOnlyList<string> fingerprints
    )
    {
        var reader = OnItsOwnThread(() => Drain(read(stop.Token)), readings.CompleteAdding);
        var writer = OnItsOwnThread(Write, stop.Cancel);
        try
        {
            var staged = Stage(reader, spent, known, fingerprints);
            batches.CompleteAdding();
            writer.GetAwaiter().GetResult();
            return staged;
        }
        catch (Exception failed)
        {
            stop.Cancel();
            Task.WhenAll(reader, writer).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing).GetAwaiter().GetResult();
            // Whoever was only stopped tells nothing; the one that stopped the others does.
            if (failed is OperationCanceledException && !cancellation.IsCancellationRequested && writer.Exception is { } cause)
            {
                throw cause.InnerException!;
            }
            throw;
        }
    }

    private StagedImport Stage(Task reader, SpentEntries spent, IReadOnlyDictionary<int, FileRow> known, IReadOnlyList<string> fingerprints)
    {
        // Most rows of a later archive are known, and take no room of their own.
        staging.Index.Keys.Reserve(Math.Min(files.Sum(f => Math.Max(0, f.Length)) / BytesOfARow, MostRowsReserved));
        var stager = new Stager(staging.Index, files, batch => batches.Add(batch, stop.Token), Another);
        var count = 0L;
        foreach (var some in readings.GetConsumingEnumerable(stop.Token))
        {
            for (var i = 0; i < some.Count; i++)
            {
                stager.Accept(some[i]);
                count += some[i] is SaidAgain again ? again.Count : 1;
            }
            var file = some[^1].Place.File;
            progress?.Report(new ImportProgress(files[file].Name, file + 1, files.Count, count));
            spent.Return(some);
        }
        reader.GetAwaiter().GetResult();
        return stager.Finish(known, fingerprints);
    }

    private void Drain(IEnumerable<Reading> source)
    {
        var some = new List<Reading>(ReadingsAtOnce);
        foreach (var reading in source)
        {
            some.Add(reading);
            if (some.Count == ReadingsAtOnce)
            {
                readings.Add(some, stop.Token);
                some = new List<Reading>(ReadingsAtOnce);
            }
        }
        if (some.Count > 0)
        {
            readings.Add(some, stop.Token);
        }
    }

    private void Write()
    {
        foreach (var batch in batches.GetConsumingEnumerable(stop.Token))
        {
            batch.CountWords(countWords);
            staging.Write(batch);
            if (!staging.KeepsBatches)
            {
                batch.Clear();
                written.Enqueue(batch);
            }
        }
    }

    private RowBatch Another() => written.TryDequeue(out var empty) ? empty : new RowBatch();

    /// <summary>A thread of its own, not one of the pool: it blocks, and the pool would be slow to give another.</summary>
    private static Task OnItsOwnThread(Action work, Action onEnd) =>
        Task.Factory.StartNew(
            () =>
            {
                try
                {
                    work();
                }
                finally
                {
                    onEnd();
                }
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default
        );

    public void Dispose()
    {
        readings.Dispose();
        batches.Dispose();
        stop.Dispose();
    }
}
