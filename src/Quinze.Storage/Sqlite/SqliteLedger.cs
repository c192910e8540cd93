using Microsoft.Data.Sqlite;
using NodaTime;
using Quinze.Storing;
using Quinze.Views;

namespace Quinze.Storage.Sqlite;

/// <summary>A ledger in one SQLite file.</summary>
public sealed class SqliteLedger : ILedgerStore
{
    private readonly string path;
    private readonly Lock reading = new();
    private SqliteConnection connection;

    private SqliteLedger(string path, SqliteConnection connection)
    {
        this.path = path;
        this.connection = connection;
    }

    /// <summary>Loads what every ledger needs, so that the first one is open sooner.</summary>
    public static void Prepare() => LedgerFile.Prepare();

    /// <summary>Opens the ledger at a path, creating it (and its folder) when there is none.</summary>
    /// <param name="key">The secret of a new ledger, for tests; random otherwise.</param>
    public static SqliteLedger Open(string path, byte[]? key = null)
    {
        path = Path.GetFullPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return new SqliteLedger(path, LedgerFile.Open(path, key));
    }

    /// <summary>Deletes a ledger and what lies beside it for its sake; refused while something is being written into it.</summary>
    public static void Delete(string path)
    {
        path = Path.GetFullPath(path);
        using (TakeWriterLock(path))
        {
            SnapshotFile.Delete(path);
            Array.ForEach(["-wal", "-shm", ""], ending => File.Delete(path + ending));
        }
        File.Delete(path + "-lock");
    }

    /// <summary>Moves a ledger to another path with what lies beside it for its sake; refused while something is being written into it, and never over another file.</summary>
    public static void Rename(string path, string to)
    {
        (path, to) = (Path.GetFullPath(path), Path.GetFullPath(to));
        if (File.Exists(to) || Directory.Exists(to))
        {
            throw new ProblemException(
                new Problem(
                    "ledger-name-taken",
                    "A ledger has this name already.",
                    Path.GetFileName(to),
                    "A name that no ledger here has was expected.",
                    "Choose another name."
                )
            );
        }
        using (TakeWriterLock(path))
        {
            using (var whole = Open(path))
            {
                // What is still in the log goes into the file: only the file is moved.
                whole.connection.Execute("PRAGMA wal_checkpoint(TRUNCATE)");
            }
            SnapshotFile.Delete(path);
            File.Move(path, to);
            Array.ForEach(["-wal", "-shm"], ending => File.Delete(path + ending));
        }
        File.Delete(path + "-lock");
    }

    public LedgerHead Head => HeadReader.Read(connection, path);

    public IReadOnlyList<ImportRow> Imports() => ImportTables.Read(connection);

    public IStaging Stage(long? instead = null)
    {
        var head = Head;
        // What only the replaced import said counts as not known, and its records would say it: all are read anew. A ledger without facts has no records.
        var records =
            instead is null && head.FactsVersion > 0
                ? new KnownRecords(head.Key, take => RecordTable.Read(path, take))
                : new KnownRecords(head.Key, _ => { });
        return new StagingFile(path, TakeWriterLock(), head, h => LoadIndex(h, instead), records);
    }

    /// <summary>Every page is read once and not needed again: a small cache is filled anew, where a large one would ask the system for more memory all the time.</summary>
    private LedgerIndex LoadIndex(LedgerHead head, long? instead)
    {
        connection.Execute($"PRAGMA cache_size={LedgerFile.CacheForOnce}");
        try
        {
            return IndexReader.Read(connection, head, instead);
        }
        finally
        {
            connection.Execute($"PRAGMA cache_size={LedgerFile.Cache}");
        }
    }

    public (ImportRow Import, Added Withdrawn) Append(
        IStaging staging,
        ImportRow import,
        OwnerRow owner,
        long? replaces,
        IReadOnlyList<Judgement> judged
    )
    {
        var file = (StagingFile)staging;
        file.Complete();
        var head = file.Index.Head;
        if (head.FactsVersion == 0 && replaces is null)
        {
            Adopt(file, import, owner, judged);
            return (import, default);
        }
        connection.Execute("ATTACH $path AS staged", ("$path", file.Path));
        try
        {
            return connection.InTransaction(() =>
            {
                if (connection.Number("SELECT value FROM ledger WHERE name = 'facts_version'") != head.FactsVersion)
                {
                    throw Changed();
                }
                foreach (var table in Tables.Rows)
                {
                    connection.Execute($"INSERT INTO main.{table} SELECT * FROM staged.{table}");
                }
                ImportTables.Write(connection, import);
                HeadWriter.Owner(connection, owner);
                var withdrawn = replaces is { } old ? Withdrawal.Run(connection, old) : default;
                JudgedItems.Follow(connection, file.Index.NextEntry);
                JudgementTable.Bring(connection, judged);
                HeadWriter.NextFacts(connection);
                return (import, withdrawn);
            });
        }
        finally
        {
            connection.Execute("DETACH staged");
            SnapshotFile.Delete(path);
        }
    }

    public Added Withdraw(long import)
    {
        using var writer = TakeWriterLock();
        var withdrawn = connection.InTransaction(() =>
        {
            var taken = Withdrawal.Run(connection, import);
            HeadWriter.NextFacts(connection);
            return taken;
        });
        SnapshotFile.Delete(path);
        File.Delete(writer.Name);
        return withdrawn;
    }

