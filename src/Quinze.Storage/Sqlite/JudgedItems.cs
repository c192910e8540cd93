using System.Globalization;
using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using Quinze.Storing;

namespace Quinze.Storage.Sqlite;

/// <summary>
/// The keys of items that decisions speak of. An item whose import was removed and made again has a new number: its key says which, and the decision follows.
/// </summary>
internal static class JudgedItems
{
    private const string Prefix = "judged:";

    public static void Remember(SqliteConnection connection, string about)
    {
        if (JudgementMerge.ItemIn(about) is { } id && KeyOf(connection, id) is { IsNone: false } key)
        {
            connection.Execute(
                "INSERT OR IGNORE INTO ledger VALUES ($name, $key)",
                ("$name", Prefix + id.ToString(CultureInfo.InvariantCulture)),
                ("$key", MemoryMarshal.AsBytes(new ReadOnlySpan<NaturalKey>(in key)).ToArray())
            );
        }
    }

    /// <summary>After an append: decisions about items that are gone go over to the new rows with the same keys.</summary>
    public static void Follow(SqliteConnection connection, long firstNewEntry)
    {
        var lost = new Dictionary<NaturalKey, long>();
        IndexReader.Each(
            connection,
            $"SELECT name, value FROM ledger WHERE name LIKE '{Prefix}%'",
            r =>
                lost[MemoryMarshal.Read<NaturalKey>(r.Bytes(1))] = long.Parse(
                    r.Text(0)!.AsSpan(Prefix.Length),
                    CultureInfo.InvariantCulture
                )
        );
        foreach (var (key, id) in lost.Where(l => !KeyOf(connection, l.Value).IsNone).ToList())
        {
            lost.Remove(key);
        }
        if (lost.Count == 0)
        {
            return;
        }
        var found = new List<(long Old, long New)>();
        IndexReader.Each(
            connection,
            $"SELECT first_entry, keys FROM entry_key WHERE first_entry >= {firstNewEntry}",
            r =>
            {
                var id = r.Int(0);
                foreach (var key in MemoryMarshal.Cast<byte, NaturalKey>(r.Bytes(1)))
                {
                    if (lost.TryGetValue(key, out var old))
                    {
                        found.Add((old, id));
                    }
                    id++;
                }
            }
        );
        foreach (var (old, now) in found)
        {
            // Each kind of item by its whole id: a handle and a case may end with the same number.
            foreach (var kind in JudgementMerge.ItemKinds)
            {
                connection.Execute(
                    "UPDATE judgement SET about = replace(about, $old, $new) WHERE instr(about, $old) > 0",
                    ("$old", $"\"{kind}-{old.ToString(CultureInfo.InvariantCulture)}\""),
                    ("$new", $"\"{kind}-{now.ToString(CultureInfo.InvariantCulture)}\"")
                );
            }
            connection.Execute(
                "UPDATE OR REPLACE ledger SET name = $new WHERE name = $old",
                ("$old", Prefix + old.ToString(CultureInfo.InvariantCulture)),
                ("$new", Prefix + now.ToString(CultureInfo.InvariantCulture))
            );
        }
    }

    private static NaturalKey KeyOf(SqliteConnection connection, long id)
    {
        using var query = new Statement(
            connection,
            "SELECT first_entry, keys FROM entry_key WHERE first_entry <= ? ORDER BY first_entry DESC LIMIT 1"
        );
        query.Bind(id);
        if (!query.Next())
        {
            return default;
        }
        var keys = MemoryMarshal.Cast<byte, NaturalKey>(query.Bytes(1));
        var at = id - query.Int(0);
        return at < keys.Length ? keys[(int)at] : default;
    }
}
