using Microsoft.Data.Sqlite;
using Quinze.Storing;

namespace Quinze.Storage.Sqlite;

/// <summary>
/// A staging area: a second file beside the ledger, with the ledger's own schema, laid into its pages without SQLite (<see cref="TablePages"/>) because nothing is lost with it.
/// The first import's staging file becomes the ledger; a later one's rows are copied into it in one short commit.
/// </summary>
internal sealed class StagingFile : IStaging
{
    private readonly FileStream writerLock;
    private readonly LedgerHead head;
    private readonly Lazy<LedgerIndex> index;
    private SqliteConnection? connection;
    private RowWriter? rows;
    private readonly List<TenureRow> handedOver = [];

    /// <param name="load">Loads what an import must know of the ledger.</param>
    /// <param name="records">The records that the ledger knows.</param>
    public StagingFile(string ledgerPath, FileStream writerLock, LedgerHead head, Func<LedgerHead, LedgerIndex> load, KnownRecords records)
    {
        Records = records;
        this.writerLock = writerLock;
        this.head = head;
        index = new Lazy<LedgerIndex>(() => load(head));
        Path = ledgerPath + "-staging";
        Delete();
    }

    public string Path { get; }

    public LedgerIndex Index => index.Value;

    public KnownRecords Records { get; }

    /// <summary>The staging file, once it is complete.</summary>
    public SqliteConnection Connection => connection ??= Connect();

    public void Write(RowBatch batch)
    {
        Rows.Write(batch);
        handedOver.AddRange(batch.Tenures);
    }

    /// <summary>Ends the writing: from here the file can be read, attached or renamed.</summary>
    public void Complete()
    {
        Rows.Complete();
        handedOver.ForEach(HandOver);
    }

    /// <summary>The writer of rows, and with it the file, which is made when there is something to write.</summary>
    private RowWriter Rows => rows ??= new RowWriter(Path, Create());

    private void HandOver(TenureRow tenure)
    {
        var when = "AND how <> 255 AND at >= $from AND at < $to";
        (string, object?)[] told = [("$a", tenure.Address), ("$b", tenure.Bearer), ("$from", tenure.From), ("$to", tenure.To)];
        if (tenure.Forgotten)
        {
            Connection.Execute($"UPDATE interaction SET text = NULL, marks = marks | 8 WHERE actor = $a {when}", told);
        }
        Connection.Execute($"UPDATE interaction SET actor = $b WHERE actor = $a {when}", told);
        Connection.Execute($"UPDATE interaction SET target = $b WHERE target = $a {when}", told);
    }

    private SqliteConnection Connect()
    {
        var opened = LedgerFile.Connect(Path, create: true);
        opened.Execute("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA cache_size=-16384");
        return opened;
    }

    /// <summary>Makes an empty ledger; tells on which page each table begins.</summary>
    private Dictionary<string, long> Create()
    {
        using var created = Connect();
        created.Execute($"PRAGMA page_size={PageFile.PageSize}; PRAGMA auto_vacuum=NONE");
        LedgerFile.Create(created, head.Key.ToArray());
        LedgerFile.DropIndexes(created);
        var roots = new Dictionary<string, long>();
        IndexReader.Each(created, "SELECT name, rootpage FROM sqlite_schema WHERE type = 'table'", r => roots[r.Text(0)!] = r.Int(1));
        return roots;
    }

    /// <summary>Closes the file without deleting it.</summary>
    public void Close()
    {
        connection?.Dispose();
        connection = null;
    }

    public void Dispose()
    {
        rows?.Dispose();
        connection?.Dispose();
        Delete();
        var path = writerLock.Name;
        writerLock.Dispose();
        File.Delete(path);
    }

    private void Delete()
    {
        foreach (var suffix in (ReadOnlySpan<string>)["", "-journal", "-wal", "-shm"])
        {
            File.Delete(Path + suffix);
        }
    }
}
