using NodaTime;
using Quinze.Reports.Words;
using Quinze.Storing;

namespace Quinze.Reports.Composing;

/// <summary>Every file of every import: read, left aside with its reason, or unread with its place; and what the ledger can know at all.</summary>
internal static class ReadSection
{
    private const int MostFiles = 60;
    private const int MostUnread = 5;

    public static Section Of(Composition c)
    {
        var words = c.Words;
        var (files, read, aside, unread) = Tally(c.Imports);
        var everything = c.Imports.SelectMany(i => i.Files).ToList();
        var unreadRows = everything.Sum(f => f.UnreadCount);
        List<Block> blocks =
        [
            new Said([words.ReadSaid(files, read, aside, unread), words.ReadRows(everything.Sum(f => f.Rows), unreadRows)]),
        ];
        foreach (var import in c.Imports)
        {
            var name = words.ReadImport(c.TitleOf(import.Source), Plain.Of(import.Path));
            blocks.Add(new Subheading(name));
            blocks.Add(new Note(words.ReadImportNote(import.ReaderVersion, import.ArchiveDay, import.ImportedAt.InUtc().Date)));
            blocks.AddRange(FilesOf(c, import));
        }
        if (c.Withdrawn > 0)
        {
            blocks.Add(new Note(words.ReadWithdrawn(c.Withdrawn)));
        }
        blocks.AddRange([
            new Subheading(words.CoverageHeading, "coverage"),
            new Note(words.CoverageSaid),
            CoverageTable(c),
            new Basis([], "read", "quinze show coverage"),
        ]);
        return new Section("read", words.ReadHeading, blocks);
    }

    public static (long Files, long Read, long Aside, long Unread) Tally(IReadOnlyList<ImportRow> imports)
    {
        var files = imports.SelectMany(i => i.Files).ToList();
        long Of(FileStatus status) => files.LongCount(f => f.Status == status);
        return (files.Count, Of(FileStatus.Read), Of(FileStatus.LeftAside), Of(FileStatus.Unread));
    }

    private static IEnumerable<Block> FilesOf(Composition c, ImportRow import)
    {
        var words = c.Words;
        List<FileRow> Of(FileStatus status) => [.. import.Files.Where(f => f.Status == status)];
        var (unread, read, aside) = (Of(FileStatus.Unread), Of(FileStatus.Read), Of(FileStatus.LeftAside));
        if (unread.Count > 0)
        {
            yield return Reasons(c, words.FilesUnread, unread);
        }
        if (read.Count > 0)
        {
            yield return ReadTable(c, read);
        }
        if (aside.Count > 0)
        {
            yield return new Details($"{words.FilesAside} ({words.Number(aside.Count)})", [Reasons(c, words.FilesAside, aside)]);
        }
    }

    private static Table ReadTable(Composition c, List<FileRow> files)
    {
        var words = c.Words;
        return new Table(
            words.FilesRead,
            [
                new Column(words.FileColumn, ColumnKind.Head),
                new Column(words.RowsColumn, ColumnKind.Number, Folds: false),
                new Column(words.EntriesColumn, ColumnKind.Number),
                new Column(words.RemarkColumn),
            ],
            [
                .. files
                    .OrderByDescending(f => f.UnreadCount > 0)
                    .Take(MostFiles)
                    .Select(f =>
                        (IReadOnlyList<Cell>)
                            [
                                Plain.Of(f.Name),
                                words.Number(f.Rows),
                                words.Number(f.Entries + f.AlsoSaid.Count),
                                string.Join(" ; ", Remarks(c, f))
                                    .Replace(" ;", words.Lang == "fr" ? "\u202F;" : ";", StringComparison.Ordinal),
                            ]
                    ),
            ]
        )
        {
            More = files.Count > MostFiles ? words.More(files.Count - MostFiles, "quinze show imports") : null,
        };
    }

    private static IEnumerable<string> Remarks(Composition c, FileRow file)
    {
        var words = c.Words;
        if (file.Reason is { Length: > 0 } remark)
        {
            yield return c.Reason(remark);
        }
        if (file.SameAs is { } same)
        {
            yield return words.SameAs(same);
        }
        foreach (var aside in file.Aside)
        {
            yield return words.RowsAside(aside.Rows, c.Reason(aside.Reason));
        }
        foreach (var row in file.Unread.Take(MostUnread))
        {
            yield return words.UnreadAt(row.Line, c.Reason(row.Reason));
        }
        var left = file.UnreadCount - Math.Min(MostUnread, file.Unread.Count);
        if (left > 0)
        {
            yield return words.UnreadMore(left);
        }
    }

    private static Table Reasons(Composition c, string caption, List<FileRow> files)
    {
        var words = c.Words;
        return new Table(
            caption,
            [new Column(words.FileColumn, ColumnKind.Head), new Column(words.ReasonColumn)],
            [.. files.Take(MostFiles).Select(f => (IReadOnlyList<Cell>)[Plain.Of(f.Name), f.Reason is { } reason ? c.Reason(reason) : ""])]
        )
        {
            More = files.Count > MostFiles ? words.More(files.Count - MostFiles, "quinze show imports") : null,
        };
    }

    private static Table CoverageTable(Composition c)
    {
        var words = c.Words;
        Prose Day(LocalDate? day) => day is { } d ? words.DayInShort(d) : Prose.Of(words.EmptyFile, Tone.Unknown);
        return new Table(
            words.CoverageHeading,
            [
                new Column(words.ChannelColumn, ColumnKind.Head),
                new Column(words.SourceColumn),
                new Column(words.FromColumn, ColumnKind.Number),
                new Column(words.ToColumn, ColumnKind.Number, Folds: false),
                new Column(words.CompleteColumn),
            ],
            [
                .. c
                    .View.Facts.Coverage.OrderBy(s => s.Source, StringComparer.Ordinal)
                    .ThenBy(s => s.Kind, StringComparer.Ordinal)
                    .Take(MostFiles)
                    .Select(s =>
                        (IReadOnlyList<Cell>)
                            [
                                Wording.Capital(words.Term("kind", s.Kind)),
                                c.TitleOf(s.Source),
                                Day(s.From),
                                Day(s.To),
                                s.Complete ? words.Yes : words.No,
                            ]
                    ),
            ]
        )
        {
            More =
                c.View.Facts.Coverage.Count > MostFiles
                    ? words.More(c.View.Facts.Coverage.Count - MostFiles, "quinze show coverage")
                    : null,
        };
    }
}
