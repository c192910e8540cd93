using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using Quinze.Storing;

namespace Quinze.Storage.Sqlite;

/// <summary>Loads what an import must know of the ledger. An empty ledger costs nothing; a large one a tenth of a second.</summary>
internal static class IndexReader
{
    public static LedgerIndex Read(SqliteConnection connection, LedgerHead head)
    {
        var entries = connection.Number("SELECT coalesce(max(first_entry + length(keys) / 16), 1) FROM entry_key");
        var handles = new Dictionary<Handle, int>();
        var nextHandle = 2;
        Each(
            connection,
            "SELECT id, network, key, kind FROM handle",
            r =>
            {
                var id = (int)r.Int(0);
                nextHandle = Math.Max(nextHandle, id + 1);
                if (!r.Bytes(2).IsEmpty)
                {
                    handles[new Handle(r.Text(1)!, r.Text(2)!, (HandleKind)r.Int(3))] = id;
                }
            }
        );
        var index = new LedgerIndex
        {
            Head = head,
            Handles = handles,
            Imports = ImportTables.Read(connection),
            Keys = ReadKeys(connection, entries),
            Audiences = ReadAudiences(connection),
            NextHandle = nextHandle,
            NextConversation = (int)connection.Number("SELECT coalesce(max(id), 0) + 1 FROM conversation"),
            NextAudience = (int)connection.Number("SELECT coalesce(max(id), 0) + 1 FROM audience"),
            NextFile = (int)connection.Number("SELECT coalesce(max(id), 0) + 1 FROM file"),
            NextEntry = entries,
            NextImport = connection.Number("SELECT coalesce(max(id), 0) + 1 FROM import"),
        };
        Each(connection, "SELECT handle, name FROM handle_name", r => index.Names.Add(LedgerIndex.NameKey((int)r.Int(0), r.Text(1)!)));
        Each(
            connection,
            "SELECT id, network, native_id FROM conversation",
            r => index.Conversations[LedgerIndex.ConversationKey(r.Text(1)!, r.Text(2)!)] = (int)r.Int(0)
        );
        Each(connection, "SELECT id, text FROM word", r => index.Words[r.Text(1)!] = (int)r.Int(0));
        Each(connection, "SELECT id, text FROM address", r => index.Addresses[r.Text(1)!] = (int)r.Int(0));
        Each(
            connection,
            "SELECT handle, field, as_of, value FROM person_fact ORDER BY coalesce(as_of, ''), id",
            r => index.LatestFacts[LedgerIndex.FactKey((int)r.Int(0), r.Text(1)!)] = new LatestFact(r.Text(2), r.Text(3)!)
        );
        Each(
            connection,
            "SELECT digest, handle FROM forgotten",
            r => index.Forgotten[MemoryMarshal.Read<NaturalKey>(r.Bytes(0))] = (int)r.Int(1)
        );
        return index;
    }

    private static KeySet ReadKeys(SqliteConnection connection, long entries)
    {
        var keys = new KeySet((int)Math.Min(entries, int.MaxValue / 4));
        Each(
            connection,
            "SELECT first_entry, keys FROM entry_key",
            r =>
            {
                var id = r.Int(0);
                foreach (var key in MemoryMarshal.Cast<byte, NaturalKey>(r.Bytes(1)))
                {
                    keys.AddKnown(key, id++);
                }
            }
        );
        return keys;
    }

    public static List<AudienceRow> ReadAudiences(SqliteConnection connection)
    {
        var members = new SortedDictionary<int, List<int>>();
        Each(
            connection,
            "SELECT id, handle FROM audience ORDER BY rowid",
            r =>
            {
                var id = (int)r.Int(0);
                (members.TryGetValue(id, out var list) ? list : members[id] = []).Add((int)r.Int(1));
            }
        );
        return [.. members.Select(m => new AudienceRow(m.Key, [.. m.Value]))];
    }

    public static void Each(SqliteConnection connection, string sql, Action<Statement> read)
    {
        using var rows = new Statement(connection, sql);
        while (rows.Next())
        {
            read(rows);
        }
    }
}
