using Quinze.Importing;
using Quinze.Storage.Sqlite;
using Quinze.Tests.Sources.Bluesky;
using Quinze.Tests.Support;
using Quinze.Verbs;

namespace Quinze.Tests.Importing;

/// <summary>An import reads, stages and writes on three threads: whichever of them fails, its reason is told and the ledger is as before.</summary>
public sealed class ImportThreadsTests : IDisposable
{
    private const int Rows = 20_000;

    private readonly string folder = Directory.CreateTempSubdirectory("quinze-test-").FullName;

    private string Ledger => Path.Combine(folder, "ledger.quinze");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Every_reading_arrives_in_its_order()
    {
        using var store = SqliteLedger.Open(Ledger);

        var report = await Import(store, Said(Rows), _ => 1);

        Assert.Equal(Rows, report.Added.Interactions);
        Assert.Equal(Enumerable.Range(0, Rows).Select(i => (long)i), store.Read().Interactions.At.ToArray());
        Assert.All(store.Read().Interactions.Words.ToArray(), words => Assert.Equal(1, words));
    }

    [Fact]
    public async Task A_source_that_breaks_in_the_middle_tells_its_problem()
    {
        using var store = SqliteLedger.Open(Ledger);
        var problem = new Problem("it-broke", "It broke", "here", "whole", "again");

        var report = await Import(store, Said(Rows / 2).Concat(Breaks(() => new ProblemException(problem))), _ => 1);

        Assert.Equal((ImportStatus.Failed, problem), (report.Status, report.Problem));
        AssertUntouched(store);
    }

    [Fact]
    public async Task A_writer_that_breaks_stops_a_source_without_end_and_tells_its_reason()
    {
        using var store = SqliteLedger.Open(Ledger);

        var failed = await Assert.ThrowsAsync<InvalidOperationException>(() =>
            Import(store, Said(int.MaxValue), _ => throw new InvalidOperationException("no room"))
        );

        Assert.Equal("no room", failed.Message);
        AssertUntouched(store);
    }

    [Fact]
    public async Task A_stop_ends_a_source_without_end_and_leaves_the_ledger_as_it_was()
    {
        using var store = SqliteLedger.Open(Ledger);
        using var stop = new CancellationTokenSource();
        var counted = 0;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            Import(store, Said(int.MaxValue), _ => ++counted == 5000 ? Stopped(stop) : 1, stop.Token)
        );

        AssertUntouched(store);
    }

    [Fact]
    public async Task A_staging_file_is_made_when_there_is_something_to_write_and_not_before()
    {
        using var store = SqliteLedger.Open(Ledger);
        await Import(store, Said(3), _ => 1);

        using (store.Stage())
        {
            Assert.False(File.Exists(Ledger + "-staging"));
        }
    }

    private static int Stopped(CancellationTokenSource stop)
    {
        stop.Cancel();
        return 1;
    }

    private void AssertUntouched(SqliteLedger store)
    {
        Assert.Empty(store.Imports());
        Assert.Equal(0, store.Head.FactsVersion);
        Assert.Empty(Directory.GetFiles(folder, "*-staging*").Concat(Directory.GetFiles(folder, "*-lock")));
    }

    private static Task<ImportReport> Import(
        SqliteLedger store,
        IEnumerable<Reading> readings,
        Func<ReadOnlyMemory<byte>, int> countWords,
        CancellationToken cancellation = default
    ) =>
        new ImportArchive([new Told(readings)], Clocks.Fixed, countWords).RunAsync(
            new BytesArchive(("rows.csv", [1, 2, 3])),
            store,
            new ImportOptions(),
            null,
            cancellation
        );

    private static IEnumerable<Reading> Said(int rows) =>
        Enumerable
            .Range(0, rows)
            .Select(i => new InteractionEntry(new Place(0, i + 1))
            {
                Network = "linkedin",
                Kind = InteractionKind.Comment,
                At = Moment.At(NodaTime.Instant.FromUnixTimeSeconds(i)),
                From = Handle.Owner,
                Text = Utf8Text.From("word"),
            });

    private static IEnumerable<Reading> Breaks(Func<Exception> with)
    {
        yield return new Unread(new Place(0, 1), "just before");
        throw with();
    }

    private sealed class Told(IEnumerable<Reading> readings) : ISource
    {
        public SourceCard Card { get; } = new("told", "linkedin", 1, "Told", "Dit");

        public Recognition Recognise(IArchive archive) => Recognition.Yes("it is told so");

        public IEnumerable<Reading> Read(IArchive archive, ReadingOptions options, CancellationToken cancellation) => readings;
    }
}
