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
    private readonly RowWriter rows;
    private bool closed;

    public StagingFile(string ledgerPath, FileStream writerLock, LedgerIndex index)
    {
        this.writerLock = writerLock;
        Index = index;
        Path = ledgerPath + "-staging";
        Delete();
        Connection = LedgerFile.Connect(Path, create: true);
        Connection.Execute("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA cache_size=-32768");
        LedgerFile.Create(Connection, index.Head.Key.ToArray());
        Connection.Execute("BEGIN");
        rows = new RowWriter(Connection);
    }

    public string Path { get; }

    public LedgerIndex Index { get; }

    public SqliteConnection Connection { get; }

    public void Write(RowBatch batch) => rows.Write(batch);

    /// <summary>Ends the writing: from here the file can be read, attached or renamed.</summary>
    public void Complete()
    {
        rows.Dispose();
        Connection.Execute("COMMIT");
    }

    /// <summary>Closes the file without deleting it.</summary>
    public void Close()
    {
        closed = true;
        Connection.Dispose();
    }

    public void Dispose()
    {
        if (!closed)
        {
            rows.Dispose();
            Connection.Dispose();
        }
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
