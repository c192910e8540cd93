using NodaTime;
using Quinze.Importing;
using Quinze.Storage.Sqlite;
using Quinze.Storing;
using Quinze.Tests.Support;

namespace Quinze.Tests.Storing;

/// <summary>A store under test: in memory, or SQLite in a folder of its own. The same suite holds both.</summary>
public sealed class StoreUnderTest : IDisposable
{
    private readonly string? folder;

    private StoreUnderTest(ILedgerStore store, string? folder)
    {
        Store = store;
        this.folder = folder;
    }

    public ILedgerStore Store { get; private set; }

    public string? Path => folder is null ? null : System.IO.Path.Combine(folder, "test.quinze");

    public static IEnumerable<TheoryDataRow<string>> Every => [new("memory"), new("sqlite")];

    public static StoreUnderTest Open(string kind)
    {
        var key = Enumerable.Range(1, 16).Select(i => (byte)i).ToArray();
        if (kind == "memory")
        {
            return new StoreUnderTest(new InMemoryLedger("test", key), null);
        }
        var folder = Directory.CreateTempSubdirectory("quinze-store-").FullName;
        return new StoreUnderTest(SqliteLedger.Open(System.IO.Path.Combine(folder, "test.quinze"), key), folder);
    }

    /// <summary>A ledger of one's own out of the bytes of another.</summary>
    public static StoreUnderTest Of(byte[] whole)
    {
        var folder = Directory.CreateTempSubdirectory("quinze-store-").FullName;
        File.WriteAllBytes(System.IO.Path.Combine(folder, "test.quinze"), whole);
        return new StoreUnderTest(SqliteLedger.Open(System.IO.Path.Combine(folder, "test.quinze")), folder);
    }

    /// <summary>The ledger as bytes; it is closed by that.</summary>
    public byte[] Whole()
    {
        Store.Dispose();
        return File.ReadAllBytes(Path!);
    }

    /// <summary>Closes and opens the ledger again; a ledger in memory just goes on.</summary>
    public void Reopen()
    {
        if (Path is { } path)
        {
            Store.Dispose();
            Store = SqliteLedger.Open(path);
        }
    }

    public ImportRow Import(
        string name,
        IEnumerable<Reading> readings,
        int version = 1,
        long? replaces = null,
        Handle? owner = null,
        long? instead = null
    )
    {
        using var staging = Store.Stage(instead);
        var stager = new Stager(staging.Index, [new ArchiveFile(0, "rows.csv", 0)], staging.Write);
        var count = 0;
        foreach (var reading in readings)
        {
            stager.Accept(reading);
            count++;
        }
        stager.Accept(new OwnerFound([owner ?? LedgerOf.Me], "Me Myself", "said so", new LocalDate(2026, 1, 1)));
        stager.Accept(new FileRead(0, count));
        var staged = stager.Finish(new Dictionary<int, FileRow>(), [$"made:{name}"]);
        var row = new ImportRow(
            staging.Index.NextImport,
            "made",
            version,
            name,
            Instant.FromUnixTimeSeconds(1_700_000_000),
            null,
            "Me Myself",
            "made"
        )
        {
            Files = staged.Files,
            Added = staged.Added,
        };
        return Store.Append(staging, row, staged.Owner, replaces ?? instead, staged.Judged).Import;
    }

    public void Dispose()
    {
        Store.Dispose();
        if (folder is not null)
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
