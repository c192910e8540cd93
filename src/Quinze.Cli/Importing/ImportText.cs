using Quinze.Cli.Language;
using Quinze.Storing;
using Quinze.Verbs;

namespace Quinze.Cli.Importing;

/// <summary>The report of an import for people: a paragraph a path, then what was left aside or could not be read.</summary>
internal static class ImportText
{
    public static readonly Phrase In = new("Ledger: {0}", "Carnet : {0}");
    public static readonly Phrase NothingWritten = new("Nothing was written (--dry-run).", "Rien n'a été écrit (--dry-run).");

    private const int UnreadShown = 5;

    private static readonly Phrase Imported = new("{0}: read.", "{0} : lu.");
    private static readonly Phrase Preview = new("{0}: read, as a preview.", "{0} : lu, pour aperçu.");
    private static readonly Phrase Unchanged = new(
        "{0}: unchanged. The same files were read before (import {1}); nothing to add.",
        "{0} : inchangé. Les mêmes fichiers ont déjà été lus (import {1}) ; rien à ajouter."
    );
    private static readonly Phrase Failed = new("{0}: not imported.", "{0} : non importé.");
    private static readonly Phrase Source = new("  Source: {0}", "  Source : {0}");
    private static readonly Phrase ReadAgain = new(
        "  Read again: the reader is now version {1} (before: {0}). What it no longer says is withdrawn; your decisions stay.",
        "  Relu : le lecteur en est à la version {1} (avant : {0}). Ce qu'il ne dit plus est retiré ; vos décisions restent."
    );
    private static readonly Phrase Added = new("  Added: {0}.", "  Ajouté : {0}.");
    private static readonly Phrase Withdrawn = new("  Withdrawn: {0}.", "  Retiré : {0}.");
    private static readonly Phrase Nothing = new("nothing new", "rien de nouveau");
    private static readonly Phrase Files = new(
        "  Files: {0} read, {1} left aside, {2} unread.",
        "  Fichiers lus : {0} ; laissés de côté : {1} ; illisibles : {2}."
    );
    private static readonly Phrase UnreadFile = new("  Unread: {0}: {1}", "  Illisible : {0} : {1}");
    private static readonly Phrase UnreadRow = new("  Unread: {0}, line {1}: {2}", "  Illisible : {0}, ligne {1} : {2}");
    private static readonly Phrase More = new("  … and {0} more: quinze show unread", "  … et {0} de plus : quinze show unread");

    public static void Write(Call call, IReadOnlyList<PathReport> reports)
    {
        foreach (var path in reports)
        {
            Write(call, path);
        }
    }

    private static void Write(Call call, PathReport path)
    {
        var report = path.Report;
        if (report.Problem is { } problem)
        {
            call.Around.Error.WriteLine(Failed.In(call.Tongue, path.Path));
            call.Around.Error.WriteLine("  " + ProblemTexts.Paragraph(ProblemTexts.In(call.Tongue, problem)));
            return;
        }
        call.Line(
            report.Status switch
            {
                ImportStatus.Unchanged => Unchanged,
                ImportStatus.Preview => Preview,
                _ => Imported,
            },
            path.Path,
            report.Id
        );
        if (report.Status == ImportStatus.Unchanged)
        {
            return;
        }
        call.Line(Source, report.Source);
        if (report.ReadBefore is { } before)
        {
            call.Line(ReadAgain, before, report.Reader);
        }
        call.Line(Added, Said(call, report.Added));
        if (report.Withdrawn.Total > 0)
        {
            call.Line(Withdrawn, Said(call, report.Withdrawn));
        }
        WriteFiles(call, report.Files);
        if (report.Advice is { } advice)
        {
            call.Out.WriteLine("  " + Reasons.In(call.Tongue, advice));
        }
    }

    public static string Said(Call call, Added added)
    {
        (Noun Noun, long Count)[] counts =
        [
            (Nouns.Person, added.People),
            (Nouns.Post, added.Posts),
            (Nouns.Interaction, added.Interactions),
            (Nouns.Observation, added.Observations),
            (Nouns.Outcome, added.Outcomes),
        ];
        var some = counts.Where(c => c.Count != 0).Select(c => call.Count(c.Noun, c.Count)).ToList();
        return some.Count == 0 ? Nothing.In(call.Tongue) : string.Join(", ", some);
    }

    private static void WriteFiles(Call call, IReadOnlyList<FileRow> files)
    {
        int Of(FileStatus status) => files.Count(f => f.Status == status);
        call.Line(Files, Of(FileStatus.Read), Of(FileStatus.LeftAside), Of(FileStatus.Unread));
        foreach (var file in files.Where(f => f.Status == FileStatus.Unread))
        {
            call.Line(UnreadFile, file.Name, Reasons.In(call.Tongue, file.Reason));
        }
        var rows = files.SelectMany(f => f.Unread.Select(u => (f.Name, u.Line, u.Reason))).ToList();
        foreach (var (name, line, reason) in rows.Take(UnreadShown))
        {
            call.Line(UnreadRow, name, line, Reasons.In(call.Tongue, reason));
        }
        var more = files.Sum(f => f.UnreadCount) - Math.Min(rows.Count, UnreadShown);
        if (more > 0)
        {
            call.Line(More, Numbers.Of(call.Tongue, more));
        }
    }
}
