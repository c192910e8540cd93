using Microsoft.Data.Sqlite;
using Quinze.Storing;

namespace Quinze.Storage.Sqlite;

/// <summary>Takes back what only one import said; always inside somebody's transaction.</summary>
internal static class Withdrawal
{
    public static Added Run(SqliteConnection connection, long import)
    {
        if (connection.Number($"SELECT count(*) FROM import WHERE id = {import} AND withdrawn = 0") == 0)
        {
            throw new ProblemException(
                new Problem(
                    "no-such-import",
                    $"There is no import {import}.",
                    "imports",
                    "A number from 'quinze imports list' was expected.",
                    "Look there."
                )
            );
        }
        var before = People(connection);
        var gone = OnlySaidBy(connection, import);
        connection.Execute("CREATE TEMP TABLE IF NOT EXISTS gone (id INTEGER PRIMARY KEY)");
        connection.Execute("DELETE FROM temp.gone");
        using (var insert = new Statement(connection, "INSERT INTO temp.gone VALUES (?)"))
        {
            foreach (var id in gone)
            {
                insert.Bind(id).Run();
            }
        }
        var deleted = Tables.Entries.ToDictionary(
            t => t,
            t => (long)connection.Execute($"DELETE FROM {t} WHERE id IN (SELECT id FROM temp.gone)")
        );
        connection.Execute("DELETE FROM own_id WHERE entry IN (SELECT id FROM temp.gone)");
        ClearKeys(connection, gone);
        RecordTable.Forget(connection, gone);
        connection.Execute("UPDATE import SET withdrawn = 1 WHERE id = $id", ("$id", import));
        var people = before - People(connection);
        ForgetUnspoken(connection);
        return new Added(people, deleted["post"], deleted["interaction"], deleted["observation"], deleted["outcome"]);
    }

    /// <summary>The entries that no other living import says, first or again.</summary>
    public static HashSet<long> OnlySaidBy(SqliteConnection connection, long import)
    {
        var gone = new HashSet<long>();
        foreach (var table in Tables.Entries)
        {
            IndexReader.Each(
                connection,
                $"SELECT e.id FROM {table} e JOIN file f ON f.id = e.file WHERE f.import = {import}",
                r => gone.Add(r.Int(0))
            );
        }
        IndexReader.Each(connection, $"SELECT also_said FROM file WHERE import = {import}", r => gone.UnionWith(Varints.Read(r.Bytes(0))));
        IndexReader.Each(
            connection,
            $"SELECT f.also_said FROM file f JOIN import i ON i.id = f.import WHERE i.withdrawn = 0 AND i.id <> {import}",
            r => gone.ExceptWith(Varints.Read(r.Bytes(0)))
        );
        foreach (var table in Tables.Entries)
        {
            IndexReader.Each(
                connection,
                $"SELECT e.id FROM {table} e JOIN file f ON f.id = e.file JOIN import i ON i.id = f.import WHERE i.withdrawn = 0 AND i.id <> {import}",
                r => gone.Remove(r.Int(0))
            );
        }
        return gone;
    }

    private const string Spoken = """
        SELECT actor FROM interaction UNION SELECT target FROM interaction WHERE target > 0
        UNION SELECT a.handle FROM audience a WHERE a.id IN (SELECT -target FROM interaction WHERE target < 0)
        UNION SELECT author FROM post UNION SELECT handle FROM person_fact UNION SELECT person FROM outcome
        UNION SELECT a.handle FROM audience a WHERE a.id IN (SELECT -person FROM outcome WHERE person < 0)
        UNION SELECT account FROM observation UNION SELECT a FROM handle_join UNION SELECT b FROM handle_join
        """;

    private static long People(SqliteConnection connection) =>
        connection.Number($"SELECT count(*) FROM handle WHERE id > 1 AND owner = 0 AND kind <> 2 AND id IN ({Spoken})");

    /// <summary>Names and keys of which no entry speaks any more do not stay behind.</summary>
    private static void ForgetUnspoken(SqliteConnection connection)
    {
        connection.Execute($"DELETE FROM handle_name WHERE handle NOT IN ({Spoken}) AND handle IN (SELECT id FROM handle WHERE owner = 0)");
        connection.Execute($"UPDATE handle SET key = '' WHERE id > 1 AND owner = 0 AND id NOT IN ({Spoken})");
    }

    private static void ClearKeys(SqliteConnection connection, HashSet<long> gone)
    {
        var segments = new List<(long First, byte[] Keys)>();
        IndexReader.Each(
            connection,
            "SELECT first_entry, keys FROM entry_key",
            r =>
            {
                var first = r.Int(0);
                var keys = r.Bytes(1).ToArray();
                var changed = false;
                for (var i = 0; i < keys.Length / 16; i++)
                {
                    if (gone.Contains(first + i))
                    {
                        keys.AsSpan(i * 16, 16).Clear();
                        changed = true;
                    }
                }
                if (changed)
                {
                    segments.Add((first, keys));
                }
            }
        );
        foreach (var (first, keys) in segments)
        {
            connection.Execute("UPDATE entry_key SET keys = $keys WHERE first_entry = $first", ("$keys", keys), ("$first", first));
        }
    }
}
