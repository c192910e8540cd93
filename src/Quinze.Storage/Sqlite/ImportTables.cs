using Microsoft.Data.Sqlite;
using NodaTime;
using Quinze.Storing;

namespace Quinze.Storage.Sqlite;

/// <summary>The tables that account for imports: import, file, unread, aside, coverage.</summary>
internal static class ImportTables
{
    public static void Write(SqliteConnection connection, ImportRow import)
    {
        using var row = new Statement(connection, "INSERT INTO import VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,0)");
        row.Bind(import.Id)
            .Bind(import.Source)
            .Bind(import.ReaderVersion)
            .Bind(import.Path)
            .Bind(import.ImportedAt.ToUnixTimeSeconds())
            .Bind(Iso(import.ArchiveDay))
            .Bind(import.OwnerName)
            .Bind(import.Because)
            .Bind(import.Added.People)
            .Bind(import.Added.Posts)
            .Bind(import.Added.Interactions)
            .Bind(import.Added.Observations)
            .Bind(import.Added.Outcomes)
            .Run();
        using var file = new Statement(connection, "INSERT INTO file VALUES (?,?,?,?,?,?,?,?,?,?,?)");
        using var unread = new Statement(connection, "INSERT INTO unread VALUES (?,?,?)");
        using var aside = new Statement(connection, "INSERT INTO aside VALUES (?,?,?)");
        using var coverage = new Statement(connection, "INSERT INTO coverage VALUES (?,?,?,?,?,?)");
        foreach (var f in import.Files)
        {
            file.Bind(f.Id)
                .Bind(import.Id)
                .Bind(f.Name)
                .Bind(f.Length)
                .Bind(f.Fingerprint)
                .Bind((long)f.Status)
                .Bind(f.Reason)
                .Bind(f.Rows)
                .Bind(f.Entries)
                .Bind(f.UnreadCount)
                .BindBlob(Varints.Write(f.AlsoSaid))
                .Run();
            foreach (var u in f.Unread)
            {
                unread.Bind(f.Id).Bind(u.Line).Bind(u.Reason).Run();
            }
            foreach (var a in f.Aside)
            {
                aside.Bind(f.Id).Bind(a.Reason).Bind(a.Rows).Run();
            }
            foreach (var c in f.Coverage)
            {
                coverage.Bind(f.Id).Bind(c.Source).Bind(c.Kind).Bind(Iso(c.From)).Bind(Iso(c.To)).Bind(c.Complete ? 1 : 0).Run();
            }
        }
    }

    public static List<ImportRow> Read(SqliteConnection connection)
    {
        var files = ReadFiles(connection);
        var imports = new List<ImportRow>();
        using var rows = new Statement(connection, "SELECT * FROM import ORDER BY id");
        while (rows.Next())
        {
            imports.Add(
                new ImportRow(
                    rows.Int(0),
                    rows.Text(1)!,
                    (int)rows.Int(2),
                    rows.Text(3)!,
                    Instant.FromUnixTimeSeconds(rows.Int(4)),
                    DayText.Read(rows.Text(5)),
                    rows.Text(6),
                    rows.Text(7)!
                )
                {
                    Files = files.GetValueOrDefault(rows.Int(0)) ?? [],
                    Added = new Added(rows.Int(8), rows.Int(9), rows.Int(10), rows.Int(11), rows.Int(12)),
                    Withdrawn = rows.Int(13) != 0,
                }
            );
        }
        return imports;
    }

    private static Dictionary<long, List<FileRow>> ReadFiles(SqliteConnection connection)
    {
        var unread = Grouped(connection, "SELECT file, line, reason FROM unread", r => new UnreadRow(r.Int(1), r.Text(2)!));
        var aside = Grouped(connection, "SELECT file, reason, rows FROM aside", r => new AsideRow(r.Text(1)!, r.Int(2)));
        var coverage = Grouped(
            connection,
            "SELECT file, source, kind, first_day, last_day, complete FROM coverage",
            r => new CoverageSpan(r.Text(1)!, r.Text(2)!, DayText.Read(r.Text(3)), DayText.Read(r.Text(4)), r.Int(5) != 0)
        );
        var files = new Dictionary<long, List<FileRow>>();
        using var rows = new Statement(
            connection,
            "SELECT id, import, name, length, fingerprint, status, reason, rows, entries, unread FROM file ORDER BY id"
        );
        while (rows.Next())
        {
            var id = (int)rows.Int(0);
            (files.TryGetValue(rows.Int(1), out var list) ? list : files[rows.Int(1)] = []).Add(
                new FileRow(id, rows.Text(2)!, rows.Int(3), rows.Text(4)!, (FileStatus)rows.Int(5), rows.Text(6))
                {
                    Rows = rows.Int(7),
                    Entries = rows.Int(8),
                    UnreadCount = rows.Int(9),
                    Unread = unread.GetValueOrDefault(id) ?? [],
                    Aside = aside.GetValueOrDefault(id) ?? [],
                    Coverage = coverage.GetValueOrDefault(id) ?? [],
                }
            );
        }
        return files;
    }

    private static Dictionary<int, List<T>> Grouped<T>(SqliteConnection connection, string sql, Func<Statement, T> read)
    {
        var groups = new Dictionary<int, List<T>>();
        using var rows = new Statement(connection, sql);
        while (rows.Next())
        {
            var file = (int)rows.Int(0);
            (groups.TryGetValue(file, out var list) ? list : groups[file] = []).Add(read(rows));
        }
        return groups;
    }

    private static string? Iso(LocalDate? day) => day is { } known ? DayText.Write(known) : null;
}
