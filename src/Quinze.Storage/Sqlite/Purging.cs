using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using Quinze.Importing;
using Quinze.Storing;

namespace Quinze.Storage.Sqlite;

/// <summary>
/// Forgets people: their names, keys, facts and texts go; rows stay as counts without identity, with their keys, so that no later archive brings them back or doubles them.
/// </summary>
internal static class Purging
{
    public static Added Run(SqliteConnection connection, IReadOnlyList<Handle> handles, KeyMaker keys)
    {
        var forgotten = 0;
        foreach (var handle in handles)
        {
            var id = Find(connection, handle);
            if (id <= 1)
            {
                continue;
            }
            var digest = keys.Digest(handle);
            connection.Execute(
                "INSERT OR IGNORE INTO forgotten VALUES ($digest, $id)",
                ("$digest", MemoryMarshal.AsBytes(new ReadOnlySpan<NaturalKey>(in digest)).ToArray()),
                ("$id", id)
            );
            connection.Execute("UPDATE handle SET key = '' WHERE id = $id", ("$id", id));
            connection.Execute("DELETE FROM handle_name WHERE handle = $id", ("$id", id));
            connection.Execute("DELETE FROM person_fact WHERE handle = $id", ("$id", id));
            connection.Execute("DELETE FROM handle_join WHERE a = $id OR b = $id", ("$id", id));
            connection.Execute("UPDATE interaction SET text = NULL, marks = marks | 8 WHERE actor = $id", ("$id", id));
            connection.Execute("UPDATE post SET text = NULL, title = NULL, link = NULL WHERE author = $id", ("$id", id));
            connection.Execute(
                "UPDATE outcome SET said = NULL, title = NULL, organisation = NULL WHERE person = $id OR -person IN (SELECT id FROM audience WHERE handle = $id)",
                ("$id", id)
            );
            // An address of a post carries its author's key; a decision may carry it too.
            connection.Execute("UPDATE address SET text = 'forgotten:' || id WHERE instr(text, $key) > 0", ("$key", handle.Key));
            connection.Execute(
                "UPDATE judgement SET about = replace(about, $handle, 'forgotten') WHERE instr(about, $handle) > 0",
                ("$handle", handle.ToString())
            );
            forgotten++;
        }
        return new Added(forgotten, 0, 0, 0, 0);
    }

    private static long Find(SqliteConnection connection, Handle handle)
    {
        using var query = new Statement(connection, "SELECT id FROM handle WHERE network = ? AND key = ?");
        query.Bind(handle.Network).Bind(handle.Key);
        return query.Next() ? query.Int(0) : 0;
    }
}