    public Added Purge(IReadOnlyList<Handle> handles, bool inTexts)
    {
        using var writer = TakeWriterLock();
        var purged = connection.InTransaction(() =>
        {
            var gone = Purging.Run(connection, handles, inTexts, new Importing.KeyMaker(Head.Key.Span));
            HeadWriter.NextFacts(connection);
            return gone;
        });
        LeaveNoTrace();
        File.Delete(writer.Name);
        return purged;
    }

    public long Purge(LocalDate before)
    {
        using var writer = TakeWriterLock();
        var purged = connection.InTransaction(() =>
        {
            var gone = Purging.TextsBefore(connection, before);
            if (gone > 0)
            {
                HeadWriter.NextFacts(connection);
            }
            return gone;
        });
        if (purged > 0)
        {
            LeaveNoTrace();
        }
        File.Delete(writer.Name);
        return purged;
    }

    /// <summary>Deleted rows are overwritten (secure_delete); the log, the free pages and the snapshot go too.</summary>
    private void LeaveNoTrace()
    {
        SnapshotFile.Delete(path);
        connection.Execute("PRAGMA wal_checkpoint(TRUNCATE)");
        connection.Execute("VACUUM");
        connection.Execute("PRAGMA wal_checkpoint(TRUNCATE)");
    }

    public Judgement Judge(JudgementKind kind, IReadOnlyList<string> about, string? says, Instant at) =>
        connection.InTransaction(() =>
        {
            var number = connection.Number("SELECT coalesce(max(number), 0) + 1 FROM judgement");
            var judgement = new Judgement(number, Instant.FromUnixTimeSeconds(at.ToUnixTimeSeconds()), kind, about, says);
            JudgementTable.Write(connection, judgement);
            return judgement;
        });

    public IReadOnlyList<Judgement> Judgements() => JudgementTable.Read(connection);

    public IEnumerable<Told> Retell() => EntryReader.Read(connection);

    public IEnumerable<Told> Retell(IReadOnlyCollection<Handle> people)
    {
        LedgerFile.ExpectIndexes(connection);
        return AboutReader.Read(connection, people);
    }

    public Facts Read()
    {
        var version = connection.Number("SELECT value FROM ledger WHERE name = 'facts_version'");
        if (SnapshotFile.Read(path, version, Head.Key.Span) is { } kept)
        {
            return kept;
        }
        var facts = FactsBuilder.Build(RowReader.Read(connection, version));
        SnapshotFile.Write(path, facts, Head.Key.Span);
        return facts;
    }

    /// <summary>May be asked by several analyses at once: they take turns, for a connection serves one thread at a time.</summary>
    public IReadOnlyDictionary<long, EntryDetail> Details(IReadOnlyCollection<long> entries)
    {
        lock (reading)
        {
            return DetailReader.Read(connection, entries);
        }
    }

    public IReadOnlyDictionary<long, string> Texts(IReadOnlyCollection<long> entries)
    {
        lock (reading)
        {
            return DetailReader.Texts(connection, entries);
        }
    }

    public IReadOnlyList<string> Check() => Soundness.Check(connection);

    public void Backup(string path)
    {
        using var copy = LedgerFile.Connect(path, create: true);
        connection.BackupDatabase(copy);
    }

    public void Dispose() => connection.Dispose();

    /// <summary>
    /// The first import: its staging file, with the decisions already taken, becomes the ledger in one rename. Readers with the old file open keep the old, empty ledger.
    /// </summary>
    private void Adopt(StagingFile file, ImportRow import, OwnerRow owner, IReadOnlyList<Judgement> judged)
    {
        var staged = file.Connection;
        staged.Execute("ATTACH $path AS old", ("$path", path));
        staged.Execute("BEGIN");
        staged.Execute("DELETE FROM main.ledger; INSERT INTO main.ledger SELECT * FROM old.ledger");
        staged.Execute("INSERT INTO main.judgement SELECT * FROM old.judgement; INSERT INTO main.forgotten SELECT * FROM old.forgotten");
        ImportTables.Write(staged, import);
        HeadWriter.Owner(staged, owner);
        JudgementTable.Bring(staged, judged);
        HeadWriter.NextFacts(staged);
        if (connection.Number("SELECT value FROM ledger WHERE name = 'facts_version'") != 0)
        {
            throw Changed();
        }
        staged.Execute("COMMIT");
        staged.Execute("DETACH old");
        file.Close();
        connection.Dispose();
        using (var written = new FileStream(file.Path, FileMode.Open, FileAccess.ReadWrite))
        {
            written.Flush(flushToDisk: true);
        }
        File.Delete(path + "-wal");
        File.Delete(path + "-shm");
        File.Move(file.Path, path, overwrite: true);
        SnapshotFile.Delete(path);
        connection = LedgerFile.Open(path, null);
        connection.Execute("PRAGMA journal_mode=WAL");
    }

    private FileStream TakeWriterLock() => TakeWriterLock(path);

    private static FileStream TakeWriterLock(string path)
    {
        try
        {
            return new FileStream(path + "-lock", FileMode.OpenOrCreate, FileAccess.Write, FileShare.None);
        }
        catch (IOException)
        {
            throw new ProblemException(
                new Problem(
                    "ledger-busy",
                    "Another import into this ledger is running.",
                    Path.GetFileName(path),
                    "One import at a time was expected.",
                    "Wait for it to end, or name another ledger with --ledger."
                )
            );
        }
    }

    private ProblemException Changed() =>
        new(
            new Problem(
                "ledger-changed",
                "The ledger changed while the archive was read.",
                Path.GetFileName(path),
                "Nothing was written.",
                "Run the import again."
            )
        );
}
