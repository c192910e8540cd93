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
            "SELECT marks, days, entries FROM record_mark",
            r =>
            {
                entries.Clear();
                Varints.Read(r.Bytes(2), entries);
                take(MemoryMarshal.Cast<byte, ulong>(r.Bytes(0)), MemoryMarshal.Cast<byte, ushort>(r.Bytes(1)), entries, expected);
            }
        );
    }

    /// <summary>Records of entries that are gone are not known any more.</summary>
    public static void Forget(SqliteConnection connection, HashSet<long> gone)
    {
        var changed = new List<(long Row, ulong[] Marks, ushort[] Days, List<long> Entries)>();
        IndexReader.Each(
            connection,
            "SELECT rowid, marks, days, entries FROM record_mark",
            r =>
            {
                var entries = Varints.Read(r.Bytes(3));
                if (entries.Exists(gone.Contains))
                {
                    var marks = MemoryMarshal.Cast<byte, ulong>(r.Bytes(1)).ToArray();
                    var days = MemoryMarshal.Cast<byte, ushort>(r.Bytes(2)).ToArray();
                    var kept = Enumerable.Range(0, marks.Length).Where(i => !gone.Contains(entries[i])).ToList();
                    changed.Add(
                        (r.Int(0), [.. kept.Select(i => marks[i])], [.. kept.Select(i => days[i])], [.. kept.Select(i => entries[i])])
                    );
                }
            }
        );
        foreach (var (row, marks, days, entries) in changed)
        {
            connection.Execute(
                marks.Length == 0
                    ? "DELETE FROM record_mark WHERE rowid = $row"
                    : "UPDATE record_mark SET marks = $marks, days = $days, entries = $entries WHERE rowid = $row",
                ("$row", row),
                ("$marks", MemoryMarshal.AsBytes<ulong>(marks).ToArray()),
                ("$days", MemoryMarshal.AsBytes<ushort>(days).ToArray()),
                ("$entries", Varints.Write(entries))
            );
        }
    }
}
