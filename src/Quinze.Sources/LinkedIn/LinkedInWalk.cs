using Quinze.Importing;
using Quinze.Sources.Formats.Csv;

namespace Quinze.Sources.LinkedIn;

/// <summary>Walks an archive file by file in the order of the accounting table, and closes every file with a read, a left-aside or an unread.</summary>
internal sealed class LinkedInWalk(IArchive archive, ReadingOptions options, CancellationToken cancellation)
{
    private const int ReadingsAtOnce = 256;
    private const int RowsAtOnce = 4096;
    private readonly LinkedInReading reading = new(DayOf(archive), options.Today, options.Spent);

    /// <summary>The source in whose name coverage is told: the same tables also come by another way than the archive.</summary>
    public string Source { get; init; } = LinkedInArchiveSource.Name;

    /// <summary>True when the tables came as JSON: a row's place is its number, and nothing stands behind backslashes.</summary>
    public bool CameAsJson { get; init; }

    /// <summary>The day in the archive's name, or in the name of a zip or folder inside.</summary>
    private static NodaTime.LocalDate? DayOf(IArchive archive) =>
        LinkedInNames.Day(archive.Name) ?? archive.Files.Select(f => LinkedInNames.Day(f.Name)).FirstOrDefault(d => d is not null);

    public IEnumerable<Reading> Readings()
    {
        options.Records?.Expect();
        var order = archive
            .Files.Where(f => !options.Known.Contains(f.Index))
            .Select(f => new Planned(f, LinkedInFiles.PlaceOf(f.Name)))
            .ToList();
        order.Sort();
        var doubles = Doubles(
            order.Where(f => f.Place != Planned.NoPlace && !IsClosed(f.File, LinkedInFiles.All[f.Place])).Select(f => f.File)
        );
        foreach (var (file, place) in order)
        {
            var rule = place == Planned.NoPlace ? null : LinkedInFiles.All[place];
            if (doubles.TryGetValue(file.Index, out var first))
            {
                yield return new FileLeftAside(file.Index, $"the same bytes as {first}");
                continue;
            }
            foreach (var some in Guarded(file, rule))
            {
                for (var i = 0; i < some.Count; i++)
                {
                    yield return some[i];
                }
            }
        }
        foreach (var said in Ending())
        {
            yield return said;
        }
    }

    /// <summary>A file with its place in the accounting table; files we do not know come last.</summary>
    private sealed record Planned(ArchiveFile File, int Place) : IComparable<Planned>
    {
        public const int NoPlace = -1;

        public int CompareTo(Planned? other) =>
            other is null ? 1
            : Place == other.Place ? File.Index.CompareTo(other.File.Index)
            : ((uint)Place).CompareTo((uint)other.Place);
    }

    /// <summary>A Basic and a Complete archive side by side hold the same files twice.</summary>
    private Dictionary<int, string> Doubles(IEnumerable<ArchiveFile> files)
    {
        var doubles = new Dictionary<int, string>();
        foreach (
            var alike in files
                .Where(f => f.Trouble is null && f.Length > 0)
                .GroupBy(f => $"{LinkedInNames.Stem(f.Name)} {f.Length}")
                .Where(g => g.Count() > 1)
        )
        {
            var seen = new Dictionary<string, string>();
            foreach (var file in alike)
            {
                try
                {
                    var print = archive.Fingerprint(file);
                    if (!seen.TryAdd(print, file.Name))
                    {
                        doubles.Add(file.Index, seen[print]);
                    }
                }
                catch (Exception e) when (IsOfTheFile(e))
                {
                    // Reading it will say what is wrong.
                }
            }
        }
        return doubles;
    }

    private static bool IsOfTheFile(Exception e) =>
        e is IOException or InvalidDataException or ProblemException or UnauthorizedAccessException or NotSupportedException;

    /// <summary>One failing file never stops the others. Readings come by the hundred: each would otherwise be handed on three times by itself.</summary>
    private IEnumerable<IReadOnlyList<Reading>> Guarded(ArchiveFile file, LinkedInFiles.Rule? rule)
    {
        using var said = FileReadings(file, rule).GetEnumerator();
        while (true)
        {
            string? failure = null;
            try
            {
                if (!said.MoveNext())
                {
                    yield break;
                }
            }
            catch (Exception e) when (IsOfTheFile(e))
            {
                failure = e is ProblemException known ? known.Problem.Found : e.Message;
            }
            if (failure is not null)
            {
                yield return [.. reading.Said, new FileUnread(file.Index, $"{failure} ({file.Name}, after line {lastLine})")];
                yield break;
            }
            yield return said.Current;
        }
    }

