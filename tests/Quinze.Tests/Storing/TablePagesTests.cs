using Microsoft.Data.Sqlite;
using Quinze.Storage.Sqlite;

namespace Quinze.Tests.Storing;

/// <summary>What is laid into pages by hand is read, and found sound, by SQLite.</summary>
public sealed class TablePagesTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("quinze-pages-").FullName;

    private string Path => System.IO.Path.Combine(folder, "rows.db");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Numbers_of_every_width_come_back_as_they_were()
    {
        long[] numbers =
        [
            .. Enumerable.Range(0, 63).SelectMany(bit => (long[])[1L << bit, (1L << bit) - 1, -(1L << bit), -(1L << bit) - 1]),
            long.MinValue,
            long.MaxValue,
        ];

        Lay("CREATE TABLE t (id INTEGER PRIMARY KEY, n INTEGER)", t => Each(numbers, (id, n) => t.Row(id).Add(n).End()));

        Assert.Equal(numbers, Read("SELECT n FROM t ORDER BY id", r => r.GetInt64(0)));
    }

    [Fact]
    public void Fractions_texts_bytes_and_nothing_come_back_as_they_were()
    {
        Lay(
            "CREATE TABLE t (id INTEGER PRIMARY KEY, x REAL, a TEXT, b TEXT, c TEXT, d BLOB)",
            t => t.Row(7).Add(-1.5).Add("Zoë 🌻").Add("").Add((string?)null).AddBlob([0, 255, 0]).End()
        );

        Assert.Equal(
            ["7|-1.5|Zoë 🌻||null|00FF00"],
            Read("SELECT id || '|' || x || '|' || a || '|' || b || '|' || ifnull(c, 'null') || '|' || hex(d) FROM t", r => r.GetString(0))
        );
    }

    [Fact]
    public void An_empty_text_in_bytes_is_no_text()
    {
        Lay("CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT)", t => t.Row(1).AddText([]).End());

        Assert.Equal(["null"], Read("SELECT typeof(a) FROM t", r => r.GetString(0)));
    }

    [Fact]
    public void Texts_of_every_length_around_the_size_of_a_page_come_back_as_they_were()
    {
        int[] lengths = [.. Enumerable.Range(0, 300), .. Enumerable.Range(4040, 40), .. Enumerable.Range(8140, 60), 100_000, 3_000_000];

        Lay("CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT)", t => Each(lengths, (id, length) => t.Row(id).Add(Text(length)).End()));

        var read = Read("SELECT a FROM t ORDER BY id", r => r.GetString(0));
        Assert.Equal(lengths.Select(Text), read);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(40)]
    [InlineData(41)]
    [InlineData(10_000)]
    [InlineData(120_000)]
    public void A_table_of_any_size_is_sound_and_each_row_is_found_by_its_id(int rows)
    {
        // A hundred bytes a row: forty rows a leaf, so that the largest has three storeys.
        Lay("CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT)", t => Each(new int[rows], (id, _) => t.Row(id * 3L).Add(Text(90)).End()));

        Assert.Equal([rows], Read("SELECT count(*) FROM t", r => r.GetInt32(0)));
        Assert.Equal(
            [rows],
            Read(
                $"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {rows}) SELECT count(*) FROM n JOIN t ON t.id = n.i * 3",
                r => r.GetInt32(0)
            )
        );
    }

    [Fact]
    public void Rows_without_a_column_for_their_id_are_numbered_through()
    {
        Lay("CREATE TABLE t (a INTEGER, b TEXT)", t => Each(new int[500], (id, _) => t.Row().Add(id * 7L).Add("x").End()));

        Assert.Equal(
            Enumerable.Range(1, 500).Select(i => (i, i * 7)),
            Read("SELECT rowid, a FROM t ORDER BY rowid", r => (r.GetInt32(0), r.GetInt32(1)))
        );
    }

    [Fact]
    public void SQLite_goes_on_writing_where_the_pages_end()
    {
        Lay("CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT)", t => Each(new int[2000], (id, _) => t.Row(id).Add(Text(90)).End()));

        Read("INSERT INTO t SELECT id + 2000, a FROM t; DELETE FROM t WHERE id % 2 = 0; UPDATE t SET a = a || a; SELECT 1", r => 1);

        Assert.Equal([2000], Read("SELECT count(*) FROM t WHERE length(a) = 180", r => r.GetInt32(0)));
    }

    [Fact]
    public void Rows_out_of_order_are_refused() =>
        Assert.Throws<InvalidOperationException>(() =>
            Lay(
                "CREATE TABLE t (id INTEGER PRIMARY KEY)",
                t =>
                {
                    t.Row(2).End();
                    t.Row(2).End();
                }
            )
        );

    [Fact]
    public void The_page_that_SQLite_locks_is_left_out()
    {
        const uint Locked = 262_145;
        using (var hollow = File.Create(Path))
        {
            hollow.SetLength((Locked - 2) * 4096L);
        }
        using var file = new PageFile(Path);

        uint[] numbers = [file.Append(new byte[4096]), file.Append(new byte[4096])];

        Assert.Equal([Locked - 1, Locked + 1], numbers);
        Assert.Equal(Locked + 1, PageFile.After(Locked - 1));
    }

    private static string Text(int length) => string.Create(length, 0, (into, _) => Fill(into));

    private static void Fill(Span<char> into)
    {
        for (var i = 0; i < into.Length; i++)
        {
            into[i] = (char)('a' + (i % 26));
        }
    }

    private static void Each<T>(IReadOnlyList<T> values, Action<int, T> row)
    {
        for (var i = 0; i < values.Count; i++)
        {
            row(i + 1, values[i]);
        }
    }

    private void Lay(string table, Action<TablePages> rows)
    {
        Read($"PRAGMA page_size=4096; {table}; SELECT 1", r => 1);
        var root = Read("SELECT rootpage FROM sqlite_schema WHERE name = 't'", r => (uint)r.GetInt32(0))[0];
        using (var file = new PageFile(Path))
        {
            var pages = new TablePages(file, root);
            rows(pages);
            pages.Complete();
            file.Complete();
        }
        Assert.Equal(["ok"], Read("PRAGMA integrity_check", r => r.GetString(0)));
    }

    private List<T> Read<T>(string sql, Func<SqliteDataReader, T> row)
    {
        using var connection = new SqliteConnection($"Data Source={Path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(row(reader));
        }
        return rows;
    }
}
