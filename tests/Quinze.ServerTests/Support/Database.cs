namespace Quinze.ServerTests.Support;

/// <summary>A PostgreSQL of its own for one run of tests, on loopback, in a folder that goes away with it.</summary>
internal sealed class Database : IDisposable
{
    private const string Programs15 = "/usr/lib/postgresql/15/bin";

    private readonly string folder;
    private readonly bool asRoot = Environment.UserName == "root";

    private Database(string folder, int port) => (this.folder, Port) = (folder, port);

    public int Port { get; }

    public static string? WhyNot() => Directory.Exists(Programs15) ? null : "PostgreSQL 15 is not installed";

    public static Database Start()
    {
        var database = new Database(Directory.CreateTempSubdirectory("quinze-pg-").FullName, Programs.FreePort());
        if (database.asRoot)
        {
            Programs.Run("chown", "postgres", database.folder);
        }
        database.Run("initdb", "-D", database.folder + "/data", "-A", "trust", "-U", "app", "--no-sync", "-E", "UTF8", "--locale=C.UTF-8");
        var options = $"-p {database.Port} -k {database.folder} -c listen_addresses=127.0.0.1 -c fsync=off";
        database.Run("pg_ctl", "-D", database.folder + "/data", "-w", "-l", database.folder + "/log", "-o", options, "start");
        return database;
    }

    public void Dispose()
    {
        Run("pg_ctl", "-D", folder + "/data", "-m", "immediate", "stop");
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>PostgreSQL refuses to be run by root.</summary>
    private void Run(string program, params string[] words)
    {
        var path = Path.Combine(Programs15, program);
        if (asRoot)
        {
            Programs.Run("runuser", ["-u", "postgres", "--", path, .. words]);
        }
        else
        {
            Programs.Run(path, words);
        }
    }
}
