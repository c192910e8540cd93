using Microsoft.Data.Sqlite;
using Quinze.Storing;

namespace Quinze.Storage.Sqlite;

/// <summary>
/// A staging area: a second file beside the ledger, with the ledger's own schema, written without journal because nothing is lost with it.
/// The first import's staging file becomes the ledger; a later one's rows are copied into it in one short commit.
/// </summary>
internal sealed class StagingFile : IStaging
{
    private readonly FileStream writerLock;
    private readonly LedgerHead head;
    private readonly Lazy<LedgerIndex> index;
    private SqliteConnection? connection;
    private RowWriter? rows;

    /// <param name="load">Loads what an import must know of the ledger.</param>
    public StagingFile(string ledgerPath, FileStream writerLock, LedgerHead head, Func<LedgerHead, LedgerIndex> load)
    {
        this.writerLock = writerLock;
        this.head = head;
        index = new Lazy<LedgerIndex>(() => load(head));
        Path = ledgerPath + "-staging";
        Delete();
    }

    public string Path { get; }

    public LedgerIndex Index => index.Value;

    /// <summary>The staging file, which is made when there is something to write.</summary>
    public SqliteConnection Connection => connection ??= Create();

    public void Write(RowBatch batch)
    {
        (rows ??= new RowWriter(Connection)).Write(batch);
        batch.Tenures.ForEach(HandOver);
    }

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

    /// <summary>Ends the writing: from here the file can be read, attached or renamed.</summary>
    public void Complete()
    {
        rows?.Dispose();
        Connection.Execute("COMMIT");
    }

    private SqliteConnection Create()
    {
        var created = LedgerFile.Connect(Path, create: true);
        created.Execute("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA cache_size=-16384");
        LedgerFile.Create(created, head.Key.ToArray());
        LedgerFile.DropIndexes(created);
        created.Execute("BEGIN");
        return created;
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
