using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using Quinze.Storing;

namespace Quinze.Storage.Sqlite;

/// <summary>The table of the records that archives had: which marks there are, and which entry each of them said.</summary>
internal static class RecordTable
{
    /// <summary>Reads all marks by a connection of its own, since it is asked for while another thread loads the rest of what an import must know.</summary>
    public static void Read(string path, KnownRecords.Take take)
    {
        using var connection = LedgerFile.Connect(path, create: false);
        var expected = connection.Number("SELECT coalesce(sum(length(marks)), 0) / 8 FROM record_mark");
        var entries = new List<long>();
        IndexReader.Each(
            connection,
            "SELECT marks, entries FROM record_mark",
            r =>
            {
                entries.Clear();
                Varints.Read(r.Bytes(1), entries);
                take(MemoryMarshal.Cast<byte, ulong>(r.Bytes(0)), entries, expected);
            }
        );
    }

    /// <summary>Records of entries that are gone are not known any more.</summary>
    public static void Forget(SqliteConnection connection, HashSet<long> gone)
    {
        var changed = new List<(long Row, byte[] Marks, byte[] Entries)>();
        IndexReader.Each(
            connection,
            "SELECT rowid, marks, entries FROM record_mark",
            r =>
            {
                var marks = MemoryMarshal.Cast<byte, ulong>(r.Bytes(1)).ToArray();
                var entries = Varints.Read(r.Bytes(2));
                if (entries.Exists(gone.Contains))
                {
                    var kept = Enumerable.Range(0, marks.Length).Where(i => !gone.Contains(entries[i])).ToList();
                    var left = kept.Select(i => marks[i]).ToArray();
                    changed.Add((r.Int(0), MemoryMarshal.AsBytes<ulong>(left).ToArray(), Varints.Write([.. kept.Select(i => entries[i])])));
                }
            }
        );
        foreach (var (row, marks, entries) in changed)
        {
            connection.Execute(
                marks.Length == 0
                    ? "DELETE FROM record_mark WHERE rowid = $row"
                    : "UPDATE record_mark SET marks = $marks, entries = $entries WHERE rowid = $row",
                ("$row", row),
                ("$marks", marks),
                ("$entries", entries)
            );
        }
    }
}
