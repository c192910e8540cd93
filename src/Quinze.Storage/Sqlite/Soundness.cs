using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using Quinze.Storing;

namespace Quinze.Storage.Sqlite;

/// <summary>What 'ledger check' looks at. Uniqueness of entries rests on our code, not on an SQL index, so it is checked here.</summary>
internal static class Soundness
{
    public static List<string> Check(SqliteConnection connection)
    {
        var found = new List<string>();
        if (connection.Value("PRAGMA integrity_check") as string is { } answer and not "ok")
        {
            found.Add($"SQLite finds the file damaged: {answer}");
        }
        CheckKeys(connection, found);
        foreach (var table in Tables.Entries)
        {
            Expect(
                connection,
                found,
                $"SELECT count(*) FROM {table} WHERE file NOT IN (SELECT id FROM file)",
                $"rows of {table} have no file"
            );
        }
        Expect(
            connection,
            found,
            "SELECT count(*) FROM interaction WHERE actor > 0 AND actor NOT IN (SELECT id FROM handle)",
            "interactions have an actor that is no handle"
        );
        Expect(
            connection,
            found,
            "SELECT count(*) FROM interaction WHERE target > 0 AND target NOT IN (SELECT id FROM handle)",
            "interactions have a target that is no handle"
        );
        return found;
    }

    private static void CheckKeys(SqliteConnection connection, List<string> found)
    {
        var seen = new HashSet<NaturalKey>();
        var (twice, live) = (0, new HashSet<long>());
        IndexReader.Each(
            connection,
            "SELECT first_entry, keys FROM entry_key",
            r =>
            {
                var id = r.Int(0);
                foreach (var key in MemoryMarshal.Cast<byte, NaturalKey>(r.Bytes(1)))
                {
                    if (!key.IsNone)
                    {
                        twice += seen.Add(key) ? 0 : 1;
                        live.Add(id);
                    }
                    id++;
                }
            }
        );
        var missing = 0;
        foreach (var table in Tables.Entries)
        {
            IndexReader.Each(connection, $"SELECT id FROM {table}", r => missing += live.Contains(r.Int(0)) ? 0 : 1);
        }
        var lost = 0;
        IndexReader.Each(
            connection,
            "SELECT entries FROM record_mark",
            r => lost += Varints.Read(r.Bytes(0)).FindAll(entry => !live.Contains(entry)).Count
        );
        if (lost > 0)
        {
            found.Add($"{lost} records say an entry that is not there");
        }
        if (twice > 0)
        {
            found.Add($"{twice} keys stand twice");
        }
        if (missing > 0)
        {
            found.Add($"{missing} entries have no key");
        }
    }

    private static void Expect(SqliteConnection connection, List<string> found, string sql, string message)
    {
        if (connection.Number(sql) is var count and > 0)
        {
            found.Add($"{count} {message}");
        }
    }
}