    private long lastLine;

    private IEnumerable<IReadOnlyList<Reading>> FileReadings(ArchiveFile file, LinkedInFiles.Rule? rule)
    {
        cancellation.ThrowIfCancellationRequested();
        lastLine = 0;
        reading.Said.Clear();
        return LinkedInNames.IsJunk(file.Name)
                ?
                [
                    [new FileLeftAside(file.Index, "left by an operating system")],
                ]
            : file.Trouble is { } trouble
                ?
                [
                    [new FileUnread(file.Index, trouble)],
                ]
            : LinkedInNames.IsArticle(file.Name) ? Article(file)
            : Formats.Sheets.Workbook.IsNamed(file.Name)
                ?
                [
                    [new FileUnread(file.Index, "a workbook: give it to Quinze by itself")],
                ]
            : !LinkedInNames.IsCsv(file.Name)
                ?
                [
                    [new FileUnread(file.Index, $"not a file we know: {file.Name}")],
                ]
            : rule?.Stem == LinkedInFiles.Media ? Media(file)
            : IsClosed(file, rule)
                ?
                [
                    [new FileLeftAside(file.Index, AuditGuard.Reason)],
                ]
            : rule?.Aside is { } reason
                ?
                [
                    [new FileLeftAside(file.Index, reason)],
                ]
            : Rows(file, rule?.Rows);
    }

    private bool IsClosed(ArchiveFile file, LinkedInFiles.Rule? rule) =>
        options.AuditOnly
        && (rule is null ? LinkedInNames.LooksLikeMessages(file.Name) : rule.Rows is { } rows && LinkedInFiles.IsPrivate(rows));

    private IEnumerable<IReadOnlyList<Reading>> Media(ArchiveFile file)
    {
        using var csv = new CsvReader(archive.Open(file));
        reading.Media.Read(csv);
        yield return [new FileLeftAside(file.Index, LinkedInFiles.MediaReason)];
    }

    private IEnumerable<IReadOnlyList<Reading>> Article(ArchiveFile file)
    {
        using var stream = archive.Open(file);
        if (LinkedInArticles.Read(stream, file) is not { } article)
        {
            yield return [new FileUnread(file.Index, "larger than any article")];
            yield break;
        }
        var span = reading.SpanOf(article.Kind == PostKind.Draft ? "draft" : "article", file.Index);
        span.HasRows = true;
        if (article.At is { } at)
        {
            reading.Note(span, at);
        }
        yield return [article, new FileRead(file.Index, 1, article.At is null ? "it tells no date" : null)];
    }

    private IEnumerable<IReadOnlyList<Reading>> Rows(ArchiveFile file, RowReader? suggested)
    {
        using var csv = OpenTable(file, suggested, out var table);
        if (table.Rows is not { } rows || (suggested is null && LinkedInNames.LooksLikeMessages(file.Name)))
        {
            yield return [new FileUnread(file.Index, suggested is null ? $"not a file we know: {file.Name}" : table.Problem!)];
            yield break;
        }
        if (options.AuditOnly && LinkedInFiles.IsPrivate(rows))
        {
            // Known by its columns alone: its rows stay where they are.
            yield return [new FileLeftAside(file.Index, AuditGuard.Reason)];
            yield break;
        }
        reading.Begin(file.Index, rows);
        if (table.Remark is not null)
        {
            yield return [new FileRead(file.Index, 0, table.Remark)];
            yield break;
        }
        var row = new Row(csv, file.Index, table.Columns) { ByNumber = CameAsJson };
        csv.Marks = rows.IsKnownByItsBytes(row) ? options.Records?.In(HowRead(csv, rows, table)) : null;
        var enough = 1 + table.Columns.Take(rows.Needed.Count).Max();
        var count = 0L;
        var wide = 0L;
        while (true)
        {
            var isKnown = GoesOver(csv, rows, file.Index);
            if (!isKnown && !csv.Read())
            {
                break;
            }
            lastLine = csv.Line;
            row.Number = ++count;
            if (isKnown)
            {
                // It was said again, and has no fields to look at.
            }
            else if (csv.Fault is { } fault)
            {
                reading.Say(new Unread(row.Place, fault));
            }
            else if (csv.FieldCount < enough)
            {
                reading.Say(new Unread(row.Place, $"{csv.FieldCount} of {table.Width} columns"));
            }
            else
            {
                row.IsWide = csv.FieldCount > table.Width;
                wide += row.IsWide ? 1 : 0;
                if (csv.Marks?.TryMeet(csv.Mark, file.Index + 1, out var entry, out _) != true)
                {
                    rows.Read(row, reading);
                }
                else if (rows.ReadKnown(row, reading))
                {
                    reading.SayAgain(file.Index, entry);
                }
            }
            if (reading.Waiting >= ReadingsAtOnce || count % RowsAtOnce == 0)
            {
                yield return reading.Said;
                reading.Said.Clear();
                cancellation.ThrowIfCancellationRequested();
            }
        }
        reading.End(count);
        yield return [.. reading.Said, new FileRead(file.Index, count, Remarks(csv, rows, suggested, count, wide))];
    }

