using System.Reflection;
using System.Security.Cryptography;
using Microsoft.Data.Sqlite;

namespace Quinze.Storage.Sqlite;

/// <summary>Opening and creating the SQLite file of a ledger: schema, pragmas, version.</summary>
internal static class LedgerFile
{
    /// <summary>The newest numbered file in Schema/.</summary>
    public const int SchemaVersion = 6;

    /// <summary>The schema that is nothing but indexes: a staging file does without them, and the ledger that it becomes gets them when somebody is first asked about.</summary>
    private const int IndexesByPerson = 5;

    /// <summary>Pages kept in memory: minus so many KiB.</summary>
    public const int Cache = -65536;

    /// <summary>The same while all is read once, from end to end.</summary>
    public const int CacheForOnce = -1024;

    /// <summary>"QNZE": lets tools and people tell a ledger from any other SQLite file.</summary>
    private const int ApplicationId = 0x514E5A45;

    static LedgerFile()
    {
        SQLitePCL.Batteries_V2.Init();
        // Each connection is used by one thread at a time, so SQLite needs no lock around every call.
        SQLitePCL.raw.sqlite3_config(SQLitePCL.raw.SQLITE_CONFIG_MULTITHREAD);
        // Nor a count of the bytes it holds, which costs a lock at each allocation.
        SQLitePCL.raw.sqlite3_config(SQLitePCL.raw.SQLITE_CONFIG_MEMSTATUS, 0);
    }

    public static SqliteConnection Connect(string path, bool create)
    {
        var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder
            {
                DataSource = path,
                Mode = create ? SqliteOpenMode.ReadWriteCreate : SqliteOpenMode.ReadWrite,
                Pooling = false,
                DefaultTimeout = 10,
            }.ToString()
        );
        connection.Open();
        return connection;
    }

    /// <summary>Loads SQLite and asks it one thing, so that whoever opens a ledger soon after finds it there.</summary>
    public static void Prepare()
    {
        using var nothing = Connect(":memory:", create: true);
        _ = nothing.Number("PRAGMA user_version");
    }

    /// <summary>Opens a ledger, creating it when there is none. A file that is something else is refused with a problem.</summary>
    public static SqliteConnection Open(string path, byte[]? key)
    {
        var isNew = !File.Exists(path) || new FileInfo(path).Length == 0;
        SqliteConnection? connection = null;
        try
        {
            connection = Connect(path, create: true);
            if (isNew)
            {
                Create(connection, key ?? RandomNumberGenerator.GetBytes(16));
                connection.Execute("PRAGMA journal_mode=WAL");
            }
            connection.Execute($"PRAGMA secure_delete=ON; PRAGMA cache_size={Cache}; PRAGMA synchronous=FULL");
            Expect(connection, path);
            return connection;
        }
        catch (SqliteException broken)
        {
            connection?.Dispose();
            throw new ProblemException(
                new Problem(
                    broken.SqliteErrorCode is 5 or 6 ? "ledger-busy" : "not-a-ledger",
                    broken.SqliteErrorCode is 5 or 6 ? "The ledger is in use by another program." : "The file is not a ledger of Quinze.",
                    Path.GetFileName(path),
                    "A .quinze file written by Quinze was expected.",
                    "Name another file with --ledger."
                )
            );
        }
    }

    public static void Create(SqliteConnection connection, byte[] key)
    {
        connection.Execute("BEGIN");
        for (var number = 1; number <= SchemaVersion; number++)
        {
            connection.Execute(Schema(number));
        }
        connection.Execute($"PRAGMA application_id={ApplicationId}; PRAGMA user_version={SchemaVersion}");
        connection.Execute(
            "INSERT INTO ledger VALUES ('key', $key), ('facts_version', 0), ('judgement_version', 0), ('recipe', 1)",
            ("$key", key)
        );
        connection.Execute("COMMIT");
    }

    /// <summary>Makes the indexes by person in a ledger that an import made: whoever asks first about somebody waits for them once, and no import does.</summary>
    public static void ExpectIndexes(SqliteConnection connection)
    {
        if (connection.Number("SELECT count(*) FROM sqlite_master WHERE name IN ('interaction_by_actor', 'interaction_by_target')") < 2)
        {
            connection.Execute(Schema(IndexesByPerson));
        }
    }

    public static void DropIndexes(SqliteConnection connection) =>
        connection.Execute("DROP INDEX interaction_by_actor; DROP INDEX interaction_by_target");

    private static void Expect(SqliteConnection connection, string path)
    {
        var application = connection.Number("PRAGMA application_id");
        var version = connection.Number("PRAGMA user_version");
        if (application == ApplicationId && version is > 0 and <= SchemaVersion)
        {
            Upgrade(connection, version);
            return;
        }
        connection.Dispose();
        throw new ProblemException(
            application == ApplicationId
                ? new Problem(
                    "ledger-newer",
                    $"The ledger has schema {version}.",
                    Path.GetFileName(path),
                    $"This Quinze knows schema {SchemaVersion} and older.",
                    "Use the newer Quinze that wrote it."
                )
                : new Problem(
                    "not-a-ledger",
                    "The file is a database of another program.",
                    Path.GetFileName(path),
                    "A .quinze file written by Quinze was expected.",
                    "Name another file with --ledger."
                )
        );
    }

    /// <summary>Brings an older ledger to this schema in one transaction; imports and decisions stay as they are.</summary>
    private static void Upgrade(SqliteConnection connection, long version)
    {
        if (version == SchemaVersion)
        {
            return;
        }
        connection.Execute("BEGIN IMMEDIATE");
        for (var number = (int)version + 1; number <= SchemaVersion; number++)
        {
            connection.Execute(Schema(number));
        }
        connection.Execute($"PRAGMA user_version={SchemaVersion}");
        connection.Execute("COMMIT");
    }

    private static string Schema(int number)
    {
        var assembly = Assembly.GetExecutingAssembly();
        var name = assembly.GetManifestResourceNames().Single(n => n.Contains($".{number:000}-", StringComparison.Ordinal));
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
