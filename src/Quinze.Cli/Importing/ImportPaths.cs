using Quinze.Cli.Language;
using Quinze.Verbs;

namespace Quinze.Cli.Importing;

/// <summary>Imports several paths one after the other. What is wrong with one never stops the others.</summary>
internal static class ImportPaths
{
    public static async Task<IReadOnlyList<PathReport>> RunAsync(
        Call call,
        IReadOnlyList<string> paths,
        LedgerInUse ledger,
        ImportOptions options
    )
    {
        var interrupted = call.Around.Interrupted();
        var importer = call.House.Importer;
        var reports = new List<PathReport>();
        using var bar = ProgressLine.For(call);
        foreach (var path in paths)
        {
            interrupted.ThrowIfCancellationRequested();
            var full = call.Around.At(path);
            bar?.Start(Path.GetFileName(Path.TrimEndingDirectorySeparator(full)));
            ImportReport report;
            try
            {
                using var archive = House.OpenArchive(full, ledger.ScratchFolder);
                report = await importer.RunAsync(archive, ledger.Store, options, bar, interrupted).ConfigureAwait(false);
                if (report is { Problem: { } asked, Proposal: { } table })
                {
                    report = report with { Problem = ColumnsQuestion.In(call.Tongue, asked, path, table) };
                }
            }
            catch (ProblemException unusable)
            {
                report = new ImportReport(null, null, path, ImportStatus.Failed, unusable.Problem, null);
            }
            catch (Exception broken) when (broken is not OperationCanceledException)
            {
                // Our own mistake with one archive is no reason to leave the others unread.
                call.Debug(broken);
                report = new ImportReport(null, null, path, ImportStatus.Failed, OurProblems.OurFault(broken, call.Tongue), null);
            }
            reports.Add(new PathReport(path, report));
        }
        return reports;
    }
}