    /// <summary>Says the next row again if the ledger knows it by its bytes and nothing more is to be learnt of it.</summary>
    private bool GoesOver(CsvReader csv, RowReader rows, int file)
    {
        if (
            csv.Marks is not { IsEmpty: false } known
            || !rows.IsEnoughKnown(reading)
            || !csv.MarkAhead()
            || !known.TryMeet(csv.Mark, file + 1, out var entry, out var day)
            || !reading.TryKnownDay(day)
        )
        {
            return false;
        }
        csv.Skip();
        reading.SayAgain(file, entry);
        return true;
    }

    /// <summary>All that decides what the bytes of a row say, beside the bytes.</summary>
    private string HowRead(CsvReader csv, RowReader rows, LinkedInTable table) =>
        $"{rows.Kind} {csv.Dialect} {CameAsJson} {string.Join(',', table.Columns)} of {table.Width}";

    private CsvReader OpenTable(ArchiveFile file, RowReader? suggested, out LinkedInTable table)
    {
        var csv = new CsvReader(archive.Open(file));
        table = LinkedInTable.Find(csv, suggested);
        if (
            table.Rows is { MayUseBackslashes: true }
            && !CameAsJson
            && LinkedInDialect.Choose(() => archive.Open(file), cancellation) == CsvDialect.Backslash
        )
        {
            csv.Dispose();
            csv = new CsvReader(archive.Open(file), CsvDialect.Backslash);
            table = LinkedInTable.Find(csv, suggested);
        }
        return csv;
    }

    private string? Remarks(CsvReader csv, RowReader rows, RowReader? suggested, long count, long wide)
    {
        string?[] remarks =
        [
            count == 0 ? "header only" : null,
            rows != suggested ? "known by its columns, not by its name" : null,
            csv.WasUtf16 ? "written in UTF-16" : null,
            csv.Windows1252Rows > 0 ? $"{csv.Windows1252Rows} rows read as Windows-1252" : null,
            csv.NulBytes > 0 ? $"{csv.NulBytes} NUL bytes left out" : null,
            wide > 0 ? $"{wide} rows had more fields than there are columns; the surplus was not read" : null,
            reading.Early > 0 ? $"{reading.Early} rows are dated before LinkedIn existed" : null,
            rows.Remark(reading),
        ];
        var told = string.Join("; ", remarks.Where(r => r is not null));
        return told.Length == 0 ? null : told;
    }

    private IEnumerable<Reading> Ending()
    {
        var day = reading.ArchiveDay;
        foreach (var span in reading.Spans.Where(s => s.First is not null || !s.HasRows).OrderBy(s => s.Kind, StringComparer.Ordinal))
        {
            var to = day is { } archiveDay && !(span.Last?.Day > archiveDay) ? archiveDay : span.Last?.Day;
            string[] kinds = span.Kind == "post" ? ["post", "reshare"] : [span.Kind];
            foreach (var kind in kinds)
            {
                var covered = new CoverageSpan(Source, kind, span.First?.Day, to, span.Complete);
                yield return new Covered(span.File, covered);
            }
        }
        yield return reading.Owner.Find(reading.Threads, reading.People, options, day);
    }
}
