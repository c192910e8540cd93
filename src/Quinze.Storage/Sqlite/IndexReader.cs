using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using Quinze.Storing;

namespace Quinze.Storage.Sqlite;

/// <summary>Loads what an import must know of the ledger. An empty ledger costs nothing; a large one a tenth of a second.</summary>
internal static class IndexReader
{
    /// <param name="instead">An import that the new one will replace: what only it said is not known.</param>
    public static LedgerIndex Read(SqliteConnection connection, LedgerHead head, long? instead)
    {
        var going = instead is { } import ? Withdrawal.OnlySaidBy(connection, import) : [];
        var entries = connection.Number("SELECT coalesce(max(first_entry + length(keys) / 16), 1) FROM entry_key");
        var handles = new Dictionary<Handle, int>((int)connection.Number("SELECT coalesce(max(id), 0) FROM handle"));
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
                    handles[new Handle(r.Word(1)!, r.Text(2)!, (HandleKind)r.Int(3))] = id;
                }
            }
        );
        var index = new LedgerIndex
        {
            Head = head,
            Handles = handles,
            Keys = ReadKeys(connection, entries, going),
            Audiences = ReadAudiences(connection),
            Connected = new Lazy<IReadOnlyDictionary<int, long>>(() => ReadConnected(connection)),
            OwnIds = new Lazy<IReadOnlyDictionary<NaturalKey, long>>(() => ReadOwnIds(connection, going)),
            NextHandle = nextHandle,
            NextConversation = (int)connection.Number("SELECT coalesce(max(id), 0) + 1 FROM conversation"),
            NextAudience = (int)connection.Number("SELECT coalesce(max(id), 0) + 1 FROM audience"),
            NextFile = (int)connection.Number("SELECT coalesce(max(id), 0) + 1 FROM file"),
            NextEntry = entries,
            NextImport = connection.Number("SELECT coalesce(max(id), 0) + 1 FROM import"),
        };
        Each(connection, "SELECT handle, name FROM handle_name", r => index.Names.Add((int)r.Int(0), r.Text(1)!));
        Each(
            connection,
            "SELECT id, network, native_id FROM conversation",
            r => index.ConversationsOf(r.Word(1)!)[r.Text(2)!] = (int)r.Int(0)
        );
        Each(connection, "SELECT id, text FROM word", r => index.Words[r.Text(1)!] = (int)r.Int(0));
        Each(connection, "SELECT id, text FROM address", r => index.Addresses[r.Text(1)!] = (int)r.Int(0));
        Each(
            connection,
            "SELECT handle, field, as_of, value, id FROM person_fact ORDER BY id",
            r =>
            {
                if (going.Contains(r.Int(4)))
                {
                    return;
                }
                var day = r.Word(2);
                ref var latest = ref index.Facts.Of((int)r.Int(0), r.Word(1)!);
                if (latest is null || latest.GivesWayTo(day))
                {
                    latest = new LatestFact(day, r.Text(3)!, r.Int(4));
                }
            }
        );
        Each(
            connection,
            "SELECT digest, handle FROM forgotten",
            r => index.Forgotten[MemoryMarshal.Read<NaturalKey>(r.Bytes(0))] = (int)r.Int(1)
        );
        return index;
    }

    private static Dictionary<int, long> ReadConnected(SqliteConnection connection)
    {
        var connected = new Dictionary<int, long>();
        Each(
            connection,
            $"SELECT target, min(at) FROM interaction WHERE kind = {(int)InteractionKind.Connection} AND how <> 255 AND target > 0 GROUP BY target",
            r => connected[(int)r.Int(0)] = r.Int(1)
        );
        return connected;
    }

    private static Dictionary<NaturalKey, long> ReadOwnIds(SqliteConnection connection, HashSet<long> going)
    {
        var marks = new Dictionary<NaturalKey, long>();
        Each(
            connection,
            "SELECT mark, entry FROM own_id",
            r =>
            {
                if (!going.Contains(r.Int(1)))
                {
                    marks[MemoryMarshal.Read<NaturalKey>(r.Bytes(0))] = r.Int(1);
                }
            }
        );
        return marks;
    }

    private static KeySet ReadKeys(SqliteConnection connection, long entries, HashSet<long> going)
    {
        var keys = new KeySet(entries);
        Each(
            connection,
            "SELECT first_entry, keys FROM entry_key",
            r =>
            {
                var id = r.Int(0);
                var known = MemoryMarshal.Cast<byte, NaturalKey>(r.Bytes(1));
                if (going.Count == 0)
                {
                    keys.AddKnown(known, id);
                    return;
                }
                foreach (var key in known)
                {
                    if (!going.Contains(id))
                    {
                        keys.AddKnown(key, id);
                    }
                    id++;
                }
            }
        );
        return keys;
    }

    public static List<AudienceRow> ReadAudiences(SqliteConnection connection)
    {
        var audiences = new List<AudienceRow>();
        var members = new List<int>();
        var id = 0;
        Each(
            connection,
            "SELECT id, handle FROM audience ORDER BY id, rowid",
            r =>
            {
                if (id != (int)r.Int(0) && members.Count > 0)
                {
                    audiences.Add(new AudienceRow(id, [.. members]));
                    members.Clear();
                }
                id = (int)r.Int(0);
                members.Add((int)r.Int(1));
            }
        );
        if (members.Count > 0)
        {
            audiences.Add(new AudienceRow(id, [.. members]));
        }
        return audiences;
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
