using Quinze.Reports.Composing;
using Quinze.Reports.Covers;
using Quinze.Reports.Words;
using Quinze.Storing;

namespace Quinze.Reports.Xlsx;

/// <summary>The first sheet, what a ledger can know at all, and every file with what became of it.</summary>
internal static class BehindSheets
{
    /// <summary>The first sheet: what Quinze says, the figures that sections open with, and what the other sheets hold.</summary>
    public static Sheet ReadMe(Composition c, Report report, IReadOnlyList<Sheet> others)
    {
        var words = c.Words;
        List<IReadOnlyList<Value>> rows =
        [
            [report.Title, report.Owner],
            [words.MethodPeriod, Wording.Capital(report.Period)],
            ["", report.Read],
            .. report.Cover.For is { } client
                ?
                [
                    [words.PreparedFor, client],
                ]
                : Array.Empty<IReadOnlyList<Value>>(),
            .. FreeText.Lines(report.Cover.Before).Select(p => (IReadOnlyList<Value>)["", p]),
            .. report.Letter.Select(p => (IReadOnlyList<Value>)["", p.ToString()]),
            .. report.Summary.Figures.Select(f => (IReadOnlyList<Value>)[f.Label, f.Value.ToString(), f.Basis]),
            .. FreeText.Lines(report.Cover.After).Select(p => (IReadOnlyList<Value>)["", p]),
            .. others.Select(s => (IReadOnlyList<Value>)[s.Name, s.About]),
            ["", words.InWorkbook("about.empty")],
            .. c.Names.Hidden
                ?
                [
                    ["", words.HiddenNames.ToString()],
                ]
                : Array.Empty<IReadOnlyList<Value>>(),
            ["", words.Colophon],
        ];
        return new Sheet(
            words.InWorkbook("sheet.read-me"),
            "",
            [
                new(words.InWorkbook("column.what"), 40, Wraps: true),
                new(words.InWorkbook("column.value"), 90, Wraps: true),
                new(words.InWorkbook("column.basis"), 40, Wraps: true),
            ],
            rows
        );
    }

    public static Sheet Coverage(Composition c)
    {
        string W(string id) => c.Words.InWorkbook("column." + id);
        return FindingSheets.SheetOf(
            c,
            "coverage",
            [new(W("source"), 34), new(W("kind"), 26), new(W("from"), 12), new(W("to"), 12), new(W("complete"), 12)],
            from span in c.View.Facts.Coverage
            select (IReadOnlyList<Value>)
                [
                    c.TitleOf(span.Source),
                    c.Words.Term("kind", span.Kind),
                    Value.Day(span.From),
                    Value.Day(span.To),
                    span.Complete ? c.Words.Yes : c.Words.No,
                ]
        );
    }

    public static Sheet Files(Composition c)
    {
        string W(string id) => c.Words.InWorkbook("column." + id);
        return FindingSheets.SheetOf(
            c,
            "files",
            [
                new(W("import"), 9),
                new(W("source"), 34),
                new(W("file"), 44),
                new(W("status"), 16),
                new(W("rows"), 10),
                new(W("entries"), 10),
                new(W("unread"), 14),
                new(W("reason"), 70, Wraps: true),
            ],
            from import in c.Imports
            from file in import.Files
            select (IReadOnlyList<Value>)
                [
                    Value.Whole(import.Id),
                    c.TitleOf(import.Source),
                    file.Name,
                    file.Status switch
                    {
                        FileStatus.Read => c.Words.StatusRead,
                        FileStatus.LeftAside => c.Words.StatusAside,
                        _ => c.Words.StatusUnread,
                    },
                    Value.Whole(file.Rows),
                    Value.Whole(file.Entries + file.AlsoSaid.Count),
                    Value.Whole(file.UnreadCount),
                    file.Reason is { Length: > 0 } reason ? c.Reason(reason) : null,
                ]
        );
    }
}
